/** Sentences and titles in two languages: tables, not logic; other tests hold them complete. */
const SENTENCES = ['catalogue.ts', 'messages*.ts', 'help/*.ts'];

/**
 * The folders in the order of what a mistake in them would cost, each with the folders of tests that are run for its mutants and the files whose
 * mutants are not tried.
 */
export const FOLDERS = [
  { name: 'values', tests: ['tests/core/values'] },
  { name: 'grid', tests: ['tests/core/grid'] },
  { name: 'algorithm', tests: ['tests/core/algorithm'] },
  { name: 'scoring', tests: ['tests/core/scoring'] },
  { name: 'revision', tests: ['tests/core/revision'] },
  { name: 'checks', tests: ['tests/core/checks'] },
  { name: 'plan', tests: ['tests/core/plan'] },
  { name: 'diagnostics', tests: ['tests/core/diagnostics'], notMutated: SENTENCES },
  { name: 'emit', tests: ['tests/core/emit'] },
];

/**
 * Tests that are not run for mutants, by how their names begin. They hold a time, or count what a law tried, or say again at length what others say
 * shortly.
 */
export const LEFT_OUT = [
  'tests/core/plan/linear.test.ts',
  'tests/core/algorithm/suggestCodes.test.ts suggestCodes unknown codes take a time',
  'tests/core/algorithm/suggestCodes.test.ts suggestCodes long texts take a time',
  'tests/core/algorithm/suggestCodes.test.ts suggestCodes among twenty thousand',
  'tests/core/scoring/liveScores.test.ts after any edit',
  'tests/core/revision/laws.test.ts the pairs of the laws hold every kind of change',
  'tests/core/checks/laws.test.ts whatever hands have made of a plan checking takes a time',
  'tests/core/checks/fixtures.test.ts what is found in a sheet is what the sheet says every check',
];
