import { looksLikeCode, looksLikeTarget, namesCode, shapesOfText } from '../../../src/core/plan/cellShapes';
import { cellAt } from '../../../src/core/grid';
import { gridOf } from '../../support/planGrids';
import type { TestCell } from '../../support/planGrids';

const NONE: ReadonlySet<string> = new Set();
const CODES: ReadonlySet<string> = new Set(['PR1', 'GG']);
const words = (count: number): string => Array.from({ length: count }, () => 'parola').join(' ');

describe('what a text looks like by itself', () => {
  test.each<[string, string]>([
    ['A1.2', 'code'],
    ['a1', 'code'],
    ['A_b', 'code'],
    ['B-1', 'code'],
    ['T&S_1', 'code'],
    ["ACCESSIBILITA'.PROGR", 'code'],
    ['AB', 'code'],
    ['ABCDEFGH', 'code'],
    ['ABCDEFGHI', 'name'],
    ['A1 B C', 'code'],
    ['D1 9', 'code'],
    ['A1 B C D', ''],
    ['A1 x', ''],
    ['B x1', ''],
    ['a1 B', 'code'],
    ['A1 xB', ''],
    ['x>=', ''],
    ['Ob', ''],
    ['.1', ''],
    ['', ''],
    ['301', 'number value code'],
    ['1.100', 'number value code'],
    ['1,5', 'number value'],
    ['12,50', 'number value'],
    ['-3', 'number value'],
    ['\u22123', 'number value'],
    ['701.S3 C2.1_01', 'value code'],
    ['33,33%', 'percent value'],
    ['33,33 %', 'percent value'],
    ['-5%', 'percent value'],
    ['\u22125 %', 'percent value'],
    ['€ 5', 'value'],
    ['€5', 'value'],
    ['- 5', 'value'],
    ['5 gg', 'value'],
    ['5% circa', 'value'],
    ['circa 5%', 'name'],
    ['31-12-2025', 'value'],
    ['N/D', 'value'],
    ['>= 5', 'target'],
    ['  <= 5', 'target'],
    ['= 5', 'target'],
    ['\u2265 5', 'target'],
    ['Entro il 31-12-2025', 'target'],
    ['by 2025-12-31', 'target'],
    ['tra 1 e 2', 'target'],
    ['fra 1 e 2', 'target'],
    ['between 1 and 2', 'target'],
    ['tradizione', 'name'],
    ['vale >= 5', 'name'],
    ['>=', 'operator'],
    ['<=', 'operator'],
    ['<', 'operator'],
    ['\u2264', 'operator'],
    ['entro', 'operator'],
    ['Entro il', 'operator'],
    ['by', 'operator'],
    ['Obiettivo', 'level name'],
    ['Indicatori', 'level block name'],
    ['Obiettivi operativi', 'level block name'],
    ['A1 - Nome', 'label name'],
    ['301 - Nome', 'value label'],
    ['Nome - altro', 'name'],
    ['Tempo medio', 'name'],
    ['Qualità', 'name'],
    ['imprese', 'name'],
    ['PR1 / PR2', 'algorithm'],
    ['PR1  /  PR2', 'algorithm'],
    ['a + b', 'algorithm'],
    ['a + 1', 'algorithm'],
    ['(A + B) * 1000', 'algorithm'],
    ['a+b', ''],
    ['a - , b', ''],
  ])('%j: %s', (text, shapes) => {
    expect(shapesOfText(text, NONE).join(' ')).toBe(shapes);
  });

  test.each(['gg', '%', 'ore', 'n', 'nr', 'num', 'Numero', 'number', 'Data', 'date', 'sì/no', 'SI/NO', 's/n', 'yes/no', 'percentuale', 'unità', 'n.', 'nr.', 'num.'])(
    '%s is a unit',
    (text) => {
      expect(shapesOfText(text, NONE)).toContain('unit');
    },
  ); // prettier-ignore

  test.each<[string, string, string]>([
    ['of 60 characters is a code', `A1${'b'.repeat(58)}`, 'code'],
    ['of 61 is a name', `A1${'b'.repeat(59)}`, 'name'],
    ['of 200 is a name', 'b'.repeat(200), 'name'],
    ['of 201 is prose', 'b'.repeat(201), 'prose'],
    ['of several lines is prose', `${words(10)}\naltro`, 'prose'],
    ['of several lines, but short, is a name', 'Tempo\nmedio', 'name'],
    ['with a code before a dash', `A1 - ${words(10)}`, 'name label'],
    ['with a dash beyond reach', `${words(10)} - altro`, 'name'],
    ['between blanks', `  A1${' '.repeat(70)}`, 'code'],
  ])('a text %s', (_what, text, shapes) => {
    expect(shapesOfText(text, NONE).join(' ')).toBe(shapes);
  });
});

describe('where codes are known, algorithms name them', () => {
  test.each<[string, string]>([
    ['PR1', 'code algorithm'],
    ['GG', 'unit code algorithm'],
    ['PR1 / PR2', 'algorithm'],
    ['A / B', ''],
    ['(GG) * 2', 'algorithm'],
    ['Tempo\nPR1', 'algorithm name'],
    ['PR1\nTempo', 'name'],
    [`${words(10)}\nPR1`, 'prose algorithm'],
    [`${words(10)} PR1`, 'name'],
  ])('%j: %s', (text, shapes) => {
    expect(shapesOfText(text, CODES).join(' ')).toBe(shapes);
  });

  test.each<[string, string, boolean]>([
    ['a code', 'PR1', true],
    ['a code between operators', '1 + PR1 * 2', true],
    ['a code before a minus', 'PR1 - 2', true],
    ['a code between blanks', '  PR1  +  2', true],
    ['a code under a division', '2 / PR1', true],
    ['part of a word', 'PR12', false],
    ['another code', 'PR2', false],
    ['a line of 2,000 characters', `PR1 + ${'x'.repeat(1994)}`, true],
    ['a line of 2,001 characters', `PR1 + ${'x'.repeat(1995)}`, false],
  ])('%s', (_what, text, isNamed) => {
    expect(namesCode(text, CODES)).toBe(isNamed);
  });

  test('where none is known, none is named', () => {
    expect(namesCode('', new Set())).toBe(false);
  });
});

test.each<[string, boolean]>([
  [`A1${'b'.repeat(58)}`, true],
  [`A1${'b'.repeat(59)}`, false],
  ['1.100,5', false],
  ['1,5', false],
  ['1.5', true],
])('%s looks like a code: %s', (text, isCode) => {
  expect(looksLikeCode(text)).toBe(isCode);
});

test.each<[TestCell, boolean]>([
  ['>= 5', true],
  ['5', false],
  [5, false],
  [[5, '">= "0'], true],
  [[45_000, '"Entro "dd/mm/yyyy'], true],
  [[5, '0" gg"" >= "'], true],
  [[5, '0" gg"'], false],
  [[5, '>=0'], false],
  [true, false],
])('%j is written as a target: %s', (cell, isTarget) => {
  const grid = gridOf([[cell]]);
  expect(looksLikeTarget(cellAt(grid, 0, 0), grid, 0, 0)).toBe(isTarget);
});
