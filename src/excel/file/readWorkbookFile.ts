import type { HostResult, SheetSnapshot, WorkbookFiles, WorkbookSnapshot } from '../../app';
import { WORKBOOK } from '../../core/diagnostics';
import type { Grid } from '../../core/grid';
import { fail, ok } from '../../core/values';
import { readCellStyles } from './cellStyles';
import { readSheetGrid } from './sheetGrid';
import type { FileContext } from './sheetGrid';
import { readSharedTexts, readWorkbookParts } from './workbookParts';
import type { SheetEntry, WorkbookParts } from './workbookParts';
import { Zip } from './zip';

const FOLDER = 'xl/';

/** An opened file: its parts, and what the cells of its sheets refer to. */
interface OpenFile {
  readonly zip: Zip;
  readonly parts: WorkbookParts;
  readonly context: FileContext;
}

async function openFile(bytes: ArrayBuffer): Promise<OpenFile | undefined> {
  const zip = Zip.open(bytes);
  const workbook = await zip?.text(`${FOLDER}workbook.xml`);
  const relations = await zip?.text(`${FOLDER}_rels/workbook.xml.rels`);
  if (zip === undefined || workbook === undefined || relations === undefined) return undefined;
  const parts = readWorkbookParts(workbook, relations, FOLDER);
  const context: FileContext = {
    texts: readSharedTexts((await zip.text(`${FOLDER}sharedStrings.xml`)) ?? ''),
    styles: readCellStyles((await zip.text(`${FOLDER}styles.xml`)) ?? ''),
    is1904: parts.is1904,
  };
  return { zip, parts, context };
}

async function readSheet(
  { zip, context }: OpenFile,
  { name, visible, path }: SheetEntry,
): Promise<SheetSnapshot | undefined> {
  const source = await zip.text(path);
  const sheet = source === undefined ? undefined : readSheetGrid(source, name, context);
  return sheet === undefined ? undefined : { ...sheet, visible };
}

/** Reads a workbook file as Excel would show it, from the values that were saved in it; undefined where it is no readable .xlsx. */
export async function readWorkbookFile(bytes: ArrayBuffer): Promise<WorkbookSnapshot | undefined> {
  const file = await openFile(bytes);
  if (file === undefined) return undefined;
  const sheets: SheetSnapshot[] = [];
  for (const entry of file.parts.sheets) {
    const sheet = await readSheet(file, entry);
    if (sheet === undefined) return undefined;
    sheets.push(sheet);
  }
  if (sheets.length === 0) return undefined;
  const active = sheets[file.parts.activeTab] ?? sheets[0];
  return { sheets, activeSheet: active?.grid.sheet ?? '', names: file.parts.names };
}

/** Reads one sheet of a workbook file; undefined where it is not there or cannot be read. */
export async function readFileSheet(bytes: ArrayBuffer, sheet: string): Promise<Grid | undefined> {
  const file = await openFile(bytes);
  const entry = file?.parts.sheets.find(({ name }) => name === sheet);
  if (file === undefined || entry === undefined) return undefined;
  return (await readSheet(file, entry))?.grid;
}

/** Workbook files that a person hands over, read in this page; nothing leaves it. */
export const workbookFiles: WorkbookFiles = {
  async read(file: string, bytes: ArrayBuffer): Promise<HostResult<WorkbookSnapshot>> {
    const snapshot = await readWorkbookFile(bytes);
    return snapshot === undefined ? fail({ code: 'TG910', at: WORKBOOK, params: { file } }) : ok(snapshot);
  },
};
