import type { Parsed } from '../diagnostics';
import { cellAt, cellName, formulaAt, gridEnd, quoteSheet, rangeName } from '../grid';
import type { Grid, RangeBox, RawCell } from '../grid';
import { lastResultRow } from '../plan';
import { MARK_WORDS, REVISION_HEADER_ROW, revisionColumns } from '../revision';
import { expectRowsInPlace } from './emitPlan';
import { Frame } from './frame';
import type { FormulaStyle } from './ownedCells';
import { flagCells, flagLayout, isOurs } from './revisionFlagCells';
import type { FlagInput } from './revisionFlagCells';
import { FLAG_FILLS } from './revisionFlagFills';
import { FLAG_NAMES } from './revisionFlagColumns';
import { YEAR_WORDS } from './revisionFlagFormulas';
import type { FlagLayout } from './revisionFlagLayout';
import { isLegendText, legendAbove, legendWrites } from './revisionFlagLegend';
import { writeOf } from './writePlan';
import type { CellStyle, ConditionalFormatWrite, NameWrite, StyleWrite, WritePlan } from './writePlan';

/** Stands in every conditional format of the flags: they are known by it, wherever Excel moves them. */
export const FLAG_FORMAT_MARK = 'N("PIANO_Var")=0';

const HEADER_STYLE: CellStyle = {
  bold: true,
  fill: '#1F4E79',
  fontColor: '#FFFFFF',
  horizontal: 'Center',
  wrap: true,
};
const NO_STYLE: CellStyle = {
  numberFormat: 'General',
  fill: '',
  fontColor: '#000000',
  bold: false,
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
};

const bodyOf = ({ input }: FlagInput): { readonly row: number; readonly rows: number } => {
  const { nodes, headerRow } = input.plan;
  const first = nodes[0]?.row ?? headerRow + 1;
  const last = Math.max(first, lastResultRow(input.plan));
  return { row: first, rows: last - first + 1 };
};

/** Makes a conditional format over some columns of the body. */
function formatMaker(flagInput: FlagInput) {
  const { plan } = flagInput.input;
  const body = bodyOf(flagInput);
  return (
    columns: Pick<RangeBox, 'column' | 'columns'>,
    condition: string,
    mark: keyof typeof FLAG_FILLS,
  ): ConditionalFormatWrite => ({
    sheet: plan.sheet,
    box: { ...body, ...columns },
    formula: `=AND(${condition},${FLAG_FORMAT_MARK})`,
    ...FLAG_FILLS[mark],
  });
}

/** Conditional formats on the target cells of each year, on the column Variazione, and on whole rows that came or went. */
function formats(flagInput: FlagInput, layout: FlagLayout): readonly ConditionalFormatWrite[] {
  const { input, revision } = flagInput;
  const { plan, planGrid, firstOwnedColumn } = input;
  const body = bodyOf(flagInput);
  const cell = (column: number): string => cellName(body.row, column, 'column');
  const format = formatMaker(flagInput);
  const change = cell(layout.column('change'));
  const ownWidth = firstOwnedColumn - 1 - planGrid.origin.column;
  const wholeRow = { column: planGrid.origin.column, columns: Math.max(1, ownWidth) };
  const changeColumn = { column: layout.column('change'), columns: 1 };
  const ends = (['removed', 'added'] as const).flatMap((mark) => {
    const condition = `${change}="${MARK_WORDS[mark]}"`;
    return [wholeRow, changeColumn].map((columns) => format(columns, condition, mark));
  });
  const targets = plan.columns.targets
    .filter(({ year }) => revision.plan.targetYears.includes(year))
    .flatMap(({ year, column }) =>
      (['increased', 'decreased'] as const).map((mark) =>
        format(
          { column, columns: 1 },
          `${cell(layout.column('yearChange', year))}="${YEAR_WORDS[mark]}"`,
          mark,
        ),
      ),
    );
  const words = (['increased', 'decreased'] as const).map((mark) =>
    format(
      changeColumn,
      `AND(LEFT(${change},6)="target",ISNUMBER(SEARCH("${YEAR_WORDS[mark]}",MID(${change},1,26))))`,
      mark,
    ),
  );
  return [...ends, ...targets, ...words];
}

function names({ input, revision, revisionAt }: FlagInput, layout: FlagLayout): readonly NameWrite[] {
  const { plan } = input;
  const planSheet = quoteSheet(plan.sheet);
  const revisionSheet = quoteSheet(revisionAt.sheet);
  const columns = revisionColumns(revision.plan);
  const table = {
    row: revisionAt.row + REVISION_HEADER_ROW + 1,
    column: revisionAt.column,
    rows: Math.max(1, revision.plan.rows.length),
    columns: columns.length,
  };
  const keys = revisionAt.column + columns.findIndex(({ header }) => header === 'Segno chiave');
  const header = { row: plan.headerRow, rows: 1, columns: 1 };
  const on = (sheet: string, box: RangeBox): string => `=${sheet}!${rangeName(box, 'both')}`;
  return [
    {
      name: FLAG_NAMES.block,
      refersTo: on(planSheet, { ...header, column: layout.first, columns: layout.columns.length }),
    },
    { name: FLAG_NAMES.change, refersTo: on(planSheet, { ...header, column: layout.column('change') }) },
    { name: FLAG_NAMES.line, refersTo: on(planSheet, { ...header, column: layout.column('line') }) },
    { name: FLAG_NAMES.keys, refersTo: on(revisionSheet, { ...table, column: keys, columns: 1 }) },
    { name: FLAG_NAMES.table, refersTo: on(revisionSheet, table) },
  ];
}

function styles(
  flagInput: FlagInput,
  layout: FlagLayout,
  legend: readonly StyleWrite[],
): readonly StyleWrite[] {
  const { sheet, headerRow } = flagInput.input.plan;
  const body = bodyOf(flagInput);
  const header = { row: headerRow, column: layout.first, rows: 1, columns: layout.columns.length };
  const shown = { ...body, column: layout.first, columns: 2 };
  return [
    { sheet, box: header, style: HEADER_STYLE },
    { sheet, box: shown, style: { horizontal: 'Left', vertical: 'Top', wrap: true } },
    ...legend,
  ];
}

/**
 * Everything that flagging the plan against a revision writes: the column Variazione with Sfida beside it as live formulas, their hidden work
 * columns, the conditional formats, the legend and the names. No cell of the user is written.
 */
export function emitFlags(flagInput: FlagInput, style: FormulaStyle): Parsed<WritePlan> {
  const { input } = flagInput;
  const { sheet } = input.plan;
  const layout = flagLayout(flagInput);
  const cells = flagCells(flagInput, layout, style);
  const above = legendAbove(input, flagInput.block, layout.first);
  const legend = legendWrites(sheet, input.plan.headerRow, layout, above);
  const value: WritePlan = {
    sheets: [],
    cells: [{ sheet, box: cells.box, contents: cells.contents }, ...legend.cells],
    styles: styles(flagInput, layout, legend.styles),
    names: names(flagInput, layout),
    conditionalFormats: formats(flagInput, layout),
    widths: layout.columns.map(({ width, isWork }, offset) => ({
      sheet,
      column: layout.first + offset,
      characters: width,
      ...(isWork ? { hidden: true as const } : {}),
    })),
    expectations: [expectRowsInPlace(new Frame(input))],
    removedFormats: [{ sheet, mark: FLAG_FORMAT_MARK }],
  };
  return { value, diagnostics: cells.diagnostics };
}

/** Excel's width of a column that nobody touched, in characters: 64 pixels, five of them margin. */
const STANDARD_WIDTH = 59 / 7;

/** Whether a cell of the block's columns is one that the flags wrote. */
function wroteCell(grid: Grid, row: number, column: number, headerRow: number): boolean {
  const formula = formulaAt(grid, row, column);
  const cell = cellAt(grid, row, column);
  if (cell.kind === 'empty' && formula === undefined) return false;
  if (row < headerRow) return cell.kind === 'text' && isLegendText(cell.value);
  return isOurs(formula ?? cell, row === headerRow);
}

/** Takes away what the flags added: contents, looks, formats, names, widths. What a person typed there since stays. */
export function removeFlags(grid: Grid, block: RangeBox): WritePlan {
  const { sheet } = grid;
  const rows = gridEnd(grid).row - grid.origin.row;
  const box = { row: grid.origin.row, column: block.column, rows, columns: block.columns };
  const contents = Array.from({ length: rows }, (_, offset) =>
    Array.from({ length: block.columns }, (_cell, column): RawCell | null =>
      wroteCell(grid, box.row + offset, box.column + column, block.row) ? '' : null,
    ),
  );
  return writeOf({
    cells: [{ sheet, box, contents }],
    styles: [{ sheet, box, style: NO_STYLE }],
    widths: Array.from({ length: block.columns }, (_, offset) => ({
      sheet,
      column: block.column + offset,
      characters: STANDARD_WIDTH,
      hidden: false as const,
    })),
    expectations: [
      {
        sheet,
        box: { ...block, rows: 1 },
        formulas: [
          Array.from({ length: block.columns }, (_, offset) => {
            const cell = cellAt(grid, block.row, block.column + offset);
            return cell.kind === 'empty' ? '' : cell.value;
          }),
        ],
      },
    ],
    removedNames: Object.values(FLAG_NAMES),
    removedFormats: [{ sheet, mark: FLAG_FORMAT_MARK }],
  });
}
