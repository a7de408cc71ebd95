import { readPlan } from '../../../src/core/plan';
import { freezePlan, targetText, valueText } from '../../../src/core/revision';
import { gridOf } from '../../support/planGrids';
import type { TestCell } from '../../support/planGrids';
import { frozenOf } from './smallRevision';

const frozen = (value: TestCell, target: TestCell) =>
  frozenOf([
    ['Obiettivo', 'O1', 'Crescita', 1],
    ['Indicatore', 'I1', 'Imprese', 1, 'A', '', '', value, target],
    ['Indicatore', 'I2', 'Corsi', 1, 'B', '', '1 N.', '3 N.', '>= 4 N.', '>= 4 N.'],
  ]).rows[1];

test.each<[TestCell, string]>([
  ['1.167 N.', '1.167 N.'],
  ['1.167  N.', '1.167 N.'],
  ['72,10%', '72,10 %'],
  [[0.721, '0%'], '72,1 %'],
  [[0.721, '0.00%'], '72,10 %'],
  [[0.5, '0'], '0,5'],
  [[5, '0"€"'], '5 €'],
  [5, '5'],
  ['€ 1.000', '€ 1.000'],
  ['Sì', 'sì'],
  ['no', 'no'],
  ['n.d.', 'N/D'],
  ['31/12/2024', '31-12-2024'],
  [[45657, 'dd/mm/yyyy'], '31-12-2024'],
  ['boh  boh', '? boh boh'],
  ['#N/D', '? #N/D'],
])('the value %j is kept as %s', (typed, text) => {
  const [value] = frozen(typed, '>= 1')?.history ?? [];
  expect([value?.year, value && valueText(value.value)]).toEqual([2024, text]);
});

test.each<[TestCell, string]>([
  ['>=1.100 N.', '>= 1.100 N.'],
  ['60%', '60 %'],
  [[0.725, '0%'], '72,5 %'],
  ['tra 10% e 20%', 'tra 10 e 20 %'],
  ['fra 1 e 5 gg', 'tra 1 e 5 gg'],
  ['entro il 31/12/2025', 'Entro 31-12-2025'],
  ['SI', 'sì'],
  ['No', 'no'],
  ['N.D.', 'N/D'],
  ['circa  100', '? circa 100'],
])('the target %j is kept as %s', (typed, text) => {
  const [target] = frozen('1', typed)?.targets ?? [];
  expect([target?.year, target && targetText(target.value)]).toEqual([2025, text]);
});

test('years stand in order whatever the columns do, and blanks are folded', () => {
  const header = ['Livello', 'Codice', 'Denominazione', 'Peso', 'Algoritmo', 'Consuntivo 2024', 'Consuntivo 2022', 'Consuntivo 2023', 'Target 2026', 'Target 2025']; // prettier-ignore
  const plan = freezePlan(
    readPlan(
      gridOf([
        header,
        ['Obiettivo', 'O1', 'Crescita  e\n sviluppo', 1],
        ['Indicatore', 'I1', 'Imprese', 1, 'A  + B', '4 N.', '2 N.', '3 N.', '>= 6 N.', '>= 5 N.'],
      ]),
    ).value,
  );
  expect([plan.historyYears, plan.targetYears]).toEqual([[2022, 2023, 2024], [2025, 2026]]); // prettier-ignore
  expect(plan.rows[1]?.history.map(({ year, value }) => `${year} ${valueText(value)}`)).toEqual([
    '2022 2 N.',
    '2023 3 N.',
    '2024 4 N.',
  ]);
  expect(plan.rows[1]?.targets.map(({ year }) => year)).toEqual([2025, 2026]);
  expect([plan.rows[0]?.name, plan.rows[1]?.algorithm]).toEqual(['Crescita e sviluppo', 'A + B']);
});
