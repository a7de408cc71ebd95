import { cellAt, columnName } from '../../../src/core/grid';
import { ColumnContents } from '../../../src/core/plan/columnContent';
import { completeHeader } from '../../../src/core/plan/completeHeader';
import { readHeaderCell } from '../../../src/core/plan/headerCell';
import { viewOf } from '../../../src/core/plan/sheetView';
import { gridOf } from '../../support/planGrids';
import type { TestCell } from '../../support/planGrids';

type Row = readonly TestCell[];

/** A header row and the cells below it, with what the cells add: `B code name`, `with C` for another that would do. */
function added(header: Row, body: readonly Row[], absent: readonly string[] = []): readonly string[] {
  const view = viewOf(gridOf([header, ...body]));
  const columns = view.columns.flatMap((column) => {
    const meaning = readHeaderCell(cellAt(view.grid, 0, column));
    return meaning === undefined ? [] : [{ column, ...meaning }];
  });
  const contents = new ColumnContents(view, 1, new Set());
  const found = completeHeader(view, { firstRow: 0, lastRow: 0, columns }, contents, new Set(absent));
  expect(found.header.columns.map(({ column }) => column)).toEqual(
    found.header.columns.map(({ column }) => column).sort((a, b) => a - b),
  );
  return found.header.columns
    .filter(({ column }) => found.byContent.has(column))
    .map(({ column, words }) => {
      const rivals = (found.rivals.get(column) ?? []).map((rival) => `with ${columnName(rival)}`);
      return [columnName(column), ...words, ...rivals].join(' ');
    });
}

/** Three rows of each kind of column. */
const COLUMNS: Readonly<Record<string, Row>> = {
  label: ['A1 - Tempo medio', 'A2 - Visite', 'A3 - Pratiche'],
  code: ['A1', 'A2', 'A3'],
  name: ['Tempo medio', 'Visite', 'Pratiche'],
  level: ['Obiettivo', 'Indicatore', 'Indicatore'],
  operator: ['>=', '<=', '>='],
  unit: ['gg', 'ore', '%'],
  target: ['>= 5', '<= 2', '>= 7'],
  algorithm: ['PR1 / PR2', 'GG + 1', 'VIS / 2'],
  weight: ['40%', '30%', '30%'],
  history: ['5,5 giorni', '7,5 giorni', '9,1 giorni'],
};
const bodyOf = (...kinds: readonly string[]): readonly Row[] =>
  [0, 1, 2].map((at) => kinds.map((kind) => COLUMNS[kind]?.[at] ?? ''));

describe('what cells name where the header says nothing', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['labels', '', 'label', ['A code name']],
    ['levels', '', 'level', ['A level']],
    ['operators', '', 'operator', ['A operator']],
    ['units', '', 'unit', ['A unit']],
    ['targets', '', 'target', ['A target']],
    ['algorithms', '', 'algorithm', ['A algorithm']],
    ['weights', '', 'weight', ['A weight']],
    ['codes', '', 'code', ['A code']],
    ['names', '', 'name', ['A name']],
    ['values', '', 'history', ['A history']],
    ['several values, all of them', ',', 'history,history', ['A history', 'B history']],
    ['everything at once', ',,,,,,,,', 'target,history,weight,algorithm,unit,operator,level,name,code',
      ['A target', 'B history', 'C weight', 'D algorithm', 'E unit', 'F operator', 'G level', 'H name', 'I code']],
    ['labels before codes and names', ',', 'name,label', ['B code name']],
    ['two that would do', ',,', 'unit,name,unit', ['A unit with C', 'B name']],
  ])('%s', (_what, header, kinds, expected) => {
    expect(added(header.split(','), bodyOf(...kinds.split(',')))).toEqual(expected);
  }); // prettier-ignore

  test.each(['label', 'level', 'operator', 'unit', 'target', 'algorithm', 'weight', 'code', 'name'])(
    '%s: under a word that nobody knows as well',
    (kind) => {
      expect(added(['Boh'], bodyOf(kind))).toEqual(added([''], bodyOf(kind)));
      expect(added(['Boh'], bodyOf(kind)).length).toBe(1);
    },
  );

  test('values only under an empty header', () => {
    expect(added(['Boh'], bodyOf('history'))).toEqual([]);
  });

  test.each<[string, string, boolean]>([
    ['Codice', 'label', false],
    ['Denominazione', 'label', false],
    ['Obiettivi e indicatori', 'label', false],
    ['Livello', 'level', false],
    ['Tipo', 'level', false],
    ['Operatore', 'operator', false],
    ['Unità', 'unit', false],
    ['Target', 'target', false],
    ['2025', 'target', false],
    ['Target 2025', 'target', false],
    ['Algoritmo', 'algorithm', false],
    ['Peso', 'weight', false],
    ['Codice', 'code', false],
    ['Denominazione', 'name', false],
    ['Indicatori', 'name', false],
    ['Descrizione', 'name', false],
    ['Codice e denominazione', 'name', false],
    ['Consuntivo', 'history', false],
    ['2024', 'history', false],
    ['Consuntivo 2024', 'history', false],
    ['Peso 2024', 'history', true],
    ['Peso 2024', 'target', true],
    ['Consuntivo', 'target', true],
    ['Target', 'history', true],
    ['Codice', 'name', true],
    ['Denominazione', 'code', true],
    ['Descrizione', 'code', true],
    ['Descrizione', 'label', true],
  ])('beside %s cells may name the field %s: %s', (header, kind, isNamed) => {
    const body = bodyOf('', kind).map(([, cell]) => ['x', cell ?? '']);
    const words = kind === 'label' ? 'code name' : kind;
    expect(added([header, ''], body).includes(`B ${words}`)).toBe(isNamed);
  });

  test.each<[string, string, readonly string[]]>([
    ['names', 'Denominazione', []],
    ['what the rows are', 'Obiettivi e indicatori', []],
    ['descriptions', 'Descrizione', ['B code']],
  ])('codes that stand before the %s already are not sought elsewhere', (_what, header, expected) => {
    expect(added([header, ''], bodyOf('label', 'code'))).toEqual(expected);
  });

  test('a few labels are no codes', () => {
    const body = [['A1 - Tempo', 'A1'], ['Visite', 'A2'], ['Pratiche', 'A3']]; // prettier-ignore
    expect(added(['Denominazione', ''], body)).toEqual(['B code']);
  });

  test('a field that stands in no column, as a person said', () => {
    expect(added(['', ''], bodyOf('unit', 'weight'), ['unit'])).toEqual(['B weight']);
  });

  test.each<[string, readonly Row[], readonly string[]]>([
    ['seven in ten', [...Array<Row>(7).fill(['gg']), ...Array<Row>(3).fill(['x y'])], ['A unit']],
    ['six in ten', [...Array<Row>(6).fill(['gg']), ...Array<Row>(4).fill(['x y'])], []],
    ['half of them', [['PR1 / PR2'], ['Sì']], ['A algorithm']],
  ])('where enough of the cells say so: %s', (_what, body, expected) => {
    expect(added([''], body)).toEqual(expected);
  });

  test.each<[string, number, readonly string[]]>([
    ['the better one, wherever it stands', 5, ['B unit']],
    ['good enough, but much worse, is no rival', 8, ['B unit']],
    ['nearly as good is a rival', 9, ['B unit with A']],
  ])('of two columns %s', (_what, fitting, expected) => {
    const body = Array.from({ length: 10 }, (_, i) => [i < fitting ? 'gg' : 'x y', 'gg']);
    expect(added(['', ''], body)).toEqual(expected);
  });
});
