import type { Decimal } from '../values';
import { Decimal as makeDecimal } from '../values';

/** How an "at most" target that was missed is scored. */
export type AtMostFormula = 'linear' | 'ratio' | 'baseline' | 'onOff';

/** What a date after its deadline is worth. */
export type DateDecay = 'none' | 'grace' | 'linear';

/** What an actual that is missing counts: as the year says (open: left out, closed: 0), always left out, always 0. */
export type MissingActual = 'byYear' | 'exclude' | 'zero';

export type RollUpMode = 'normalise' | 'sum';

/** From this achievement on (half-open) the label holds. */
export interface Band {
  readonly from: Decimal;
  readonly name: string;
}

export interface Step {
  readonly from: Decimal;
  readonly score: Decimal;
}

/** The scoring policy of a workbook. All shares are fractions: 0.7 is 70 %. */
export interface Policy {
  readonly atMost: AtMostFormula;
  readonly dateDecay: DateDecay;
  /** Grace days, or days over which a late date decays to 0. */
  readonly decayDays: number;
  /** Highest achievement; undefined: none. */
  readonly cap: Decimal | undefined;
  /** Achievements below count 0. */
  readonly floor: Decimal;
  /** Ascending; empty: no steps. Below the first step the score is 0. */
  readonly steps: readonly Step[];
  /** Ascending, the first from 0. */
  readonly bands: readonly Band[];
  readonly missingActual: MissingActual;
  readonly yearClosed: boolean;
  readonly rollUp: RollUpMode;
}

const fraction = (text: string): Decimal => new makeDecimal(text);

/** The default of the scoring rules. */
export const DEFAULT_POLICY: Policy = {
  atMost: 'linear',
  dateDecay: 'none',
  decayDays: 0,
  cap: fraction('1'),
  floor: fraction('0'),
  steps: [],
  bands: [
    { from: fraction('0'), name: 'Non raggiunto' },
    { from: fraction('0.7'), name: 'Parziale' },
    { from: fraction('0.9'), name: 'Raggiunto' },
  ],
  missingActual: 'byYear',
  yearClosed: false,
  rollUp: 'normalise',
};
