import { join } from 'node:path';
import { readWorkbook, verifyRanges } from '../../src/app';
import type { RangeContents, SheetSnapshot } from '../../src/app';
import { messageOf } from '../../src/core/diagnostics';
import type { Diagnostic } from '../../src/core/diagnostics';
import { OWNED_COLUMNS } from '../../src/core/emit';
import type { Grid, RawCell } from '../../src/core/grid';
import { readWorkbookText } from '../support/sheetText';
import { readWorkbookGrids } from '../support/workbookGrids';

const TODAY = { year: 2025, month: 6, day: 30 };
const sheet = (grid: Grid): SheetSnapshot => ({
  grid,
  visible: true,
  isProtected: false,
  hasActiveFilter: false,
});

/** Code and place, without words. */
const places = (findings: readonly Diagnostic[]): readonly string[] =>
  findings.map(
    ({ code, at }) => `${code} ${'workbook' in at ? '' : `${at.sheet} ${at.range.row} ${at.range.column}`}`,
  );

const inPane = (grids: readonly Grid[]): readonly Diagnostic[] =>
  readWorkbook({ sheets: grids.map(sheet), activeSheet: 'Piano', names: [] }, TODAY).opening.diagnostics;

const read = (file: string): Promise<readonly Grid[]> =>
  readWorkbookGrids(join(__dirname, '../../assets/samples', file));

/** The same plan with one cell changed. */
const withCell = (rows: RangeContents, row: number, column: number, content: RawCell): RangeContents =>
  rows.map((cells, at) =>
    at === row ? cells.map((cell, place) => (place === column ? content : cell)) : cells,
  );

describe('the published plan as ranges', () => {
  let printed: readonly Grid[];
  let tidy: readonly Grid[];
  beforeAll(async () => {
    printed = await read('piano-modena-2025.xlsx');
    tidy = await read('piano-modena-2025-tidy.xlsx');
  });

  test('as printed: the findings of the pane', () => {
    const [plan, measures] = [printed[0]!.values, printed[1]!.values];
    const found = places(verifyRanges(plan, measures));
    expect(found.length).toBeGreaterThan(3);
    expect(found).toEqual(places(inPane(printed)));
  });

  test('as printed, with mistakes: the findings of the pane', () => {
    const [grid, measures] = [printed[0]!, printed[1]!];
    const target = grid.values.findIndex((cells) => cells.some((cell) => String(cell).startsWith('>= ')));
    const column = grid.values[target]!.findIndex((cell) => String(cell).startsWith('>= '));
    const values = withCell(grid.values, target, column, 'circa 100');
    const found = places(verifyRanges(values, measures.values));
    expect(found).toContain(`TG202 Piano ${target} ${column}`);
    expect(found).toEqual(places(inPane([{ ...grid, values, formulas: values }, measures])));
  });

  test('typed: no more findings than the pane, though formats are not seen', () => {
    const [plan, measures] = [tidy[0]!.values, tidy[1]!.values];
    const known = new Set(places(inPane(tidy)));
    expect(places(verifyRanges(plan, measures)).filter((place) => !known.has(place))).toEqual([]);
  });

  test('the columns of Traguardo are not read as the user’s', () => {
    const [plan, measures] = [printed[0]!.values, printed[1]!.values];
    const header = plan.findIndex((cells) => cells.includes('Peso'));
    const written = plan.map((cells, row) => [
      ...cells,
      '',
      ...OWNED_COLUMNS.map((owned): RawCell => (row < header ? '' : row === header ? owned.header : 'N/D')),
    ]);
    expect(places(verifyRanges(written, measures))).toEqual(places(verifyRanges(plan, measures)));
  });
});

describe('sheets with mistakes as ranges', () => {
  test('all that can be wrong with algorithms: the findings of the pane, word by word', () => {
    const grids = readWorkbookText(join(__dirname, '../fixtures/findings/algorithms.txt')).map(
      ({ grid }): Grid => ({ ...grid, formulas: grid.values }),
    );
    const found = verifyRanges(grids[0]!.values, grids[1]!.values);
    const shown = (findings: readonly Diagnostic[]): readonly string[] =>
      findings.map((finding, index) => `${places(findings)[index]} ${messageOf(finding, 'it')}`);
    expect(found.length).toBeGreaterThan(15);
    expect(shown(found)).toEqual(shown(inPane(grids)));
  });
});

describe('ranges that are no plan', () => {
  const MEASURES = [['Codice', '2024'], ['A', 1]]; // prettier-ignore
  test.each<[string, RangeContents, RangeContents, readonly string[]]>([
    ['nothing', [['']], [['']], ['TG101 Piano 0 0']],
    ['no header', [['a caso', 'così']], MEASURES, ['TG101 Piano 0 0']],
    ['no measures', [['Codice', 'Nome', 'Peso', 'Algoritmo', '2024', 'Target 2025'], ['I1', 'Uno', '100%', '', '3 N.', '>= 3 N.']], [['']], ['TG106 ']],
  ])('%s', (_name, plan, measures, expected) => expect(places(verifyRanges(plan, measures))).toEqual(expected)); // prettier-ignore
});
