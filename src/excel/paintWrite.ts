import type { CellStyle, WritePlan } from '../core/emit';
import type { RangeBox, RawCell } from '../core/grid';
import { LOOK_KEYS, type LookKey, type LookValue } from './looks';
import { Paint } from './paint';

/** Everything a write puts on one sheet, cell by cell: of several entries for a cell the last counts. */
export interface SheetPaint {
  readonly sheet: string;
  /**
   * Number formats for the moment of writing: a cell formatted as text would keep a formula or a number as text. Where the final formats
   * say nothing they stay.
   */
  readonly freed: Paint<string>;
  readonly contents: Paint<RawCell>;
  /** Final number formats: given after the contents, because Excel gives some formulas a format of its own choice. */
  readonly numberFormats: Paint<string>;
  readonly looks: Readonly<Record<LookKey, Paint<LookValue>>>;
}

/** The cells and styles of the plan by sheet. Every sheet the plan names is there, painted or not. */
export function paintWrite(write: WritePlan): readonly SheetPaint[] {
  const sheets = new Map(sheetsOf(write).map((sheet) => [sheet, blankPaint(sheet)]));
  for (const { sheet, box, contents } of write.cells) {
    sheets.get(sheet)?.contents.add(box, (row, column) => contents[row]?.[column] ?? null);
  }
  for (const { sheet, box, style } of write.styles) {
    const paint = sheets.get(sheet);
    if (paint) addStyle(paint, box, style);
  }
  return [...sheets.values()];
}

function addStyle(paint: SheetPaint, box: RangeBox, style: CellStyle): void {
  const { numberFormat } = style;
  if (numberFormat !== undefined) paint.numberFormats.add(box, () => numberFormat);
  for (const key of LOOK_KEYS) {
    const value = style[key];
    if (value !== undefined) paint.looks[key].add(box, () => value);
  }
}

export const blankPaint = (sheet: string): SheetPaint => ({
  sheet,
  freed: new Paint(),
  contents: new Paint(),
  numberFormats: new Paint(),
  looks: Object.fromEntries(LOOK_KEYS.map((key) => [key, new Paint()])) as SheetPaint['looks'],
});

/** Sheets that the plan touches, and those that it only looks at. */
export function sheetsOf({
  sheets,
  cells,
  styles,
  conditionalFormats,
  widths,
  expectations,
}: WritePlan): readonly string[] {
  const placed = [...cells, ...styles, ...conditionalFormats, ...widths, ...expectations];
  return [...new Set([...sheets, ...placed.map(({ sheet }) => sheet)])];
}
