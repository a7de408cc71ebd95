import { readPlan } from '../../../src/core/plan';
import { gridOf } from '../../support/planGrids';
import type { TestCell } from '../../support/planGrids';

const weightsOf = (cells: readonly TestCell[]) => {
  const rows = cells.map((cell, i) => [`A${i}`, cell, '>= 1']);
  return readPlan(gridOf([['Codice', 'Peso', 'Target 2025'], ...rows])).value;
};

/** Fractions of the weights in one group, with the scale of the plan. */
const read = (cells: readonly TestCell[]): string => {
  const { nodes, weightScale } = weightsOf(cells);
  const shown = nodes.map(({ weight }) =>
    weight.kind === 'weight' ? weight.fraction.toFixed() : weight.kind,
  );
  return `${shown.join(' ')} / ${weightScale}`;
};

describe('weights', () => {
  test.each<[string, readonly TestCell[], string]>([
    ['percent as text', ['33,33%', '66,67 %'], '0.3333 0.6667 / 1'],
    ['a no-break blank', ['33,33\u00a0%', '66,67\u00a0%'], '0.3333 0.6667 / 1'],
    [
      'numbers in a percent format',
      [
        [0.3333, '0.00%'],
        [0.6667, '0%'],
      ],
      '0.3333 0.6667 / 1',
    ],
    [
      'a quoted percent sign scales nothing',
      [
        [33.33, '0.00" %"'],
        [66.67, '0.00" %"'],
      ],
      '0.3333 0.6667 / 100',
    ],
    ['hundredths', [20, 80], '0.2 0.8 / 100'],
    ['hundredths as text', ['20,00', '80'], '0.2 0.8 / 100'],
    ['fractions', [0.2, 0.8], '0.2 0.8 / 1'],
    ['fractions as text', ['0,2', '0,8'], '0.2 0.8 / 1'],
    ['percent beside hundredths', ['20%', 80], '0.2 0.8 / 100'],
    [
      'missing and unreadable',
      ['', 'molto', '#REF!', true, 50, 50],
      'missing invalid invalid invalid 0.5 0.5 / 100',
    ],
    ['zero is a weight', [0, 100], '0 1 / 100'],
    ['negative is kept', [-20, 120], '-0.2 1.2 / 100'],
    ['0.1 + 0.2 is what was typed', [0.1 + 0.2, 0.7], '0.3 0.7 / 1'],
  ])('%s', (_what, cells, expected) => {
    expect(read(cells)).toBe(expected);
  });

  test.each<[TestCell, string]>([
    ['33,33 %', '33,33 %'],
    [[0.3333, '0.00%'], '33,33%'],
    [20.5, '20,5'],
  ])('%j keeps its text: %s', (cell, raw) => {
    expect(weightsOf([cell]).nodes[0]?.weight).toMatchObject({ raw });
  });
});

describe('what cannot be read as a weight', () => {
  const found = (cell: TestCell) => readPlan(gridOf([['Codice', 'Peso', 'Target 2025', 'Algoritmo'], ['A', cell, '>= 1', 'M']])).diagnostics;

  test.each<[TestCell, string, string]>([
    ['molto', 'TG201', 'molto'],
    [' molto ', 'TG201', 'molto'],
    [true, 'TG201', 'true'],
    ['#REF!', 'TG205', '#REF!'],
    ['1.5', 'TG206', '1.5'],
  ])('%j: %s', (cell, code, text) => {
    const rows = code === 'TG206' ? [['B', '2,5', '>= 1', 'M']] : [];
    const { diagnostics } = readPlan(gridOf([['Codice', 'Peso', 'Target 2025', 'Algoritmo'], ['A', cell, '>= 1', 'M'], ...rows]));
    expect(diagnostics.map((one) => [one.code, one.params])).toEqual([[code, { text }]]);
  });

  test.each<TestCell>(['', ' ', '50', 50, '50%'])('%j is no finding', (cell) => {
    expect(found(cell)).toEqual([]);
  });
}); // prettier-ignore

describe('the scale of a plan', () => {
  test.each<[string, readonly TestCell[], string]>([
    ['hundredths', [4, 6.5], '0.04 0.065 / 100'],
    ['sums of ten and less are of fractions', [4, 6], '4 6 / 1'],
    ['negative weights count by their size', [-20, -80], '-0.2 -0.8 / 100'],
    ['per cents say nothing of it', ['20%', '80%'], '0.2 0.8 / 1'],
    ['typed per cents say nothing of it', [[0.2, '0%'], [0.8, '0%']], '0.2 0.8 / 1'],
    ['a per cent sign in quotes behind another', [[0.2, '0%" x"'], [0.8, '0%']], '0.2 0.8 / 1'],
  ])('%s', (_what, cells, expected) => {
    expect(read(cells)).toBe(expected);
  }); // prettier-ignore

  test('as many groups of the one kind as of the other: fractions', () => {
    const lines: readonly (readonly TestCell[])[] = [
      ['Codice', 'Peso', 'Algoritmo', 'Target 2025'],
      ['A', 1],
      ['A1', 50, 'M', '>= 1'],
      ['A2', 50, 'M', '>= 1'],
    ];
    expect(readPlan(gridOf(lines)).value.weightScale).toBe(1);
  });
});

describe('separators of a sheet', () => {
  test.each<[string, readonly string[], string]>([
    ['Italian decimals', ['1,5', '2,5', '3'], ','],
    ['English decimals', ['1.5', '2.5', '3'], '.'],
    ['English groups', ['1,234,567', '1', '2'], '.'],
    ['Italian groups', ['1.234.567', '1', '2'], ','],
    ['groups of two and three are no number', ['1.234.56', '1.5', '1'], '.'],
    ['both marks', ['1,234.5', '1', '2'], '.'],
    ['could be either: Italian', ['1.100', '1,100', '2'], ','],
    ['dates are no numbers', ['31.12.2025', '30.06.2025', '1'], ','],
    ['the majority', ['1.5', '2.5', '3,5'], '.'],
    ['a tie: Italian', ['1.5', '2,5', '3'], ','],
    ['no text numbers', ['N/D', '', ''], ','],
  ])('%s', (_what, cells, decimal) => {
    const rows = [
      ['Codice', 'Peso', '2022', '2023', '2024'],
      ['A', 100, ...cells],
    ];
    expect(readPlan(gridOf(rows)).value.separators.decimal).toBe(decimal);
  });
});
