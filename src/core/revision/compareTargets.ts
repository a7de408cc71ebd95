import { compareDates } from '../values';
import type { BoundOperator, Target, Unit } from '../values';
import { sameUnreadable } from './sameUnreadable';
import { unitWord } from './unitWord';

/** What happened to a target: `modified` is every change that is not one of size (operator, unit, N/D to a value or back). */
export type TargetChange = 'unchanged' | 'increased' | 'decreased' | 'modified';

/** Whether a target became harder to meet; `incomparable` where nothing tells. */
export type Challenge = 'harder' | 'easier' | 'equal' | 'incomparable';

/** Two targets compared by what they mean, not by how they were written: `1.100` is `1100`, `0,60` with a percent format is `60 %`. */
export interface TargetComparison {
  readonly change: TargetChange;
  readonly challenge: Challenge;
}

type Bound = Target & { readonly kind: 'bound' };
type Between = Target & { readonly kind: 'between' };

const SAME: TargetComparison = { change: 'unchanged', challenge: 'equal' };
const OTHER: TargetComparison = { change: 'modified', challenge: 'incomparable' };

/**
 * Compares a target before and after (scoring rules, "Changed targets" and point 13); never throws. A later date is an increase, and
 * easier. A range is harder where it lies within the other; one that only moved is neither.
 */
export function compareTargets(before: Target, after: Target): TargetComparison {
  if (before.kind === 'bound' && after.kind === 'bound') return compareBounds(before, after);
  if (before.kind === 'between' && after.kind === 'between') return compareRanges(before, after);
  if (before.kind === 'deadline' && after.kind === 'deadline')
    return bySize(compareDates(after.date, before.date), 'lower');
  return meansTheSame(before, after) ? SAME : OTHER;
}

function meansTheSame(before: Target, after: Target): boolean {
  if (before.kind === 'flag' && after.kind === 'flag') return before.yes === after.yes;
  if (before.kind === 'invalid' && after.kind === 'invalid') return sameUnreadable(before.raw, after.raw);
  return before.kind === after.kind;
}

/** Which way is harder: more is, less is, or neither. */
type HarderSide = 'higher' | 'lower' | 'neither';

const HARDER: Readonly<Record<BoundOperator, HarderSide>> = {
  '>=': 'higher',
  '>': 'higher',
  '<=': 'lower',
  '<': 'lower',
  '=': 'neither',
};

/** A difference in size, positive where the later target is the larger. */
function bySize(difference: number, harder: HarderSide): TargetComparison {
  if (difference === 0) return SAME;
  const change = difference > 0 ? 'increased' : 'decreased';
  if (harder === 'neither') return { change, challenge: 'incomparable' };
  return { change, challenge: difference > 0 === (harder === 'higher') ? 'harder' : 'easier' };
}

function compareBounds(before: Bound, after: Bound): TargetComparison {
  if (!sameUnit(before.threshold.unit, after.threshold.unit)) return OTHER;
  const harder = HARDER[after.operator];
  const size = bySize(after.threshold.amount.comparedTo(before.threshold.amount), harder);
  if (before.operator === after.operator) return size;
  if (HARDER[before.operator] !== harder) return OTHER;
  const challenge = size.challenge === 'equal' ? strictness(after.operator) : size.challenge;
  return { change: 'modified', challenge };
}

/** `>=` became `>` at the same threshold, or the other way round. */
const strictness = (after: BoundOperator): Challenge =>
  after === '>' || after === '<' ? 'harder' : 'easier';

function compareRanges(before: Between, after: Between): TargetComparison {
  if (!sameUnit(before.lower.unit, after.lower.unit)) return OTHER;
  const lower = after.lower.amount.comparedTo(before.lower.amount);
  const upper = after.upper.amount.comparedTo(before.upper.amount);
  return { change: rangeChange(lower, upper), challenge: rangeChallenge(lower, upper) };
}

/** Both bounds must go the same way, or one of them stay. */
function rangeChange(lower: number, upper: number): TargetChange {
  if (lower === 0 && upper === 0) return 'unchanged';
  if (lower >= 0 && upper >= 0) return 'increased';
  return lower <= 0 && upper <= 0 ? 'decreased' : 'modified';
}

function rangeChallenge(lower: number, upper: number): Challenge {
  if (lower === 0 && upper === 0) return 'equal';
  if (lower >= 0 && upper <= 0) return 'harder';
  return lower <= 0 && upper >= 0 ? 'easier' : 'incomparable';
}

/** `gg` and `giorni` are one unit, `imprese` and `corsi` are two. */
export const sameUnit = (before: Unit, after: Unit): boolean =>
  before.kind === after.kind && unitWord(before) === unitWord(after);
