import { Workbook } from 'exceljs';

/** Every sample carries this day, so that the same content is the same file. */
const sampleDay = new Date(Date.UTC(2025, 0, 31));

/** 31-01-2025 as a zip writes days. */
const zipDay = ((2025 - 1980) << 9) | (1 << 5) | 31;

/** An empty workbook with fixed properties. */
export function newWorkbook(ente: string, title: string): Workbook {
  const workbook = new Workbook();
  workbook.creator = ente;
  workbook.lastModifiedBy = ente;
  workbook.created = sampleDay;
  workbook.modified = sampleDay;
  workbook.title = title;
  setStandardFont(workbook);
  return workbook;
}

/** The one method of exceljs's writer that sees the finished styles; not part of its public types. */
interface StyleWriter {
  addStyles(zip: unknown, model: { readonly styles: { readonly xml: string } }): Promise<void>;
}

const writtenFont =
  '<color theme="1"/><family val="2"/><scheme val="minor"/><sz val="11"/><name val="Calibri"/>';
const standardFont = '<color theme="1"/><family val="2"/><sz val="10"/><name val="Arial"/>';

/**
 * Makes Arial the font of cells without a style. exceljs always writes Calibri there; column widths are counted in its digits, so
 * where Calibri is missing every column would come out wider than the heights of the rows expect.
 */
function setStandardFont(workbook: Workbook): void {
  const writer = workbook.xlsx as unknown as StyleWriter;
  const addStyles = writer.addStyles.bind(writer);
  writer.addStyles = (zip, { styles: { xml } }) => {
    if (!xml.includes(writtenFont)) throw new Error('exceljs writes another standard font than expected');
    return addStyles(zip, { styles: { xml: xml.replace(writtenFont, standardFont) } });
  };
}

/** The bytes of the workbook as .xlsx, the same whenever and wherever they are made. */
export async function workbookBytes(workbook: Workbook): Promise<Buffer> {
  return withFixedDays(Buffer.from(await workbook.xlsx.writeBuffer()));
}

const endOfDirectory = 0x06054b50;
const endOfDirectoryLength = 22;
const directoryEntryLength = 46;

/** Writes the fixed day over the time of writing that a zip keeps twice for each of its files. */
function withFixedDays(zip: Buffer): Buffer {
  const end = zip.length - endOfDirectoryLength;
  if (zip.readUInt32LE(end) !== endOfDirectory) throw new Error('the zip does not end with its directory');
  let entry = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const file = zip.readUInt32LE(entry + 42);
    setDay(zip, entry + 12);
    setDay(zip, file + 10);
    const variable = [28, 30, 32].reduce((sum, at) => sum + zip.readUInt16LE(entry + at), 0);
    entry += directoryEntryLength + variable;
  }
  return zip;
}

/** Two bytes of time (midnight), two of the day. */
function setDay(zip: Buffer, at: number): void {
  zip.writeUInt16LE(0, at);
  zip.writeUInt16LE(zipDay, at + 2);
}
