import { foldBlanks } from './blanks';
import type { BoundOperator, Target } from './target';

/** What may stand before the value of a target: a comparison, or `by` for a date. */
export type TargetOperator = BoundOperator | 'by';

const SYMBOLS = '<=>';
const BY_FIRST = /^(?:entro|by)(?: il)?(?= |$) ?/i;
const OPERATOR_OF_SYMBOL: Readonly<Record<string, BoundOperator>> = {
  '>=': '>=',
  '<=': '<=',
  '>': '>',
  '<': '<',
  '=': '=',
};

/** The text of a target with its blanks folded and `≥`, `≤` written as `>=`, `<=`. */
export const normaliseTarget = (text: string): string =>
  foldBlanks(text).replace(/≥/g, '>=').replace(/≤/g, '<=');

/** Takes the operator off a normalised text; `operator` is undefined where there is none. */
export function splitOperator(text: string): {
  readonly operator: TargetOperator | undefined;
  readonly rest: string;
} {
  if (text !== '' && SYMBOLS.includes(text.charAt(0))) {
    const end = text.charAt(1) === '=' && text.charAt(0) !== '=' ? 2 : 1;
    const rest = text.slice(text.charAt(end) === ' ' ? end + 1 : end);
    return { operator: OPERATOR_OF_SYMBOL[text.slice(0, end)], rest };
  }
  const by = BY_FIRST.exec(text);
  return by === null
    ? { operator: undefined, rest: text }
    : { operator: 'by', rest: text.slice(by[0].length) };
}

/** The operator of a column of its own; undefined where the text is not one. */
export function operatorOf(text: string): TargetOperator | undefined {
  const { operator, rest } = splitOperator(normaliseTarget(text));
  return rest === '' ? operator : undefined;
}

/**
 * A target under an operator that stood beside it. A date is due by that day (`<=` says the same); yes or no takes `=`; an operator
 * that is there twice must be the same one. Anything else makes no sense and is invalid; missing and N/D stay what they are.
 */
export function applyOperator(operator: TargetOperator, target: Target): Target {
  switch (target.kind) {
    case 'missing':
    case 'notAvailable':
    case 'invalid':
      return target;
    case 'bound':
      return operator === 'by' || (target.typed && target.operator !== operator)
        ? unknownShape(target.raw)
        : { ...target, operator, typed: true };
    case 'deadline':
      return operator === 'by' || operator === '<=' ? target : unknownShape(target.raw);
    case 'flag':
      return operator === '=' ? target : unknownShape(target.raw);
    case 'between':
      return unknownShape(target.raw);
  }
}

/** A target whose parts may be right but do not go together. */
export const unknownShape = (raw: string): Target => ({ kind: 'invalid', raw, reason: 'unknownShape' });
