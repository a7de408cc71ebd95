import type { Workbook } from 'exceljs';
import { createSession, readWorkbook } from '../../src/app';
import type { HostResult } from '../../src/app';
import { flagRows, freezePlan, readRevision } from '../../src/core/revision';
import type { Revision } from '../../src/core/revision';
import { OWNED_COLUMNS } from '../../src/core/emit';
import { workbookFiles } from '../../src/excel/file';
import { filePort, snapshotOf } from '../xlsx';
import type { CachedValue } from '../xlsx';
import { ILLUSTRATION, julyRevision } from './julyRevision';
import { noteFont } from './look';
import type { Misure } from './measures';
import { printedWorkbook } from './printedWorkbook';
import { rowHeight } from './rowHeight';
import { cachedBy, fitToWidth } from './scoredWorkbook';
import type { SeedPlan } from './seedPlan';

/** Days of approval and of the revision: fixed, so that the same content is the same file. */
const JANUARY = { year: 2025, month: 1, day: 31 };
const JULY = { year: 2025, month: 7, day: 31 };

/** What a board might have written. By the code of the row. */
const REASONS: Readonly<Record<string, string>> = {
  D1: 'Esempio: più voucher finanziati.',
  '601.S1': 'Esempio: stagione turistica più breve.',
  '71.C2.4_2': 'Esempio: attesa del parere del ministero.',
};

function good<T>(result: HostResult<T>): T {
  if (!result.ok) throw new Error(`${result.error.code} ${JSON.stringify(result.error.params)}`);
  return result.value;
}

const arrayBuffer = (bytes: Buffer): ArrayBuffer =>
  bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;

/** What the formulas of plan and flags show, as the core says. */
function shownBy(workbook: Workbook): CachedValue {
  const snapshot = snapshotOf(workbook);
  const { emission, opening } = readWorkbook(snapshot, JULY);
  if (emission === undefined || opening.kind !== 'opened') throw new Error('the sample holds no plan');
  const { input } = emission;
  const owned = cachedBy(input, []);
  const revision = snapshot.sheets.map(({ grid }) => readRevision(grid)?.revision).find(Boolean);
  const flags = revision === undefined ? [] : flagsOf(revision, input.plan, input.parameters.targetsYear);
  const rowOf = new Map(input.plan.nodes.map(({ row }, index) => [row, index]));
  const first = input.firstOwnedColumn + OWNED_COLUMNS.length;
  return (sheet, row, column) => {
    if (sheet !== input.plan.sheet || column < first) return owned(sheet, row, column);
    const flag = flags[rowOf.get(row) ?? -1];
    return column === first ? flag?.change : column === first + 1 ? flag?.challenge : undefined;
  };
}

const flagsOf = (revision: Revision, plan: Parameters<typeof freezePlan>[0], year: number) =>
  flagRows(revision.plan, freezePlan(plan), year);

/** Types reasons into the register, as its readers would. */
function typeReasons(workbook: Workbook, sheet: string): void {
  const register = workbook.getWorksheet(sheet);
  const header = register?.getColumn(1).values.indexOf('Segno') ?? 0;
  const reason = (register?.getRow(header).values as string[] | undefined)?.indexOf('Motivo') ?? 0;
  register?.eachRow((row, number) => {
    const text = REASONS[row.getCell(2).text];
    if (number > header && text !== undefined) row.getCell(reason).value = text;
  });
}

/** Says on the register, on the screen and on paper, what the plan says below its title. */
function labelRegister(workbook: Workbook, sheet: string): void {
  const register = workbook.getWorksheet(sheet);
  if (register === undefined) return;
  register.getCell('D1').value = ILLUSTRATION;
  register.getCell('D1').font = noteFont;
  register.headerFooter.oddHeader = `&C${ILLUSTRATION}`;
}

/** Excel makes rows as high as their text when they are written; in a file somebody must. */
function setRegisterHeights(workbook: Workbook, sheet: string): void {
  workbook.getWorksheet(sheet)?.eachRow((row) => {
    if (row.getCell(2).text === '') return;
    const cells = Array.from({ length: 9 }, (_, column) => ({
      text: row.getCell(column + 1).text,
      width: workbook.getWorksheet(sheet)?.getColumn(column + 1).width ?? 10,
    }));
    row.height = rowHeight(cells);
  });
}

/** The plan after an invented revision: flagged against the published plan, with the register. `published` is the file of the published plan. */
export async function revisedWorkbook(plan: SeedPlan, misure: Misure, published: Buffer): Promise<Workbook> {
  const workbook = printedWorkbook(julyRevision(plan), misure, ILLUSTRATION);
  const session = createSession(
    filePort(workbook, () => shownBy(workbook)),
    { today: () => JULY },
    workbookFiles,
  );
  const { revision } = good(
    await session.revisions.takeFrom(
      { fileName: 'piano-modena-2025.xlsx', bytes: arrayBuffer(published) },
      { name: 'Piano pubblicato', note: 'Come pubblicato nel gennaio 2025', date: JANUARY },
    ),
  );
  good(await session.calculate('native'));
  good(await session.revisions.flag(revision.id));
  const register = good(await session.revisions.writeRegister(revision.id)).sheet;
  typeReasons(workbook, register);
  good(await session.revisions.writeRegister(revision.id));
  labelRegister(workbook, register);
  setRegisterHeights(workbook, register);
  workbook.calcProperties.fullCalcOnLoad = true;
  const { emission } = readWorkbook(snapshotOf(workbook), JULY);
  if (emission !== undefined) fitToWidth(workbook.getWorksheet(emission.input.plan.sheet), emission.input);
  return workbook;
}
