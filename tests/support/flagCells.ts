import type { Workbook } from 'exceljs';
import { snapshotOf } from '../../scripts/xlsx';
import type { Session, WorkbookSnapshot } from '../../src/app';
import { FLAG_NAMES } from '../../src/core/emit';
import { parseReference } from '../../src/core/grid';
import type { RangeBox } from '../../src/core/grid';
import { flagRows, freezePlan, readRevision } from '../../src/core/revision';
import type { Answers, Revision } from '../../src/core/revision';
import { readPlanSnapshot } from './oracleCells';
import type { ExpectedCell } from './oracleCells';

/** The one revision of a workbook. */
export const revisionIn = (workbook: Workbook): Revision => revisionOf(snapshotOf(workbook));

function revisionOf({ sheets }: WorkbookSnapshot): Revision {
  const found = sheets.flatMap(({ grid }) => readRevision(grid)?.revision ?? []);
  const [revision] = found;
  if (revision === undefined || found.length > 1) throw new Error('the workbook does not hold one revision');
  return revision;
}

/** Where the flags stand. */
export const flagBlockOf = (workbook: Workbook): RangeBox => blockOf(snapshotOf(workbook));

function blockOf({ names }: WorkbookSnapshot): RangeBox {
  const name = names.find((entry) => entry.name === FLAG_NAMES.block);
  const range = name === undefined ? undefined : parseReference(name.refersTo);
  if (range === undefined) throw new Error('the plan is not flagged');
  return range.box;
}

/** What the core says the flags of every row show: Variazione, Sfida, and the column Variazione of each year. */
export function expectedFlags(workbook: Workbook, answers: Answers = new Map()): readonly ExpectedCell[] {
  const snapshot = snapshotOf(workbook);
  const { plan, parameters } = readPlanSnapshot(snapshot).emission.input;
  const block = blockOf(snapshot);
  const flags = flagRows(revisionOf(snapshot).plan, freezePlan(plan), parameters.targetsYear, answers);
  const sheet = workbook.getWorksheet(plan.sheet)!;
  const headers = sheet.getRow(block.row + 1);
  const columnOf = (header: string): number => {
    for (let column = block.column; column < block.column + block.columns; column += 1)
      if (headers.getCell(column + 1).text === header) return column;
    throw new Error(`no column ${header}`);
  };
  return plan.nodes.flatMap((node, index) => {
    const flag = flags[index]!;
    const cell = (header: string, value: string): ExpectedCell => ({
      sheet: plan.sheet,
      row: node.row,
      column: columnOf(header),
      what: `${header} of ${node.code || node.name}`,
      value,
    });
    const years = node.kind === 'indicator' ? plan.targetYears : [];
    return [
      cell('Variazione', flag.change),
      cell('Sfida', flag.challenge),
      ...years.flatMap((year) => [
        cell(`Variazione ${year}`, flag.years.get(year)?.change ?? ''),
        cell(`Sfida ${year}`, flag.years.get(year)?.challenge ?? ''),
      ]),
    ];
  });
}

/** Flags the plan against the one revision that is there. */
export async function flagPlan(session: Session): Promise<void> {
  const { revisions } = await overview(session);
  const flagged = await session.revisions.flag(revisions[0]?.id ?? '');
  if (!flagged.ok) throw new Error(flagged.error.code);
}

async function overview(session: Session) {
  const found = await session.revisions.overview();
  if (!found.ok) throw new Error(found.error.code);
  return found.value;
}
