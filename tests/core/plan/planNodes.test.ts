import { readPlan } from '../../../src/core/plan';
import type { PlanNode } from '../../../src/core/plan';
import { cellName, columnName } from '../../../src/core/grid';
import { parseSheetText } from '../../support/sheetText';

const read = (lines: readonly string[]) => {
  const { value, diagnostics } = readPlan(parseSheetText(lines.join('\n')).grid);
  const findings = diagnostics.map(
    ({ code, at }) => `${code} ${'range' in at ? cellName(at.range.row, at.range.column) : ''}`,
  );
  return { nodes: value.nodes, roots: value.roots, findings };
};

describe('parents in the rows of their indicators', () => {
  const lines = [
    'Cod. area | Area | Peso area | Obiettivo | Indicatore | Peso indicatore | Formula | Target 2025',
    'A1 | Servizi | 60% | Registro | Tempo | 40% | GG | >= 2',
    'A1 | Servizi | 60% | Registro | Pratiche | 60% | EV | >= 95',
    'A2 | Territorio | 40% | Turismo | Visite | 100% | VIS | >= 1',
  ];
  /** `Servizi: row 6, rows 2 3, name B, code A`, rows as Excel counts them. */
  const shown = ({ name, shared }: PlanNode): readonly string[] => {
    if (shared === undefined) return [];
    const { resultRow, rows, nameColumn, codeColumn } = shared;
    const code = codeColumn === undefined ? '' : `, code ${columnName(codeColumn)}`;
    return [`${name}: row ${resultRow + 1}, rows ${rows.map((row) => row + 1).join(' ')}, name ${columnName(nameColumn)}${code}`];
  }; // prettier-ignore

  test('have their results below the sheet, one row each', () => {
    expect(read(lines).nodes.flatMap(shown)).toEqual([
      'Servizi: row 6, rows 2 3, name B, code A',
      'Registro: row 7, rows 2 3, name D',
      'Territorio: row 8, rows 4, name B, code A',
      'Turismo: row 9, rows 4, name D',
    ]);
  });

  test('have weights in columns of their own, or none', () => {
    expect(read(lines).nodes.map(({ name, weight, weightColumn }) => [name, weight.kind, weightColumn])).toEqual([
      ['Servizi', 'weight', 2],
      ['Registro', 'missing', -1],
      ['Tempo', 'weight', undefined],
      ['Pratiche', 'weight', undefined],
      ['Territorio', 'weight', 2],
      ['Turismo', 'missing', -1],
      ['Visite', 'weight', undefined],
    ]);
  }); // prettier-ignore

  test('whose names or codes are errors are findings', () => {
    expect(read([...lines, '#N/A | Ambiente | 0% | Verde | Alberi | 100% | ALB | >= 1']).findings).toEqual(['TG205 A5']);
  }); // prettier-ignore
});

describe('errors in the cells of a row', () => {
  const header = 'Codice | Denominazione | Peso | Descrizione | Algoritmo | Unità | Target 2025';
  test.each<[string, string, readonly string[]]>([
    ['none', 'I1 | Tempo | 100% | Giorni | GG | gg | >= 2', []],
    ['its code', '#N/A | Tempo | 100% | Giorni | GG | gg | >= 2', ['TG205 A3']],
    ['its name', 'I1 | #N/A | 100% | Giorni | GG | gg | >= 2', ['TG205 B3']],
    ['its weight', 'I1 | Tempo | #N/A | Giorni | GG | gg | >= 2', ['TG205 C3']],
    ['its description', 'I1 | Tempo | 100% | #N/A | GG | gg | >= 2', ['TG205 D3']],
    ['its algorithm', 'I1 | Tempo | 100% | Giorni | #N/A | gg | >= 2', ['TG205 E3']],
    ['its unit', 'I1 | Tempo | 100% | Giorni | GG | #N/A | >= 2', ['TG205 F3']],
    ['its target', 'I1 | Tempo | 100% | Giorni | GG | gg | #N/A', ['TG205 G3']],
    [
      'several, each once',
      '#N/A | Tempo | 100% | #N/A | #N/A | gg | >= 2',
      ['TG205 A3', 'TG205 D3', 'TG205 E3'],
    ],
  ])('%s', (_what, line, findings) => {
    expect(read([header, 'O1 | Registro | 100%', line]).findings).toEqual(findings);
  });

  test('in a column of names that holds descriptions too, once', () => {
    const lines = ['Codice | Descrizione | Peso | Target 2025', 'O1 | Registro | 100%', 'I1 | #N/A | 100% | >= 2'];
    expect(read(lines).findings).toEqual(['TG205 B3']);
  }); // prettier-ignore
});

test('children, parents and roots belong together', () => {
  const lines = ['Codice | Peso | Algoritmo | Target 2025', 'A | 100%', 'O | 100%', 'I1 | 50% | M1 | >= 1', 'I2 | 50% | M2 | >= 1', 'B | 100%', 'P | 100%', 'I3 | 100% | M3 | >= 1'];
  const { nodes, roots } = read(lines);
  expect(roots).toEqual([0, 4]);
  expect(nodes.map(({ index, parent, children }) => [index, parent, children])).toEqual([
    [0, -1, [1]],
    [1, 0, [2, 3]],
    [2, 1, []],
    [3, 1, []],
    [4, -1, [5]],
    [5, 4, [6]],
    [6, 5, []],
  ]);
}); // prettier-ignore
