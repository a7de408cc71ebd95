import type { CellStyle, CellWrite, WritePlan } from '../../src/core/emit';
import { cellName, columnName, rangeName } from '../../src/core/grid';
import type { RangeBox, RawCell } from '../../src/core/grid';
import type { FormulaLayout } from './formulaLayout';

/** What stands in a cell before the write. */
type Before = (sheet: string, row: number, column: number) => RawCell;

const OWN_ROW = /(\$?[A-Z]{1,3}\$?)(\d+)\b/g;
const ROW_ELSEWHERE = /(!\$?[A-Z]{1,3}\$?)(\d+)\b(?!:)/g;

/**
 * A formula with `#` for the number of its own row and `(#-7)` for one of another sheet, so that rows that say the same read the same; any other content
 * as JSON.
 */
function shown(content: RawCell, row: number): string {
  if (typeof content !== 'string' || !content.startsWith('=')) return JSON.stringify(content);
  const parts = content.split('"');
  return parts.map((part, index) => (index % 2 === 1 ? part : withRelativeRows(part, row))).join('"');
}

/** The same of what stands outside texts. */
const withRelativeRows = (part: string, row: number): string =>
  part
    .replace(ROW_ELSEWHERE, (_whole, column: string, number: string) => {
      const distance = Number(number) - row - 1;
      return `${column}(#${distance < 0 ? '' : '+'}${distance})`;
    })
    .replace(OWN_ROW, (reference, column: string, number: string) =>
      number === String(row + 1) ? `${column}#` : reference,
    );

/** Rows `3 4 5 9` as `3-5 9`. */
function rowsText(rows: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(' ');
}

/** The cells that change, column by column; cells of a column that get the same are named together. */
function cellLines(
  { sheet, box, contents }: CellWrite,
  before: Before,
  layout: FormulaLayout,
): readonly string[] {
  const lines: string[] = [];
  for (let offset = 0; offset < box.columns; offset += 1) {
    const column = box.column + offset;
    const groups = new Map<string, number[]>();
    contents.forEach((line, at) => {
      const content = line[offset] ?? null;
      const row = box.row + at;
      if (content === null || content === before(sheet, row, column)) return;
      const text = shown(content, row);
      groups.set(text, [...(groups.get(text) ?? []), row + 1]);
    });
    for (const [text, rows] of groups)
      lines.push(
        `  ${columnName(column)}[${rowsText(rows)}] ${text.startsWith('=') ? layout.laidOut(text) : text}`,
      );
  }
  const widths = contents.filter((line) => line.length !== box.columns).length;
  if (widths > 0 || contents.length !== box.rows) lines.push('  (contents do not fit the box)');
  return lines.length === 0 ? [] : [`cells ${sheet} ${rangeName(box)}`, ...lines];
}

const styleText = (style: CellStyle): string =>
  Object.entries(style)
    .map(([name, value]) => (value === true ? name : `${name} ${String(value)}`))
    .join(', ');

const boxText = (box: RangeBox | undefined): string => (box === undefined ? 'nothing' : rangeName(box));

/** Charts and pages: their facts, boxes as ranges. */
const factsText = (facts: object): string =>
  JSON.stringify(facts, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && 'columns' in value ? boxText(value as RangeBox) : value,
  );

/** A write as lines of text that a colleague can read: only what changes of the cells, all of the rest. */
export function writtenLines(write: WritePlan, before: Before, layout: FormulaLayout): readonly string[] {
  const { styles, names, conditionalFormats, widths, expectations } = write;
  return [
    ...write.sheets.map((sheet) => `sheet ${sheet}`),
    ...expectations.map(({ sheet, box }) => `expects ${sheet} ${rangeName(box)} as it is`),
    ...write.cells.flatMap((cells) => cellLines(cells, before, layout)),
    ...styles.map(({ sheet, box, style }) => `style ${sheet} ${rangeName(box)} ${styleText(style)}`),
    ...names.map(({ name, refersTo }) => `name ${name} ${refersTo}`),
    ...conditionalFormats.map(({ sheet, box, formula, ...look }) => {
      const text = layout.laidOut(shown(formula, box.row));
      return `format ${sheet} ${rangeName(box)} ${styleText(look)} where ${text}`;
    }),
    ...widths.map(({ sheet, column, characters, hidden }) => {
      const state = hidden === undefined ? '' : ` ${hidden ? 'hidden' : 'shown'}`;
      return `width ${sheet} ${columnName(column)} ${characters}${state}`;
    }),
    ...(write.pages ?? []).map((page) => `page ${factsText(page)}`),
    ...(write.hides ?? []).map((sheet) => `hides ${sheet}`),
    ...(write.protects ?? []).map((sheet) => `protects ${sheet}`),
    ...(write.removedNames ?? []).map((name) => `removes name ${name}`),
    ...(write.removedFormats ?? []).map(({ sheet, mark }) => `removes formats of ${sheet} with ${mark}`),
    ...(write.charts ?? []).map((chart) => `chart ${factsText(chart)}`),
    ...(write.fittedRows ?? []).map(
      ({ sheet, row, rows }) => `fits rows ${sheet} ${cellName(row, 0)} ${rows}`,
    ),
  ];
}
