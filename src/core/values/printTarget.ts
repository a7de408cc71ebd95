import { printDate } from './plainDate';
import { printAmount, printQuantity } from './quantity';
import type { Separators } from './separators';
import type { Target } from './target';

const ENGLISH_WORDS = { by: 'by', between: 'between', and: 'and' };
const ITALIAN_WORDS = { by: 'Entro', between: 'tra', and: 'e' };

/** Words follow the language the target was typed in; Italian where there were none. */
const wordsOf = (raw: string): typeof ITALIAN_WORDS =>
  /^\s*(?:by|between)\b/i.test(raw) ? ENGLISH_WORDS : ITALIAN_WORDS;

/** The text of a target as the plan prints it. N/D, yes and no, and what was not understood stay as typed; a missing target is ''. */
export function printTarget(target: Target, separators: Separators): string {
  switch (target.kind) {
    case 'missing':
      return '';
    case 'bound': {
      const threshold = printQuantity(target.threshold, separators);
      return target.typed ? `${target.operator} ${threshold}` : threshold;
    }
    case 'deadline':
      return `${wordsOf(target.raw).by} ${printDate(target.date)}`;
    case 'between':
      return printBetween(target, separators);
    case 'notAvailable':
    case 'flag':
    case 'invalid':
      return target.raw;
  }
}

/** The unit stands once, after the second number, unless the sides spell it differently or it stands first. */
function printBetween(target: Target & { readonly kind: 'between' }, separators: Separators): string {
  const { lower, upper, raw } = target;
  const words = wordsOf(raw);
  const once = lower.unit.word === upper.unit.word && !lower.style.unitFirst && !upper.style.unitFirst;
  const first = once ? printAmount(lower, separators) : printQuantity(lower, separators);
  return `${words.between} ${first} ${words.and} ${printQuantity(upper, separators)}`;
}
