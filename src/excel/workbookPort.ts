import type { AppliedWrite, HostResult, Selection, WorkbookPort } from '../app';
import { WORKBOOK } from '../core/diagnostics';
import { fail, ok } from '../core/values';
import { applyWrite, type AppliedPlan } from './applyWrite';
import type { BoxCells } from '../core/grid';
import { boxOfRange, rangeOf, rangeOrNull, sheetOrNull } from './boxes';
import { listenToEdits, listenToSelection } from './events';
import { undoWrite } from './restore';
import { runExcel } from './runExcel';
import { savedSheet } from './savedSheet';
import { readSetting, saveSetting } from './settings';
import { takeSnapshot } from './takeSnapshot';

/** The workbook that is open in Excel. */
export function createWorkbookPort(): WorkbookPort {
  return {
    cells: readCells,
    snapshot: () => runExcel(async (context) => ok(await takeSnapshot(context))),
    savedSheet,
    apply: async (write) => {
      const applied = await runExcel((context) => applyWrite(context, write));
      return applied.ok ? ok(undoable(applied.value)) : applied;
    },
    select: selectCells,
    activeCell: readActiveCell,
    onEdit: listenToEdits,
    onSelect: listenToSelection,
    readSetting,
    saveSetting,
  };
}

/** An undo that was carried out is spent; one that was refused may be tried again. */
function undoable(applied: AppliedPlan): AppliedWrite {
  let isSpent = false;
  return {
    cells: applied.cells,
    undo: async () => {
      if (isSpent) return fail({ code: 'TG911', at: WORKBOOK, params: {} });
      const undone = await runExcel((context) => undoWrite(context, applied));
      isSpent = undone.ok;
      return undone;
    },
  };
}

/** Shows the cells to the person. A hidden sheet stays hidden: that is a refusal. */
function selectCells({ sheet, box }: Selection): Promise<HostResult<void>> {
  return runExcel(async (context) => {
    const worksheet = sheetOrNull(context, sheet).load('name');
    await context.sync();
    if (worksheet.isNullObject) return fail({ code: 'TG908', at: WORKBOOK, params: { sheet } });
    worksheet.activate();
    rangeOf(context, sheet, box).select();
    await context.sync();
    return ok(undefined);
  });
}

function readCells({ sheet, box }: Selection): Promise<HostResult<BoxCells>> {
  return runExcel(async (context) => {
    const range = rangeOrNull(context, sheet, box).load('values,formulas,numberFormat');
    await context.sync();
    if (range.isNullObject) return fail({ code: 'TG908', at: WORKBOOK, params: { sheet } });
    const { values, formulas, numberFormat } = range;
    return ok({ values, formulas, numberFormats: numberFormat as string[][] });
  });
}

function readActiveCell(): Promise<HostResult<Selection>> {
  return runExcel(async (context) => {
    const cell = context.workbook.getActiveCell().load('rowIndex,columnIndex,rowCount,columnCount');
    const sheet = cell.worksheet.load('name');
    await context.sync();
    return ok({ sheet: sheet.name, box: boxOfRange(cell) });
  });
}
