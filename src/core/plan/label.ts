/** Code and name of a row. Both may be empty. */
export interface Label {
  readonly code: string;
  readonly name: string;
}

const DASH = /\s[-\u2013]\s/;

/**
 * Splits `code - name` at the first hyphen (or short dash) between blanks; the name may hold further ones, the code may hold blanks. Without
 * such a hyphen everything is name.
 */
export function splitLabel(text: string): Label {
  const trimmed = text.trim();
  const at = trimmed.search(DASH);
  if (at < 0) return { code: '', name: trimmed };
  return { code: trimmed.slice(0, at).trim(), name: trimmed.slice(at + 3).trim() };
}

export const hasDash = (text: string): boolean => DASH.test(text.trim());
