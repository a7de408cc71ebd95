import { readPlan } from '../../../src/core/plan';
import type { CorrectedKind } from '../../../src/core/plan';
import { parseSheetText } from '../../support/sheetText';

/** `2 area levelWord`: each row (as Excel counts) with what it was taken for, and why. */
function read(lines: readonly string[], said: Readonly<Record<number, CorrectedKind>> = {}): readonly string[] {
  const rows = new Map(Object.entries(said).map(([row, kind]) => [Number(row) - 1, kind]));
  const { value } = readPlan(parseSheetText(lines.join('\n')).grid, { corrections: { columns: new Map(), rows } });
  return value.recognition.rows.slice(1).map(({ row, kind, reason }) => `${row + 1} ${kind} ${reason}`);
} // prettier-ignore

describe('why a row was taken for what it is', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'words of levels',
      ['Livello | Codice | Peso | Algoritmo | Target 2025', 'Obiettivo | O1 | 100%', ' | Indicatori | 100%', 'Indicatore | I1 | 50% | M1 | >= 1', ' | I2 | 50% | M2 | >= 1', ' | X', 'Indicatore | I3 | 0%'],
      ['2 objective levelWord', '3 block blockWord', '4 indicator levelWord', '5 indicator values', '6 notUnderstood position', '7 indicator levelWord'],
    ],
    [
      'columns of names',
      ['Obiettivi | Indicatori | Peso | Algoritmo | Target 2025', 'Registro | | 100%', ' | Tempo | 50% | M1 | >= 1', ' | Visite | 50% | M2 | >= 1'],
      ['2 group nameColumn', '3 indicator nameColumn', '4 indicator nameColumn'],
    ],
    [
      'indents',
      ['Obiettivi e indicatori | Peso | Algoritmo | Target 2025', 'Registro | 100%', '·Tempo | 50% | M1 | >= 1', '·Visite | 50% | M2 | >= 1'],
      ['2 objective indent', '3 indicator values', '4 indicator values'],
    ],
    [
      'numbering',
      ['Obiettivi e indicatori | Peso | Algoritmo | Target 2025', '1 - Registro | 100%', '1.1 - Tempo | 50% | M1 | >= 1', '1.2 - Visite | 50% | M2 | >= 1'],
      ['2 objective numbering', '3 indicator values', '4 indicator values'],
    ],
    [
      'order',
      ['Obiettivi e indicatori | Peso | Descrizione | Target 2025', 'Registro | 100%', 'Indicatori | 100%', 'Tempo | 50% | x | >= 1', 'Visite | 50% | x'],
      ['2 objective order', '3 block blockWord', '4 indicator values', '5 indicator order'],
    ],
    [
      'a flat plan: rows are indicators, a parent alone is its own',
      ['Obiettivo | Indicatore | Formula | Target 2025', 'Registro | Tempo | M1 | >= 1', 'Registro | Visite | M2 | >= 1', 'Turismo'],
      ['2 indicator values', '3 indicator values', '4 objective nameColumn'],
    ],
  ])('%s', (_what, lines, expected) => {
    expect(read(lines)).toEqual(expected);
  }); // prettier-ignore

  test('a person said so', () => {
    const lines = ['Codice | Peso | Algoritmo | Target 2025', 'A | 100%', 'B | 100%', 'I1 | 100% | M1 | >= 1', 'Indicatori'];
    expect(read(lines, { 3: 'area', 5: 'block' })).toEqual(['2 area order', '3 area person', '4 indicator values', '5 block person']);
  }); // prettier-ignore
});
