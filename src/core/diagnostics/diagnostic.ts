import type { RangeBox } from '../grid';
import type { Fix, NamedFix } from './fix';
import type { Params } from './params';

/** Stable for ever: never renumbered, never reused. */
export type Code = keyof Params;

/** Where a finding stands: cells of a sheet, or the workbook as a whole. */
export type Location = { readonly sheet: string; readonly range: RangeBox } | { readonly workbook: true };

/** Offsets inside the text of the cell, 0-based, end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface DiagnosticOf<C extends Code> {
  readonly code: C;
  readonly at: Location;
  readonly params: Params[C];
  readonly span?: Span;
  readonly related?: readonly Location[];
  /** The proposal to prefer. */
  readonly fix?: Fix;
  /** All proposals with what each is called, the preferred one first; a person chooses. */
  readonly fixes?: readonly NamedFix[];
}

/** A finding: a stable code, a place and the facts. Wording is made from it per language, severity from the catalogue. */
export type Diagnostic = { [C in Code]: DiagnosticOf<C> }[Code];

/** What a reader returns: a value that is always present (partial where needed) and what was wrong. */
export interface Parsed<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** A location of one cell. */
export const cellLocation = (sheet: string, row: number, column: number): Location => ({
  sheet,
  range: { row, column, rows: 1, columns: 1 },
});

export const WORKBOOK: Location = { workbook: true };
