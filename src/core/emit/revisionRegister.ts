import type { RawCell } from '../grid';
import { MARK_WORDS } from '../revision';
import { guardText } from './formulaText';
import { FLAG_FILLS } from './revisionFlagFills';
import { writeOf } from './writePlan';
import type { CellStyle, StyleWrite, WritePlan } from './writePlan';

/** First cell of the register: the sheet is known by it and by the header of its ids. */
export const REGISTER_TITLE = 'Registro delle variazioni del piano';

export const REGISTER_HEADERS = {
  mark: 'Segno',
  code: 'Codice',
  name: 'Denominazione',
  field: 'Campo',
  before: 'Prima',
  after: 'Dopo',
  challenge: 'Sfida',
  effect: 'Effetto sul punteggio dell’obiettivo',
  reason: 'Motivo',
  id: 'Riferimento',
} as const;

type RegisterKey = keyof typeof REGISTER_HEADERS;

const KEYS = Object.keys(REGISTER_HEADERS) as readonly RegisterKey[];
const WIDTHS: Readonly<Record<RegisterKey, number>> = {
  mark: 19,
  code: 16,
  name: 38,
  field: 16,
  before: 20,
  after: 20,
  challenge: 16,
  effect: 24,
  reason: 32,
  id: 24,
};

/** A line of the register, in words. */
export type RegisterLine = Readonly<Record<RegisterKey, string>>;

/** The register as it is written, pasted and exported. */
export interface Register {
  /** Rows of text under the title: what is compared, how many of each mark, the scores. */
  readonly summary: readonly string[];
  readonly lines: readonly RegisterLine[];
}

/** The columns that a person reads. */
export const REGISTER_COLUMNS: readonly RegisterKey[] = KEYS.filter((key) => key !== 'id');

const HEADER: CellStyle = {
  bold: true,
  fill: '#1F4E79',
  fontColor: '#FFFFFF',
  horizontal: 'Center',
  wrap: true,
};

/** Everything that stands on the sheet, from its title on. */
function rowsOf({ summary, lines }: Register): readonly (readonly RawCell[])[] {
  return [
    [REGISTER_TITLE],
    ...summary.map((text) => [text]),
    [],
    KEYS.map((key) => REGISTER_HEADERS[key]),
    ...lines.map((line) => KEYS.map((key) => line[key])),
  ];
}

/** The fill of a mark by its words; the words stand in the same cell. */
const FILL_OF_WORDS: ReadonlyMap<string, CellStyle> = new Map(
  (Object.keys(FLAG_FILLS) as (keyof typeof FLAG_FILLS)[]).map((mark) => [
    MARK_WORDS[mark],
    FLAG_FILLS[mark],
  ]),
);

function styles(
  { summary, lines }: Register,
  sheet: string,
  at: { readonly row: number; readonly column: number },
  height: number,
): readonly StyleWrite[] {
  const box = (row: number, rows: number): StyleWrite['box'] => ({
    row: at.row + row,
    column: at.column,
    rows,
    columns: KEYS.length,
  });
  const header = summary.length + 2;
  return [
    { sheet, box: box(0, 1), style: { bold: true, fontColor: '#1F4E79' } },
    {
      sheet,
      box: box(header + 1, Math.max(1, height - header - 1)),
      style: { bold: false, fill: '', fontColor: '#1B1A19', wrap: true, vertical: 'Top' },
    },
    { sheet, box: box(header, 1), style: HEADER },
    ...lines.flatMap(({ mark }, line): readonly StyleWrite[] => {
      const fill = FILL_OF_WORDS.get(mark);
      return fill === undefined
        ? []
        : [{ sheet, box: { ...box(header + 1 + line, 1), columns: 1 }, style: fill }];
    }),
  ];
}

/**
 * Writes the register from its first cell on, over what stood there before (`rowsBefore` rows from the same cell): a shorter register leaves
 * nothing of a longer one.
 */
export function emitRegister(
  register: Register,
  sheet: string,
  at: { readonly row: number; readonly column: number } = { row: 0, column: 0 },
  rowsBefore = 0,
): WritePlan {
  const rows = rowsOf(register);
  const height = Math.max(rows.length, rowsBefore);
  const contents = Array.from({ length: height }, (_, row) =>
    KEYS.map((_key, column) => guardText(rows[row]?.[column] ?? '')),
  );
  return writeOf({
    sheets: [sheet],
    cells: [{ sheet, box: { ...at, rows: height, columns: KEYS.length }, contents }],
    styles: styles(register, sheet, at, height),
    widths: KEYS.map((key, column) => ({
      sheet,
      column: at.column + column,
      characters: WIDTHS[key],
      ...(key === 'id' ? { hidden: true as const } : {}),
    })),
    pages: [
      { sheet, orientation: 'Landscape', head: { row: at.row + register.summary.length + 2, rows: 1 } },
    ],
  });
}

const csvCell = (text: string): string => (/[";\n\r]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

/** What a spreadsheet would take for a formula is kept a text. */
const harmless = (text: string): string => (/^[=+@\t\r]|^-(?![\d])/.test(text) ? `'${text}` : text);

const cellsOf = (line: RegisterLine): readonly string[] => REGISTER_COLUMNS.map((key) => line[key]);
const headers = REGISTER_COLUMNS.map((key) => REGISTER_HEADERS[key]);

/** A .csv for Excel in Italian: semicolons, CRLF, a byte order mark. */
export const registerCsv = ({ lines }: Register): string =>
  `\uFEFF${[headers, ...lines.map(cellsOf)]
    .map((cells) => cells.map((cell) => csvCell(harmless(cell))).join(';'))
    .join('\r\n')}\r\n`;

/** Tabs and line breaks, for the clipboard as plain text. */
export const registerTsv = ({ lines }: Register): string =>
  [headers, ...lines.map(cellsOf)]
    .map((cells) => cells.map((cell) => cell.replace(/\s+/g, ' ')).join('\t'))
    .join('\n');

const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** A table for the clipboard as HTML. */
export function registerHtml({ summary, lines }: Register): string {
  const row = (tag: 'th' | 'td', cells: readonly string[]): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
  const above = summary.map((text) => `<p>${escapeHtml(text)}</p>`).join('');
  const body = lines.map((line) => row('td', cellsOf(line))).join('');
  return `<h2>${escapeHtml(REGISTER_TITLE)}</h2>${above}<table border="1"><thead>${row('th', headers)}</thead><tbody>${body}</tbody></table>`;
}
