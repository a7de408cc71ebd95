import { CHECKS_EN } from './findings/strings.en';
import { CORRECTING_EN } from './recognised/strings.en';
import { REVISIONS_EN } from './revisions/strings.en';
import { SETTINGS_EN } from './settings/strings.en';
import { START_EN } from './start/strings.en';
import type { Strings } from './strings.it';
import { WHY_EN } from './why/strings.en';

const counted = (one: string, many: string) => (count: number, text: string) =>
  `${text} ${count === 1 ? one : many}`;

/** Every text of the pane in English. */
export const STRINGS_EN: Strings = {
  locale: 'en-GB',
  product: 'Traguardo',
  reading: 'Reading the workbook…',
  working: {
    reading: 'Reading',
    calculating: 'Calculating',
    undoing: 'Undoing',
    ruling: 'Writing the rules',
    sampling: 'Writing the sample plan',
    fixing: 'Fixing',
    accepting: 'Keeping the acceptance',
    reopening: 'Reopening the finding',
    listing: 'Writing the sheet of checks',
    correcting: 'Keeping what was said',
    sending: 'Preparing for sending',
    dashboard: 'Preparing the dashboard',
    report: 'Preparing the report',
    approving: 'Keeping the approved state',
    flagging: 'Flagging the changes',
    unflagging: 'Removing the flags',
    registering: 'Writing the register',
    comparing: 'Comparing',
  },
  cancel: 'Cancel',
  showMore: (count) => `Show more (${count})`,
  revisions: REVISIONS_EN,
  correcting: CORRECTING_EN,

  recognised: 'What was recognised',
  untitledPlan: (sheet) => `Plan on sheet “${sheet}”`,
  sheets: (plan, measures) =>
    measures === undefined ? `Sheet “${plan}”` : `Sheets “${plan}” and “${measures}”`,
  planSheet: 'Plan sheet',
  headerRow: (row) => `headers in row ${row}`,
  measuresSheet: 'Measures sheet',
  noMeasuresSheet: 'Not found: the values written in the plan count',
  contents: 'Contents',
  historyYears: 'Years of values',
  targetYears: 'Years of targets',
  scoredYears: (actuals, targets) => `Actuals ${actuals} · Targets ${targets}`,
  none: 'None',
  columns: 'Columns',
  fields: {
    label: 'Code and name',
    code: 'Code',
    name: 'Name',
    level: 'Level',
    weight: 'Weight',
    description: 'Description',
    algorithm: 'Algorithm',
    unit: 'Unit',
    operator: 'Target operator',
    exemption: 'Reason for exemption',
  },
  historyOf: (year) => `Value ${year}`,
  targetOf: (year) => `Target ${year}`,
  areas: counted('area', 'areas'),
  objectives: counted('objective', 'objectives'),
  strategicObjectives: counted('strategic objective', 'strategic objectives'),
  operationalObjectives: counted('operational objective', 'operational objectives'),
  indicators: counted('indicator', 'indicators'),
  measures: counted('measure', 'measures'),

  overall: 'Overall score',
  notScored: {
    exempt: 'Exempt',
    targetMissing: 'No target',
    targetNotAvailable: 'Target N/A',
    targetInvalid: 'Unreadable target',
    unitDiffers: 'Different units',
    actualMissing: 'No actual',
    inProgress: 'In progress',
    nothingToScore: 'Not scorable',
  },
  coverage: (share, scored, all) =>
    `Coverage: ${share} of the weight. Indicators scored: ${scored} of ${all}.`,
  bandNames: { 'Non raggiunto': 'Not reached', Parziale: 'Partly reached', Raggiunto: 'Reached' },

  calculate: 'Calculate',
  undo: 'Undo last write',
  formulaStyle: 'Kind of formulas',
  styles: { native: 'Excel formulas', piano: 'PIANO formulas' },
  styleMeaning: {
    native: 'Readable and recalculated in any Excel, even without Traguardo.',
    piano: 'Shorter to read; recalculating them needs Traguardo.',
  },
  notWritten: 'The scores are not written on the sheet yet.',
  alreadyWritten: (style) => `The scores already stand on the sheet, as ${style}: they update by themselves.`,
  beforeSending:
    'People without Traguardo would not see these numbers: before saving the file for others, prepare it for sending.',
  styleInSentence: { native: 'Excel formulas', piano: 'PIANO formulas' },
  written: (cells, sheet, style) => `Cells written on sheet “${sheet}”: ${cells}, as ${style}.`,
  wrote: {
    ruling: (cells, sheet) => `Rules changed: ${cells} cells on sheet “${sheet}”.`,
    sampling: (_cells, sheet) => `Sample plan inserted on sheet “${sheet}”.`,
    fixing: (cells, sheet) => `Fix applied on sheet “${sheet}”: cells changed ${cells}.`,
    accepting: () => 'Finding accepted: the reason is kept in the workbook.',
    reopening: () => 'Finding reopened.',
    listing: (_cells, sheet) => `Findings written on sheet “${sheet}”.`,
    correcting: (_cells, sheet) => `Kept: sheet “${sheet}” has been read again.`,
    sending: (cells) => `Ready to be sent. Cells rewritten with Excel formulas: ${cells}.`,
    dashboard: (_cells, sheet) => `Dashboard ready on sheet “${sheet}”.`,
    report: (_cells, sheet) => `Report ready on sheet “${sheet}”.`,
    approving: (_cells, sheet) => `Approved state kept on sheet “${sheet}”.`,
    flagging: (cells, sheet) => `Changes flagged on sheet “${sheet}”: cells written ${cells}.`,
    unflagging: (_cells, sheet) => `Flags removed from sheet “${sheet}”.`,
    registering: (_cells, sheet) => `Register of changes written on sheet “${sheet}”.`,
  },
  takeBack: 'Undo',
  undone: (cells, sheet) => `Write undone on sheet “${sheet}”. Cells restored: ${cells}.`,
  retry: 'Try again',
  dismiss: 'Close the message',

  views: 'Screens',
  screens: { start: 'Start', plan: 'Plan', checks: 'Checks', revisions: 'Revisions', settings: 'Settings' },
  checksCount: (count) => `Checks (${count})`,
  start: START_EN,
  why: WHY_EN,
  checks: CHECKS_EN,
  settings: SETTINGS_EN,

  plan: {
    filters: 'Show only',
    filterNames: {
      notReached: 'Not reached',
      notScored: 'Not scorable',
      changed: 'Changed',
      findings: 'With findings',
    },
    nothingFiltered: 'No rows with these filters.',
  },

  tree: 'Performance plan',
  search: 'Search by code or name',
  clearSearch: 'Clear the search',
  found: (count, text) => (count === 1 ? '1 row found' : `${text} rows found`),
  notFound: (query) => `No row has “${query}” in its code or name.`,
  expandAll: 'Expand all',
  collapseAll: 'Collapse all',
  kinds: {
    root: 'Body',
    area: 'Strategic area',
    objective: 'Strategic objective',
    block: 'Block',
    operationalObjective: 'Operational objective',
    group: 'Group',
    indicator: 'Indicator',
  },
  weight: 'Weight',
  weightMissing: 'no weight',
  weightUnreadable: 'unreadable weight',
  achievement: 'Achievement',

  severities: { error: 'Errors', warning: 'Warnings', info: 'Information' },
  severityCount: (severity, count) => `${severity} (${count})`,
  noFindings: 'No findings',
  wholeWorkbook: 'Workbook',
  alsoAt: (places) => `also at ${places}`,

  notRead: 'The workbook could not be read.',
  notReadHelp: 'Nothing was changed. Try again once the reason below is out of the way.',
  noPlan: 'No performance plan was found in this workbook.',
  noPlanHelp:
    'It takes a sheet with a row of headers (code and name, weight, algorithm, values and targets by year) and the rows of the plan below.',
  readAgain: 'Read again',

  crashed:
    'Traguardo stopped because of an error of its own. The sheet was not touched after the last write.',
  reload: 'Reload the pane',
  detail: (text) => `Detail: ${text}`,
  officeMissing: 'The Office library could not be loaded.',
  officeMissingHelp: 'Check the Internet connection, then reload the pane.',
  outside: 'Traguardo works inside Excel.',
  outsideHelp:
    'It is an add-in that scores and checks the performance plan of a public body. To use it, open the workbook of the plan in Excel and press Show pane on the Home tab.',
};
