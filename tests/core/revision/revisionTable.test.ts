import type { Grid, RawCell } from '../../../src/core/grid';
import {
  REVISION_FORMAT,
  isRevisionSheet,
  readRevision,
  revisionColumns,
  revisionTable,
} from '../../../src/core/revision';
import { gridOf } from '../../support/planGrids';
import { REVISION } from './smallRevision';

const CELLS = revisionTable(REVISION);
const LAST = CELLS.length - 1;

/** A row without the empty cells at its end. */
const shown = (row: readonly RawCell[]): string => row.join('|').replace(/\|+$/, '');

test('the sheet of a revision says what it is, then the plan row by row', () => {
  expect(CELLS.map(shown)).toEqual([
    'Traguardo · revisione del piano',
    'Nome|Approvato',
    'Data|45688',
    'Nota|Delibera 3',
    'Piano|Piano',
    'Identificativo|r1',
    'Formato|1',
    'Controllo|8462722c85a18126',
    '',
    'N.|Sopra|Chiave|Segno chiave|Livello|Codice|Denominazione|Peso|Peso letto|Descrizione|Algoritmo|Unità|Consuntivo 2023|Consuntivo 2024|Target 2025|Verso 2025|Soglia 2025|Fino a 2025|Unità 2025|Target 2026|Verso 2026|Soglia 2026|Fino a 2026|Unità 2026|Motivo',
    '1||O1|k578d8d23f0b30349|Obiettivo|O1|Crescita|0.6|0.6',
    '2|1|O1 / I1|k607ba8942e41766e|Indicatore|I1|Imprese|0.5|0.5|Quante|A / B||981 N.|1.167 N.|>= 1.100 N.|>=|1100|||tra 10 e 20 gg|tra|10|20|gg',
    '3|1|O1 / I2|kd28317cf083efc05|Indicatore|I2|Tempi|? boh|N/D||C|||3 gg|<= 2 gg|<=|2||gg',
    '4||O2|ke5861de816b57db2|Obiettivo|O2|Qualità||N/D',
    '5|4|O2 / I3|k375fba252fc362ff|Indicatore|I3|Bandi|-0.1|negativo||D||N/D|31-12-2024|Entro 31-12-2025|entro|46022|||sì|sì/no|sì',
    '6|4|O2 / I3|kc0b2ecfdfefdde67|Indicatore|I3|Bandi|0|0||D|||72,10 %|? circa 5|?||||> 72,10 %|>|0.721||%',
    '7|4|O2 / I4|kc5584aea25b20a20|Indicatore|I4|Corsi|0.25|0.25||E||12 imprese|€ 1.000|no|sì/no|no|||10 h|=|10||ore',
  ]);
});

test('work columns are hidden, weights are shown in per cent, and texts have room', () => {
  const columns = revisionColumns(REVISION.plan).map(
    ({ header, width, isWork, numberFormat }) =>
      `${header} ${width}${isWork === true ? ' hidden' : ''}${numberFormat === undefined ? '' : ` ${numberFormat}`}`,
  );
  expect(columns).toEqual([
    'N. 5',
    'Sopra 7 hidden',
    'Chiave 20 hidden',
    'Segno chiave 20 hidden',
    'Livello 19',
    'Codice 20',
    'Denominazione 50',
    'Peso 10 0.00%',
    'Peso letto 10 hidden',
    'Descrizione 50',
    'Algoritmo 30',
    'Unità 10',
    'Consuntivo 2023 16',
    'Consuntivo 2024 16',
    ...[2025, 2026].flatMap((year) => [
      `Target ${year} 20`,
      ...['Verso', 'Soglia', 'Fino a', 'Unità'].map((word) => `${word} ${year} 10 hidden`),
    ]),
    'Motivo 40',
  ]);
});

const sheetOf = (cells: readonly (readonly RawCell[])[], more: Partial<Grid> = {}): Grid =>
  gridOf(cells, { sheet: 'Approvato', ...more });

/** The cells with some replaced, by row and column. */
const edited = (...edits: readonly (readonly [number, number, RawCell])[]): RawCell[][] =>
  CELLS.map((row, at) =>
    row.map((cell, column) => edits.find(([r, c]) => r === at && c === column)?.[2] ?? cell),
  );

/** The cells with all after them moved down and to the right. */
const moved = (down: number, right: number): RawCell[][] => [
  ...Array.from({ length: down }, () => ['nota']),
  ...CELLS.map((row) => [...Array<RawCell>(right).fill('x'), ...row]),
];

/** What was found about a sheet: codes and places. */
const findings = (grid: Grid): string =>
  readRevision(grid)?.diagnostics.map(({ code, at, params }) => `${code} ${JSON.stringify([at, params])}`).join() ?? 'none'; // prettier-ignore

/** The rows as they were read, without the rows of the sheet they were frozen from. */
const EXPECTED = {
  ...REVISION,
  plan: { ...REVISION.plan, rows: REVISION.plan.rows.map((row) => ({ ...row, sheetRow: undefined })) },
};

test.each<[string, Grid]>([
  ['in the corner', sheetOf(CELLS)],
  ['further down', sheetOf(moved(3, 0))],
  ['further to the right', sheetOf(moved(0, 2))],
  ['as far as it is looked for', sheetOf(moved(29, 29))],
  ['on a sheet whose used cells begin later', sheetOf(CELLS, { origin: { row: 4, column: 5 } })],
  ['with blank rows after it', sheetOf([...CELLS, [], ['']])],
])('a revision comes back as it was written: %s', (_where, grid) => {
  const read = readRevision(grid);
  expect(read?.diagnostics).toEqual([]);
  expect(read?.sheet).toBe('Approvato');
  expect(read?.revision).toEqual(EXPECTED);
});

test.each<[string, Grid, { row: number; column: number } | undefined]>([
  ['in the corner', sheetOf(CELLS), { row: 0, column: 0 }],
  ['moved', sheetOf(moved(2, 3), { origin: { row: 1, column: 1 } }), { row: 3, column: 4 }],
  ['with blanks around the title', sheetOf(edited([0, 0, ` ${String(CELLS[0]?.[0])} `])), { row: 0, column: 0 }],
  ['too far down', sheetOf(moved(30, 0)), undefined],
  ['too far to the right', sheetOf(moved(0, 30)), undefined],
  ['without a title', sheetOf(CELLS.slice(1)), undefined],
  ['with another title', sheetOf(edited([0, 0, 'Piano'])), undefined],
  ['without cells', sheetOf([]), undefined],
])('the title is found %s', (_where, grid, origin) => {
  expect(readRevision(grid)?.origin).toEqual(origin);
  expect(isRevisionSheet(grid)).toBe(origin !== undefined);
}); // prettier-ignore

const at = '{"sheet":"Approvato","range":{"row":0,"column":0,"rows":1,"columns":1}}';
const CHANGED = `TG601 [${at},{"name":"Approvato","sheet":"Approvato"}]`;
const NO_TABLE = `TG606 [${at},{"sheet":"Approvato"}]`;

test.each<[string, RawCell[][], string]>([
  ['a name', edited([10, 6, 'Altro']), CHANGED],
  ['a number as text', edited([10, 7, '0.6']), CHANGED],
  ['a cell that was empty', edited([8, 4, 'x']), CHANGED],
  ['the last cell', edited([LAST, 24, 'x']), CHANGED],
  ['the note', edited([3, 1, 'Delibera 4']), CHANGED],
  ['the checksum itself', edited([7, 1, '0000000000000000']), CHANGED],
  ['beside the checksum', edited([7, 2, 'x']), CHANGED],
  ['above the checksum', edited([6, 2, 'x']), CHANGED],
  ['a row after the table', [...CELLS.map((row) => [...row]), ['', 'x']], CHANGED],
  ['a blank row in the table', [...CELLS.slice(0, 11), [], ...CELLS.slice(11)].map((row) => [...row]), CHANGED],
  ['a column after the table', CELLS.map((row) => [...row, 'x']), CHANGED],
  ['a newer format', edited([6, 1, REVISION_FORMAT + 1]), `TG602 [${at},{"sheet":"Approvato","format":"2"}]`],
  ['an older format', edited([6, 1, 0]), CHANGED],
  ['a format that is none', edited([6, 1, '2']), CHANGED],
  ['the header of the keys', edited([9, 2, 'x']), NO_TABLE],
  ['the header of the levels', edited([9, 4, 'x']), NO_TABLE],
  ['the header of the names', edited([9, 6, 'x']), NO_TABLE],
  ['the first header', edited([9, 0, 'x']), NO_TABLE],
  ['no table', CELLS.slice(0, 9).map((row) => [...row]), NO_TABLE],
  ['a sheet that ends with the title', CELLS.slice(0, 1).map((row) => [...row]), NO_TABLE],
])('what was edited since is found: %s', (_what, cells, expected) => {
  expect(findings(sheetOf(cells))).toBe(expected);
}); // prettier-ignore

test.each<[string, readonly (readonly [number, number, RawCell])[], object]>([
  ['a date that is none', [[2, 1, 'ieri']], { date: { year: 1900, month: 1, day: 1 } }],
  ['a day that is none', [[2, 1, 60]], { date: { year: 1900, month: 1, day: 1 } }],
  ['a time of the day', [[2, 1, 45688.75]], { date: { year: 2025, month: 1, day: 31 } }],
  ['blanks around a name', [[1, 1, ' Altro ']], { name: 'Altro' }],
  ['a number for a note', [[3, 1, 7]], { note: '7' }],
  ['a label that is gone', [[3, 0, 'x']], { note: '' }],
  ['a label with blanks', [[3, 0, ' Nota ']], { note: 'Delibera 3' }],
])('the head is read as far as it can be: %s', (_what, edits, expected) => {
  expect(readRevision(sheetOf(edited(...edits)))?.revision).toMatchObject(expected);
});

test.each<[string, readonly (readonly [number, number, RawCell])[], number, object]>([
  ['an unknown level', [[11, 4, 'Riga']], 1, { kind: 'group' }],
  ['a key that is gone', [[11, 2, '']], 1, { key: 'I1' }],
  ['key and code gone', [[11, 2, ''], [11, 5, '']], 1, { key: 'Imprese', code: '' }],
  ['a weight as text', [[11, 7, 'tanto']], 1, { weight: { kind: 'invalid', raw: 'tanto' } }],
  ['a weight marked as unreadable', [[11, 7, '? boh']], 1, { weight: { kind: 'invalid', raw: 'boh' } }],
  ['no weight', [[11, 7, '']], 1, { weight: { kind: 'missing' } }],
  ['a row above that is gone', [[11, 1, 99]], 1, { parent: -1 }],
  ['another row above', [[13, 1, 1]], 3, { parent: 0 }],
  ['a reason', [[11, 24, ' Delibera 5 ']], 1, { reason: 'Delibera 5' }],
  ['a unit', [[11, 11, 'N.']], 1, { unit: 'N.' }],
  ['a value that is gone', [[11, 12, '']], 1, { history: [{ year: 2024 }] }],
])('a row is read as far as it can be: %s', (_what, edits, row, expected) => {
  expect(readRevision(sheetOf(edited(...edits)))?.revision?.plan.rows[row]).toMatchObject(expected);
}); // prettier-ignore

test('rows without a level are none, and the years stand in order whatever the columns do', () => {
  const turned = CELLS.map((row) => [...row.slice(0, 12), row[13]!, row[12]!, ...row.slice(19, 24), ...row.slice(14, 19), row[24]!]); // prettier-ignore
  const gone = turned.map((row, index) =>
    index === 11 ? row.map((cell, c) => (c === 4 ? ' ' : cell)) : row,
  );
  const plan = readRevision(sheetOf(gone))?.revision?.plan;
  expect([plan?.historyYears, plan?.targetYears]).toEqual([[2023, 2024], [2025, 2026]]); // prettier-ignore
  expect(plan?.rows.map(({ code }) => code)).toEqual(['O1', 'I2', 'O2', 'I3', 'I3', 'I4']);
  expect(plan?.rows[2]).toMatchObject({ parent: -1 });
  expect(plan?.rows[3]).toMatchObject({ parent: 2 });
});
