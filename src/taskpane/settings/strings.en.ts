import type { SettingsStrings } from './strings.it';

/** Texts of the settings, in English. */
export const SETTINGS_EN: SettingsStrings = {
  title: 'Settings',
  rules: 'Rules of scoring',
  rulesHelp:
    'They hold for this workbook and stand on the sheet Parametri: whoever receives it scores in the same way.',
  example: (result) => `example: ${result}`,
  apply: 'Apply the changes',
  discard: 'Leave as it was',
  changed: (count) => (count === 1 ? '1 change to apply.' : `${count} changes to apply.`),
  unchanged: 'No change to apply.',

  atMost: {
    title: '“At most” target not reached',
    case: (previous, target, actual) =>
      `Example: at most ${target}, actual ${actual}, year before ${previous}.`,
    choices: {
      linear: 'In proportion to the deviation',
      ratio: 'Target divided by actual',
      baseline: 'Way gone from the year before',
      onOff: 'Yes or no',
    },
  },
  dateDecay: {
    title: 'Deadline missed',
    case: (late) => `Example: ${late} days late.`,
    choices: {
      none: 'Counts 0',
      grace: 'Counts 100% within the grace days',
      linear: 'Falls to 0 day by day',
    },
    days: 'Days of grace or of falling',
  },
  cap: {
    title: 'Cap of achievement',
    case: (target, actual) => `Example: at least ${target}, actual ${actual}.`,
    choices: { '1': '100%', '1.1': '110%', '1.2': '120%', none: 'No cap' },
    other: (cap) => `${cap} (typed on Parametri)`,
  },
  floor: {
    title: 'Floor: below this percentage it counts 0',
    case: (target, actual, result) => `Example: at least ${target}, actual ${actual}: counts ${result}.`,
  },
  missingActual: {
    title: 'Missing actual',
    case: 'Example: an indicator without an actual.',
    choices: {
      byYear: 'Left out; counts 0 once the year is closed',
      exclude: 'Always left out',
      zero: 'Always counts 0',
    },
    excluded: 'left out',
  },
  rollUp: {
    title: 'Score of objectives',
    case: 'Example: weights 40, 35 and 25; achievements 100%, 80% and N/A.',
    choices: { normalise: 'Mean of what can be scored', sum: 'Sum of weight × achievement' },
  },
  bands: 'Bands',
  band: (name, from) => `${name}: from ${from}`,
  editBands: 'Change bands and steps on the sheet Parametri',
  bandsLater: 'Bands and steps are changed on the sheet Parametri, which the first calculation makes.',

  years: 'Years',
  actualsYear: 'Year of the actuals',
  targetsYear: 'Year of the targets',
  yearClosed: 'The year is closed',

  formulas: 'Formulas',
  formulasHelp: 'From the next calculation on; the numbers are the same.',

  sending: 'Prepare for sending',
  sendingHelp:
    'For people without Traguardo: PIANO formulas become Excel formulas, and what the other would not have is listed.',
  mayGo: 'It may go: nothing is missing for the receiver.',
  leftBehind: 'The receiver would not have:',

  columns: 'Sheets and columns recognised',

  language: 'Language',
  languageLabel: 'Language of the pane',
  followOffice: (name) => `As Office (${name})`,
  languageNames: { it: 'Italiano', en: 'English' },
  languageHelp: 'Kept on this computer. Sheets and formulas stay in Italian.',

  about: 'About',
  version: 'Version of Traguardo',
  excel: 'Excel',
  abilities: 'Abilities of Excel',
  supported: 'present',
  missing: 'absent',
  missingNeeded: 'absent: Traguardo needs it',
  testFunction: 'Try a PIANO function',
  testing: 'Trying…',
  testHelp: 'Writes a formula on a trial sheet, reads the result and takes the sheet away.',
  testWorks: (formula, value) => `It works: ${formula} gives ${value}.`,
  testWrong: (formula, value) =>
    `It does not work: ${formula} gives ${value}. Close the workbook and open it again; Excel formulas work all the same.`,
  testRefused: (detail) => `It cannot be tried: ${detail}`,
};
