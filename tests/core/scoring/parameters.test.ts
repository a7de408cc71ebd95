import { cellLocation } from '../../../src/core/diagnostics';
import type { RawCell } from '../../../src/core/grid';
import { BAND_ROWS, PARAMETER_ROWS, RULES_BLOCK, STEP_ROWS, readParameters } from '../../../src/core/scoring';
import type { ParameterKey, Parameters } from '../../../src/core/scoring';

const DEFAULTS = { actualsYear: 2024, targetsYear: 2025, asOf: { year: 2025, month: 7, day: 1 } };

type Cell = RawCell | null | undefined;

/** Reads a block with some rows filled; the findings are given as `row name text`. */
function read(rows: ReadonlyMap<number, readonly Cell[]>): { value: Parameters; found: readonly string[] } {
  const block = Array.from({ length: RULES_BLOCK.rows }, (_, row) => rows.get(row) ?? []);
  const { value, diagnostics } = readParameters(block, DEFAULTS, (row) => cellLocation('Parametri', row, 1));
  const found = diagnostics.map(({ at, params, code }) => {
    const { name, text } = params as { name: string; text: string };
    return `${code} ${'workbook' in at ? '' : at.range.row} ${name} ${text}`;
  });
  return { value, found };
}

const rowOf = (key: ParameterKey): number => PARAMETER_ROWS.findIndex((entry) => entry.key === key);

/** A setting as it was read. */
function setting(key: ParameterKey, { policy, ...years }: Parameters): string {
  const all: Record<string, unknown> = { ...policy, ...years };
  return JSON.stringify(all[key]) ?? 'none';
}

test.each<[ParameterKey, Cell, string, boolean]>([
  ['actualsYear', 2023, '2023', true],
  ['actualsYear', '', '2024', true],
  ['actualsYear', null, '2024', true],
  ['actualsYear', 1900, '1900', true],
  ['actualsYear', 1899, '2024', false],
  ['actualsYear', 2023.5, '2024', false],
  ['actualsYear', '2023', '2024', false],
  ['targetsYear', 2026, '2026', true],
  ['targetsYear', 2026.5, '2025', false],
  ['targetsYear', undefined, '2025', true],
  ['yearClosed', 'sì', 'true', true],
  ['yearClosed', ' SÌ ', 'true', true],
  ['yearClosed', 'no', 'false', true],
  ['yearClosed', '', 'false', true],
  ['yearClosed', 'forse', 'false', false],
  ['asOf', 45657, '{"year":2024,"month":12,"day":31}', true],
  ['asOf', '', '{"year":2025,"month":7,"day":1}', true],
  ['asOf', '31-12-2024', '{"year":2025,"month":7,"day":1}', false],
  ['asOf', 60, '{"year":2025,"month":7,"day":1}', false],
  ['atMost', 'lineare', '"linear"', true],
  ['atMost', 'rapporto', '"ratio"', true],
  ['atMost', 'base', '"baseline"', true],
  ['atMost', 'Sì o no', '"onOff"', true],
  ['atMost', 'altro', '"linear"', false],
  ['atMost', 3, '"linear"', false],
  ['dateDecay', 'nessuno', '"none"', true],
  ['dateDecay', 'tolleranza', '"grace"', true],
  ['dateDecay', 'lineare', '"linear"', true],
  ['dateDecay', 'base', '"none"', false],
  ['decayDays', 10, '10', true],
  ['decayDays', 0, '0', true],
  ['decayDays', -1, '0', false],
  ['decayDays', 1.5, '0', false],
  ['cap', '', '"1"', true],
  ['cap', 1.2, '"1.2"', true],
  ['cap', 1, '"1"', true],
  ['cap', 0.9, '"1"', false],
  ['cap', ' Nessuno ', 'none', true],
  ['cap', 'uno', '"1"', false],
  ['floor', 0.5, '"0.5"', true],
  ['floor', '', '"0"', true],
  ['floor', -0.1, '"0"', false],
  ['missingActual', "secondo l'anno", '"byYear"', true],
  ['missingActual', 'escludi', '"exclude"', true],
  ['missingActual', 'zero', '"zero"', true],
  ['missingActual', 0, '"byYear"', false],
  ['rollUp', 'normalizza', '"normalise"', true],
  ['rollUp', 'somma', '"sum"', true],
  ['rollUp', '', '"normalise"', true],
])('%s %j is %s, allowed: %s', (key, raw, expected, allowed) => {
  const { value, found } = read(new Map([[rowOf(key), [raw]]]));
  expect(setting(key, value)).toBe(expected);
  const { name } = PARAMETER_ROWS[rowOf(key)]!;
  expect(found).toEqual(allowed ? [] : [`TG108 ${rowOf(key)} ${name} ${String(raw)}`]);
});

/** A table of the block from its first row on. */
const table = (first: number, rows: readonly (readonly Cell[])[]): ReadonlyMap<number, readonly Cell[]> =>
  new Map(rows.map((cells, index) => [first + index, cells]));

const NONE = '0 Non raggiunto, 0.7 Parziale, 0.9 Raggiunto';

test.each<[string, readonly (readonly Cell[])[], string, readonly string[]]>([
  ['none', [], NONE, []],
  ['two', [[0, 'Basso'], [0.5, 'Alto']], '0 Basso, 0.5 Alto', []],
  ['a number for a name', [[0, 1]], '0 1', []],
  ['no name', [[0, null], [0.5, '']], '0 , 0.5 ', []],
  ['up to a blank row', [[0, 'Basso'], ['', ''], [0.5, 'Alto']], '0 Basso', []],
  ['a text', [[0, 'Basso'], ['x', 'Alto'], [0.9, 'Altro']], '0 Basso', ['TG108 12 PIANO_FasceDa x']],
  ['out of order', [[0.5, 'Basso'], [0.4, 'Alto']], '0.5 Basso', ['TG108 12 PIANO_FasceDa 0.4']],
  ['twice the same', [[0.5, 'Basso'], [0.5, 'Alto']], '0.5 Basso', ['TG108 12 PIANO_FasceDa 0.5']],
  ['as many as there is room for', Array.from({ length: BAND_ROWS }, (_, i) => [i, `b${i}`]), '0 b0, 1 b1, 2 b2, 3 b3, 4 b4', []],
])('bands: %s', (_what, rows, expected, findings) => {
  const { value, found } = read(table(RULES_BLOCK.bands, rows));
  expect(value.policy.bands.map(({ from, name }) => `${from.toFixed()} ${name}`).join(', ')).toBe(expected);
  expect(found).toEqual(findings);
  expect(value.policy.steps).toEqual([]);
}); // prettier-ignore

test.each<[string, readonly (readonly Cell[])[], string, readonly string[]]>([
  ['none', [], '', []],
  ['two', [[0.5, 0.2], [0.9, 1]], '0.5 0.2, 0.9 1', []],
  ['a score that is none', [[0.5, 'x'], [0.9, null]], '0.5 0, 0.9 0', []],
  ['a text', [['x', 1]], '', ['TG108 16 PIANO_GradiniDa x']],
  ['as many as there is room for', Array.from({ length: STEP_ROWS }, (_, i) => [i, i]), '0 0, 1 1, 2 2, 3 3, 4 4, 5 5', []],
])('steps: %s', (_what, rows, expected, findings) => {
  const { value, found } = read(table(RULES_BLOCK.steps, rows));
  expect(value.policy.steps.map(({ from, score }) => `${from.toFixed()} ${score.toFixed()}`).join(', ')).toBe(expected);
  expect(found).toEqual(findings);
  expect(value.policy.bands.map(({ from, name }) => `${from.toFixed()} ${name}`).join(', ')).toBe(NONE);
}); // prettier-ignore

test('the settings keep their names and their places', () => {
  expect(PARAMETER_ROWS.map(({ name }) => name)).toEqual([
    'PIANO_AnnoConsuntivi',
    'PIANO_AnnoTarget',
    'PIANO_AnnoChiuso',
    'PIANO_DataRiferimento',
    'PIANO_FormulaAlMassimo',
    'PIANO_DecadimentoDate',
    'PIANO_GiorniDecadimento',
    'PIANO_Tetto',
    'PIANO_Minimo',
    'PIANO_ConsuntivoMancante',
    'PIANO_Calcolo',
  ]);
  expect(RULES_BLOCK).toEqual({ bands: 11, steps: 16, rows: 22 });
});
