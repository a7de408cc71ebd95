import { runChecks } from '../../../src/core/checks';
import { readPlan } from '../../../src/core/plan';
import { gridOf } from '../../support/planGrids';

const HEADER = [
  'Codice',
  'Peso',
  'Algoritmo',
  'Consuntivo 2023',
  'Consuntivo 2024',
  'Target 2025',
  'Target 2026',
];

/** The operator that is proposed for the bare target of 2025. */
function proposedFor(...years: readonly string[]): unknown {
  const grid = gridOf([HEADER, ['A1', '100%', 'L1', ...years]]);
  const finding = runChecks(readPlan(grid).value, undefined, grid).find(({ code }) => code === 'TG203');
  return finding?.code === 'TG203' ? finding.params.operator : undefined;
}

describe('the operator proposed for a bare target', () => {
  test.each([
    ['another year has one, whatever the values do', '30 N.', '35 N.', '36 N.', '<= 36 N.', '<='],
    ['the same the other way round', '35 N.', '30 N.', '29 N.', '>= 29 N.', '>='],
    ['all of a share, though it falls', '120,00 %', '110,00 %', '100,00 %', '', '>='],
    ['a share that falls', '95,00 %', '93,00 %', '90,00 %', '', '<='],
    ['1 of a number that falls', '5 N.', '3 N.', '1 N.', '', '<='],
    ['0, though the number rises', '3 N.', '5 N.', '0 N.', '', '<='],
    ['no value is known', 'N/D', 'N/D', '4 N.', '', '>='],
    ['one value, higher than the target', 'N/D', '10 N.', '8 N.', '', '<='],
    ['one value, lower than the target', '10 N.', 'N/D', '12 N.', '', '>='],
    ['values that rise, a target among them', '10 N.', '20 N.', '15 N.', '', '>='],
    ['values that fall, a target among them', '20 N.', '10 N.', '15 N.', '', '>='],
    ['values that fall, a target at the last', '20 N.', '10 N.', '10 N.', '', '<='],
  ])('%s', (_what, before, last, target, later, expected) => {
    expect(proposedFor(before, last, target, later)).toBe(expected);
  });
});
