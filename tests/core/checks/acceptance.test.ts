import { judgeFindings, withAccepted, withoutAccepted } from '../../../src/core/checks';
import type { CheckedSheets } from '../../../src/core/checks';
import { WORKBOOK, cellLocation } from '../../../src/core/diagnostics';
import type { Diagnostic, Location } from '../../../src/core/diagnostics';
import type { Grid, RawCell } from '../../../src/core/grid';
import { readMeasures, readPlan } from '../../../src/core/plan';
import { gridOf } from '../../support/planGrids';

const HEADER = [
  'Livello',
  'Codice',
  'Denominazione',
  'Peso',
  'Algoritmo',
  'Note',
  'Consuntivo 2024',
  'Target 2025',
];
const ROWS: readonly (readonly RawCell[])[] = [
  HEADER,
  ['Obiettivo', 'O1', 'Uno', '100%', '', '', '', ''],
  ['Indicatore', 'A', 'a', '50%', 'M', 'x', 3, '>= 5'],
  ['Indicatore', 'A', 'a', '50%', 'M', '', 3, '>= 5'],
];
const MEASURES: readonly (readonly RawCell[])[] = [
  ['Codice', 'Descrizione', '2024'],
  ['M', 'Misura', 1],
];

function sheetsOf(rows = ROWS, measures = MEASURES): CheckedSheets {
  const grids: readonly Grid[] = [gridOf(rows, { sheet: 'Piano' }), gridOf(measures, { sheet: 'Misure' })];
  return { plan: readPlan(grids[0]!).value, measures: readMeasures(grids[1]!).value, grids };
}

const about = (at: Location, text = '#N/A', related?: readonly Location[]): Diagnostic => ({
  code: 'TG205',
  at,
  params: { text },
  ...(related === undefined ? {} : { related }),
});
const accept = (finding: Diagnostic, sheets = sheetsOf()) =>
  withAccepted([], [finding], sheets, { reason: 'sì', date: '30-06-2025' });
const isAccepted = (finding: Diagnostic, sheets: CheckedSheets, before = sheetsOf()): boolean =>
  judgeFindings([finding], accept(finding, before), sheets).accepted.length === 1;

describe('the place of a finding, without rows', () => {
  test.each<[string, Location, string]>([
    ['a target', cellLocation('Piano', 2, 7), 'piano: O1 / A · target 2025'],
    ['a value', cellLocation('Piano', 2, 6), 'piano: O1 / A · valore 2024'],
    ['a weight', cellLocation('Piano', 1, 3), 'piano: O1 · peso'],
    ['an algorithm', cellLocation('Piano', 2, 4), 'piano: O1 / A · algoritmo'],
    ['the second row of a key', cellLocation('Piano', 3, 1), 'piano: O1 / A #2 · codice'],
    ['a column that is not read', cellLocation('Piano', 2, 5), 'piano: O1 / A · colonna F'],
    ['a header', cellLocation('Piano', 0, 3), 'foglio: Piano · D1'],
    ['a measure', cellLocation('Misure', 1, 0), 'misura: M · codice'],
    ['its value', cellLocation('Misure', 1, 2), 'misura: M · 2024'],
    ['its description', cellLocation('Misure', 1, 1), 'misura: M · colonna B'],
    ['another sheet', cellLocation('Parametri', 4, 1), 'foglio: Parametri · B5'],
    ['the workbook', WORKBOOK, 'cartella'],
  ])('%s', (_what, at, expected) => {
    expect(accept(about(at))[0]!.place).toBe(expected);
  });
});

test('measures of several sheets are named by their codes on each', () => {
  const grids = [
    gridOf(ROWS, { sheet: 'Piano' }),
    gridOf(MEASURES, { sheet: 'Misure' }),
    gridOf([['Codice', 2024], ['N', 2]], { sheet: 'Altre' }),
  ]; // prettier-ignore
  const [own, other] = [readMeasures(grids[1]!).value, readMeasures(grids[2]!).value];
  const measures = {
    ...own,
    sheets: [own, other],
    measures: [...own.measures, ...other.measures.map((measure) => ({ ...measure, sheet: 'Altre' }))],
  };
  const sheets = { plan: readPlan(grids[0]!).value, measures, grids };
  const placeOf = (at: Location): string => accept(about(at), sheets)[0]!.place;
  expect(placeOf(cellLocation('Misure', 1, 2))).toBe('misura: M · 2024');
  expect(placeOf(cellLocation('Altre', 1, 1))).toBe('misura: N · 2024');
});

describe('an accepted finding', () => {
  const at = cellLocation('Piano', 2, 7);
  const withCell = (row: number, column: number, content: RawCell): CheckedSheets =>
    sheetsOf(ROWS.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? content : cell))));

  test.each<[string, Diagnostic, CheckedSheets, boolean]>([
    ['stays accepted while nothing changes', about(at), sheetsOf(), true],
    ['its own cell changed', about(at), withCell(2, 7, '>= 6'), false],
    ['a related cell changed', about(at, 'x', [cellLocation('Piano', 3, 7)]), withCell(3, 7, '>= 6'), false],
    ['a cell that is none of its own changed', about(at), withCell(3, 7, '>= 6'), true],
    ['its cell was emptied', about(at), withCell(2, 7, ''), false],
  ])('%s', (_what, finding, sheets, expected) => {
    expect(isAccepted(finding, sheets)).toBe(expected);
  });

  test('comes back when its facts change', () => {
    const acceptances = accept(about(at, 'uno'));
    expect(judgeFindings([about(at, 'due')], acceptances, sheetsOf()).open).toHaveLength(1);
  });

  test('does not come back because something else might now have been meant', () => {
    const unknown = (suggestions: readonly string[]): Diagnostic => ({
      code: 'TG302',
      at: cellLocation('Piano', 2, 4),
      params: { code: 'M', suggestions },
    });
    const acceptances = accept(unknown(['N']));
    expect(judgeFindings([unknown(['N', 'O'])], acceptances, sheetsOf()).open).toEqual([]);
  });

  test('a number typed for a text is a change, and so is its format', () => {
    const value = cellLocation('Piano', 2, 6);
    const typed = withCell(2, 6, '3');
    expect(isAccepted(about(value), typed)).toBe(false);
    const [plan, ...others] = sheetsOf().grids;
    const formatted = { ...sheetsOf(), grids: [{ ...plan!, numberFormats: '0.0' }, ...others] };
    expect(isAccepted(about(value), formatted)).toBe(false);
  });

  test('is another one where another code says it of the same cell', () => {
    const other: Diagnostic = { code: 'TG201', at, params: { text: '#N/A' } };
    expect(judgeFindings([other], accept(about(at)), sheetsOf()).open).toEqual([other]);
  });

  test('keeps the last reason alone, and is gone when it is reported again', () => {
    const sheets = sheetsOf();
    const finding = about(at);
    const once = withAccepted([], [finding, finding], sheets, { reason: 'a', date: '' });
    const twice = withAccepted(once, [finding], sheets, { reason: ' b ', date: '' });
    expect([once.length, twice.map(({ reason }) => reason)]).toEqual([1, ['b']]);
    expect(withoutAccepted(twice, [finding], sheets)).toEqual([]);
    expect(withoutAccepted(twice, [about(WORKBOOK)], sheets)).toEqual(twice);
  });
});

test('the order of findings stays, accepted or not', () => {
  const sheets = sheetsOf();
  const findings = [3, 4, 6, 7].map((column) => about(cellLocation('Piano', 2, column)));
  const acceptances = withAccepted([], [findings[2]!, findings[0]!], sheets, { reason: 'a', date: '' });
  const { open, accepted } = judgeFindings(findings, acceptances, sheets);
  expect(open).toEqual([findings[1], findings[3]]);
  expect(accepted.map(({ diagnostic }) => diagnostic)).toEqual([findings[0], findings[2]]);
});
