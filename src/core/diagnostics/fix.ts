/** New content of one cell (0-based). Every text is a text, also one that begins with `=`, unless it says that it is a formula of ours; `before` is what stood there when the sheet was read. */
export interface CellEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: string | number | boolean;
  readonly after: string | number | boolean;
  /** A formula that Traguardo owns, as the sheet keeps it: only in its own columns. Then `before` is a formula where there was one. */
  readonly isFormula?: true;
  /** Number format (en-US) that the cell needs for the new content to mean what it should; absent where it stays as it is. */
  readonly numberFormat?: string;
}

/** A proposed edit as data. */
export interface Fix {
  readonly edits: readonly CellEdit[];
}

/** What a proposal does, for the button that applies it; worded per language. */
export type FixLabel =
  | { readonly kind: 'write'; readonly text: string }
  | { readonly kind: 'inProportion' }
  | { readonly kind: 'restOnLast' }
  | { readonly kind: 'asNumbers' };

/** One of several proposals. */
export interface NamedFix extends Fix {
  readonly label: FixLabel;
}

/** The part of a finding that carries its proposals: the first is the preferred one. Nothing where there is none. */
export function proposing(fixes: readonly (NamedFix | undefined)[]): {
  readonly fix?: Fix;
  readonly fixes?: readonly NamedFix[];
} {
  const given = fixes.filter((fix) => fix !== undefined);
  const [first] = given;
  return first === undefined ? {} : { fix: { edits: first.edits }, fixes: given };
}
