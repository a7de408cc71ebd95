/** Sentences and titles in two languages: tables, not logic; other tests hold them complete. */
const SENTENCES = ['catalogue.ts', 'messages*.ts', 'help/*.ts'];

/** How many cases a law tries at most: fewer where a case is a whole plan. */
const SOME = 30;
const FEW = 8;

/**
 * The folders in the order of what a mistake in them would cost, each with the folders of tests that are run for its mutants, the files whose
 * mutants are not tried, and how many cases a law tries at most.
 */
export const FOLDERS = [
  { name: 'values', tests: ['tests/core/values'], lawRuns: SOME },
  { name: 'grid', tests: ['tests/core/grid'], lawRuns: SOME },
  { name: 'algorithm', tests: ['tests/core/algorithm'], lawRuns: SOME },
  { name: 'scoring', tests: ['tests/core/scoring', 'tests/functions'], lawRuns: FEW },
  { name: 'revision', tests: ['tests/core/revision'], lawRuns: SOME },
  { name: 'checks', tests: ['tests/core/checks'], lawRuns: FEW },
  { name: 'plan', tests: ['tests/core/plan'], lawRuns: FEW },
  { name: 'diagnostics', tests: ['tests/core/diagnostics'], lawRuns: SOME, notMutated: SENTENCES },
  { name: 'emit', tests: ['tests/core/emit'], lawRuns: FEW },
];

/**
 * Files of tests, and tests by how their names begin, that are not run for mutants. They hold a time, or count what a law tried, or start the
 * whole of Excel's stand-in, or say again at length what others say shortly.
 */
export const LEFT_OUT = [
  'tests/functions/metadata.test.ts',
  'tests/functions/pianoFormulas.test.ts',
  'tests/functions/runtime.test.ts',
  'tests/functions/variations.test.ts',
  'tests/core/plan/garbage.test.ts',
  'tests/core/plan/laws.test.ts',
  'tests/core/plan/layouts.test.ts',
  'tests/core/plan/linear.test.ts',
  'tests/core/plan/manyCells.test.ts',
  'tests/core/plan/samples.test.ts',
  'tests/core/algorithm/laws.test.ts size',
  'tests/core/algorithm/suggestCodes.test.ts suggestCodes unknown codes take a time',
  'tests/core/algorithm/suggestCodes.test.ts suggestCodes one more unknown code takes',
  'tests/core/algorithm/suggestCodes.test.ts suggestCodes long texts take a time',
  'tests/core/algorithm/suggestCodes.test.ts suggestCodes among twenty thousand',
  'tests/core/scoring/liveScores.test.ts after any edit',
  'tests/core/revision/laws.test.ts the pairs of the laws hold every kind of change',
  'tests/core/emit/nativeFormulas.test.ts',
  'tests/core/emit/resultSheets.test.ts',
  'tests/core/emit/sameFormula.test.ts formulas that differ in spelling alone any text is read in a time',
  'tests/core/checks/laws.test.ts',
  'tests/core/checks/fixtureFixes.test.ts',
  'tests/core/checks/fixes.test.ts the fix of a target without operator in the published plan',
  'tests/core/checks/fixtures.test.ts what is found in a sheet is what the sheet says every check',
];
