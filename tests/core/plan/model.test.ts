import { lastResultRow, readPlan, resultRowOf } from '../../../src/core/plan';
import { weightColumnOf } from '../../../src/core/plan/weightColumnOf';
import { gridOf } from '../../support/planGrids';
import { parseSheetText } from '../../support/sheetText';

const read = (lines: readonly string[]) => readPlan(parseSheetText(lines.join('\n')).grid).value;
const FLAT = ['Area | Indicatore | Peso | Formula | Target 2025', 'Servizi | Tempo | 100% | GG | >= 2'];
const LEVELS = ['Codice | Peso OS | Peso ind. | Target 2025', 'O1 | 100%', 'I1 | | 50% | >= 1', 'I2 | | 50% | >= 1']; // prettier-ignore
const PLAIN = ['Codice | Peso | Target 2025', 'O1 | 100%', 'I1 | 100% | >= 1'];

describe('rows of results', () => {
  test.each<[string, readonly string[], readonly number[], number]>([
    ['are those of the nodes', PLAIN, [1, 2], 2],
    ['stand below the sheet for parents beside indicators', FLAT, [3, 1], 3],
  ])('%s', (_what, lines, rows, last) => {
    const plan = read(lines);
    expect([plan.nodes.map(resultRowOf), lastResultRow(plan)]).toEqual([rows, last]);
  });

  test('without nodes the last is that of the header', () => {
    expect(lastResultRow(read(['', PLAIN[0] ?? '']))).toBe(1);
    expect(lastResultRow(readPlan(gridOf([])).value)).toBe(-1);
  });
});

test.each<[string, readonly string[], readonly (number | undefined)[]]>([
  ['the only one', PLAIN, [1, 1]],
  ['one a level', LEVELS, [1, 2, 2]],
  ['none for parents without weights', FLAT, [undefined, 2]],
  ['none at all', ['Codice | Target 2025', 'I1 | >= 1'], [undefined]],
])('the column of the weight of a row: %s', (_what, lines, columns) => {
  const plan = read(lines);
  expect(plan.nodes.map((node) => weightColumnOf(plan, node))).toEqual(columns);
});
