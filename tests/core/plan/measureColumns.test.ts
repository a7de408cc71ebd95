import { readMeasures } from '../../../src/core/plan';
import { cellName, columnName } from '../../../src/core/grid';
import { NO_COLUMNS, measureColumns } from '../../../src/core/plan/measureColumns';
import type { ColumnHeader } from '../../../src/core/plan/header';
import type { HeaderWord } from '../../../src/core/plan/headerWords';
import { parseSheetText } from '../../support/sheetText';

const columns = (text: string) =>
  measureColumns({
    firstRow: 0,
    lastRow: 0,
    columns: text.split(', ').map((said, column): ColumnHeader => {
      const parts = said.split(' ');
      const year = parts.find((part) => /^\d+$/.test(part));
      const words = new Set(parts.filter((part) => part !== year) as HeaderWord[]);
      return { column, words, ...(year === undefined ? {} : { year: Number(year) }) };
    }),
  });
const NONE = { code: undefined, description: undefined, unit: undefined, origin: undefined, years: [] };

describe('the columns of a table of measures', () => {
  test.each<[string, object]>([
    ['code, description, unit, origin, 2024', { code: 0, description: 1, unit: 2, origin: 3, years: [{ year: 2024, column: 4 }] }],
    ['code, name, 2024', { code: 0, description: 1, years: [{ year: 2024, column: 2 }] }],
    ['code, structure, 2024', { code: 0, description: 1, years: [{ year: 2024, column: 2 }] }],
    ['code, name, description, 2024', { code: 0, description: 2, years: [{ year: 2024, column: 3 }] }],
    ['code, code, 2024', { code: 0, years: [{ year: 2024, column: 2 }] }],
    ['code, 2024, 2023', { code: 0, years: [{ year: 2023, column: 2 }, { year: 2024, column: 1 }] }],
    ['code, 2024, 2024', { code: 0, years: [{ year: 2024, column: 1 }] }],
    ['code, history 2024', { code: 0, years: [{ year: 2024, column: 1 }] }],
    ['code, target 2024', { code: 0 }],
    ['code, weight 2024', { code: 0 }],
    ['code, history', { code: 0 }],
    ['level, weight', {}],
  ])('%s', (text, expected) => {
    expect(columns(text)).toEqual({ ...NONE, ...expected });
  }); // prettier-ignore

  test('none at all', () => {
    expect(NO_COLUMNS).toEqual(NONE);
  });
});

/** A sheet of measures from text: what is found, `TG102 code A1-B1`. */
const found = (lines: readonly string[]): readonly string[] =>
  readMeasures(parseSheetText(lines.join('\n')).grid).diagnostics.map(({ code, at, params }) => {
    if (!('range' in at)) return code;
    const { row, column, rows, columns: width } = at.range;
    const place = `${cellName(row, column)}-${cellName(row + rows - 1, column + width - 1)}`;
    return [code, ...Object.values(params), place].join(' ');
  });

describe('what is found in a sheet of measures', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['nothing', ['Codice | Descrizione | 2024', 'M1 | x | 1'], []],
    ['no header', ['Appunti | x', 'da fare | 1'], ['TG101 Piano A1-A1']],
    ['no codes', ['Descrizione | 2024', 'una misura di qualcosa | 1'], ['TG102 code A1-B1']],
    ['no years', ['Codice | Descrizione', 'M1 | x'], ['TG102 years A1-B1']],
    ['values without a code', ['Codice | Descrizione | 2024', 'M1 | x | 1', ' | y | 2'], ['TG103 y C3-C3']],
    ['values without a code or a description', ['Codice | Descrizione | 2024', 'M1 | x | 1', ' | | 2'], ['TG103 2 C3-C3']],
    ['a description alone', ['Codice | Descrizione | 2024', 'M1 | x | 1', ' | y'], []],
    ['an error for a code', ['Codice | Descrizione | 2024', 'M1 | x | 1', '#N/A | y | 2'], ['TG205 #N/A A3-A3']],
    ['an error for a value', ['Codice | Descrizione | 2024', 'M1 | x | #N/A'], ['TG205 #N/A C2-C2']],
    ['a value that cannot be read', ['Codice | Descrizione | 2024', 'M1 | x | circa 5'], ['TG201 circa 5 C2-C2']],
    ['numbers that could be either', ['Codice | Descrizione | 2024', 'M1 | x | 1.100'], ['TG113 1.100 1 1100 C2-C2']],
    ['a code twice, with other values', ['Codice | Descrizione | 2024', 'M1 | x | 1', 'M1 | y | 2'], ['TG303 M1 A3-A3']],
    ['a code twice, with the same values', ['Codice | Descrizione | 2024', 'M1 | x | 1', 'M1 | y | 1,0'], ['TG311 M1 A3-A3']],
    ['a code three times', ['Codice | 2024 | 2025', 'M1 | 1 | 2', 'M1 | 1 | 2', 'M1 | 1 | 3'], ['TG311 M1 A3-A3', 'TG303 M1 A4-A4']],
    ['the same dates', ['Codice | 2024 | 2025', 'M1 | 31-12-2024 | N/D', 'M1 | 31/12/2024 | N/D'], ['TG311 M1 A3-A3']],
    ['other dates', ['Codice | 2024 | 2025', 'M1 | 31-12-2024 | N/D', 'M1 | 30-12-2024 | N/D'], ['TG303 M1 A3-A3']],
    ['the same answers', ['Codice | 2024 | 2025', 'M1 | sì | no', 'M1 | sì | no'], ['TG311 M1 A3-A3']],
    ['other answers', ['Codice | 2024 | 2025', 'M1 | sì | no', 'M1 | sì | sì'], ['TG303 M1 A3-A3']],
    ['what cannot be read is never the same', ['Codice | 2024', 'M1 | #N/A', 'M1 | #N/A'], ['TG205 #N/A B2-B2', 'TG205 #N/A B3-B3', 'TG303 M1 A3-A3']],
    ['a date and a number', ['Codice | 2024', 'M1 | 31-12-2024', 'M1 | 5'], ['TG303 M1 A3-A3']],
    ['a number and a date', ['Codice | 2024', 'M1 | 5', 'M1 | 31-12-2024'], ['TG303 M1 A3-A3']],
    ['an answer and a number', ['Codice | 2024', 'M1 | sì', 'M1 | 5'], ['TG303 M1 A3-A3']],
    ['a number and an answer', ['Codice | 2024', 'M1 | 5', 'M1 | sì'], ['TG303 M1 A3-A3']],
    ['a value and none', ['Codice | 2024 | 2025', 'M1 | 1 | 1', 'M1 | 1 | N/D'], ['TG303 M1 A3-A3']],
  ])('%s', (_what, lines, expected) => {
    expect(found(lines)).toEqual(expected);
  }); // prettier-ignore
});

describe('rows that are no measures', () => {
  const codes = (lines: readonly string[]): readonly string[] =>
    readMeasures(parseSheetText(['Codice | Descrizione | Unità | 2023 | 2024', ...lines].join('\n')).grid).value.measures.map(({ code }) => code);

  test.each<[string, string, boolean]>([
    ['a total', 'Totale | | | 3 | 4', true],
    ['a total with a unit', 'Totale | | N. | 3 | 4', false],
    ['a total of something', 'Totale imprese | | | 3 | 4', false],
    ['the header again', 'Codice | Descrizione | Unità | 2023 | 2024', true],
    ['the years again', 'x | | | anno 2023 | anno 2024', true],
    ['one year again', 'M2 | | | 2023 | 5', false],
    ['a note alone', 'Nota: provvisorie', true],
    ['a note with a value', 'Nota | | | 3', false],
    ['a note with a description', 'Nota | x', false],
    ['a word alone', 'M2', false],
    ['four words alone', 'uno due tre quattro', false],
    ['four words alone, two blanks between', 'uno  due tre quattro', false],
    ['five words alone', 'uno due tre quattro cinque', true],
    ['five words with a value', 'uno due tre quattro cinque | | | 3', false],
    ['prose alone', 'a'.repeat(161), true],
  ])('%s', (_what, line, isAside) => {
    expect(codes(['M1 | x | N. | 1 | 2', line]).length).toBe(isAside ? 1 : 2);
  });
}); // prettier-ignore

describe('the table', () => {
  const table = (lines: readonly string[]) => readMeasures(parseSheetText(lines.join('\n')).grid).value;

  test.each<[string, readonly string[], object]>([
    ['its rows', ['Misure', 'Codice | 2024', 'M1 | 1', '', 'M2 | 2', 'Nota: x'], { headerRow: 1, firstRow: 2, lastRow: 4, codeColumn: 0 }],
    ['without rows', ['Codice | 2024'], { headerRow: 0, firstRow: 1, lastRow: 1, measures: [] }],
    ['without years', ['Codice | Descrizione', 'M1 | x'], { measures: [{ code: 'M1', description: 'x', values: [] }] }],
    ['without a header', ['Appunti'], { headerRow: -1, measures: [], years: [] }],
    ['Italian numbers', ['Codice | 2024', 'M1 | 1,5'], { separators: { decimal: ',' } }],
    ['English numbers', ['Codice | 2024', 'M1 | 1.5'], { separators: { decimal: '.' } }],
  ])('%s', (_what, lines, expected) => {
    expect(table(lines)).toMatchObject(expected);
  }); // prettier-ignore

  test.each<[string, readonly string[], readonly string[] | undefined]>([
    ['all alike', ['Codice | 2023 | 2024', 'M1 | 1,5 | 2,5'], undefined],
    ['a column of its own way', ['Codice | 2022 | 2023 | 2024', 'M1 | 1,5 | 2,5 | 1.5', 'M2 | 3,5 | 4,5 | 2.5'], ['D.']],
  ])('columns that write numbers in their own way: %s', (_what, lines, expected) => {
    const { columnSeparators } = table(lines);
    expect(columnSeparators && [...columnSeparators].map(([column, { decimal }]) => columnName(column) + decimal)).toEqual(expected);
  }); // prettier-ignore

  test.each<[string, readonly string[], object]>([
    ['names', ['Codice | Boh | 2024', 'M1 | Tempo medio | 1', 'M2 | Visite | 2'], { codeColumn: 0, measures: [{ description: '' }, { description: '' }] }],
    ['codes and names together', ['Boh | Descrizione | 2024', 'A1 - Tempo | x | 1', 'A2 - Visite | y | 2'], { measures: [] }],
  ])('cells do not name %s', (_what, lines, expected) => {
    expect(table(lines)).toMatchObject(expected);
  }); // prettier-ignore

  test('two columns that could be the codes are a finding at the header', () => {
    const lines = ['Misure', ' | Descrizione | | 2024', 'A1.1 | prima | B7.1 | 1', 'A1.2 | seconda | B7.2 | 2'];
    const at = (column: number) => ({ sheet: 'Piano', range: { row: 1, column, rows: 1, columns: 1 } });
    expect(readMeasures(parseSheetText(lines.join('\n')).grid).diagnostics).toEqual([
      { code: 'TG112', at: at(0), params: { column: 'code', candidates: ['A', 'C'] }, related: [at(2)] },
    ]);
  }); // prettier-ignore

  test('cells name codes and units, and nothing else', () => {
    const lines = ['Boh | Descrizione | Boh | Boh | 2024', 'A1.1 | prima | gg | >= 5 | 1', 'A1.2 | seconda | ore | <= 7 | 2'];
    expect(table(lines)).toMatchObject({ codeColumn: 0, measures: [{ code: 'A1.1', unit: 'gg' }, { code: 'A1.2', unit: 'ore' }] });
  }); // prettier-ignore
});
