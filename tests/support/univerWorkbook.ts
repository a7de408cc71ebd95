import { CellValueType, LogLevel, LocaleType, Univer } from '@univerjs/core';
import type { ICellData, IWorkbookData } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import { CalculationMode } from '@univerjs/sheets-formula';
import type { Workbook } from 'exceljs';
import { snapshotOf } from '../../scripts/xlsx';
import type { DefinedName } from '../../src/app';
import type { Grid, RawCell } from '../../src/core/grid';
import type { ExpectedCell } from './oracleCells';

/** Formulas go in without their last result, so that the engine has to work them out. */
function cellOf(formula: RawCell): ICellData | undefined {
  if (formula === '') return undefined;
  if (typeof formula === 'boolean') return { v: formula ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof formula === 'number') return { v: formula, t: CellValueType.NUMBER };
  return formula.startsWith('=') ? { f: formula } : { v: formula, t: CellValueType.STRING };
}

function sheetData({ sheet, formulas }: Grid, id: string) {
  const cellData = formulas.map((row) => {
    const cells = row.flatMap((formula, column) => {
      const cell = cellOf(formula);
      return cell === undefined ? [] : [[column, cell] as const];
    });
    return Object.fromEntries(cells);
  });
  const columnCount = (formulas[0]?.length ?? 0) + 5;
  return {
    id,
    name: sheet,
    rowCount: formulas.length + 600,
    columnCount,
    cellData: Object.assign({}, cellData),
  };
}

/** Names as part of the workbook: put in one by one, each would be looked for in every formula. */
function nameResource(names: readonly DefinedName[]): { readonly name: string; readonly data: string } {
  const entries = names.map(({ name, refersTo }, at) => {
    const id = `name${at}`;
    const scope = { localSheetId: 'AllDefaultWorkbook', comment: '' };
    return [id, { id, name, formulaOrRefString: refersTo.slice(1), ...scope }] as const;
  });
  return { name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(Object.fromEntries(entries)) };
}

/** What is used here of the grid's facade, whose own types are spread over its plugins. */
interface Facade {
  createWorkbook(data: Partial<IWorkbookData>): {
    getSheetByName(name: string): {
      getRange(row: number, column: number): { getRawValue(): RawCell | null | undefined };
    };
  };
  getFormula(): { executeCalculation(): void; onCalculationEnd(): Promise<void> };
}

function startUniver(): Univer {
  const univer = new Univer({ logLevel: LogLevel.ERROR, locale: LocaleType.EN_US, locales: {} });
  const formula = { initialFormulaComputing: CalculationMode.NO_CALCULATION };
  for (const plugin of UniverSheetsNodeCorePreset({ formula }).plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  return univer;
}

/** A workbook in a second spreadsheet engine, calculated from its formulas alone. */
export interface CalculatedBook {
  shown(cell: ExpectedCell): RawCell;
  dispose(): void;
}

/** Opens a workbook file in Univer, without a screen, and calculates everything. */
export async function calculateInUniver(workbook: Workbook): Promise<CalculatedBook> {
  const univer = startUniver();
  const facade = FUniver.newAPI(univer) as unknown as Facade;
  const { sheets, names } = snapshotOf(workbook);
  const data = sheets.map(({ grid }, at) => sheetData(grid, `s${at}`));
  const book = facade.createWorkbook({
    id: 'book',
    name: 'book',
    sheetOrder: data.map(({ id }) => id),
    sheets: Object.fromEntries(data.map((sheet) => [sheet.id, sheet])),
    resources: [nameResource(names)],
  });
  const formula = facade.getFormula();
  const done = formula.onCalculationEnd();
  formula.executeCalculation();
  await done;
  return {
    shown: ({ sheet, row, column }) => book.getSheetByName(sheet).getRange(row, column).getRawValue() ?? '',
    dispose: () => univer.dispose(),
  };
}
