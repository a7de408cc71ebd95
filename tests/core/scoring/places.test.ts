import {
  algorithmPlace,
  historyPlace,
  indicatorsOf,
  targetPlace,
  withRelated,
} from '../../../src/core/scoring/findings/places';
import { cellName } from '../../../src/core/grid';
import type { Location } from '../../../src/core/diagnostics';
import { readPlan } from '../../../src/core/plan';
import { gridOf } from '../../support/planGrids';

const HEADER = [
  'Livello',
  'Codice',
  'Algoritmo',
  'Consuntivo 2023',
  'Consuntivo 2024',
  'Target 2025',
  'Target 2026',
];
const PLAN = readPlan(
  gridOf([
    HEADER,
    ['Obiettivo', 'O1', '', '', '', '', ''],
    ['Indicatore', 'A1', 'L1', '1 N.', '2 N.', '>= 3 N.', '>= 4 N.'],
  ]),
).value;
const [A1] = indicatorsOf(PLAN);
const place = (at: Location): string => ('workbook' in at ? '' : cellName(at.range.row, at.range.column));

test('the indicators are the rows without children', () => {
  expect(indicatorsOf(PLAN).map(({ code }) => code)).toEqual(['A1']);
});

test.each([
  ['its algorithm', algorithmPlace(PLAN, A1!), 'C3'],
  ['its first value', historyPlace(PLAN, A1!, 2023), 'D3'],
  ['its last value', historyPlace(PLAN, A1!, 2024), 'E3'],
  ['its algorithm for a value of another year', historyPlace(PLAN, A1!, 2020), 'C3'],
  ['its first target', targetPlace(PLAN, A1!, 2025), 'F3'],
  ['its last target', targetPlace(PLAN, A1!, 2026), 'G3'],
  ['its algorithm for a target of another year', targetPlace(PLAN, A1!, 2030), 'C3'],
])('the cell of an indicator: %s', (_what, at, expected) => {
  expect(place(at)).toBe(expected);
});

test('nothing related is no list', () => {
  const at = algorithmPlace(PLAN, A1!);
  expect([withRelated([]), withRelated([at])]).toEqual([{}, { related: [at] }]);
});
