import type { Workbook } from 'exceljs';

import { type OpenWorkbook } from '../grid';
import { parseReference, type DocumentState, type SheetInfo } from '../host';
import { loadExceljs } from './loadExceljs';
import { sheetToFile } from './sheetToFile';
import { pageToFile } from './pageToFile';
import { addSideParts, writeProperties } from './sideParts';
import { NOTHING_KEPT, type KeptParts } from './workbookFile';

export interface SaveOptions {
  readonly document: DocumentState;
  /** What was read beside the cells, by sheet id. */
  readonly kept: ReadonlyMap<string, KeptParts>;
  /** Namespaces of custom functions, in capitals: files spell these functions with a prefix. */
  readonly namespaces: readonly string[];
}

const STATES = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** Writes the open workbook as an .xlsx file, with the results of its formulas as they are on the screen. */
export async function writeXlsx(open: OpenWorkbook, options: SaveOptions): Promise<Uint8Array> {
  const { Workbook: ExcelWorkbook } = await loadExceljs();
  const workbook = new ExcelWorkbook();
  const sheets = open.engine.sheets();
  for (const info of sheets) addSheet(workbook, open, info, options);
  const activeTab = sheets.findIndex(({ id }) => id === open.engine.activeSheetId());
  const size = { x: 0, y: 0, width: 24000, height: 14000, firstSheet: 0, visibility: 'visible' } as const;
  workbook.views = [{ ...size, activeTab }];
  writeProperties(workbook, options.document);
  const others = open.engine.names().filter((name) => !addReference(workbook, name.name, name.formula));
  const written = await workbook.xlsx.writeBuffer();
  const names = new Map(sheets.map(({ id, name }) => [id, name]));
  return addSideParts(written as ArrayBuffer, others, options.document, names);
}

function addSheet(workbook: Workbook, open: OpenWorkbook, info: SheetInfo, options: SaveOptions): void {
  const sheet = workbook.addWorksheet(info.name, { state: STATES[info.visibility] });
  const kept = options.kept.get(info.id) ?? NOTHING_KEPT;
  sheetToFile(sheet, open, info, { kept, namespaces: options.namespaces });
  const page = options.document.pages.get(info.id);
  if (page) pageToFile(sheet, page);
}

/** Adds a name that refers to cells; false for any other, which the library cannot write. */
function addReference(workbook: Workbook, name: string, formula: string): boolean {
  const reference = formula.replace(/^=/, '');
  if (!parseReference(reference)?.sheet) return false;
  workbook.definedNames.add(reference, name);
  return true;
}
