import { readPlan } from '../../../src/core/plan';
import { cellName } from '../../../src/core/grid';
import { outline } from '../../support/planMeaning';
import { parseSheetText } from '../../support/sheetText';

/** The tree, and the cells of rows that have no place in it. */
function read(rows: readonly string[], header = 'Codice | Denominazione | Peso | Descrizione | Algoritmo | Target 2025') {
  const { value, diagnostics } = readPlan(parseSheetText([header, ...rows].join('\n')).grid);
  const strays = diagnostics.flatMap(({ code, at }) =>
    code === 'TG103' && 'range' in at ? [cellName(at.range.row, at.range.column)] : [],
  );
  return { tree: outline(value), strays };
} // prettier-ignore

const O = 'O1 | Biblioteche | 100%';
const I = 'I1 | Prestiti | 50% | Somma | M1 | >= 1';
const J = 'I2 | Visite | 50% | Somma | M2 | >= 1';

describe('headings and what only looks like one', () => {
  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['a line without code and weight has no place', [O, I, ' | Altro', J], ['objective O1 - Biblioteche', '  indicator I1 - Prestiti', '  indicator I2 - Visite'], ['B4']],
    ['a weight makes it a heading', [O, I, ' | Altro | 10%', J], ['objective O1 - Biblioteche', '  indicator I1 - Prestiti', 'objective Altro', '  indicator I2 - Visite'], []],
    ['so does a code', [O, I, 'O2', J], ['objective O1 - Biblioteche', '  indicator I1 - Prestiti', 'objective O2', '  indicator I2 - Visite'], []],
    ['so does a block below it', [O, I, ' | Altro', ' | Indicatori', J], ['objective O1 - Biblioteche', '  indicator I1 - Prestiti', 'objective Altro', '  block Indicatori', '    indicator I2 - Visite'], []],
    ['so does the name of a body, in the first row', [' | Comune di Prova', O, I, J],
      ['root Comune di Prova', '  objective O1 - Biblioteche', '    indicator I1 - Prestiti', '    indicator I2 - Visite'], []],
    ['further down it does not', [O, I, ' | Comune di Prova', J], ['objective O1 - Biblioteche', '  indicator I1 - Prestiti', '  indicator I2 - Visite'], ['B4']],
    ['another name in the first row has no place', [' | Appunti', O, I, J], ['objective O1 - Biblioteche', '  indicator I1 - Prestiti', '  indicator I2 - Visite'], ['B2']],
    ['values make it an indicator', [O, I, ' | Altro | | | | >= 1', J],
      ['objective O1 - Biblioteche', '  indicator I1 - Prestiti', '  indicator Altro', '  indicator I2 - Visite'], []],
    ['values without any name have no place', [O, I, ' | | | | | >= 1', J], ['objective O1 - Biblioteche', '  indicator I1 - Prestiti', '  indicator I2 - Visite'], ['A4']],
    ['nor has a weight without any name', [O, I, ' | | 10%', J], ['objective O1 - Biblioteche', '  indicator I1 - Prestiti', '  indicator I2 - Visite'], ['C4']],
    ['where hardly any row has a code, names are headings', [' | Biblioteche', ' | Prestiti | 50% | | M1 | >= 1', 'I2 | Visite | 50% | | M2 | >= 1'],
      ['objective Biblioteche', '  indicator Prestiti', '  indicator I2 - Visite'], []],
    ['so they are where half of the rows have one', [O, ' | Altro', ' | Prestiti | 50% | | M1 | >= 1', J],
      ['area O1 - Biblioteche', '  objective Altro', '    indicator Prestiti', '    indicator I2 - Visite'], []],
  ])('%s', (_what, rows, tree, strays) => {
    expect(read(rows)).toEqual({ tree, strays });
  }); // prettier-ignore

  test('in a plan without weights names are headings', () => {
    const rows = ['O1 | Biblioteche', 'I1 | Prestiti | M1 | >= 1', ' | Altro', 'I2 | Visite | M2 | >= 1'];
    expect(read(rows, 'Codice | Denominazione | Algoritmo | Target 2025')).toEqual({
      tree: ['objective O1 - Biblioteche', '  indicator I1 - Prestiti', 'objective Altro', '  indicator I2 - Visite'],
      strays: [],
    }); // prettier-ignore
  });
});

describe('an indicator whose values are still to come', () => {
  const later = 'I9 | Da definire | 50% | Somma';
  test.each<[string, readonly string[], string]>([
    ['below another', [O, I, later, J], '  indicator I9 - Da definire'],
    ['below the block of indicators', [O, ' | Indicatori', later, I], '    indicator I9 - Da definire'],
    ['not right below a heading', [O, later, I], '  objective I9 - Da definire'],
    ['not below the block of operational objectives', [O, ' | Obiettivi operativi', later, I], '    operationalObjective I9 - Da definire'],
    ['not without a description', [O, I, 'I9 | Da definire | 50%', J], 'objective I9 - Da definire'],
  ])('%s', (_what, rows, line) => {
    expect(read(rows).tree).toContain(line);
  }); // prettier-ignore
});
