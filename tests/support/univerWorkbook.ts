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
  return formula.length > 1 && formula.startsWith('=')
    ? { f: formula }
    : { v: formula, t: CellValueType.STRING };
}

function sheetData({ sheet, formulas }: Pick<Grid, 'sheet' | 'formulas'>, id: string) {
  const cellData = formulas.map((row) => {
    const cells = row.flatMap((formula, column) => {
      const cell = cellOf(formula);
      return cell === undefined ? [] : [[column, cell] as const];
    });
    return Object.fromEntries(cells);
  });
  const columnCount = Math.max(...formulas.map(({ length }) => length)) + 5;
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
      getRange(
        row: number,
        column: number,
      ): { getRawValue(): RawCell | null | undefined; setValue(value: RawCell): unknown };
    };
  };
  getFormula(): { executeCalculation(): void; calculationEnd(listener: () => void): unknown };
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
  shown(cell: Pick<ExpectedCell, 'sheet' | 'row' | 'column'>): RawCell;
  dispose(): void;
}

/** A workbook in Univer that nothing was calculated in so far. */
export interface UniverBook extends CalculatedBook {
  /** Calculates everything. */
  calculate(): Promise<void>;
  /** Types into a cell, and waits until what follows from it is calculated. */
  type(cell: Pick<ExpectedCell, 'sheet' | 'row' | 'column'>, content: RawCell): Promise<void>;
}

/** Opens sheets in Univer, without a screen. */
export function openInUniver(
  grids: readonly Pick<Grid, 'sheet' | 'formulas'>[],
  names: readonly DefinedName[],
): UniverBook {
  const univer = startUniver();
  const facade = FUniver.newAPI(univer) as unknown as Facade;
  const data = grids.map((grid, at) => sheetData(grid, `s${at}`));
  const book = facade.createWorkbook({
    id: 'book',
    name: 'book',
    sheetOrder: data.map(({ id }) => id),
    sheets: Object.fromEntries(data.map((sheet) => [sheet.id, sheet])),
    resources: [nameResource(names)],
  });
  const formula = facade.getFormula();
  const after = async (change: () => void): Promise<void> => {
    // The engine's own promise gives up after half a minute, which a busy machine may need.
    const done = new Promise<void>((resolve) => void formula.calculationEnd(resolve));
    change();
    await done;
  };
  return {
    calculate: () => after(() => formula.executeCalculation()),
    type: ({ sheet, row, column }, content) =>
      after(() => void book.getSheetByName(sheet).getRange(row, column).setValue(content)),
    shown: ({ sheet, row, column }) => book.getSheetByName(sheet).getRange(row, column).getRawValue() ?? '',
    dispose: () => univer.dispose(),
  };
}

/** Opens a workbook file in Univer and calculates everything. */
export async function calculateInUniver(workbook: Workbook): Promise<CalculatedBook> {
  const { sheets, names } = snapshotOf(workbook);
  const book = openInUniver(
    sheets.map(({ grid }) => grid),
    names,
  );
  await book.calculate();
  return book;
}
