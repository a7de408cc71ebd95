import { readPlan } from '../../../src/core/plan';
import type { CorrectedKind } from '../../../src/core/plan';
import { outline } from '../../support/planMeaning';
import { parseSheetText } from '../../support/sheetText';

/** Lines `level | code | name | algorithm`; the tree, and the rows (of Excel) that have no place. */
function read(lines: readonly string[], said: Readonly<Record<number, CorrectedKind>> = {}) {
  const { grid } = parseSheetText(['Livello | Codice | Denominazione | Algoritmo | Target 2025', ...lines].join('\n'));
  const rows = new Map(Object.entries(said).map(([line, kind]) => [Number(line), kind]));
  const { value } = readPlan(grid, { corrections: { columns: new Map(), rows } });
  const strays = value.recognition.rows.filter(({ kind }) => kind === 'notUnderstood').map(({ row }) => row + 1);
  return { tree: outline(value), strays };
} // prettier-ignore

describe('words of levels', () => {
  test.each<[string, readonly string[], readonly string[], readonly number[]]>([
    ['an area ends the objectives above', ['Obiettivo | 10', 'Indicatore | I1 | | M1', 'Area | 1', 'Obiettivo | 11', 'Indicatore | I2 | | M2'],
      ['objective 10', '  indicator I1', 'area 1', '  objective 11', '    indicator I2'], []],
    ['an operational objective stands below an objective without a block', ['Obiettivo | 10', 'Obiettivo operativo | 10.1', 'Indicatore | I1 | | M1'],
      ['objective 10', '  operationalObjective 10.1', '    indicator I1'], []],
    ['a block word in the column of codes', ['Obiettivo | 10', ' | Indicatori', 'Indicatore | I1 | | M1'], ['objective 10', '  block Indicatori', '    indicator I1'], []],
    ['a block word in the column of names', ['Obiettivo | 10', ' | | Indicatori', 'Indicatore | I1 | | M1'], ['objective 10', '  block Indicatori', '    indicator I1'], []],
    ['a word for blocks with a name', ['Obiettivo | 10', 'Sezione | | Di esito', 'Indicatore | I1 | | M1'], ['objective 10', '  block Di esito', '    indicator I1'], []],
    ['a level without a name has no place', ['Obiettivo | 10', 'Obiettivo', 'Indicatore | I1 | | M1'], ['objective 10', '  indicator I1'], [3]],
    ['a name without a level has none, without values', ['Obiettivo | 10', ' | X | Altro', 'Indicatore | I1 | | M1'], ['objective 10', '  indicator I1'], [3]],
    ['with values it is an indicator', ['Obiettivo | 10', ' | | Altro | M1', 'Indicatore | I1 | | M1'], ['objective 10', '  indicator Altro', '  indicator I1'], []],
    ['a level that no table knows is a group', ['Missione | M1', 'Obiettivo | 10', 'Indicatore | I1 | | M1'], ['group M1', '  objective 10', '    indicator I1'], []],
    ['the same one again, however it is written', ['Missione | M1', 'Programma | P1', 'MISSIONE: | M2', 'programma | P2', 'Indicatore | I1 | | M1'],
      ['group M1', '  group P1', 'group M2', '  group P2', '    indicator I1'], []],
    ['a group below an objective stays below it', ['Obiettivo | 10', 'Azione | A1', 'Indicatore | I1 | | M1', 'Azione | A2', 'Indicatore | I2 | | M2', 'Obiettivo | 11'],
      ['objective 10', '  group A1', '    indicator I1', '  group A2', '    indicator I2', 'objective 11'], []],
    ['an area that the level column calls an indicator, with values', ['Obiettivo | 10', 'Azione | A1 | | M1'], ['objective 10', '  indicator A1'], []],
  ])('%s', (_what, lines, tree, strays) => {
    expect(read(lines)).toEqual({ tree, strays });
  }); // prettier-ignore

  test('what a person says of a row counts', () => {
    const lines = ['Obiettivo | 10', 'Indicatore | I1 | | M1', 'Obiettivo | 11', 'Indicatore | I2 | | M2'];
    expect(read(lines, { 3: 'area' }).tree).toEqual(['objective 10', '  indicator I1', 'area 11', '  indicator I2']);
    expect(read(lines, { 3: 'indicator' }).tree).toEqual(['objective 10', '  indicator I1', '  indicator 11', '  indicator I2']);
  }); // prettier-ignore

  test('deeper than one can tell, rows stay at the last level', () => {
    const lines = Array.from({ length: 252 }, (_, i) => `Livello ${i} | L${i}`);
    const { tree } = read([...lines, 'Indicatore | I1 | | M1']);
    expect(tree.slice(248).map((line) => line.search(/\S/) / 2)).toEqual([248, 249, 249, 249, 250]);
  });
});
