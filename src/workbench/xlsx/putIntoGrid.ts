import type { OpenWorkbook } from '../grid';
import type { WorkbookFile } from './workbookFile';

/** Gives an opened workbook what its file says besides cells and looks. To be called before it is first calculated. */
export function putIntoGrid(file: WorkbookFile, open: OpenWorkbook): void {
  for (const name of file.names) open.engine.putName(name);
  for (const [id, sheet] of file.sheets) {
    if (sheet.isVeryHidden) open.engine.setVisibility(id, 'VeryHidden');
    open.state.setProtected(id, sheet.isProtected);
    open.state.setAutoFilter(id, sheet.autoFilter?.area ?? null);
    open.state.setTables(id, sheet.tables);
    open.conditionalFormats.replace(id, sheet.conditionalFormats);
  }
  if (file.activeSheetId !== null) open.engine.activateSheet(file.activeSheetId);
}
