import { LocaleType, LogLevel, Univer, type ICellData, type IWorkbookData } from '@univerjs/core';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';

import { NOT_DRAWN, openWorkbook, type OpenWorkbook, type PendingAnswers } from '../../../src/workbench/grid';
import type { GridFunction } from '../../../src/workbench/customFunctions';
import { parseArea, type CellInput, type CellValue } from '../../../src/workbench/host';

type Content = CellValue | ICellData;

/** A grid without a screen, with one open workbook. */
export interface Headless extends OpenWorkbook {
  /** The value at an A1 address of the first sheet, after everything is calculated. */
  value(address: string): Promise<CellValue>;
  /** Writes one cell as the host does; a text with `=` is a formula. */
  write(address: string, content: CellValue): void;
  readonly sheetId: string;
  dispose(): void;
}

const NO_ANSWERS: PendingAnswers = { isWaiting: false, onAnswers: () => undefined };

/** Opens a workbook whose sheets are given as rows of cells from A1 on; a text with `=` is a formula. */
export const headless = (
  sheets: Readonly<Record<string, readonly (readonly Content[])[]>>,
  functions: readonly GridFunction[] = [],
  answers: PendingAnswers = NO_ANSWERS,
): Headless => headlessFile(snapshot(sheets), functions, answers);

/** Opens a workbook given as the grid's own data. */
export function headlessFile(
  data: Partial<IWorkbookData>,
  functions: readonly GridFunction[] = [],
  answers: PendingAnswers = NO_ANSWERS,
): Headless {
  const univer = new Univer({ logLevel: LogLevel.ERROR, locale: LocaleType.IT_IT, locales: {} });
  univer.registerPlugin(UniverFormulaEnginePlugin, { function: [...functions] as never });
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.FORCED });
  const open = openWorkbook(univer, data, answers, NOT_DRAWN);
  const sheetId = open.engine.sheets()[0]!.id;
  return {
    ...open,
    sheetId,
    value: async (address) => {
      await open.engine.recalculate();
      return open.engine.readValues(sheetId, parseArea(address)!)[0]![0]!;
    },
    write: (address, content) => open.engine.writeCells(sheetId, parseArea(address)!, [[inputOf(content)]]),
    dispose: () => univer.dispose(),
  };
}

export const inputOf = (content: CellValue): CellInput =>
  typeof content === 'string' && content.startsWith('=') ? { formula: content } : { value: content };

function snapshot(sheets: Readonly<Record<string, readonly (readonly Content[])[]>>): Partial<IWorkbookData> {
  const names = Object.keys(sheets);
  const entries = names.map((name, i) => {
    const id = `s${i + 1}`;
    const cellData = Object.fromEntries(
      sheets[name]!.map((row, r) => [r, Object.fromEntries(row.map((cell, c) => [c, cellOf(cell)]))]),
    );
    return [id, { id, name, rowCount: 60, columnCount: 12, cellData }] as const;
  });
  return {
    id: 'book',
    name: 'book',
    sheetOrder: entries.map(([id]) => id),
    sheets: Object.fromEntries(entries),
  };
}

function cellOf(content: Content): ICellData {
  if (typeof content === 'object') return content;
  if (typeof content === 'string' && content.startsWith('=')) return { f: content };
  return typeof content === 'boolean' ? { v: content ? 1 : 0, t: 3 } : content === '' ? {} : { v: content };
}
