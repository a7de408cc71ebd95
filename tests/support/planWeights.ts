import { NOT_AVAILABLE } from './planCells';
import type { Writing } from './planCells';
import type { Dice } from './planDice';
import type { TestCell } from './planGrids';

/** How a plan writes its weights. */
export type WeightWriting = 'percentText' | 'hundredText' | 'oneText' | 'hundred' | 'one' | 'percent';

export const WEIGHT_WRITINGS: readonly WeightWriting[] = [
  'percentText',
  'hundredText',
  'oneText',
  'hundred',
  'one',
  'percent',
];

/** Weights of a group that sum to 100, or nearly: thirds leave a hundredth over. */
function hundredths(dice: Dice, count: number): readonly number[] {
  if (count === 1) return [100];
  if (dice.chance(0.4)) return dice.times(count, () => Number((100 / count).toFixed(2)));
  const cuts = dice.times(count, () => dice.whole(1, 9));
  const sum = cuts.reduce((total, cut) => total + cut, 0);
  return cuts.map((cut) => Number(((100 * cut) / sum).toFixed(2)));
}

function weightCell(weight: number, as: WeightWriting, { decimal }: Writing): TestCell {
  const text = (number: number): string => String(number).replace('.', decimal);
  const fraction = Number((weight / 100).toFixed(6));
  switch (as) {
    case 'percentText':
      return `${weight.toFixed(2).replace('.', decimal)}%`;
    case 'hundredText':
      return text(weight);
    case 'oneText':
      return text(fraction);
    case 'hundred':
      return weight;
    case 'one':
      return fraction;
    case 'percent':
      return [fraction, '0.00%'];
  }
}

/** What stands in place of a weight now and then. */
const ODD_WEIGHTS: readonly TestCell[] = [
  '',
  '',
  0,
  '0%',
  '-10%',
  [-0.1, '0.00%'],
  'boh',
  'n.',
  '10 %',
  '#REF!',
  '1.000',
  '5,',
  '+5',
];

/** The cells of a group of siblings. */
export function weightCells(
  dice: Dice,
  count: number,
  as: WeightWriting,
  writing: Writing,
): readonly TestCell[] {
  return hundredths(dice, count).map((weight) => {
    if (dice.chance(0.05)) return dice.pick([...ODD_WEIGHTS, ...NOT_AVAILABLE]);
    return weightCell(weight, dice.chance(0.05) ? 'percentText' : as, writing);
  });
}
