import { runChecks } from '../../../src/core/checks';
import type { Diagnostic } from '../../../src/core/diagnostics';
import type { Grid } from '../../../src/core/grid';
import { readPlan } from '../../../src/core/plan';
import { applyFix } from '../../support/applyFix';
import { PRINTED_BODY, PRINTED_HEADER, TIDY_BODY, TIDY_HEADER, gridOf } from '../../support/planGrids';
import type { TestCell } from '../../support/planGrids';
import { targetMeaning } from '../../support/planMeaning';

/** Findings on how targets are written; a lone number may be ambiguous as well. */
const findings = (grid: Grid): readonly Diagnostic[] => {
  const { value, diagnostics } = readPlan(grid);
  return [...diagnostics, ...runChecks(value, undefined, grid)].filter(({ code }) => code === 'TG203');
};

const HEADER: readonly TestCell[] = ['Codice', 'Peso', 'Algoritmo', 'Target 2025', 'Operatore'];
const targetOf = (grid: Grid): string => {
  const [node] = readPlan(grid).value.nodes;
  return node?.kind === 'indicator' && node.targets[0] ? targetMeaning(node.targets[0]) : '';
};

describe('the fix of a target without operator', () => {
  test.each<[string, readonly TestCell[], readonly TestCell[], string]>([
    ['text', HEADER.slice(0, 4), ['A', '100%', 'M1', '100,00 %'], '>= 1 percent %'],
    ['text with blanks around', HEADER.slice(0, 4), ['A', '100%', 'M1', ' 1.100 N. '], '>= 1100 number N.'],
    ['number', HEADER.slice(0, 4), ['A', '100%', 'M1', 12.5], '>= 12.5 number'],
    ['number in a format', HEADER.slice(0, 4), ['A', '100%', 'M1', [0.985, '0.00%']], '>= 0.985 percent %'],
    [
      'beside a column of operators',
      HEADER,
      ['A', '100%', 'M1', [1100, '#,##0" N."'], ''],
      '>= 1100 number N.',
    ],
  ])('%s: the finding is gone and the target is the same', (_what, header, row, expected) => {
    const grid = gridOf([header, row]);
    const [finding, ...others] = findings(grid);
    expect([finding?.code, others]).toEqual(['TG203', []]);
    const fixed = finding?.fix === undefined ? grid : applyFix(grid, finding.fix);
    expect(findings(fixed)).toEqual([]);
    expect(targetOf(fixed)).toBe(expected);
  });

  test('a formula is not overwritten', () => {
    const grid = gridOf([HEADER.slice(0, 4), ['A', '100%', 'M1', 5]]);
    const withFormula = {
      ...grid,
      formulas: grid.formulas.map((row) => row.map((cell) => (cell === 5 ? '=2+3' : cell))),
    };
    expect(findings(withFormula).map(({ code, fix }) => [code, fix])).toEqual([['TG203', undefined]]);
  });

  test.each([
    ['printed', gridOf([PRINTED_HEADER, ...PRINTED_BODY])],
    ['tidy', gridOf([TIDY_HEADER, ...TIDY_BODY])],
  ])('in the published plan, %s: all fixes together leave no target without operator', (_layout, grid) => {
    const fixed = findings(grid).reduce(
      (sheet, { fix }) => (fix === undefined ? sheet : applyFix(sheet, fix)),
      grid,
    );
    expect(findings(fixed)).toEqual([]);
  });
});
