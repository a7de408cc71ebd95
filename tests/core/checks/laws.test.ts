import fc from 'fast-check';
import { mergeEdits, runChecks } from '../../../src/core/checks';
import { fixLabelOf, messageOf } from '../../../src/core/diagnostics';
import type { Diagnostic } from '../../../src/core/diagnostics';
import type { Grid } from '../../../src/core/grid';
import { readMeasures, readPlan } from '../../../src/core/plan';
import { applyFix } from '../../support/applyFix';
import { gridOf } from '../../support/planGrids';
import type { TestCell } from '../../support/planGrids';

const PLAN_HEADER = [
  'Livello',
  'Codice',
  'Denominazione',
  'Peso',
  'Algoritmo',
  'Consuntivo 2023',
  'Consuntivo 2024',
  'Target 2025',
  'Target 2026',
];
const MEASURES_HEADER = ['Codice', 'Descrizione', 'Unità', '2023', '2024', 'Origine'];

const level = fc.constantFrom(
  'Area strategica',
  'Obiettivo strategico',
  'Indicatori',
  'Obiettivi operativi',
  'Obiettivo operativo',
  'Indicatore',
  'Indicatore',
  'Indicatore',
  'Indicatore',
  '',
);
const code = fc.constantFrom(
  '101',
  '102',
  'A1',
  'a1',
  'A1 ',
  '\u04101',
  'A\u20111',
  'A  1',
  '101.S1',
  '102.S1',
  '82.A1',
  '82.A2',
  '',
  '1',
  ' A2',
  'A1\u00a0B',
);
const weight = fc.constantFrom<TestCell>(
  '',
  '100%',
  '50,00 %',
  '33,33%',
  '20',
  '0',
  '-20%',
  '2000%',
  'boh',
  [0.5, '0%'],
  [20, '0%'],
  [33.33, 'General'],
  [0, '0%'],
  [-0.2, '0%'],
  true,
  '#REF!',
  '0,00001',
);
const value = fc.constantFrom<TestCell>(
  '',
  'N/D',
  '1.100 N.',
  '72,10 %',
  '0,72 %',
  '10 gg',
  '10 giorn',
  '5 percento',
  '31-12-2024',
  '29-02-2024',
  'sì',
  '#DIV/0!',
  'circa 3',
  '1.5',
  '-3 gg',
  '0 N.',
  '€ 1.500,50',
  [0.721, '0.00%'],
  [72.1, '0.00%'],
  [1100, '#,##0" N."'],
  [45_000, 'dd/mm/yyyy'],
  [0, 'General'],
  [1e300, 'General'],
  [1e-300, '0%'],
  ['12', '@'],
  '9'.repeat(40),
  '   ',
);
const target = fc.constantFrom<TestCell>(
  '',
  'N/D',
  '>= 1.000 N.',
  '100,00 %',
  '5 N.',
  '<= 100 %',
  '>= 0 N.',
  '>= 5.000 N.',
  '<= 2 gg',
  'Entro 30-11-2025',
  'Entro 01/05/2026',
  'Entro 29-02-2024',
  '31-12-2025',
  'tra 0 e 100 %',
  'sì',
  '> 3',
  '= 4',
  'boh',
  '>= 0,72 %',
  '<= 10 percento',
  [0.9, '">= "0%'],
  [46_000, 'dd/mm/yyyy'],
  [5, 'General'],
  true,
  '#N/A',
);
const row = fc.tuple(
  level,
  code,
  fc.constantFrom('', 'Prestiti', 'Lettori'),
  weight,
  fc.constantFrom('', 'PR1', 'PR1 - PR2'),
  value,
  value,
  target,
  target,
);
const measure = fc.tuple(
  code,
  fc.constant('x'),
  fc.constantFrom('', 'N.', '%', 'gg', 'euri'),
  value,
  value,
  fc.constant('inserito'),
);

/** Plans as hands make them, with every mistake a check knows, and measures beside them. */
const workbook = fc
  .record({
    rows: fc.array(row, { maxLength: 11 }),
    measures: fc.array(measure, { maxLength: 5 }),
    hidden: fc.array(fc.nat(14), { maxLength: 2 }),
  })
  .map(({ rows, measures, hidden }): Pictures => [
    gridOf([PLAN_HEADER, ...rows], { hiddenRows: new Set(hidden) }),
    gridOf([MEASURES_HEADER, ...measures], { sheet: 'Misure' }),
  ]);

type Pictures = readonly [plan: Grid, measures: Grid];

function findings([planGrid, measuresGrid]: Pictures): readonly Diagnostic[] {
  const plan = readPlan(planGrid).value;
  return runChecks(plan, readMeasures(measuresGrid).value, planGrid, measuresGrid);
}

const repaired = ([plan, measures]: Pictures, found: readonly Diagnostic[]): Pictures => {
  const edits = mergeEdits(found.flatMap(({ fix }) => (fix === undefined ? [] : [fix])));
  return [applyFix(plan, { edits }), applyFix(measures, { edits })];
};
const placeOf = ({ code: own, at }: Diagnostic): string => `${own} ${JSON.stringify(at)}`;

describe('whatever hands have made of a plan', () => {
  test('every finding can be said, names each cell once, and offers its preferred proposal first', () => {
    const codes = new Set<string>();
    const law = fc.property(workbook, (pictures) => {
      const found = findings(pictures);
      for (const finding of found) {
        codes.add(finding.code);
        for (const language of ['it', 'en'] as const) {
          expect(messageOf(finding, language)).not.toMatch(/undefined|NaN|Infinity/);
          for (const { label } of finding.fixes ?? []) expect(fixLabelOf(label, language)).not.toBe('');
        }
        expect(finding.fix?.edits).toEqual(finding.fixes?.[0]?.edits);
      }
      const places = found.map(placeOf);
      expect(new Set(places).size).toBe(places.length);
    });
    fc.assert(law, { seed: 2025, numRuns: 120 });
    // Every check has had something to find: a law over plans without mistakes would hold of anything.
    expect(codes.size).toBeGreaterThanOrEqual(28);
  });

  test('a fix fits the cells it was made for and takes its finding away', () => {
    const law = fc.property(workbook, (pictures) => {
      for (const finding of findings(pictures)) {
        for (const { edits } of finding.fixes ?? []) {
          const [plan, measures] = [applyFix(pictures[0], { edits }), applyFix(pictures[1], { edits })];
          expect(findings([plan, measures]).map(placeOf)).not.toContain(placeOf(finding));
        }
      }
    });
    fc.assert(law, { seed: 2025, numRuns: 40 });
  });

  test('fixing again and again comes to an end at which nothing changes any more', () => {
    const law = fc.property(workbook, (pictures) => {
      let fixed = pictures;
      for (let round = 0; round < 8; round += 1) fixed = repaired(fixed, findings(fixed));
      expect(repaired(fixed, findings(fixed))).toEqual(fixed);
    });
    fc.assert(law, { seed: 2025, numRuns: 40 });
  });

  test('checking changes no picture', () => {
    const law = fc.property(workbook, (pictures) => {
      const before = JSON.stringify(pictures.map(({ values }) => values));
      findings(pictures);
      expect(JSON.stringify(pictures.map(({ values }) => values))).toBe(before);
    });
    fc.assert(law, { seed: 2025, numRuns: 20 });
  });

  test('checking takes a time that grows with the rows and no faster', () => {
    const cellsOf = (i: number): readonly TestCell[] =>
      i % 200 === 0
        ? ['Obiettivo strategico', `${i}`, 'x', '1%', '', '', '', '', '']
        : [
            'Indicatore',
            `A${i % 300}`,
            'x',
            i % 3 === 0 ? '' : '-1%',
            'PR1',
            '70,00 %',
            '71,00 %',
            '>= 1 N.',
            'Entro 01-05-2026',
          ];
    const timeOf = (rows: number): number => {
      const grid = gridOf([PLAN_HEADER, ...Array.from({ length: rows }, (_, i) => cellsOf(i))]);
      const plan = readPlan(grid).value;
      const started = process.cpuUsage();
      runChecks(plan, undefined, grid);
      const { user, system } = process.cpuUsage(started);
      return user + system;
    };
    timeOf(500);
    expect(timeOf(8000) / timeOf(2000)).toBeLessThan(10);
  });
});
