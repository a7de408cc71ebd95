import { WORKBOOK } from '../core/diagnostics';
import type { Diagnostic } from '../core/diagnostics';
import { formulaAt } from '../core/grid';
import type { Grid } from '../core/grid';
import type { WorkbookSnapshot } from './ports';

/** Functions newer than Excel 2016, which LibreOffice or an older Excel may not know. */
const NEWER_FUNCTIONS: ReadonlySet<string> = new Set(
  (
    'ARRAYTOTEXT BYCOL BYROW CHOOSECOLS CHOOSEROWS CONCAT DROP EXPAND FIELDVALUE FILTER GROUPBY HSTACK IFS IMAGE ISOMITTED LAMBDA LET ' +
    'MAKEARRAY MAP MAXIFS MINIFS PERCENTOF PIVOTBY RANDARRAY REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST SCAN SEQUENCE SORT SORTBY ' +
    'STOCKHISTORY SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW TRIMRANGE UNIQUE VALUETOTEXT VSTACK WRAPCOLS WRAPROWS ' +
    'XLOOKUP XMATCH'
  ).split(' '),
);

const TEXTS = /"(?:[^"]|"")*"/g;
const PIANO_CALL = /\bPIANO\.[A-Z]+\s*\(/i;
const OTHER_FILE = /\[[^\][]+\][^\][!]*!/;
const CALLS = /\b([A-Z][A-Z0-9.]*)\s*\(/gi;

type Reason =
  | { readonly code: 'TG912' | 'TG915'; readonly params: { readonly text: string } }
  | { readonly code: 'TG913'; readonly params: { readonly codes: readonly string[] } };

/** The first reason why a formula would not work for the receiver; undefined where it would. */
function reasonOf(formula: string): Reason | undefined {
  const bare = formula.replace(TEXTS, '""');
  if (PIANO_CALL.test(bare)) return { code: 'TG912', params: { text: formula } };
  if (OTHER_FILE.test(bare)) return { code: 'TG915', params: { text: formula } };
  const called = [...bare.matchAll(CALLS)].map(([, name = '']) => name.toUpperCase());
  const newer = [...new Set(called)].filter((name) => NEWER_FUNCTIONS.has(name)).sort();
  return newer.length === 0 ? undefined : { code: 'TG913', params: { codes: newer } };
}

/** Whether two cells below each other are left behind for one reason: a formula that was filled down is one finding. */
const isSameReason = (one: Reason, other: Reason): boolean =>
  one.code === 'TG913' && other.code === 'TG913'
    ? one.params.codes.join() === other.params.codes.join()
    : one.code === other.code;

/** Findings of one column, each over the cells below each other that share it. */
function findInColumn(grid: Grid, column: number): readonly Diagnostic[] {
  const found: { reason: Reason; row: number; rows: number }[] = [];
  for (let row = grid.origin.row; row < grid.origin.row + grid.values.length; row += 1) {
    const formula = formulaAt(grid, row, column);
    const reason = formula === undefined ? undefined : reasonOf(formula);
    if (reason === undefined) continue;
    const last = found[found.length - 1];
    if (last !== undefined && last.row + last.rows === row && isSameReason(last.reason, reason))
      last.rows += 1;
    else found.push({ reason, row, rows: 1 });
  }
  return found.map(({ reason, row, rows }) => ({
    ...reason,
    at: { sheet: grid.sheet, range: { row, column, rows, columns: 1 } },
  }));
}

/**
 * Formulas that would not give the receiver of the file what they give here: PIANO functions (TG912), functions newer than Excel 2016
 * (TG913), other files (TG915). Linear in the cells.
 */
export function findLeftBehind({ sheets, names }: WorkbookSnapshot): readonly Diagnostic[] {
  const inCells = sheets.flatMap(({ grid }) =>
    Array.from({ length: grid.values[0]?.length ?? 0 }, (_, offset) => grid.origin.column + offset).flatMap(
      (column) => findInColumn(grid, column),
    ),
  );
  const inNames = names.flatMap(({ refersTo }): Diagnostic[] => {
    const reason = reasonOf(refersTo);
    return reason === undefined ? [] : [{ ...reason, at: WORKBOOK }];
  });
  return [...inNames, ...inCells];
}
