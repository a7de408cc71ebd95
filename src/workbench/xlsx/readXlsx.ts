import type { IWorkbookData } from '@univerjs/core';
import type { Workbook, Worksheet } from 'exceljs';

import { fail, ok, type Result } from '../../core/values';
import { parseArea, type DefinedName } from '../host';
import { readTheme } from './color';
import { conditionsFromFile } from './conditionsFromFile';
import { loadExceljs } from './loadExceljs';
import { readSideParts, type SideParts } from './sideParts';
import { sheetFromFile, StyleTable } from './sheetFromFile';
import { untyped } from './untypedParts';
import type { FileProblem, SheetFile, WorkbookFile } from './workbookFile';

const ZIP_MARK = [0x50, 0x4b];
/** Files of Excel up to 2003, and newer ones with a password, are of this other kind. */
const OLE_MARK = [0xd0, 0xcf, 0x11, 0xe0];

/** Reads an .xlsx file. `id` names the workbook in the grid and must differ from every one opened before. */
export async function readXlsx(bytes: ArrayBuffer, id: string): Promise<Result<WorkbookFile, FileProblem>> {
  const start = new Uint8Array(bytes.slice(0, 4));
  const beginsWith = (mark: readonly number[]): boolean => mark.every((byte, index) => start[index] === byte);
  if (beginsWith(OLE_MARK)) return fail('oldOrEncrypted');
  if (!beginsWith(ZIP_MARK)) return fail('notXlsx');
  try {
    const { Workbook: ExcelWorkbook } = await loadExceljs();
    const workbook = new ExcelWorkbook();
    await workbook.xlsx.load(bytes);
    if (workbook.worksheets.length === 0) return fail('noSheets');
    return ok(toWorkbookFile(workbook, id, await readSideParts(bytes)));
  } catch {
    return fail('broken');
  }
}

function toWorkbookFile(workbook: Workbook, id: string, side: SideParts): WorkbookFile {
  const { themes } = workbook.model as unknown as { themes?: { theme1?: string } };
  const styles = new StyleTable(readTheme(themes?.theme1));
  const entries = workbook.worksheets.map((sheet, index) => ({ sheet, id: `sheet${index + 1}` }));
  const ids = new Map(entries.map(({ sheet, id: sheetId }) => [sheet.name, sheetId]));
  const sheets = Object.fromEntries(
    entries.map(({ sheet, id: key }) => [key, sheetFromFile(sheet, key, styles)]),
  );
  const data: Partial<IWorkbookData> = {
    id,
    name: workbook.title || id,
    styles: styles.styles,
    sheetOrder: entries.map(({ id: sheetId }) => sheetId),
    sheets,
  };
  return {
    data,
    activeSheetId: activeSheet(workbook, entries),
    names: [...namesOf(workbook), ...side.names],
    sheets: new Map(entries.map(({ sheet, id: sheetId }) => [sheetId, besideCells(sheet, styles)])),
    document: side.document(ids, workbook),
  };
}

function activeSheet(
  workbook: Workbook,
  entries: readonly { readonly sheet: Worksheet; readonly id: string }[],
): string | null {
  const active = entries[workbook.views?.[0]?.activeTab ?? 0];
  return active?.sheet.state === 'visible' ? active.id : null;
}

function namesOf(workbook: Workbook): readonly DefinedName[] {
  return workbook.definedNames.model.flatMap(({ name, ranges }) =>
    ranges.slice(0, 1).map((range) => ({
      name,
      formula: `=${range}`,
      comment: '',
      visible: true,
      scopeSheetId: null,
    })),
  );
}

function besideCells(sheet: Worksheet, { theme }: StyleTable): SheetFile {
  const parts = untyped(sheet);
  const conditions = conditionsFromFile(sheet, theme);
  const filter = typeof sheet.autoFilter === 'string' ? parseArea(sheet.autoFilter) : null;
  return {
    isVeryHidden: sheet.state === 'veryHidden',
    isProtected: parts.sheetProtection?.sheet === true,
    conditionalFormats: conditions.drawn,
    autoFilter: filter && { area: filter, hasCriteria: false },
    tables: Object.values(parts.tables ?? {}).flatMap(({ table }) => {
      const area = table && parseArea(table.tableRef);
      return area ? [{ id: table.name, name: table.name, area }] : [];
    }),
    kept: {
      pageSetup: sheet.pageSetup,
      validations: parts.dataValidations?.model ?? {},
      formats: conditions.kept,
    },
  };
}
