import type { Workbook } from 'exceljs';
import { Dice } from '../support/planDice';
import { makeChanges, randomEdits, settableYears } from '../support/planEdits';
import { randomPlan, workbookOf } from '../support/planGenerator';
import { policyChanges } from '../support/planPolicy';
import { calculate, differences, expectedCells, readPlanFile } from '../support/oracleCells';
import { calculateInLibreOffice, describeWithLibreOffice } from '../support/oracleLibreOffice';

jest.setTimeout(900_000);

const seeds = (first: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => first + index);

/** A plan that was calculated, and whose policy was then set: no formula was written anew since. */
function calculatedPlan(seed: number): Workbook {
  const workbook = workbookOf(randomPlan(seed));
  const years = settableYears(readPlanFile(workbook));
  calculate(workbook);
  makeChanges(policyChanges(new Dice(seed), workbook, years));
  return workbook;
}

interface Outcome {
  readonly cells: number;
  readonly differences: readonly string[];
}

/** What the core says of each workbook as it is now, held against what LibreOffice makes of its formulas. */
async function compare(workbooks: readonly Workbook[]): Promise<readonly Outcome[]> {
  const expected = workbooks.map((workbook) => expectedCells(readPlanFile(workbook).emission.input));
  const answers = await calculateInLibreOffice(workbooks);
  return answers.map((answer, index) => {
    const cells = expected[index] ?? [];
    return { cells: cells.length, differences: differences(cells, answer) };
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

describeWithLibreOffice('LibreOffice and the core agree on every owned cell', () => {
  test('of 200 random plans with random policies', async () => {
    const chosen = seeds(1, 200);
    const outcomes = await compare(chosen.map(calculatedPlan));
    const wrong = outcomes.flatMap((outcome, at) =>
      outcome.differences.map((line) => `plan ${chosen[at] ?? 0}: ${line}`),
    );
    expect(wrong).toEqual([]);
    expect(sum(outcomes.map(({ cells }) => cells))).toBeGreaterThan(80_000);
  });

  test('of 60 plans edited by hand after Calcola, without pressing it again', async () => {
    const chosen = seeds(1001, 60);
    const workbooks = chosen.map(calculatedPlan);
    const edits = workbooks.map((workbook, at) => randomEdits(new Dice(chosen[at] ?? 0), workbook, 4));
    const outcomes = await compare(workbooks);
    const wrong = outcomes.flatMap((outcome, at) =>
      outcome.differences.map((line) => `plan ${chosen[at] ?? 0} (${(edits[at] ?? []).join('; ')}): ${line}`),
    );
    expect(wrong).toEqual([]);
    expect(edits.flat().length).toBeGreaterThanOrEqual(200);
  });
});
