import type { Cell as XlsxCell, Workbook } from 'exceljs';
import { applyWritePlan, snapshotOf } from '../../scripts/xlsx';
import { readWorkbook } from '../../src/app';
import type { OpenedPlan, ReadWorkbook, WorkbookSnapshot } from '../../src/app';
import type { Diagnostic } from '../../src/core/diagnostics';
import { emitPlan, Frame, OWNED_COLUMNS, ownedValues } from '../../src/core/emit';
import type { EmitInput } from '../../src/core/emit';
import { cellName } from '../../src/core/grid';
import type { RawCell } from '../../src/core/grid';
import { resultRowOf } from '../../src/core/plan';
import { TABLE_NAMES } from '../../src/core/scoring';
import type { PlainDate } from '../../src/core/values';

/** The day on which nothing in a test depends. */
export const TODAY: PlainDate = { year: 2026, month: 1, day: 31 };

/** A workbook that holds a plan, read and scored. */
export interface ReadPlanFile {
  readonly opening: OpenedPlan;
  readonly emission: NonNullable<ReadWorkbook['emission']>;
}

/** Reads a workbook file as the add-in reads Excel's; it must hold a plan. */
export const readPlanFile = (workbook: Workbook): ReadPlanFile => readPlanSnapshot(snapshotOf(workbook));

/** As `readPlanFile`, of a workbook whose cells were read already. */
export function readPlanSnapshot(snapshot: WorkbookSnapshot): ReadPlanFile {
  const { opening, emission } = readWorkbook(snapshot, TODAY);
  if (opening.kind === 'noPlan' || emission === undefined) throw new Error('the workbook holds no plan');
  return { opening, emission };
}

/** Writes what Calcola writes, natively and without cached values. Cells are left without a look, so that what a program saves is what it shows. */
export function calculate(workbook: Workbook): readonly Diagnostic[] {
  const { input, parametersAreNew } = readPlanFile(workbook).emission;
  const { value, diagnostics } = emitPlan(input, 'native', parametersAreNew);
  applyWritePlan(workbook, { ...value, styles: [], conditionalFormats: [], widths: [] });
  return diagnostics;
}

/** A cell that should show a value. 0-based place. */
export interface ExpectedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What the cell is, for the message. */
  readonly what: string;
  readonly value: RawCell;
}

/** Every owned cell of the plan, and score and coverage on the sheet of parameters, as the core says. */
export function expectedCells(input: EmitInput): readonly ExpectedCell[] {
  const frame = new Frame(input);
  const owned = input.plan.nodes.flatMap((node) =>
    ownedValues(frame, node).map((value, offset) => ({
      sheet: input.plan.sheet,
      row: resultRowOf(node),
      column: input.firstOwnedColumn + offset,
      what: `${OWNED_COLUMNS[offset]?.key ?? ''} of ${node.code || node.name}`,
      value,
    })),
  );
  const { overall, coverage } = input.scores;
  const score = overall.kind === 'scored' ? overall.value.toNumber() : 'N/D';
  const parameters = { sheet: input.parametersSheet, column: 1 };
  return [
    ...owned,
    { ...parameters, row: 3, what: TABLE_NAMES.score, value: score },
    { ...parameters, row: 4, what: TABLE_NAMES.coverage, value: coverage.toNumber() },
  ];
}

const DAY = 86_400_000;

/**
 * What a spreadsheet program saved for a cell; a formula that gives an empty text saves nothing. exceljs leaves a result of 0 out of a
 * formula's value, but not out of the cell.
 */
export function shownValue({ formula, result, value }: XlsxCell): RawCell {
  const content = (formula as string | undefined) === undefined ? value : result;
  if (content === null || content === undefined) return '';
  if (content instanceof Date) return (content.getTime() - Date.UTC(1899, 11, 30)) / DAY;
  if (typeof content !== 'object') return content;
  return 'error' in content ? content.error : JSON.stringify(content);
}

const TOLERANCE = 1e-9;

/** Numbers agree at 1e-9, of their size where that is above 1; texts exactly. */
export const agrees = (wanted: RawCell, shown: RawCell): boolean =>
  typeof wanted === 'number' && typeof shown === 'number'
    ? Math.abs(wanted - shown) <= TOLERANCE * Math.max(1, Math.abs(wanted))
    : wanted === shown;

/** A line for each cell that shows something else than the core says; empty where all agree. */
export const differences = (
  expected: readonly ExpectedCell[],
  shown: (cell: ExpectedCell) => RawCell,
): readonly string[] =>
  expected.flatMap((cell) => {
    const found = shown(cell);
    if (agrees(cell.value, found)) return [];
    const place = `${cell.sheet}!${cellName(cell.row, cell.column)}`;
    return [`${place} ${cell.what}: core ${JSON.stringify(cell.value)}, sheet ${JSON.stringify(found)}`];
  });

/** Reads the expected cells from a workbook that a spreadsheet program saved. */
export const shownIn =
  (workbook: Workbook) =>
  ({ sheet, row, column }: ExpectedCell): RawCell => {
    const found = workbook.getWorksheet(sheet);
    return found === undefined ? '(no such sheet)' : shownValue(found.getCell(row + 1, column + 1));
  };
