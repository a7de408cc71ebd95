const ODD_BLANKS = /\s\s|[^\S ]/;

/** Trims and turns every run of blanks (no-break blanks, tabs and line breaks are blanks) into one plain blank. */
export function foldBlanks(text: string): string {
  const trimmed = text.trim();
  return ODD_BLANKS.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed;
}
