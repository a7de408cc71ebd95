/** Trims and turns every run of blanks (no-break blanks, tabs and line breaks are blanks) into one plain blank. */
export const foldBlanks = (text: string): string => text.trim().replace(/\s+/g, ' ');
