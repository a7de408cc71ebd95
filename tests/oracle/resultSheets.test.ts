import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { applyWritePlan } from '../../scripts/xlsx';
import { samplePlan } from '../../src/app/samplePlan';
import { SECTION_NAMES } from '../../src/core/emit';
import { TABLE_NAMES, achievementOf } from '../../src/core/scoring';
import type { RawCell } from '../../src/core/grid';
import { calculate, differences, shownIn } from '../support/oracleCells';
import type { ExpectedCell } from '../support/oracleCells';
import { describeWithLibreOffice, recalculate } from '../support/oracleLibreOffice';
import { makeSheet, rangeNamed } from '../support/resultSheets';
import type { MadeSheet } from '../support/resultSheets';
import { calculateInUniver } from '../support/univerWorkbook';

jest.setTimeout(400_000);

const share = (value: { toNumber(): number } | undefined): RawCell => value?.toNumber() ?? 'N/D';

/** What the core says the tables of areas, objectives and indicators show, and how many indicators lie in each band. */
function dashboardCells(made: MadeSheet): readonly ExpectedCell[] {
  const { plan, scores, parameters } = made.opened;
  const nodesOf = (...kinds: readonly string[]) => plan.nodes.filter(({ kind }) => kinds.includes(kind));
  const cell = (name: string, row: number, column: number, what: string, value: RawCell): ExpectedCell => {
    const at = rangeNamed(made, name);
    return { sheet: made.sheet, row: at.row + row, column: at.column + column, what, value };
  };
  const score = (index: number) => scores.nodes[index]!;
  const achieved = (index: number) => score(index).achievement;
  const table = (name: string, nodes: readonly { readonly index: number; readonly code: string }[]) =>
    nodes.flatMap(({ index, code }, row) => {
      const achievement = achieved(index);
      return [
        cell(name, row + 2, 0, `code of ${code}`, code),
        cell(
          name,
          row + 2,
          2,
          `score of ${code}`,
          achievement.kind === 'scored' ? share(achievement.value) : 'N/D',
        ),
        cell(name, row + 2, 3, `coverage of ${code}`, share(score(index).coverage)),
      ];
    });
  const indicators = nodesOf('indicator');
  const bands = parameters.policy.bands.map(
    ({ name }, band) => [name, indicators.filter(({ index }) => score(index).band === band).length] as const,
  );
  return [
    cell(SECTION_NAMES.summary, 2, 2, TABLE_NAMES.score, scores.overall.kind === 'scored' ? share(scores.overall.value) : 'N/D'),
    cell(SECTION_NAMES.summary, 3, 2, TABLE_NAMES.coverage, share(scores.coverage)),
    ...table(SECTION_NAMES.areas, nodesOf('area')),
    ...table(SECTION_NAMES.objectives, nodesOf('objective', 'operationalObjective')),
    ...indicators.flatMap(({ index, code }, row) => {
      const achievement = achieved(index);
      const distance = achievement.kind === 'scored' ? achievement.uncapped.minus(1).toNumber() : 'N/D';
      return [
        cell(SECTION_NAMES.indicators, row + 2, 0, `code of ${code}`, code),
        cell(SECTION_NAMES.indicators, row + 2, 3, `distance of ${code}`, distance),
      ];
    }),
    ...bands.flatMap(([name, count], row) => [
      cell(SECTION_NAMES.outcomes, row + 2, 1, `name of band ${row + 1}`, name),
      cell(SECTION_NAMES.outcomes, row + 2, 2, `indicators in band ${row + 1}`, count),
    ]),
    ...trendCells(made, cell),
  ]; // prettier-ignore
}

type CellAt = (name: string, row: number, column: number, what: string, value: RawCell) => ExpectedCell;

/** How many indicators have a value of a year that can be compared with the target in force, and how many of these meet it. */
function trendCells({ opened }: MadeSheet, cell: CellAt): readonly ExpectedCell[] {
  const { plan, scores, parameters } = opened;
  const { policy, asOf, actualsYear } = parameters;
  return plan.historyYears.flatMap((year, column) => {
    const met = plan.nodes.flatMap((node): boolean[] => {
      const score = scores.nodes[node.index];
      const { target, actual } = score ?? {};
      if (node.kind !== 'indicator' || target === undefined || actual === undefined) return [];
      const value = year === actualsYear ? actual.value : (node.history[column] ?? { kind: 'missing' });
      if (value.kind === 'missing' || value.kind === 'notAvailable') return [];
      const judged = { actual: { ...actual, value }, target, previous: { kind: 'missing' }, exemption: '' } as const;
      const one = achievementOf(judged, { ...policy, atMost: 'onOff' }, asOf);
      return one.kind === 'scored' ? [one.uncapped.greaterThanOrEqualTo(1)] : [];
    });
    return [
      cell(SECTION_NAMES.trend, column + 2, 0, 'year', year),
      cell(SECTION_NAMES.trend, column + 2, 1, `values of ${year}`, met.length),
      cell(SECTION_NAMES.trend, column + 2, 2, `met in ${year}`, met.filter(Boolean).length),
    ];
  }); // prettier-ignore
}

/** The default rules in words. */
const RULES = [
  'Si valutano i consuntivi del 2024 sui target del 2025.',
  'Target raggiunto: 100 %. Target non raggiunto: 100 % meno lo scostamento in rapporto al target, mai sotto 0; un target 0 vale 100 % o 0; un target «al massimo» superato perde quanto lo scostamento è del target.',
  'Termini: nei tempi vale 100 %; dopo il termine vale 0.',
  'Il conseguimento non supera il 100 %.',
  'Il conseguimento non è a gradini.',
  'Un consuntivo mancante resta fuori dal calcolo. Un target N/D resta sempre fuori dal calcolo.',
  'Il punteggio di un livello è la media pesata dei livelli sotto che hanno un punteggio.',
  'Fasce: Non raggiunto (da 0 %); Parziale (da 70 %); Raggiunto (da 90 %).',
];

/** What the core says the table of the report shows, and the rules below it. */
function reportCells(made: MadeSheet): readonly ExpectedCell[] {
  const { plan, scores } = made.opened;
  const column = (name: string): number => rangeNamed(made, `PIANO_Relazione_${name}`).column;
  const { row: header } = rangeNamed(made, 'PIANO_Relazione_Tabella');
  const rules = RULES.map((value, row): ExpectedCell => ({
    sheet: made.sheet,
    row: header + 3 + plan.nodes.length + row,
    column: column('Codice'),
    what: `rule ${row + 1}`,
    value,
  }));
  const results = plan.nodes.flatMap(({ code, name, key, index }, row) => {
    const { achievement, contribution, globalWeight } = scores.nodes[index]!;
    const cell = (of: string, value: RawCell): ExpectedCell => ({
      sheet: made.sheet,
      row: header + 1 + row,
      column: column(of),
      what: `${of} of ${code || name}`,
      value,
    });
    return [
      cell('Codice', code),
      cell('Denominazione', name),
      cell('Peso', globalWeight.toNumber()),
      cell('Conseguimento', achievement.kind === 'scored' ? achievement.value.toNumber() : 'N/D'),
      cell('Contributo', share(contribution)),
      cell('Chiave', key),
    ];
  });
  return [...results, ...rules];
}

describeWithLibreOffice('dashboard and report of the published plan', () => {
  test.each(['piano-modena-2025.xlsx', 'piano-modena-2025-tidy.xlsx'])('%s', async (name) => {
    const workbook = await new Workbook().xlsx.readFile(join(__dirname, '../../assets/samples', name));
    expect(calculate(workbook)).toEqual([]);
    const dashboard = makeSheet(workbook, 'dashboard');
    const report = makeSheet(workbook, 'report');
    expect([...dashboard.diagnostics, ...report.diagnostics]).toEqual([]);
    const [answer] = await recalculate([workbook]);
    const expected = [...dashboardCells(dashboard), ...reportCells(report)];
    expect(differences(expected, shownIn(answer!))).toEqual([]);
    expect(expected.length).toBeGreaterThan(1000);
  });
});

test('dashboard and report of a small plan, in the engine of the workbench', async () => {
  const workbook = new Workbook();
  applyWritePlan(workbook, samplePlan([]).write);
  calculate(workbook);
  const dashboard = makeSheet(workbook, 'dashboard');
  const report = makeSheet(workbook, 'report');
  const book = await calculateInUniver(workbook);
  const expected = [...dashboardCells(dashboard), ...reportCells(report)];
  const found = differences(
    expected.filter(({ what }) => !what.startsWith('rule')),
    (cell) => book.shown(cell),
  );
  book.dispose();
  expect(found).toEqual([]);
});
