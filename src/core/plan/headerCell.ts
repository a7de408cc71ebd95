import type { Cell } from '../grid';
import { remembered } from '../values';
import { FILLER_WORDS, HEADER_BOOK, YEAR_ROLE_BOOK } from './headerWords';
import type { HeaderWord } from './headerWords';
import { isLegend } from './marks';
import { findPhrases } from './phrases';
import { TEXTS_REMEMBERED, isProse, wordsOf, yearOf } from './wording';

/** What a cell says as the header of a column. */
export interface HeaderMeaning {
  readonly words: ReadonlySet<HeaderWord>;
  readonly year?: number;
}

/** A header may hold this many words that no table knows (`Peso dell'indicatore nell'area`). */
const UNKNOWN_WORDS_ALLOWED = 2;

/** Reads a cell as a header; undefined where it says nothing a header says. Years alone, typed or as text, are headers. */
export function readHeaderCell(cell: Cell): HeaderMeaning | undefined {
  if (cell.kind === 'number') {
    const year = yearOf(cell.value);
    return year === undefined ? undefined : { words: new Set(), year };
  }
  return cell.kind === 'text' ? readHeaderText(cell.value).meaning : undefined;
}

/** The first rows of a sheet are read by everyone who looks for a header there. */
const readHeaderText = remembered(
  (text) => ({ meaning: isProse(text) || isLegend(text) ? undefined : meaningOf(text) }),
  TEXTS_REMEMBERED,
);

function meaningOf(text: string): HeaderMeaning | undefined {
  const all = wordsOf(text);
  const years = all.filter((word) => yearOf(word) !== undefined);
  const words = all.filter((word) => yearOf(word) === undefined);
  const year = years.length === 1 ? yearOf(years[0] ?? '') : undefined;
  const plain = words.filter((word) => !FILLER_WORDS.has(word));
  const asTyped = findPhrases(words, HEADER_BOOK);
  const { found, rest } = asTyped.found.size > 0 ? asTyped : findPhrases(plain, HEADER_BOOK);
  const unknown = rest.filter((word) => !FILLER_WORDS.has(word)).length;
  if (year !== undefined) return yearMeaning(year, plain, found, unknown);
  return found.size > 0 && unknown <= UNKNOWN_WORDS_ALLOWED ? { words: found } : undefined;
}

/** A year counts where the rest of the text is empty or says whose year it is. */
function yearMeaning(
  year: number,
  plain: readonly string[],
  found: ReadonlySet<HeaderWord>,
  unknown: number,
): HeaderMeaning | undefined {
  if (plain.length === 0) return { words: new Set(), year };
  const role = findPhrases(plain, YEAR_ROLE_BOOK);
  if (role.rest.length === 0) return { words: role.found, year };
  return found.size > 0 && unknown <= UNKNOWN_WORDS_ALLOWED ? { words: found, year } : undefined;
}
