import type { Decimal, FieldValue, PlainDate, Target, UnitKind } from '../values';
import type { Policy } from './policy';

/** Policy, years and reference date: all that scoring needs besides plan and measures. */
export interface Parameters {
  readonly policy: Policy;
  readonly actualsYear: number;
  readonly targetsYear: number;
  /** Decides whether a deadline has passed. */
  readonly asOf: PlainDate;
}

/** Where an actual comes from. */
export type ActualSource = 'computed' | 'published' | 'none';

/** The actual of one indicator. Percent as fraction; a date as PlainDate. */
export interface ActualReading {
  readonly source: ActualSource;
  readonly value: FieldValue;
  /** What the target is compared with: the kind of the unit, undefined where nothing tells. */
  readonly unitKind: UnitKind | undefined;
  readonly unitWord: string;
}

/** The rule that gave an achievement; shown in words in the trace. */
export type Rule =
  | 'met'
  | 'overachieved'
  | 'linear'
  | 'ratio'
  | 'baseline'
  | 'onOff'
  | 'zeroTarget'
  | 'between'
  | 'onTime'
  | 'late'
  | 'grace'
  | 'lateLinear'
  | 'flag'
  | 'missingCountsZero'
  | 'rollUp';

export type NotScoredReason =
  | 'exempt'
  | 'targetMissing'
  | 'targetNotAvailable'
  | 'targetInvalid'
  | 'unitDiffers'
  | 'actualMissing'
  | 'inProgress'
  | 'nothingToScore';

/** Achievement of an indicator or score of a parent. */
export type Achievement =
  | {
      readonly kind: 'scored';
      /** After cap, floor and steps; a fraction. */
      readonly value: Decimal;
      /** Before cap, floor and steps. */
      readonly uncapped: Decimal;
      readonly rule: Rule;
      /** A target of 0 that can only be met or missed. */
      readonly onOff: boolean;
    }
  | { readonly kind: 'notScored'; readonly reason: NotScoredReason };

export interface NodeScore {
  readonly achievement: Achievement;
  /** Indicators only. */
  readonly actual?: ActualReading | undefined;
  /** The target of the year in force; indicators only. */
  readonly target?: Target | undefined;
  /** Value published for the year before the actuals; indicators only. */
  readonly previous?: FieldValue | undefined;
  /** Typed weight as a fraction; undefined where missing, unreadable or negative. */
  readonly weight: Decimal | undefined;
  /** Share of the whole, multiplied down the tree. */
  readonly globalWeight: Decimal;
  /** Global weight times achievement; undefined where not scored. */
  readonly contribution: Decimal | undefined;
  /** Share of the node's weight that could be scored, 0 to 1. */
  readonly coverage: Decimal;
  /** Index into `policy.bands`; undefined where not scored. */
  readonly band: number | undefined;
}

/** Scores of a plan, aligned with `Plan.nodes`, and of the body as a whole. */
export interface PlanScores {
  readonly nodes: readonly NodeScore[];
  readonly overall: Achievement;
  readonly coverage: Decimal;
  readonly overallBand: number | undefined;
}
