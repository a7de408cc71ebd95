import { WORKBOOK } from '../core/diagnostics';
import { RULES_BLOCK, readParameters } from '../core/scoring';
import type { Parameters } from '../core/scoring';
import { invalid } from './answer';
import type { Problem } from './answer';
import { cellsOf, contentsOf, isGiven } from './cells';
import { SENTENCES } from './sentences';

const FIRST_DAY = { year: 1900, month: 1, day: 1 } as const;
const LAST_DAY = { year: 9999, month: 12, day: 31 } as const;
/** Functions get their values and targets handed over: the years of the workbook decide nothing here. */
const NO_YEAR = 1900;

/**
 * The scoring policy in the block `PIANO_Regole`, the default one where none is given. A reference date left blank has not reached any
 * deadline, as in the native formulas; without a block every deadline counts as passed, so that a missing actual is called missing.
 */
export function rulesOf(argument: unknown): Parameters | Problem {
  const isBlock = isGiven(argument);
  const block = isBlock ? contentsOf(argument) : [];
  if (isBlock && (block.length < RULES_BLOCK.bands || cellsOf(argument)[0]?.length !== 2))
    return invalid(SENTENCES.rulesShape);
  const asOf = isBlock ? FIRST_DAY : LAST_DAY;
  return readParameters(block, { actualsYear: NO_YEAR, targetsYear: NO_YEAR, asOf }, () => WORKBOOK).value;
}
