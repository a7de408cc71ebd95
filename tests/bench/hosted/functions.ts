import { associateFunctions } from '../../../src/functions';
import { installOffice, startOffice } from '../../support/officeLibrary';
import { report } from '../measured/repeat';

/** PIANO functions through the real custom-functions runtime: many calls of one cell each, and one call that spills. */
const CELLS = 2_000;
const RUNS = 5;

const actuals = Array.from({ length: CELLS }, (_, row) => [40 + (row % 50)]);
const targets = actuals.map((_, row) => [`>= ${50 + (row % 20)} N.`]);
const codes = [['A1_X'], ['B2'], ['C3']];
const values = [[30], [1200.5], [7]];
const algorithms = actuals.map((_, row) => [`A1_X + B2 / C3 * ${row + 1}`]);

type Arguments = readonly unknown[];
/** The arguments for some rows of the sheet. */
const FUNCTIONS: Readonly<Record<string, (rows: (cells: readonly unknown[]) => unknown) => Arguments>> = {
  CONSEGUIMENTO: (rows) => [rows(actuals), rows(targets), null, null],
  VALORE: (rows) => [rows(algorithms), codes, values, null],
  SOGLIA: (rows) => [rows(targets), null],
};

async function processorTime(work: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

async function main(): Promise<void> {
  const session = startOffice();
  const takeAway = installOffice(session);
  associateFunctions(session.CustomFunctions.associate);
  const { customFunctions } = session.host;
  for (const [id, argumentsOf] of Object.entries(FUNCTIONS)) {
    const single = (): Promise<unknown> =>
      Promise.all(
        actuals.map((_, row) =>
          customFunctions.invoke({ id, args: argumentsOf((cells) => [cells[row]]) as unknown[] }),
        ),
      );
    const spilled = (): Promise<unknown> =>
      customFunctions.invoke({ id, args: argumentsOf((cells) => cells) as unknown[] });
    for (const [use, work] of [
      ['single', single],
      ['spilled', spilled],
    ] as const) {
      await work();
      const runs: number[] = [];
      for (let run = 0; run < RUNS; run += 1) runs.push((await processorTime(work)) / CELLS);
      report({ name: `${id} ${use}`, runs });
    }
  }
  takeAway();
}

void main();
