import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { fileSession, valueOf } from '../support/filePort';
import { expectedFlags, flagPlan } from '../support/flagCells';
import { differences, readPlanFile } from '../support/oracleCells';
import type { ExpectedCell } from '../support/oracleCells';
import { calculateInLibreOffice, describeWithLibreOffice } from '../support/oracleLibreOffice';
import { Dice } from '../support/planDice';
import { randomEdits } from '../support/planEdits';
import { answerPianoFlags } from '../support/pianoFlags';
import { randomPlan, workbookOf } from '../support/planGenerator';
import { randomRevision } from '../support/planRevisions';
import { approveIn, flagAgainst } from '../support/revisedPlans';

jest.setTimeout(1_800_000);

const SAMPLE = join(__dirname, '../../assets/samples/piano-modena-2025.xlsx');
const TODAY = { year: 2025, month: 7, day: 31 };

/**
 * Ways to revise the target of the year in force (first), of the next year (`2026:`) or the weight (`weight:`). `#` is the number as it stood,
 * `#+` and `#-` a larger and a smaller one, `~` the unit.
 */
const WAYS = [
  '>= # ~', '>= #+ ~', '>= #- ~', '>= #', '>= #,00 ~', '≥  # ~', '<= # ~', '<= #+ ~', '<= #- ~', '> # ~', '> #+ ~', '< # ~', '= # ~', '# ~', '#+ ~', '>= # imprese',
  '>= # gg', '>= # €', '>= # euro', '>= # %', '>= # ore', 'N/D', '', 'boh', '? boh', '>= # circa 3', 'tra # e #+ ~', 'tra #- e # ~', 'Entro 31-12-2025', 'Entro 30/11/2025',
  'Entro il 1/3/2026', '31-12-2024', 'sì', 'no', '2026: >= # ~', '2026: >= 1 ~', '2026: ', 'weight: 0,00%', 'weight: boh', 'weight: 12,50%',
]; // prettier-ignore

/** Number and unit of a printed target; others lend themselves a number. */
function partsOf(printed: string): { readonly number: number; readonly unit: string } {
  const match = /(-?[\d.,]+) (\D+)$/.exec(printed);
  if (match === null) return { number: 10, unit: 'N.' };
  return { number: Number((match[1] ?? '').replaceAll('.', '').replace(',', '.')), unit: match[2] ?? '' };
}

const italian = (number: number): string => String(Number(number.toFixed(2))).replace('.', ',');

function revisedText(way: string, printed: string): string {
  const { number, unit } = partsOf(printed);
  const step = Math.max(1, Math.round(Math.abs(number) * 0.1));
  return way
    .replaceAll('#+', italian(number + step))
    .replaceAll('#-', italian(number - step))
    .replaceAll('#', italian(number))
    .replace('~', unit)
    .trim();
}

/** Revises the indicators of the plan, each in the next of the ways. */
function revise(workbook: Workbook, from: number): void {
  const { plan } = readPlanFile(workbook).opening;
  const sheet = workbook.getWorksheet(plan.sheet)!;
  const indicators = plan.nodes.filter(({ kind }) => kind === 'indicator');
  for (const [at, { row }] of indicators.entries()) {
    const [, what = '', content = ''] =
      /^(?:(2026|weight): ?)?(.*)$/.exec(WAYS[(from + at) % WAYS.length] ?? '') ?? [];
    const target = plan.columns.targets[what === '2026' ? 1 : 0]?.column ?? 0;
    const cell = sheet.getCell(row + 1, (what === 'weight' ? (plan.columns.weight ?? 0) : target) + 1);
    cell.value = (what === 'weight' ? content : revisedText(content, cell.text)) || null;
  }
}

interface Case {
  readonly name: string;
  readonly workbook: Workbook;
}

/** A line for each flag that LibreOffice gives another value than the core. */
async function wrongFlags(
  cases: readonly Case[],
): Promise<{ cells: readonly ExpectedCell[]; wrong: readonly string[] }> {
  const expected = cases.map(({ workbook }) => expectedFlags(workbook));
  const answers = await calculateInLibreOffice(cases.map(({ workbook }) => workbook));
  const wrong = answers.flatMap((answer, at) =>
    differences(expected[at]!, answer).map((line) => `${cases[at]!.name}: ${line}`),
  );
  return { cells: expected.flat(), wrong };
}

const words = (cells: readonly ExpectedCell[]): ReadonlySet<unknown> =>
  new Set(cells.map(({ value }) => value));

const WORDS = ['target incrementato', 'target diminuito', 'modificato', 'più sfidante', 'meno sfidante'];

describeWithLibreOffice('LibreOffice and the core agree on every flag', () => {
  test('of the published plan, revised in 40 ways after it was flagged', async () => {
    const flagged = await new Workbook().xlsx.readFile(SAMPLE);
    const session = fileSession(flagged, TODAY);
    valueOf(await session.revisions.approve({ name: 'Approvato', note: '' }));
    await flagPlan(session);
    const bytes = await flagged.xlsx.writeBuffer();
    const cases: Case[] = [];
    for (const from of [0, 7, 22]) {
      const workbook = await new Workbook().xlsx.load(bytes);
      revise(workbook, from);
      cases.push({ name: `from way ${from}`, workbook });
    }
    const { cells, wrong } = await wrongFlags(cases);
    expect(WAYS).toHaveLength(40);
    expect(wrong).toEqual([]);
    for (const word of [...WORDS, 'obiettivo eliminato']) expect(words(cells)).toContain(word);
  });

  test('of the same in PIANO style, with the answers of the functions', async () => {
    const cases: Case[] = [];
    let calls = 0;
    for (const from of [0, 22]) {
      const workbook = await new Workbook().xlsx.readFile(SAMPLE);
      const revision = approveIn(workbook, 'Approvato');
      flagAgainst(workbook, revision, 'piano');
      revise(workbook, from);
      calls += answerPianoFlags(workbook, revision);
      cases.push({ name: `from way ${from}`, workbook });
    }
    const { cells, wrong } = await wrongFlags(cases);
    expect(wrong).toEqual([]);
    expect(calls).toBeGreaterThan(400);
    for (const word of [...WORDS, 'obiettivo eliminato']) expect(words(cells)).toContain(word);
  });

  test('of 200 random plans, revised before and after they were flagged', async () => {
    const cases: Case[] = [];
    for (let seed = 5001; seed <= 5200; seed += 1) {
      const dice = new Dice(seed);
      const workbook = workbookOf(randomPlan(seed, 'small'));
      const revision = approveIn(workbook, 'Revisione');
      const before = randomRevision(dice, workbook, 2);
      flagAgainst(workbook, revision);
      const after = randomEdits(dice, workbook, 3, ['target', 'target', 'typed target', 'weight']);
      cases.push({ name: `plan ${seed} (${[...before, ...after].join('; ')})`, workbook });
    }
    const { cells, wrong } = await wrongFlags(cases);
    expect(wrong).toEqual([]);
    expect(cells.length).toBeGreaterThan(7_000);
    const said = [...words(cells)].join('; ');
    for (const word of ['incrementato', 'diminuito', 'modificato', 'sfidante', 'aggiunto', 'eliminato'])
      expect(said).toContain(word);
  });
});
