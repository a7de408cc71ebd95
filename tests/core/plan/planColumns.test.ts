import { readPlan } from '../../../src/core/plan';
import type { ColumnRole } from '../../../src/core/plan';
import { parseSheetText } from '../../support/sheetText';

const columns = (lines: readonly string[], ...said: readonly [ColumnRole, number | null][]) => {
  const corrections = { columns: new Map(said), rows: new Map() };
  const { value } = readPlan(parseSheetText(lines.join('\n')).grid, { corrections });
  return { ...value.columns, history: undefined, targets: undefined, isFlat: value.nodes.some(({ shared }) => shared !== undefined) };
}; // prettier-ignore

describe('fields that stand in no column, as a person said', () => {
  const lines = ['Codice | Boh | Peso | Algoritmo | Target 2025', 'A1 | gg | 40% | M1 | >= 1', 'A2 | ore | 60% | M2 | >= 1'];
  const all = { code: 0, unit: 1, weight: 2, algorithm: 3, isFlat: false };
  test.each<[string, readonly [ColumnRole, number | null][], object]>([
    ['nothing said', [], all],
    ['a field that cells would name', [['unit', null]], { ...all, unit: undefined }],
    ['a field that its header names', [['algorithm', null]], { ...all, algorithm: undefined }],
    ['another one', [['operator', null]], all],
    ['a column for it', [['unit', 1]], all],
  ])('%s', (_what, said, expected) => {
    expect(columns(lines, ...said)).toEqual(expected);
  });
}); // prettier-ignore

describe('plans that name their parents beside each indicator', () => {
  const header = 'Area | Indicatore | Formula | Target 2025';
  const body = ['Servizi | Tempo | GG | >= 2', 'Servizi | Visite | VIS | >= 1'];
  test.each<[string, readonly string[], boolean]>([
    ['are flat', [header, ...body], true],
    ['are not with a column of levels', [`${header} | Livello`, ...body.map((row) => `${row} | Indicatore`)], false],
    ['are where units could be names of a level', [`${header} | Unità obiettivo`, ...body.map((row) => `${row} | gg`)], true],
  ])('%s', (_what, lines, isFlat) => {
    expect(columns(lines).isFlat).toBe(isFlat);
  });
}); // prettier-ignore
