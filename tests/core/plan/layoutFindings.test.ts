import { readPlan } from '../../../src/core/plan';
import { cellName } from '../../../src/core/grid';
import { parseSheetText } from '../../support/sheetText';

/** `TG102 weight A1-C1`: what is found of the columns, and where. */
const found = (lines: readonly string[]): readonly string[] =>
  readPlan(parseSheetText(lines.join('\n')).grid).diagnostics.map(({ code, at, params }) => {
    if (!('range' in at)) return code;
    const { row, column, rows, columns } = at.range;
    const place = `${cellName(row, column)}-${cellName(row + rows - 1, column + columns - 1)}`;
    return [code, ...Object.values(params), place].join(' ');
  });

describe('columns that a plan needs', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['all there', ['Codice | Peso | 2024 | Target 2025', 'A1 | 100% | 1 | >= 2'], []],
    ['algorithms do for values', ['Codice | Peso | Algoritmo | Target 2025', 'A1 | 100% | GG | >= 2'], []],
    ['descriptions do for values', ['Codice | Peso | Descrizione | Target 2025', 'A1 | 100% | x | >= 2'], []],
    ['names do for codes', ['Denominazione | Peso | 2024 | Target 2025', 'Tempo | 100% | 1 | >= 2'], []],
    ['both together do for codes', ['Codice e nome | Peso | 2024 | Target 2025', 'A1 - Tempo | 100% | 1 | >= 2'], []],
    ['no names', ['x | Peso | 2024 | Target 2025', ' | 100% | 1 | >= 2'], ['TG102 label B1-D1', 'TG103 100% B2-B2']],
    ['no weights', ['Codice | 2024 | Target 2025', 'A1 | 1 | >= 2'], ['TG102 weight A1-C1']],
    ['no values', ['Codice | Peso | Target 2025', 'A1 | 100% | >= 2'], ['TG102 history A1-C1']],
    ['no targets', ['Codice | Peso | 2024', 'A1 | 100% | 1'], ['TG102 targets A1-C1']],
    ['a column whose year nobody says', ['Codice | Peso | Consuntivo | Target', 'A1 | 100% | 1 | >= 2'], ['TG109 C1-C1']],
    ['a header on two rows', ['x | Codice | Peso | Valori', ' | | | 2024', ' | A1 | 100% | 1'], ['TG102 targets B1-D2']],
  ])('%s', (_what, lines, expected) => {
    expect(found(lines)).toEqual(expected);
  }); // prettier-ignore
});
