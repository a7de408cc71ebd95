import fc from 'fast-check';
import { runChecks } from '../../../src/core/checks';
import { messageOf } from '../../../src/core/diagnostics';
import type { Diagnostic } from '../../../src/core/diagnostics';
import type { Grid, RawCell } from '../../../src/core/grid';
import { findSheets, readMeasures, readPlan, readPlans } from '../../../src/core/plan';
import type { ColumnRole, CorrectedKind, Plan } from '../../../src/core/plan';
import { expectQuick } from '../../support/leastTime';

const WORDS = [
  'Codice', 'Denominazione', 'Peso', 'Livello', 'Tipo', 'Obiettivi e indicatori', 'Descrizione', 'Algoritmo', 'Target', 'Target 2025',
  'Consuntivo 2024', 'Consuntivo', 'Unità', 'Operatore', 'Origine', 'Storico', '2024', 'Indicatori', 'Obiettivi operativi', 'Indicatore',
  'Area strategica', 'Ente', 'Missione', '1 - Area', '301 - Ob - x', 'A1', ' - ', 'Totale', 'Nota: x', '82 2025 ######## target diminuiti',
  '>= 1.100 N.', '<= 2,5 gg', 'Entro 31-12-2025', 'Entro 31-02-2025', 'tra 1 e 2', 'N/D', '33,33%', '1.5', '1,5', '-20%', 'circa 100', '=A1',
  '#DIV/0!', '#N/A', '\u00a0', '\n', 'x\nPR1 + PR2', '\ud800', '\u0000', '🎯', '- - - - -', ' '.repeat(50), '%', '('.repeat(200),
]; // prettier-ignore

const cell: fc.Arbitrary<RawCell> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.constant('') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(0, -1, 20, 0.2, 2024, 2025, 45_000, 1e308, -1e-300, 0.1 + 0.2, 60),
  },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);
const HEADERS: readonly (readonly RawCell[])[] = [
  ['Obiettivi e indicatori', 'Peso', 'Descrizione', '2024', 'Target 2025', ''],
  ['Livello', 'Codice', 'Denominazione', 'Peso', 'Consuntivo 2024', 'Target 2025'],
  ['Codice', 'Descrizione', 'Unità', '2023', '2024', 'Origine'],
  ['Indicatore', 'Peso', 'Consuntivo', 'Target', 'Operatore', 'Unità'],
];
const format = fc.constantFrom(
  'General',
  '0%',
  '">= "0.00" gg"',
  'dd/mm/yyyy',
  '"Entro "dd\\-mm\\-yyyy',
  '"',
  '[$-410]',
  ';;;',
  '\\',
);
const small = fc.integer({ min: -2, max: 30 });
const box = fc.record({ row: small, column: small, rows: small, columns: small });

/** Sheets of anything, half of them with a header. Rows may be ragged, merged ranges may overlap and lie outside. */
const grid: fc.Arbitrary<Grid> = fc
  .record({
    sheet: fc.constantFrom('Piano', 'Misure', 'Parametri', ''),
    header: fc.option(fc.constantFrom(...HEADERS)),
    body: fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 25 }),
    format,
    merges: fc.array(box, { maxLength: 4 }),
    hidden: fc.array(small, { maxLength: 4 }),
    origin: fc.record({ row: fc.nat(9), column: fc.nat(9) }),
  })
  .map(({ sheet, header, body, format: numberFormats, merges, hidden, origin }) => {
    const values = header === null ? body : [header, ...body];
    return {
      sheet,
      origin,
      values,
      formulas: values,
      numberFormats,
      merges,
      indents: new Map(hidden.map((row, i) => [row, i])),
      hiddenRows: new Set(hidden),
      outlines: new Map(hidden.map((row, i) => [row + origin.row, (i % 7) + 1])),
    };
  });

const treeIsSound = ({ nodes, roots }: Plan): boolean =>
  nodes.every(
    (node, i) =>
      node.index === i &&
      node.parent < i &&
      (node.parent < 0 ? roots : (nodes[node.parent]?.children ?? [])).includes(i) &&
      nodes[node.parent]?.kind !== 'indicator',
  );
const isSaid = (diagnostic: Diagnostic): boolean =>
  messageOf(diagnostic, 'it') !== '' && messageOf(diagnostic, 'en') !== '';

describe('whatever a sheet holds', () => {
  test('reading and checking a plan ends with a sound tree and sayable findings', () => {
    const law = fc.property(grid, (sheet) => {
      const { value, diagnostics } = readPlan(sheet);
      const found = [...diagnostics, ...runChecks(value, undefined, sheet)];
      expect(treeIsSound(value)).toBe(true);
      expect(found.every(isSaid)).toBe(true);
    });
    fc.assert(law, { seed: 2025, numRuns: 400 });
  });

  test('whatever a person says of it and whichever codes are known', () => {
    const role = fc.constantFrom<ColumnRole>(
      'label',
      'code',
      'name',
      'level',
      'weight',
      'unit',
      'history:2024',
      'target:2025',
    );
    const kind = fc.constantFrom<CorrectedKind>(
      'root',
      'area',
      'objective',
      'block',
      'operationalObjective',
      'group',
      'indicator',
      'aside',
    );
    const corrections = fc.record({
      columns: fc.array(fc.tuple(role, fc.option(small))).map((entries) => new Map(entries)),
      rows: fc.array(fc.tuple(small, kind)).map((entries) => new Map(entries)),
    });
    const law = fc.property(grid, corrections, fc.option(small), (sheet, said, headerRow) => {
      const options = {
        codes: new Set(['A1', 'PR1']),
        corrections: headerRow === null ? said : { ...said, headerRow },
      };
      for (const { value, diagnostics } of [readPlan(sheet, options), ...readPlans(sheet, options)]) {
        expect(treeIsSound(value)).toBe(true);
        expect(diagnostics.every(isSaid)).toBe(true);
      }
    });
    fc.assert(law, { seed: 2025, numRuns: 300 });
  });

  test('reading measures ends with every code looked up', () => {
    const law = fc.property(grid, (sheet) => {
      const { value, diagnostics } = readMeasures(sheet);
      expect(value.measures.every(({ code }) => code !== '' && value.byCode.get(code)?.code === code)).toBe(
        true,
      );
      expect(value.lastRow).toBeGreaterThanOrEqual(value.firstRow);
      expect(diagnostics.every(isSaid)).toBe(true);
    });
    fc.assert(law, { seed: 2025, numRuns: 400 });
  });

  test('a sheet is never plan and measures at once', () => {
    const law = fc.property(fc.array(grid, { maxLength: 4 }), (sheets) => {
      const { plan, measures } = findSheets(sheets);
      expect(plan !== undefined && plan === measures).toBe(false);
    });
    fc.assert(law, { seed: 2025, numRuns: 100 });
  });

  test('no cell gives two findings of the reader', () => {
    const law = fc.property(grid, (sheet) => {
      const places = readPlan(sheet)
        .diagnostics.filter(({ code }) => code.startsWith('TG2'))
        .map(({ at }) => JSON.stringify(at));
      expect(new Set(places).size).toBe(places.length);
    });
    fc.assert(law, { seed: 2025, numRuns: 250 });
  });
});

describe('long texts and deep trees', () => {
  const sheet = (rows: readonly (readonly RawCell[])[]): Grid => ({
    sheet: 'Piano',
    origin: { row: 0, column: 0 },
    values: rows,
    formulas: rows,
    numberFormats: 'General',
    merges: [],
    indents: new Map(),
    hiddenRows: new Set(),
    outlines: new Map(),
  });
  const header = HEADERS[0] ?? [];

  test.each([
    ' - ',
    '>= ',
    '(',
    '1.',
    '1,',
    '\n',
    ' ',
    '#',
    '-',
    '"',
    '%',
    'a ',
    'A1.',
    'A',
    '1',
    '0,',
    'a+',
    ' + ',
    '\t',
    "A'",
  ])('a cell of 30,000 times %j', (part) => {
    const text = part.repeat(30_000);
    const plan = sheet([header, [text, '100%', text, text, text], ['A - b', text, text, text, text]]);
    const headless = sheet([
      [text, 'a', 'b'],
      ...Array.from({ length: 8 }, () => [text, text, text, '>= 1', '50%']),
    ]);
    expectQuick(2000, () => [readPlan(plan), readMeasures(plan), readPlan(headless)]);
  });

  test('20,000 headings one below the other', () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => [`${i} - x`, '1%']);
    const { value } = readPlan(sheet([header, ...rows]));
    expect(treeIsSound({ ...value, nodes: value.nodes.slice(0, 300) })).toBe(true);
    expect(value.nodes.length).toBe(20_000);
  });

  test('20,000 levels of unknown names', () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => [`Livello ${i}`, `${i}`, 'x', '1%']);
    const { value } = readPlan(sheet([HEADERS[1] ?? [], ...rows]));
    expect(value.nodes.length).toBe(20_000);
  });
});
