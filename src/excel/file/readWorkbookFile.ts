import type { HostResult, SheetSnapshot, WorkbookFiles, WorkbookSnapshot } from '../../app';
import { WORKBOOK } from '../../core/diagnostics';
import { fail, ok } from '../../core/values';
import { readCellStyles } from './cellStyles';
import { readSheetGrid } from './sheetGrid';
import type { FileContext } from './sheetGrid';
import { readSharedTexts, readWorkbookParts } from './workbookParts';
import type { WorkbookParts } from './workbookParts';
import { Zip } from './zip';

const FOLDER = 'xl/';

async function readSheets(
  zip: Zip,
  { sheets, is1904 }: WorkbookParts,
): Promise<readonly SheetSnapshot[] | undefined> {
  const context: FileContext = {
    texts: readSharedTexts((await zip.text(`${FOLDER}sharedStrings.xml`)) ?? ''),
    styles: readCellStyles((await zip.text(`${FOLDER}styles.xml`)) ?? ''),
    is1904,
  };
  const read: SheetSnapshot[] = [];
  for (const { name, visible, path } of sheets) {
    const source = await zip.text(path);
    const sheet = source === undefined ? undefined : readSheetGrid(source, name, context);
    if (sheet === undefined) return undefined;
    read.push({ ...sheet, visible });
  }
  return read;
}

/** Reads a workbook file as Excel would show it, from the values that were saved in it; undefined where it is no readable .xlsx. */
export async function readWorkbookFile(bytes: ArrayBuffer): Promise<WorkbookSnapshot | undefined> {
  const zip = Zip.open(bytes);
  const workbook = await zip?.text(`${FOLDER}workbook.xml`);
  const relations = await zip?.text(`${FOLDER}_rels/workbook.xml.rels`);
  if (zip === undefined || workbook === undefined || relations === undefined) return undefined;
  const parts = readWorkbookParts(workbook, relations, FOLDER);
  const sheets = await readSheets(zip, parts);
  if (sheets === undefined || sheets.length === 0) return undefined;
  const active = sheets[parts.activeTab] ?? sheets[0];
  return { sheets, activeSheet: active?.grid.sheet ?? '', names: parts.names };
}

/** Workbook files that a person hands over, read in this page; nothing leaves it. */
export const workbookFiles: WorkbookFiles = {
  async read(file: string, bytes: ArrayBuffer): Promise<HostResult<WorkbookSnapshot>> {
    const snapshot = await readWorkbookFile(bytes);
    return snapshot === undefined ? fail({ code: 'TG910', at: WORKBOOK, params: { file } }) : ok(snapshot);
  },
};
