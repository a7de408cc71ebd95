import { readPlan } from '../../../src/core/plan';
import type { ReadPlanOptions } from '../../../src/core/plan';
import { cellName } from '../../../src/core/grid';
import { outline } from '../../support/planMeaning';
import { parseSheetText } from '../../support/sheetText';

const HEADER = 'Codice | Denominazione | Peso | Algoritmo | 2024 | Target 2025';
const O = 'O1 | Biblioteche | 100%';
const I = 'I1 | Prestiti | 50% | M1 | 1 | >= 1';
const J = 'I2 | Visite | 50% | M2 | 2 | >= 2';

function read(lines: readonly string[], options?: ReadPlanOptions) {
  const { value, diagnostics } = readPlan(parseSheetText(lines.join('\n')).grid, options);
  const rows = value.recognition.rows.map(({ row, kind, reason }) => `${row + 1} ${kind} ${reason}`);
  const findings = diagnostics.map(({ code, at, params }) =>
    [code, 'range' in at ? cellName(at.range.row, at.range.column) : '', JSON.stringify(params)].join(' '),
  );
  return { rows, findings, tree: outline(value) };
}

describe('rows that are no part of the plan', () => {
  const tree = ['objective O1 - Biblioteche', '  indicator I1 - Prestiti', '  indicator I2 - Visite'];
  test.each<[string, string, string | undefined]>([
    ['a blank row', '', undefined],
    ['a total of weights', 'Totale | | 100%', 'total wording'],
    ['a total beside weights', ' | Totale | 100%', 'total wording'],
    ['a total in a column of nobody', ' | | 100% | | | | Totale', 'total wording'],
    ['a note', 'Nota: provvisorio', 'note wording'],
    ['a note among names', ' | * provvisorio', 'note wording'],
    ['the legend', '82 2025 ######## target incrementati', 'legend wording'],
    ['the header again', HEADER, 'repeatedHeader wording'],
    ['the header again, otherwise written', 'CODICE: | denominazione | Peso', 'repeatedHeader wording'],
    ['half of the header again', 'Codice | Denominazione | x | y', 'repeatedHeader wording'],
    ['the title again', 'Comune di Prova', 'title wording'],
  ])('%s', (_what, line, expected) => {
    const { rows, tree: found } = read(['Comune di Prova', HEADER, O, I, line, J]);
    expect(rows.filter((row) => row.startsWith('5'))).toEqual(
      expected === undefined ? [] : [`5 ${expected}`],
    );
    expect(found).toEqual(tree);
  });

  test.each<[string, string, string]>([
    ['less than half of the header', 'Codice | Denominazione | x | y | z', '5 indicator values'],
    ['one word of the header', 'Codice | x', '5 objective order'],
    ['a total with values', 'Totale | utenti | | M1 | 1 | >= 1', '5 indicator values'],
    ['a note with a weight', 'Nota | | 10%', '5 objective order'],
    ['a note with values', 'Nota | | | M1 | 1 | >= 1', '5 indicator values'],
    ['the title again with a weight', 'Comune di Prova | | 10%', '5 objective order'],
  ])('%s is a row of the plan', (_what, line, row) => {
    expect(read(['Comune di Prova', HEADER, O, I, line, J]).rows).toContain(row);
  });

  test('right below the header the title is the row of the whole body', () => {
    expect(read(['Comune di Prova', HEADER, ' | Comune di Prova', O, I]).tree[0]).toBe(
      'root Comune di Prova',
    );
  });

  test.each<[string, string, string]>([
    ['10 characters more', `Denominazione${'.'.repeat(10)}`, 'repeatedHeader wording'],
    ['11 characters more', `Denominazione${'.'.repeat(11)}`, 'indicator values'],
  ])('a header repeated with %s of marks', (_what, cell, row) => {
    expect(read([HEADER, O, I, `Codice | ${cell} | Pes | Alg`, J]).rows).toContain(`4 ${row}`);
  });
});

describe('what a person says of rows', () => {
  const lines = [HEADER, O, I, 'Totale | | 100%', J];
  const said = (row: number, kind: 'aside' | 'objective' | 'block' | 'indicator') =>
    read(lines, { corrections: { columns: new Map(), rows: new Map([[row, kind]]) } });

  test.each([
    ['no part of the plan', said(2, 'aside').rows, '3 note person'],
    ['a total that is a heading', said(3, 'objective').rows, '4 objective person'],
    ['a total that is a block', said(3, 'block').rows, '4 block person'],
    ['an indicator without values', said(1, 'indicator').rows, '2 indicator person'],
  ])('%s', (_what, rows, row) => {
    expect(rows).toContain(row);
  });
});

describe('rows without a place', () => {
  test.each<[string, string, readonly string[]]>([
    ['values alone', ' | | | | 5', ['TG103 A4 {"text":""}']],
    ['an algorithm alone', ' | | | M3', ['TG103 A4 {"text":""}']],
    ['a weight alone', ' | | 7%', ['TG103 C4 {"text":"7%"}']],
    ['a weight typed as a number', ' | | #0.07[0%]', ['TG103 C4 {"text":"0.07"}']],
    ['an error for a name', ' | #N/A | 7%', ['TG205 B4 {"text":"#N/A"}']],
    ['an error for a code', '#REF! | | | M3', ['TG205 A4 {"text":"#REF!"}']],
    ['an error in a column of nobody', ' | | | | | | #N/A', []],
  ])('%s', (_what, line, findings) => {
    expect(read([HEADER, O, I, line, J]).findings).toEqual(findings);
  }); // prettier-ignore

  test('are called by what they say', () => {
    const rows = ['Livello | Codice | Denominazione | Peso | Descrizione | Target 2025', 'Obiettivo | O1 | Biblioteche | 100%', 'Indicatore | I1 | Prestiti | 100% | x | >= 1'];
    expect(read([...rows, ' | X1 | Altro']).findings).toEqual(['TG103 B4 {"text":"X1 - Altro"}']);
    expect(read([...rows, ' | X1']).findings).toEqual(['TG103 B4 {"text":"X1"}']);
    expect(read([...rows, ' | | Altro']).findings).toEqual(['TG103 C4 {"text":"Altro"}']);
    expect(read([...rows, 'Obiettivo']).findings).toEqual(['TG103 A4 {"text":"Obiettivo"}']);
    expect(read([...rows, ' | | | 10% | Una descrizione']).findings).toEqual(['TG103 D4 {"text":"Una descrizione"}']);
  }); // prettier-ignore
});

describe('code and name', () => {
  test.each<[string, string, string]>([
    ['apart', 'O1 | Biblioteche | 10%', 'objective O1 - Biblioteche'],
    [
      'together in the column of codes, merged over the names',
      'O1 - Biblioteche | | 10%',
      'objective O1 - Biblioteche',
    ],
    ['a code with a dash beside a name', 'O1 - bis | Biblioteche | 10%', 'objective O1 - bis - Biblioteche'],
    ['a code alone', 'O1 | | 10%', 'objective O1'],
    ['a name alone', ' | Biblioteche | 10%', 'objective Biblioteche'],
    ['a name with a dash', ' | Biblioteche - sede | 10%', 'objective Biblioteche - sede'],
    ['a block word among the codes', 'Indicatori | | 10%', 'block Indicatori'],
    ['a block word among the names', ' | Indicatori | 10%', 'block Indicatori'],
    ['a block word with a code is none', 'O1 | Indicatori | 10%', 'objective O1 - Indicatori'],
  ])('%s', (_what, line, row) => {
    expect(read([HEADER, line, I]).tree[0]).toBe(row);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    [
      'the header over a name is its level',
      ['Area | Obiettivo | Indicatore | Peso | Algoritmo | Target 2025', 'Servizi | | | 100%', ' | Biblioteche | | 100%', ' | | Prestiti | 100% | M1 | >= 1'],
      ['area Servizi', '  objective Biblioteche', '    indicator Prestiti'],
    ],
    [
      'the upper header where the lower says nothing',
      ['Obiettivi | Indicatori | Peso | Algoritmo | Valori |', ' | | | | 2024 | Target 2025', 'Biblioteche | | 100%', ' | Prestiti | 100% | M1 | 1 | >= 1'],
      ['group Biblioteche', '  indicator Prestiti'],
    ],
  ])('%s', (_what, lines, tree) => {
    expect(read(lines).tree).toEqual(tree);
  }); // prettier-ignore
});
