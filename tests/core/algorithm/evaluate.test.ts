import { buildCodeTable, evaluate, parseAlgorithm } from '../../../src/core/algorithm';
import type { Outcome } from '../../../src/core/algorithm';
import { Decimal } from '../../../src/core/values';

const value = (amount: string): Outcome => ({ kind: 'value', amount: new Decimal(amount) });
const WORTH: Readonly<Record<string, Outcome>> = {
  A: value('6'),
  B: value('4'),
  Z: value('0'),
  THIRD: value('0.1'),
  ND: { kind: 'notAvailable', codes: ['ND'] },
  ND2: { kind: 'notAvailable', codes: ['M1', 'ND'] },
  ND3: { kind: 'notAvailable', codes: [] },
  TWICE: { kind: 'ambiguousCode', code: 'TWICE' },
  LOOP: { kind: 'cycle', codes: ['LOOP', 'A', 'LOOP'] },
  BROKEN: { kind: 'syntax' },
  DIVZERO: { kind: 'zeroDenominator', span: { start: 4, end: 5 } },
  ENDLESS: value('Infinity'),
  NOTHING: value('NaN'),
};
const lookup = (code: string): Outcome => WORTH[code] ?? { kind: 'unknownCode', codes: [code] };

function shown(text: string): string {
  const outcome = evaluate(parseAlgorithm(text, buildCodeTable(Object.keys(WORTH))), lookup);
  switch (outcome.kind) {
    case 'value':
      return outcome.amount.toFixed();
    case 'notAvailable':
    case 'unknownCode':
    case 'cycle':
      return `${outcome.kind} ${outcome.codes.join(', ')}`;
    case 'ambiguousCode':
      return `ambiguousCode ${outcome.code}`;
    case 'zeroDenominator':
      return `zeroDenominator ${text.slice(outcome.span.start, outcome.span.end)}`;
    case 'syntax':
      return 'syntax';
  }
}

describe('evaluate', () => {
  test.each([
    ['A', '6'],
    ['A + B * 2', '14'],
    ['(A + B) * 2', '20'],
    ['A - B - 1', '1'],
    ['A / B / 2', '0.75'],
    ['A * 1.000 / B', '1500'],
    ['THIRD + 0,2', '0.3'],
    ['-A + B', '-2'],
    ['(A - B) / B', '0.5'],
    ['Z', '0'],
    ['Z / A', '0'],
    ['A / Z', 'zeroDenominator Z'],
    ['A / (B - 4)', 'zeroDenominator (B - 4)'],
    ['A / 0', 'zeroDenominator 0'],
    ['Z / Z', 'zeroDenominator Z'],
    ['A / Z + B / 0,0', 'zeroDenominator Z'],
    ['0 * (A / Z)', 'zeroDenominator Z'],
    ['A + ND', 'notAvailable ND'],
    ['Z * ND', 'notAvailable ND'],
    ['ND / Z', 'notAvailable ND'],
    ['ND + ND2 + ND3', 'notAvailable ND, M1, ND3'],
    ['A + NEW + OTHER + NEW', 'unknownCode NEW, OTHER'],
    ['ND + NEW', 'unknownCode NEW'],
    ['ND + TWICE', 'ambiguousCode TWICE'],
    ['LOOP + A', 'cycle LOOP, A, LOOP'],
    ['BROKEN + ND', 'syntax'],
    ['DIVZERO + A', 'zeroDenominator E'],
    ['A + ENDLESS', 'notAvailable ENDLESS'],
    ['A / NOTHING', 'notAvailable NOTHING'],
    ['A +', 'syntax'],
    ['A + (NEW', 'syntax'],
    ['', 'syntax'],
  ])('%j: %s', (text, expected) => expect(shown(text)).toBe(expected));

  test('each code is looked up once', () => {
    const asked: string[] = [];
    const parsed = parseAlgorithm('A + A + B', buildCodeTable(['A', 'B']));
    evaluate(parsed, (code) => {
      asked.push(code);
      return value('1');
    });
    expect(asked).toEqual(['A', 'B']);
  });

  test('a value too large for decimals does not leave', () => {
    const parsed = parseAlgorithm('A * A', buildCodeTable(['A']));
    expect(evaluate(parsed, () => value('1e9000000000000000'))).toEqual({
      kind: 'notAvailable',
      codes: ['A'],
    });
  });
});
