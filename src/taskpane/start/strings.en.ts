import type { StartStrings } from './strings.it';

/** Texts of the first screen, in English. */
export const START_EN: StartStrings = {
  title: 'Start',
  next: 'What to do next',
  steps: {
    calculate:
      'The plan has been read. Calculate writes achievements and scores as formulas beside the plan; what is there already stays as it is.',
    errors: (count, text) =>
      count === 1
        ? 'There is 1 error: a number is wrong or missing.'
        : `There are ${text} errors: some numbers are wrong or missing.`,
    warnings: (count, text) =>
      count === 1
        ? 'No errors. There is 1 warning to look at.'
        : `No errors. There are ${text} warnings to look at.`,
    plan: 'No errors and no warnings: the scores are ready.',
  },
  goErrors: 'See the errors',
  goWarnings: 'See the warnings',
  goPlan: 'See the plan',
  lastScored: (day) => `Last calculation: ${day}.`,
  sheets: 'Sheets of results',
  dashboard: 'Dashboard',
  report: 'Report',
  sheetsHelp: 'Made the first time, refreshed later; what was typed there stays.',
  sample: 'Insert a sample plan',
  sampleHelp: 'Adds two sheets with a small invented plan, to try things out. It can be undone.',
  languageAndAbout: 'Language and about',
};
