/** Code and name of a row. Both may be empty. */
export interface Label {
  readonly code: string;
  readonly name: string;
}

/** How a column writes code and name together: `code - name`, or `A1.2 name`, `A1.2: name`, `A1.2) name` with nothing but a mark between. */
export type LabelForm = 'dash' | 'numbered';

const DASH = /\s[-\u2013\u2014]\s/;
/** A code of one word with a digit in it, a mark perhaps, a blank, and words. */
const NUMBERED = /^([\p{L}\d][\p{L}\d._/-]{0,39}?)[.):]?\s+(?=\p{L}|["\u00ab])/u;

/**
 * Splits `code - name` at the first hyphen (or dash) between blanks; the name may hold further ones, the code may hold blanks. Without
 * such a hyphen everything is name, unless the column is known to write `A1.2 name`.
 */
export function splitLabel(text: string, form: LabelForm = 'dash'): Label {
  const trimmed = text.trim();
  const at = trimmed.search(DASH);
  if (at < 0 && form === 'numbered') return splitNumbered(trimmed);
  if (at < 0) return { code: '', name: trimmed };
  return { code: trimmed.slice(0, at).trim(), name: trimmed.slice(at + 3).trim() };
}

function splitNumbered(text: string): Label {
  const match = NUMBERED.exec(text);
  const code = match?.[1] ?? '';
  if (match === null || !/\d/.test(code)) return { code: '', name: text };
  return { code, name: text.slice(match[0].length).trim() };
}

/** True where a text reads as `A1.2 name`. */
export const isNumbered = (text: string): boolean => splitNumbered(text.trim()).code !== '';

export const hasDash = (text: string): boolean => DASH.test(text.trim());
