import type { Dice } from './planDice';
import type { TestCell } from './planGrids';

/** What an indicator is measured in; `bare` writes no unit. */
export type Flavour = 'number' | 'percent' | 'money' | 'days' | 'hours' | 'date' | 'flag' | 'bare';

export const FLAVOURS: readonly Flavour[] = [
  'number', 'number', 'percent', 'percent', 'money', 'days', 'hours', 'date', 'flag', 'bare',
]; // prettier-ignore

/** How the texts of one plan write numbers. */
export interface Writing {
  readonly decimal: ',' | '.';
  readonly group: '.' | ',';
}

/** Few amounts, so that values meet their targets often; as typed, so that 72.1 is 72,1 %. */
const AMOUNTS = [
  0, 1, 2, 5, 8, 10, 10, 12.5, 15, 33.33, 35.16, 56, 60, 60, 72.1, 90, 99.99, 100, 100, 150, 0.5, 0.1, 0.3, 1.63, 1000,
  1100, 17_533_900, -1, -5, -19, -150,
]; // prettier-ignore

export const amountOf = (dice: Dice): number => dice.pick(AMOUNTS);

/** 44927 is 1 January 2023. */
const serialOf = (dice: Dice): number => dice.pick([45_657, 46_022, 46_022, 44_927 + dice.whole(0, 1500)]);

/** A number as a person writes it. */
export function numberText(dice: Dice, amount: number, { decimal, group }: Writing): string {
  const decimals = Math.max(String(amount).split('.')[1]?.length ?? 0, dice.pick([0, 0, 2]));
  const [whole = '', fraction] = Math.abs(amount).toFixed(decimals).split('.');
  const grouped = dice.chance(0.7) ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
  const minus = amount < 0 ? dice.pick(['-', '-', '-', '\u2212']) : '';
  return `${minus}${grouped}${fraction === undefined ? '' : decimal + fraction}`;
}

const padded = (part: number): string => String(part).padStart(2, '0');

function dateText(dice: Dice): string {
  const day = new Date(Date.UTC(1899, 11, 30) + serialOf(dice) * 86_400_000);
  const mark = dice.pick(['-', '-', '/']);
  const parts = [day.getUTCDate(), day.getUTCMonth() + 1];
  const texts = dice.chance(0.8) ? parts.map(padded) : parts.map(String);
  return [...texts, day.getUTCFullYear()].join(mark);
}

const UNIT_TEXTS: Readonly<Partial<Record<Flavour, readonly string[]>>> = {
  number: [' N.', ' N.', ' imprese', ' n. atti', '\u00a0N.'],
  percent: [' %', ' %', '%', '\u00a0%', '\u202f%'],
  money: [' €', ' €', '€', ' EUR', ' euro'],
  days: [' gg', ' giorni', ' Giorni', ' g.'],
  hours: [' h', ' ore', ' Hours'],
};

/** A value as text, with its unit. */
export function valueText(dice: Dice, flavour: Flavour, writing: Writing): string {
  if (flavour === 'date') return dateText(dice);
  if (flavour === 'flag') return dice.pick(['sì', 'Sì', 'si', 'no', 'NO', 'yes']);
  const number = numberText(dice, amountOf(dice), writing);
  if (flavour === 'money' && dice.chance(0.3)) return `€${dice.pick([' ', ''])}${number}`;
  return `${number}${dice.pick(UNIT_TEXTS[flavour] ?? [''])}`;
}

const FORMATS: Readonly<Record<Exclude<Flavour, 'percent' | 'flag'>, readonly string[]>> = {
  number: ['#,##0" N."', '#,##0.00" N."', '0" imprese"', 'General'],
  money: ['#,##0.00" €"', '"€ "#,##0', '[$€-410] #,##0.00'],
  days: ['0" gg"', '0.00" giorni"'],
  hours: ['0" h"', '0.0" ore"'],
  date: ['dd\\-mm\\-yyyy', 'd/m/yyyy'],
  bare: ['General', '0.00', '#,##0'],
};

/** A value typed as a number; `prefix` is a literal of the number format, such as `">= "`. */
export function typedCell(dice: Dice, flavour: Flavour, prefix = ''): TestCell {
  if (flavour === 'flag') return dice.chance(0.5);
  const amount = flavour === 'date' ? serialOf(dice) : amountOf(dice);
  if (flavour === 'percent') {
    const quoted = dice.chance(0.3);
    return quoted
      ? [amount, `${prefix}0.00" %"`]
      : [Number((amount / 100).toPrecision(12)), `${prefix}${dice.pick(['0.00%', '0%', '0.00" "%'])}`];
  }
  const format = dice.pick(FORMATS[flavour]);
  // A literal before General is what Excel writes as two sections; the fixed formats are plainer.
  return [amount, prefix !== '' && format === 'General' ? `${prefix}0` : `${prefix}${format}`];
}

export const NOT_AVAILABLE = ['N/D', 'N/D', 'n.d.', 'nd', '-', '–', 'N/A'];

/** What is no value, however long one looks at it. */
export const BROKEN_TEXTS = [
  'circa 100', 'boh', '#N/A', '#DIV/0!', '10 20 N.', '5,', ',5', '1,2,3', '1.2.3', '12.34,5', '12,34.5', '1.23.456', '+5', '(5)',
  '5-', '--5', '- 5', '1e3', '1E3', '10%%', '5 % %', '% 5', '$5', '5$', '5N.', '0x10', '31-12-25', '30-02-2025', '31/12-2025',
  '0.721', '-0.721', '00.500', '0.721.000', '0,721.5',
  '1-1-1899', '2025-12-31', '12:30', '1/2', 'VERO', 'tra 1 e', 'n', '€', '%', '5 6', '5 -6', 'sì no', '>5', '=', '1 000', '10 - 20',
]; // prettier-ignore

/** Another flavour, so that units do not match. */
export const otherFlavour = (dice: Dice, flavour: Flavour): Flavour =>
  dice.pick(FLAVOURS.filter((other) => other !== flavour));

/** A cell of the history; `typed` and `foreign` are the shares of typed numbers and of values in another unit. */
export function historyCell(
  dice: Dice,
  flavour: Flavour,
  writing: Writing,
  typed: number,
  foreign: number,
): TestCell {
  if (dice.chance(0.12)) return '';
  if (dice.chance(0.08)) return dice.pick(NOT_AVAILABLE);
  if (dice.chance(0.05)) return dice.pick(BROKEN_TEXTS);
  const own = dice.chance(foreign) ? otherFlavour(dice, flavour) : flavour;
  return dice.chance(typed) ? typedCell(dice, own) : valueText(dice, own, writing);
}
