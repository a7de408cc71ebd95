import { associateFunctions } from '../../../src/functions';
import { installOffice, startOffice } from '../../support/officeLibrary';
import { nationalWorkbook } from '../generator';
import { processorTime } from '../../support/processorTime';
import { report } from '../measured/repeat';

/**
 * PIANO functions through the real custom-functions runtime: many calls of one cell each, and one call for all of them. Where one call gives one answer or looks
 * at a whole sheet, its cells are those it was given.
 */
const CELLS = 2_000;
const RUNS = 5;

const actuals = Array.from({ length: CELLS }, (_, row) => [40 + (row % 50)]);
const targets = actuals.map((_, row) => [`>= ${50 + (row % 20)} N.`]);
const laterTargets = actuals.map((_, row) => [`>= ${55 + (row % 15)} N.`]);
const weights = actuals.map((_, row) => [5 + (row % 7)]);
const achievements = actuals.map((_, row) => [(row % 110) / 100]);
const codes = [['A1_X'], ['B2'], ['C3']];
const values = [[30], [1200.5], [7]];
const algorithms = actuals.map((_, row) => [`A1_X + B2 / C3 * ${row + 1}`]);

type Arguments = readonly unknown[];
/** The arguments for some rows of the sheet. */
const FUNCTIONS: Readonly<Record<string, (rows: (cells: readonly unknown[]) => unknown) => Arguments>> = {
  CONSEGUIMENTO: (rows) => [rows(actuals), rows(targets), null, null],
  VALORE: (rows) => [rows(algorithms), codes, values, null],
  SOGLIA: (rows) => [rows(targets), null],
  VERSO: (rows) => [rows(targets)],
  CODICI: (rows) => [rows(algorithms)],
  ESITO: (rows) => [rows(achievements), null],
  PUNTEGGIO: (rows) => [rows(weights), rows(achievements), null],
  VARIAZIONE: (rows) => [rows(targets), rows(laterTargets)],
  SFIDANTE: (rows) => [rows(targets), rows(laterTargets)],
};
/** The published plan, once, with its measures. */
const INDICATORS = 106;

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = processorTime();
  await work();
  return processorTime() - start;
}

/** Runs once to warm up, then a few times. */
async function measure(name: string, cells: number, work: () => Promise<unknown>): Promise<void> {
  await work();
  const runs: number[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push((await timeOf(work)) / cells);
  report({ name, runs });
}

async function main(): Promise<void> {
  const session = startOffice();
  const takeAway = installOffice(session);
  associateFunctions(session.CustomFunctions.associate);
  const { customFunctions } = session.host;
  const call = async (id: string, args: Arguments): Promise<void> => {
    const answer = await customFunctions.invoke({ id, args: args as unknown[] });
    if (!answer.ok) throw new Error(`${id}: ${JSON.stringify(answer.error)}`);
  };
  for (const [id, argumentsOf] of Object.entries(FUNCTIONS)) {
    const ofCell = (row: number): Promise<void> =>
      call(
        id,
        argumentsOf((cells) => [cells[row]]),
      );
    await measure(`${id} single`, CELLS, () => Promise.all(actuals.map((_, row) => ofCell(row))));
    await measure(`${id} spilled`, CELLS, () =>
      call(
        id,
        argumentsOf((cells) => cells),
      ),
    );
  }
  const [plan = [], measures = []] = nationalWorkbook(INDICATORS).sheets.map(({ grid }) => grid.values);
  await measure('VERIFICA spilled', plan.flat().length, () => call('VERIFICA', [plan, measures]));
  takeAway();
}

void main();
