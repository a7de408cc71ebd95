import { isBlankAt } from './characters';

/** The codes that algorithms may name, ready to be matched from any place of a text; opaque outside this folder. */
export interface CodeTable {
  /** Codes as they were given, by their text with every run of blanks as one. */
  readonly codes: ReadonlyMap<string, string>;
  /** Characters of the longest key. */
  readonly longest: number;
}

/** A known code found in a text, and where it ends there. */
export interface CodeMatch {
  readonly code: string;
  readonly end: number;
}

const ODD_BLANKS = /\s\s|[^\S ]/;

const folded = (text: string): string => (ODD_BLANKS.test(text) ? text.replace(/\s+/g, ' ') : text);

/**
 * Gathers the codes of measures and indicators. Blank codes are left out. Of codes that differ only in their blanks the first one counts;
 * nothing else is normalised (scoring rules, algorithms and codes).
 */
export function buildCodeTable(codes: Iterable<string>): CodeTable {
  const known = new Map<string, string>();
  let longest = 0;
  for (const code of codes) {
    const key = folded(code.trim());
    if (key === '' || known.has(key)) continue;
    known.set(key, code);
    longest = Math.max(longest, key.length);
  }
  return { codes: known, longest };
}

/**
 * All known codes that stand at this place of the text and end where they may, the longest first. Any run of blanks in the text is one blank
 * of a code. Looks no further than the longest code.
 */
export function codesAt(
  table: CodeTable,
  text: string,
  start: number,
  mayEndAt: (end: number) => boolean = () => true,
): CodeMatch[] {
  const found: CodeMatch[] = [];
  let length = 0;
  for (let end = start + 1; end <= text.length && length <= table.longest; end += 1) {
    const isBlank = isBlankAt(text, end - 1);
    if (isBlank && isBlankAt(text, end)) continue;
    length += 1;
    if (isBlank || !mayEndAt(end)) continue;
    const code = table.codes.get(folded(text.slice(start, end)));
    if (code !== undefined) found.unshift({ code, end });
  }
  return found;
}
