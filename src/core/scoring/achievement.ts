import { Decimal, ONE, ZERO, serialOfDate } from '../values';
import type { FieldValue, PlainDate, Quantity, Target } from '../values';
import { reaches, sameValue, staysWithin } from './comparison';
import { applyLimits } from './limits';
import type { Policy } from './policy';
import type { Achievement, ActualReading, NotScoredReason, Rule } from './scores';
import { comparable, sameScale } from './unitMatch';

/** What one indicator is judged by. */
export interface Judged {
  readonly actual: ActualReading;
  readonly target: Target;
  /** Published for the year before the actuals; the baseline of the baseline formula. */
  readonly previous: FieldValue;
  /** Reason for leaving the indicator out, '' where there is none. */
  readonly exemption: string;
}

interface Raw {
  readonly uncapped: Decimal;
  readonly rule: Rule;
  readonly onOff?: boolean;
}

const notScored = (reason: NotScoredReason): Achievement => ({ kind: 'notScored', reason });

const scored = ({ uncapped, rule, onOff = false }: Raw, policy: Policy): Achievement => ({
  kind: 'scored',
  value: applyLimits(uncapped, policy),
  uncapped,
  rule,
  onOff,
});

const hasValue = (value: FieldValue): boolean =>
  value.kind === 'quantity' || value.kind === 'date' || value.kind === 'flag';

const countsZero = (policy: Policy): boolean =>
  policy.missingActual === 'zero' || (policy.missingActual === 'byYear' && policy.yearClosed);

/** A deadline that the reference date has not reached yet. */
function isAhead(target: Target, asOf: PlainDate): boolean {
  return target.kind === 'deadline' && serialOfDate(target.date) > serialOfDate(asOf);
}

function withoutActual(target: Target, policy: Policy, asOf: PlainDate): Achievement {
  if (isAhead(target, asOf)) return notScored('inProgress');
  if (!countsZero(policy)) return notScored('actualMissing');
  return {
    kind: 'scored',
    value: applyLimits(ZERO, policy),
    uncapped: ZERO,
    rule: 'missingCountsZero',
    onOff: false,
  };
}

function targetProblem(target: Target): NotScoredReason | undefined {
  if (target.kind === 'missing') return 'targetMissing';
  if (target.kind === 'notAvailable') return 'targetNotAvailable';
  return target.kind === 'invalid' ? 'targetInvalid' : undefined;
}

/**
 * Achievement of an indicator (scoring rules, "Achievement of an indicator" and points 2, 7, 8): a fraction, 1 = met.
 * Never throws; what cannot be scored says why.
 */
export function achievementOf(judged: Judged, policy: Policy, asOf: PlainDate): Achievement {
  const { actual, target, exemption } = judged;
  if (exemption !== '') return notScored('exempt');
  const problem = targetProblem(target);
  if (problem !== undefined) return notScored(problem);
  if (!hasValue(actual.value)) return withoutActual(target, policy, asOf);
  if (!comparable(actual, target)) return notScored('unitDiffers');
  const raw = rawAchievement(actual.value, target, judged.previous, policy);
  return raw === undefined ? notScored('unitDiffers') : scored(raw, policy);
}

function rawAchievement(
  actual: FieldValue,
  target: Target,
  previous: FieldValue,
  policy: Policy,
): Raw | undefined {
  if (target.kind === 'deadline')
    return actual.kind === 'date' ? onDate(actual.date, target.date, policy) : undefined;
  if (target.kind === 'flag') {
    return actual.kind === 'flag'
      ? { uncapped: actual.yes === target.yes ? ONE : ZERO, rule: 'flag' }
      : undefined;
  }
  if (actual.kind !== 'quantity') return undefined;
  const amount = actual.quantity.amount;
  if (target.kind === 'between') return between(amount, target.lower.amount, target.upper.amount);
  if (target.kind !== 'bound') return undefined;
  const limit = target.threshold.amount;
  if (target.operator === '=') return exactly(amount, limit);
  if (target.operator === '>=' || target.operator === '>')
    return linear(amount.minus(limit), limit, reaches(amount, limit));
  return atMost(amount, target.threshold, previous, policy);
}

/** Whole days late decide; the policy says how a late date decays. */
function onDate(actual: PlainDate, deadline: PlainDate, policy: Policy): Raw {
  const late = serialOfDate(actual) - serialOfDate(deadline);
  if (late <= 0) return { uncapped: ONE, rule: 'onTime' };
  if (policy.dateDecay === 'grace') {
    return late <= policy.decayDays ? { uncapped: ONE, rule: 'grace' } : { uncapped: ZERO, rule: 'late' };
  }
  if (policy.dateDecay === 'linear' && policy.decayDays > 0) {
    return {
      uncapped: Decimal.max(ZERO, ONE.minus(new Decimal(late).div(policy.decayDays))),
      rule: 'lateLinear',
    };
  }
  return { uncapped: ZERO, rule: 'late' };
}

/** 1 + deviation / |T|, the deviation positive where favourable; a target of 0 is met or missed. */
function linear(deviation: Decimal, limit: Decimal, met: boolean): Raw {
  if (limit.isZero()) return { uncapped: met ? ONE : ZERO, rule: 'zeroTarget', onOff: true };
  const uncapped = ONE.plus(deviation.div(limit.abs()));
  if (!met) return { uncapped: Decimal.max(ZERO, uncapped), rule: 'linear' };
  return uncapped.greaterThan(ONE) ? { uncapped, rule: 'overachieved' } : { uncapped: ONE, rule: 'met' };
}

const metRule = (uncapped: Decimal, met: boolean, rule: Rule): Raw =>
  met && uncapped.lessThanOrEqualTo(ONE)
    ? { uncapped: ONE, rule: 'met' }
    : { uncapped: Decimal.max(ZERO, uncapped), rule: met ? 'overachieved' : rule };

/** `<=` and `<`: the policy's formula; where it has no meaning (signs, no baseline) the linear one. */
function atMost(
  amount: Decimal,
  { amount: limit, unit }: Quantity,
  previous: FieldValue,
  policy: Policy,
): Raw {
  const met = staysWithin(amount, limit);
  if (policy.atMost === 'ratio' && amount.greaterThan(ZERO) && limit.greaterThan(ZERO)) {
    return metRule(limit.div(amount), met, 'ratio');
  }
  const baseline =
    previous.kind === 'quantity' && sameScale(previous.quantity.unit, unit)
      ? previous.quantity.amount
      : undefined;
  if (policy.atMost === 'baseline' && baseline !== undefined && baseline.greaterThan(limit)) {
    return metRule(baseline.minus(amount).div(baseline.minus(limit)), met, 'baseline');
  }
  if (policy.atMost === 'onOff') return { uncapped: met ? ONE : ZERO, rule: 'onOff', onOff: true };
  return linear(limit.minus(amount), limit, met);
}

/** `=`: any deviation is unfavourable. */
function exactly(amount: Decimal, limit: Decimal): Raw {
  if (sameValue(amount, limit)) return { uncapped: ONE, rule: 'met' };
  if (limit.isZero()) return { uncapped: ZERO, rule: 'zeroTarget', onOff: true };
  const distance = amount.minus(limit).abs();
  return { uncapped: Decimal.max(ZERO, ONE.minus(distance.div(limit.abs()))), rule: 'linear' };
}

/** 1 inside, else 1 - distance / |nearest bound|; a nearest bound of 0 gives 0. */
function between(amount: Decimal, lower: Decimal, upper: Decimal): Raw {
  if (reaches(amount, lower) && staysWithin(amount, upper)) return { uncapped: ONE, rule: 'met' };
  const bound = amount.lessThan(lower) ? lower : upper;
  if (bound.isZero()) return { uncapped: ZERO, rule: 'zeroTarget', onOff: true };
  const distance = amount.minus(bound).abs();
  return { uncapped: Decimal.max(ZERO, ONE.minus(distance.div(bound.abs()))), rule: 'between' };
}
