import type { ChecksStrings } from './strings.it';

/** Texts of the screen of checks, in English. */
export const CHECKS_EN: ChecksStrings = {
  title: 'Checks',
  ranChecks: (checks, rows, measures) =>
    `${checks} kinds of check on ${rows} rows of the plan and ${measures} measures`,
  ranAt: (time) => `at ${time}`,
  checkNow: 'Check now',
  checking: 'Checking',
  filters: 'Filter the findings',
  fixable: 'Can be fixed',
  accepted: 'Accepted',
  nothingFiltered: 'No findings with this filter.',
  help: 'What it means',
  helpOf: (kind) => `What it means: ${kind}`,
  means: 'What it means',
  matters: 'Why it matters',
  repair: 'How to put it right',

  fixAll: (count) => `Fix all (${count})`,
  fixTitle: 'Proposed fix',
  fixesTitle: 'Possible fixes',
  apply: 'Apply',
  cell: 'Cell',
  before: 'Before',
  after: 'After',
  empty: 'blank',
  moreEdits: (count, text) => (count === 1 ? 'and one more cell' : `and ${text} more cells`),
  preview: 'Preview',
  previewAll: (count, text) => (count === 1 ? 'Changes 1 cell:' : `Changes ${text} cells:`),
  cancelFix: 'Not now',

  accept: 'Accept…',
  acceptTitle: 'Accept the finding',
  acceptHelp:
    'It will no longer stand among those to put right; the reason stays in the workbook and in the report.',
  reason: 'Reason',
  reasonNeeded: 'Write the reason.',
  acceptNow: 'Accept',
  acceptedBecause: (reason) => `Accepted: ${reason}`,
  reopen: 'Reopen',
  writeSheet: 'Write the sheet of checks',
};
