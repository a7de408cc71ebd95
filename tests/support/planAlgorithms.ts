import type { Dice } from './planDice';

/** Codes with everything a code may hold: wildcards, quotes, twins in case, numbers, operators, blanks inside. */
const ODD_CODES = [
  'M*', 'M?', 'M~1', 'M~', '*', 'Q"1"', '"', 'abc', 'ABC', 'Abc', '401.S0', 'D1', 'D1.1', 'D1.1.1', 'D1.1.1_X.', 'EUREKA.anno-1',
  "ACCESSIBILITA'.PROGR", 'Controlli Servizi', 'T&S', 'A+B', 'A', 'B', 'Qualità', '=X', '-Y', '@Z', '<>', '>5', 'N.D.', '1e5', 'TRUE',
  'ORE LAVORATE', 'a/b', '50%', 'R1C1', 'A1', "d'Arco", "'x", '{1}', '[2]', ';', ',', '#R',
]; // prettier-ignore

/** Codes of measures, each once; some are numbers typed into the cell. */
export function measureCodes(dice: Dice, count: number): readonly (string | number)[] {
  const plain = dice.times(Math.ceil(count / 2), (index) => `M${index + 1}`);
  const odd = dice.shuffled(ODD_CODES).slice(0, count - plain.length);
  const numeric = dice.chance(0.3) ? [1000, 82.5] : [];
  return dice.shuffled([...plain, ...odd, ...numeric]);
}

const UNKNOWN = 'NON.ESISTE';
const NUMBERS = ['1', '2', '100', '1000', '0,5', '1.000', '0'];
const SYNTAX_ERRORS = ['A + ', '(A', 'A )', '* 2', 'A B C D', '()', '2 3', 'A + * B', '/'];

/** What algorithms may name; `own` is the code of the indicator itself. */
export interface Codes {
  readonly measures: readonly string[];
  readonly indicators: readonly string[];
  readonly own: string;
}

function operand(dice: Dice, codes: Codes, depth: number): string {
  const roll = dice.next();
  if (depth > 0 && roll < 0.2) return `(${expression(dice, codes, depth - 1)})`;
  if (roll < 0.28) return dice.pick(NUMBERS);
  if (roll < 0.31) return UNKNOWN;
  if (roll < 0.35 && codes.own !== '') return codes.own;
  if (roll < 0.5 && codes.indicators.length > 0) return dice.pick(codes.indicators);
  if (roll < 0.54) return `- ${dice.pick(codes.measures)}`;
  return dice.pick(codes.measures);
}

function expression(dice: Dice, codes: Codes, depth: number): string {
  const parts = dice.whole(1, 3);
  let text = operand(dice, codes, depth);
  for (let part = 1; part < parts; part += 1) {
    const operator = dice.pick(['+', '+', '-', '*', '/', '/', '×', '÷', '\u2212']);
    const gap = dice.chance(0.95) ? ' ' : '';
    text += `${gap}${operator}${gap}${operand(dice, codes, depth)}`;
  }
  return text;
}

/** The algorithm of an indicator, any form; '' for none. */
export function algorithmText(dice: Dice, codes: Codes): string {
  const roll = dice.next();
  if (roll < 0.12) return '';
  if (roll < 0.16) return dice.pick(SYNTAX_ERRORS);
  if (roll < 0.2) return `${dice.pick(codes.measures)} * 1000 / ${dice.pick(codes.measures)}`;
  if (roll < 0.24) {
    const code = dice.pick(codes.measures);
    return `${dice.pick(codes.measures)} / (${code} - ${code})`;
  }
  if (roll < 0.45) return dice.pick(codes.measures);
  return expression(dice, codes, 2);
}
