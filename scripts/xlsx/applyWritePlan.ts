import type { Alignment, Cell, Fill, Font, Workbook, Worksheet } from 'exceljs';
import type {
  CellStyle,
  CellWrite,
  ConditionalFormatWrite,
  PageWrite,
  StyleWrite,
  WritePlan,
} from '../../src/core/emit';
import { rangeName } from '../../src/core/grid';
import type { RawCell } from '../../src/core/grid';
import { formulaForFile } from './fileFormula';
import { setUpPage } from './pageSetup';

/** The value a formula cell shows before anything recalculates (0-based place); undefined leaves it out. */
export type CachedValue = (sheet: string, row: number, column: number) => RawCell | undefined;

const argb = (color: string): string => `FF${color.slice(1)}`;

const sheetOf = (workbook: Workbook, name: string): Worksheet =>
  workbook.getWorksheet(name) ?? workbook.addWorksheet(name);

/** Number of the paper size in files. */
const A4 = 9;

/** `'=1+1` is how Excel's hosts are told that `=1+1` is a text; a file needs no such mark. */
const textOf = (content: RawCell): RawCell =>
  typeof content === 'string' && content.startsWith("'") ? content.slice(1) : content;

function writeCells(workbook: Workbook, { sheet, box, contents }: CellWrite, cached: CachedValue): void {
  const target = sheetOf(workbook, sheet);
  contents.forEach((line, row) =>
    line.forEach((content, column) => {
      if (content === null) return;
      const cell = target.getCell(box.row + row + 1, box.column + column + 1);
      if (typeof content !== 'string' || !content.startsWith('=')) {
        cell.value = content === '' ? null : textOf(content);
        return;
      }
      const result = cached(sheet, box.row + row, box.column + column);
      const formula = formulaForFile(content.slice(1));
      cell.value = result === undefined ? { formula } : { formula, result };
    }),
  );
}

/** The properties of an object that are there: exceljs takes an undefined one for a wish. */
const present = <T extends object>(properties: { [K in keyof T]: T[K] | undefined }): Partial<T> =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as Partial<T>;

/** exceljs writes only what it is given: a font without a name would be whatever the reader makes of it. */
const STANDARD_FONT: Partial<Font> = { name: 'Arial', size: 10 };

const ALIGNMENTS = { Left: 'left', Center: 'center', Right: 'right', General: undefined } as const;
const HEIGHTS = { Top: 'top', Center: 'middle', Bottom: 'bottom' } as const;

function styleCell(cell: Cell, style: CellStyle): void {
  const { numberFormat, fill, bold, italic, fontColor, horizontal, vertical, wrap } = style;
  if (numberFormat !== undefined) cell.numFmt = numberFormat;
  if (fill !== undefined) {
    const solid: Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(fill) } };
    cell.fill = fill === '' ? { type: 'pattern', pattern: 'none' } : solid;
  }
  const color = fontColor === undefined ? undefined : { argb: argb(fontColor) };
  const font = present<Font>({ bold, italic, color } as Font);
  if (Object.keys(font).length > 0) cell.font = { ...STANDARD_FONT, ...cell.font, ...font };
  const alignment = present<Alignment>({
    horizontal: horizontal && ALIGNMENTS[horizontal],
    vertical: vertical && HEIGHTS[vertical],
    wrapText: wrap,
  } as Alignment);
  if (Object.keys(alignment).length > 0) {
    cell.alignment = { ...cell.alignment, ...alignment };
  }
}

function applyStyle(workbook: Workbook, { sheet, box, style }: StyleWrite): void {
  const target = sheetOf(workbook, sheet);
  for (let row = 0; row < box.rows; row += 1) {
    for (let column = 0; column < box.columns; column += 1) {
      styleCell(target.getCell(box.row + row + 1, box.column + column + 1), style);
    }
  }
}

function addConditionalFormat(
  workbook: Workbook,
  { sheet, box, formula, fill, fontColor, bold }: ConditionalFormatWrite,
  priority: number,
): void {
  const color = fontColor === undefined ? undefined : { argb: argb(fontColor) };
  const font = present<Font>({ bold, color } as Font);
  const pattern = fill && ({ type: 'pattern', pattern: 'solid', bgColor: { argb: argb(fill) } } as const);
  const style = { ...(pattern ? { fill: pattern } : {}), ...(Object.keys(font).length > 0 ? { font } : {}) };
  sheetOf(workbook, sheet).addConditionalFormatting({
    ref: rangeName(box),
    rules: [{ type: 'expression', priority, formulae: [formulaForFile(formula.slice(1))], style }],
  });
}

/** What exceljs keeps of a sheet but leaves out of its types. */
interface SheetParts {
  conditionalFormattings: { ref: string; rules: { formulae?: string[] }[] }[];
  sheetProtection: object | null;
}

const partsOf = (sheet: Worksheet): SheetParts => sheet as unknown as SheetParts;

/** Takes away the conditional formats whose formula holds the mark. */
function removeFormats(sheet: Worksheet, mark: string): void {
  const parts = partsOf(sheet);
  parts.conditionalFormattings = parts.conditionalFormattings
    .map(({ ref, rules }) => ({
      ref,
      rules: rules.filter(({ formulae }) => !(formulae?.[0] ?? '').includes(mark)),
    }))
    .filter(({ rules }) => rules.length > 0);
}

/** Protects a sheet without a password: the flag is all there is. */
function protect(sheet: Worksheet): void {
  partsOf(sheet).sheetProtection = { sheet: true };
}

/** As the add-in prints a sheet it has made: A4, as wide as one page, the head on every page. */
function setPage(workbook: Workbook, { sheet, orientation, head }: PageWrite): void {
  const { pageSetup, headerFooter } = sheetOf(workbook, sheet);
  Object.assign(pageSetup, {
    paperSize: A4,
    orientation: orientation === 'Landscape' ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${head.row + 1}:${head.row + head.rows}`,
  });
  headerFooter.oddFooter = '&C&P / &N';
}

/**
 * Writes into a workbook file what the add-in would write into Excel; a name of ours that is there is replaced. Charts are left out: the library
 * cannot write them.
 */
export function applyWritePlan(
  workbook: Workbook,
  plan: WritePlan,
  cached: CachedValue = () => undefined,
): void {
  const missing = plan.sheets.filter((name) => workbook.getWorksheet(name) === undefined);
  const isNew = new Set(plan.sheets.filter((name) => workbook.getWorksheet(name) === undefined));
  plan.sheets.forEach((name) => sheetOf(workbook, name));
  plan.cells.forEach((write) => writeCells(workbook, write, cached));
  plan.styles.forEach((write) => applyStyle(workbook, write));
  for (const { sheet, column, characters, hidden } of plan.widths) {
    const target = sheetOf(workbook, sheet).getColumn(column + 1);
    target.width = characters;
    if (hidden !== undefined) target.hidden = hidden;
  }
  const gone = [...plan.names.map(({ name }) => name), ...(plan.removedNames ?? [])];
  const replaced = new Set(gone.map((name) => name.toLowerCase()));
  const kept = workbook.definedNames.model.filter(({ name }) => !replaced.has(name.toLowerCase()));
  workbook.definedNames.model = kept;
  plan.names.forEach(({ name, refersTo }) => workbook.definedNames.add(refersTo.slice(1), name));
  plan.removedFormats?.forEach(({ sheet, mark }) => removeFormats(sheetOf(workbook, sheet), mark));
  plan.pages?.filter(({ sheet }) => missing.includes(sheet)).forEach((page) => setPage(workbook, page));
  plan.hides
    ?.filter((sheet) => missing.includes(sheet))
    .forEach((sheet) => (sheetOf(workbook, sheet).state = 'hidden'));
  plan.conditionalFormats.forEach((format, index) => addConditionalFormat(workbook, format, index + 1));
  plan.protects?.forEach((sheet) => protect(sheetOf(workbook, sheet)));
  plan.pages?.filter(({ sheet }) => isNew.has(sheet)).forEach((page) => setUpPage(workbook, page));
}
