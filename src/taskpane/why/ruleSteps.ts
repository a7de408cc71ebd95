import type { OpenedPlan } from '../../app';
import type { Achievement, NodeScore, Parameters } from '../../core/scoring';
import { ZERO, serialOfDate } from '../../core/values';
import type { Decimal, Quantity } from '../../core/values';
import { formatPercent } from '../format';
import type { Words } from '../words';
import { overBy, quotient, shortBy, wayGone } from './steps';
import { amountText } from './valueText';

type Scored = Extract<Achievement, { readonly kind: 'scored' }>;

/** The bound that an actual was measured against: the threshold, or the nearest end of an interval. */
function boundFor({ target }: NodeScore, actual: Decimal): Quantity | undefined {
  if (target?.kind === 'bound') return target.threshold;
  if (target?.kind !== 'between') return undefined;
  return actual.lessThan(target.lower.amount) ? target.lower : target.upper;
}

function boundSteps(score: NodeScore, achievement: Scored, words: Words): string | undefined {
  const value = score.actual?.value;
  if (value?.kind !== 'quantity') return undefined;
  const actual = value.quantity;
  const bound = boundFor(score, actual.amount);
  if (bound === undefined || bound.amount.isZero()) return undefined;
  const result = formatPercent(achievement.uncapped, words.language);
  const text = (amount: Decimal): string => amountText(amount, bound, words);
  const gap = text(actual.amount.minus(bound.amount).abs());
  const threshold = text(bound.amount.abs());
  switch (achievement.rule) {
    case 'linear':
    case 'between':
      return shortBy(gap, threshold, result);
    case 'overachieved':
      return overBy(gap, threshold, result);
    case 'ratio':
      return quotient(text(bound.amount), text(actual.amount), result);
    case 'baseline':
      return score.previous?.kind === 'quantity'
        ? wayGone(text(score.previous.quantity.amount), text(actual.amount), text(bound.amount), result)
        : undefined;
    default:
      return undefined;
  }
}

function dateSteps(score: NodeScore, achievement: Scored, { policy }: Parameters, words: Words) {
  const { why } = words.strings;
  const { target, actual } = score;
  if (target?.kind !== 'deadline' || actual?.value.kind !== 'date') return undefined;
  const late = serialOfDate(actual.value.date) - serialOfDate(target.date);
  if (late <= 0) return undefined;
  if (achievement.rule !== 'lateLinear') return why.daysLate(late);
  return why.lateSteps(late, policy.decayDays, formatPercent(achievement.uncapped, words.language));
}

/** The roll-up as one division, over the children that count. */
function rollUpSteps(
  opened: OpenedPlan,
  index: number,
  achievement: Scored,
  words: Words,
): string | undefined {
  const { why } = words.strings;
  const { language } = words;
  const result = formatPercent(achievement.value, language);
  if (opened.parameters.policy.rollUp === 'sum') return why.sumSteps(result);
  const counted = (opened.plan.nodes[index]?.children ?? []).flatMap((child) => {
    const score = opened.scores.nodes[child];
    return score?.achievement.kind === 'scored' && score.weight !== undefined
      ? [{ weight: score.weight, value: score.achievement.value }]
      : [];
  });
  const weights = counted.reduce((sum, { weight }) => sum.plus(weight), ZERO);
  const weighted = counted.reduce((sum, { weight, value }) => sum.plus(weight.times(value)), ZERO);
  return quotient(formatPercent(weighted, language), formatPercent(weights, language), result);
}

/** The calculation in numbers; undefined where the rule needs none. */
export function calculationOf(opened: OpenedPlan, index: number, words: Words): string | undefined {
  const score = opened.scores.nodes[index];
  const achievement = score?.achievement;
  if (score === undefined || achievement?.kind !== 'scored') return undefined;
  if (achievement.rule === 'rollUp') return rollUpSteps(opened, index, achievement, words);
  return boundSteps(score, achievement, words) ?? dateSteps(score, achievement, opened.parameters, words);
}

/** What cap, floor and steps did to an achievement; undefined where they did nothing. */
export function limitsOf(achievement: Achievement, { policy }: Parameters, words: Words): string | undefined {
  if (achievement.kind !== 'scored' || achievement.value.equals(achievement.uncapped)) return undefined;
  const { why } = words.strings;
  const text = (value: Decimal): string => formatPercent(value, words.language);
  const { cap, floor, steps } = policy;
  const before = text(achievement.uncapped);
  if (steps.length > 0) return why.stepped(before, text(achievement.value));
  if (achievement.uncapped.lessThan(floor)) return why.floored(before, text(floor));
  return cap === undefined ? undefined : why.capped(before, text(cap));
}
