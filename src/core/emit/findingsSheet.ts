import type { AcceptedFinding, JudgedFindings } from '../checks';
import { CATALOGUE, helpOf, messageOf } from '../diagnostics';
import type { Diagnostic, Location, Severity } from '../diagnostics';
import { cellName, quoteSheet, rangeName } from '../grid';
import type { Grid, RawCell } from '../grid';
import { printDate } from '../values';
import type { PlainDate } from '../values';
import { guardText, textLiteral } from './formulaText';
import { writeOf } from './writePlan';
import type { CellStyle, CellWrite, StyleWrite, WritePlan } from './writePlan';

/** Defined name of the header row of the printed findings, by which their sheet is known. */
export const FINDINGS_NAME = 'PIANO_Controlli';

/** What the sheet says besides the findings themselves. */
export interface FindingsReport {
  readonly findings: JudgedFindings;
  readonly title: string;
  readonly today: PlainDate;
  /** The sheet to write, and its picture where it is there already. */
  readonly sheet: string;
  readonly grid: Grid | undefined;
}

const HEADERS = ['Gravità', 'Codice', 'Dove', 'Segnalazione', 'Come rimediare', 'Accettata'];
const WIDTHS = [12, 8, 18, 54, 48, 24];
const HEADER_ROW = 3;
/** More places than this say no more than their number. */
const MOST_PLACES = 8;

const SEVERITY: Readonly<Record<Severity, string>> = {
  error: 'Errore',
  warning: 'Avviso',
  info: 'Informazione',
};

/**
 * The findings as a sheet to be printed and filed: one row a finding with its place as a link, what to do about it, and, below, those that were accepted
 * with reason and day. What stands there from the last time is written over.
 */
export function emitFindings({ findings, title, today, sheet, grid }: FindingsReport): WritePlan {
  const { open, accepted } = findings;
  const rows = [
    ...open.map((diagnostic) => rowOf(diagnostic, '')),
    ...accepted.map((finding) => rowOf(finding.diagnostic, acceptedText(finding))),
  ];
  const nothing = ['', '', '', 'Nessuna segnalazione.', '', ''];
  const body = rows.length === 0 ? [nothing] : rows;
  const before = grid === undefined ? 0 : grid.origin.row + grid.values.length - HEADER_ROW - 1;
  const blank = Array.from({ length: Math.max(0, before - body.length) }, () => HEADERS.map(() => ''));
  const contents = [...headOf(title, today, findings), HEADERS, ...body, ...blank];
  const header = { row: HEADER_ROW, column: 0, rows: 1, columns: HEADERS.length };
  return writeOf({
    sheets: [sheet],
    cells: [{ sheet, box: { ...header, row: 0, rows: contents.length }, contents } satisfies CellWrite],
    styles: stylesOf(sheet, open, accepted.length, body.length + blank.length),
    names: [{ name: FINDINGS_NAME, refersTo: `=${quoteSheet(sheet)}!${rangeName(header, 'both')}` }],
    widths: WIDTHS.map((characters, column) => ({ sheet, column, characters })),
    pages: [{ sheet, orientation: 'Landscape', head: { row: HEADER_ROW, rows: 1 } }],
  });
}

function headOf(title: string, today: PlainDate, { open, accepted }: JudgedFindings): RawCell[][] {
  const count = (severity: Severity): number =>
    open.filter(({ code }) => CATALOGUE[code].severity === severity).length;
  const counts = [
    `errori: ${count('error')}`,
    `avvisi: ${count('warning')}`,
    `informazioni: ${count('info')}`,
    `accettate: ${accepted.length}`,
  ];
  const line = (text: string): RawCell[] => [guardText(text), ...HEADERS.slice(1).map(() => '')];
  return [line(`Controlli: ${title}`), line(`${printDate(today)} · ${counts.join(' · ')}`), line('')];
}

function rowOf(diagnostic: Diagnostic, accepted: string): RawCell[] {
  const { code, at, related = [] } = diagnostic;
  const { repair } = helpOf(code, 'it');
  return [
    SEVERITY[CATALOGUE[code].severity],
    code,
    linkTo(at),
    guardText(messageOf(diagnostic, 'it') + alsoAt(related)),
    guardText(repair),
    guardText(accepted),
  ];
}

/** A link that Excel and other programs follow without the add-in. */
function linkTo(at: Location): RawCell {
  if ('workbook' in at) return 'Tutta la cartella';
  const { row, column } = at.range;
  const place = `${quoteSheet(at.sheet)}!${cellName(row, column)}`;
  return `=HYPERLINK(${textLiteral(`#${place}`)},${textLiteral(`${at.sheet}!${cellName(row, column)}`)})`;
}

function alsoAt(related: readonly Location[]): string {
  const places = related.flatMap((at) =>
    'workbook' in at ? [] : [`${at.sheet}!${cellName(at.range.row, at.range.column)}`],
  );
  if (places.length === 0) return '';
  const more = places.length - MOST_PLACES;
  return ` Vedi anche ${places.slice(0, MOST_PLACES).join(', ')}${more > 0 ? ` e altre ${more} celle` : ''}.`;
}

const acceptedText = ({ acceptance: { reason, date } }: AcceptedFinding): string => `${date}: ${reason}`;

const HEADER_LOOK: CellStyle = {
  bold: true,
  fill: '#1F4E79',
  fontColor: '#FFFFFF',
  vertical: 'Center',
  wrap: true,
};
const FILLS: Readonly<Record<Severity, string>> = { error: '#F8D7DA', warning: '#FFF3CD', info: '#FFFFFF' };

function stylesOf(
  sheet: string,
  open: readonly Diagnostic[],
  accepted: number,
  rows: number,
): readonly StyleWrite[] {
  const first = HEADER_ROW + 1;
  const styled = (row: number, count: number, columns: number, style: CellStyle): StyleWrite[] =>
    count === 0 ? [] : [{ sheet, box: { row, column: 0, rows: count, columns }, style }];
  return [
    ...styled(0, 1, 1, { bold: true }),
    ...styled(HEADER_ROW, 1, HEADERS.length, HEADER_LOOK),
    ...styled(first, rows, HEADERS.length, {
      wrap: true,
      vertical: 'Top',
      italic: false,
      fontColor: '#1F2933',
    }),
    ...styled(first, rows, 1, { fill: FILLS.info }),
    ...open.flatMap(({ code }, index) =>
      styled(first + index, 1, 1, { fill: FILLS[CATALOGUE[code].severity] }),
    ),
    ...styled(first + open.length, accepted, HEADERS.length, { italic: true, fontColor: '#605E5C' }),
  ];
}
