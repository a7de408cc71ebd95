import type { PaperSize, Workbook, Worksheet } from 'exceljs';
import { readWorkbook } from '../../src/app';
import { emitPlan, Frame, OWNED_COLUMNS, ownedValues } from '../../src/core/emit';
import type { EmitInput } from '../../src/core/emit';
import type { RawCell } from '../../src/core/grid';
import { TABLE_NAMES } from '../../src/core/scoring';
import { applyWritePlan, snapshotOf } from '../xlsx';
import type { CachedValue } from '../xlsx';
import type { Misure } from './measures';
import { printedWorkbook } from './printedWorkbook';
import type { SeedPlan } from './seedPlan';

/** Reference date of the sample: fixed, so that the same content is the same file. */
const ASOF = { year: 2025, month: 12, day: 31 };

/** The printed plan with Parametri and the owned columns, as the add-in leaves it: native formulas with the core's values in them. */
export function scoredWorkbook(plan: SeedPlan, misure: Misure): Workbook {
  const workbook = printedWorkbook(plan, misure);
  const { emission } = readWorkbook(snapshotOf(workbook), ASOF);
  if (emission === undefined) throw new Error('the printed sample holds no plan');
  const { value, diagnostics } = emitPlan(emission.input, 'native', emission.parametersAreNew);
  if (diagnostics.length > 0) throw new Error('something stands where the owned columns go');
  applyWritePlan(workbook, value, cachedBy(emission.input, value.names));
  workbook.calcProperties.fullCalcOnLoad = true;
  fitToWidth(workbook.getWorksheet(emission.input.plan.sheet), emission.input);
  landscape(workbook.getWorksheet(emission.input.parametersSheet));
  return workbook;
}

/** The core's values of the owned cells and of the result; work cells are left to the first recalculation. */
export function cachedBy(
  input: EmitInput,
  names: readonly { readonly name: string; readonly refersTo: string }[],
): CachedValue {
  const frame = new Frame(input);
  const byRow = new Map(input.plan.nodes.map((node) => [node.row, ownedValues(frame, node)]));
  const { overall, coverage } = input.scores;
  const results = new Map<string | undefined, RawCell>([
    [refersTo(names, TABLE_NAMES.score), overall.kind === 'scored' ? overall.value.toNumber() : 'N/D'],
    [refersTo(names, TABLE_NAMES.coverage), coverage.toNumber()],
  ]);
  return (sheet, row, column) =>
    sheet === input.plan.sheet
      ? byRow.get(row)?.[column - input.firstOwnedColumn]
      : results.get(`=${sheet}!$B$${row + 1}`);
}

const refersTo = (
  names: readonly { readonly name: string; readonly refersTo: string }[],
  name: string,
): string | undefined => names.find((entry) => entry.name === name)?.refersTo;

/** exceljs keeps manual page breaks on the sheet, and its list of paper sizes leaves A3 out. */
interface WithBreaks {
  readonly rowBreaks: unknown[];
}
const A3 = 8 as unknown as PaperSize;

/** Plan and owned columns on one width of paper; the fixed scale and page breaks of the printed plan would cut them. */
export function fitToWidth(sheet: Worksheet | undefined, { firstOwnedColumn }: EmitInput): void {
  if (sheet === undefined) return;
  delete sheet.pageSetup.scale;
  (sheet as unknown as WithBreaks).rowBreaks.length = 0;
  const last = firstOwnedColumn + OWNED_COLUMNS.filter(({ isWork }) => isWork === undefined).length;
  sheet.pageSetup = {
    ...sheet.pageSetup,
    paperSize: A3,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printArea: `A1:${sheet.getColumn(last).letter}${sheet.rowCount}`,
  };
}

function landscape(sheet: Worksheet | undefined): void {
  if (sheet === undefined) return;
  sheet.pageSetup = {
    ...sheet.pageSetup,
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  };
}
