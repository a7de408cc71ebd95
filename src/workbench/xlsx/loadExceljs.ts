import type * as Exceljs from 'exceljs';

/** Loads the file library when a file is first read or written; it is larger than the rest of the page but the grid. */
export async function loadExceljs(): Promise<typeof Exceljs> {
  const loaded = await import('exceljs');
  // A CommonJS library: bundlers hand it over as the default export.
  return (loaded as { default?: typeof Exceljs }).default ?? loaded;
}
