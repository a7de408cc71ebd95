import {
  BROKEN_TEXTS,
  NOT_AVAILABLE,
  amountOf,
  numberText,
  otherFlavour,
  typedCell,
  valueText,
} from './planCells';
import type { Flavour, Writing } from './planCells';
import type { Dice } from './planDice';
import type { TestCell } from './planGrids';

const OPERATORS = ['>=', '>=', '>=', '<=', '<=', '>', '<', '=', '≥', '≤'];

/** `tra 10 e 20 %`; the sides may be in the wrong order or spell the unit twice. */
function betweenText(dice: Dice, flavour: Flavour, writing: Writing): string {
  const [first, second] = [amountOf(dice), amountOf(dice)];
  const inOrder = dice.chance(0.9) ? [Math.min(first, second), Math.max(first, second)] : [first, second];
  const [lower, upper] = inOrder.map((amount) => numberText(dice, amount ?? 0, writing));
  const unit =
    / ?\S+$/.exec(valueText(dice, flavour, writing).replace(/^[^\d-\u2212]*[-\u2212\d.,]+/, ''))?.[0] ?? '';
  const [open, and] = dice.pick([
    ['tra', 'e'],
    ['tra', 'e'],
    ['Fra', 'e'],
    ['between', 'and'],
  ] as const);
  const firstUnit = dice.chance(0.2) ? unit : '';
  return `${open} ${lower}${firstUnit} ${and} ${upper}${unit}`;
}

const BY = ['Entro ', 'Entro ', 'entro il ', 'ENTRO  ', 'by ', '<= ', '≤', '', '>= '];

/** The text of a target in any shape that is understood, and in some that are not. */
export function targetText(dice: Dice, flavour: Flavour, writing: Writing): string {
  const value = valueText(dice, flavour, writing);
  if (flavour === 'date') return `${dice.pick(BY)}${value}`;
  if (flavour === 'flag') return dice.chance(0.15) ? `= ${value}` : value;
  if (dice.chance(0.15)) return value;
  if (dice.chance(0.15)) return betweenText(dice, flavour, writing);
  const blank = dice.pick([' ', ' ', ' ', '', '  ', '\u00a0']);
  const text = `${dice.pick(OPERATORS)}${blank}${value}`;
  return dice.chance(0.05) ? ` ${text} ` : text;
}

/** A text that is no target, or one of no value. */
export function oddTarget(dice: Dice): string {
  if (dice.chance(0.4)) return dice.pick(NOT_AVAILABLE);
  const broken = dice.pick(BROKEN_TEXTS);
  return broken.startsWith('#') ? broken : `${dice.pick(['', '>= ', '<= ', 'entro ', 'tra ', '='])}${broken}`;
}

/** A cell of the targets. */
export function targetCell(dice: Dice, flavour: Flavour, writing: Writing, typed: number): TestCell {
  if (dice.chance(0.07)) return '';
  if (dice.chance(0.1)) return oddTarget(dice);
  const own = dice.chance(0.06) ? otherFlavour(dice, flavour) : flavour;
  if (!dice.chance(typed)) return targetText(dice, own, writing);
  const operator = own === 'date' || own === 'flag' ? '' : dice.pick(['', ...OPERATORS]);
  return typedCell(dice, own, operator === '' ? '' : `"${operator} "`);
}

/** What stands in the operator column, where the plan has one. */
export const operatorCell = (dice: Dice): string =>
  dice.pick([
    '',
    '',
    '',
    '>=',
    '>=',
    '<=',
    '≥',
    '≤',
    '=',
    '>',
    ' <= ',
    'entro',
    'Entro il',
    'by',
    'tra',
    'boh',
    '>= 5',
  ]);
