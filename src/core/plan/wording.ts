import { remembered } from '../values';

/** Longer texts are prose: no header, level word or mark is decided by what comes after this many characters. */
const LONGEST_WORDING = 160;

/** Many questions are asked of each cell at the head of a sheet, one after another, and some again for each reader of the sheet. */
export const TEXTS_REMEMBERED = 5000;
const NO_WORDS: readonly string[] = [];

/** Texts without a single mark on their letters, which most are, need not be taken apart for one. */
const PLAIN_LETTERS = /^[ -~]*$/;

/**
 * The words of a text without case, accents and punctuation, for comparison with the tables of words: `Unità di misura` gives
 * unita, di, misura. Only the beginning of long texts is looked at.
 */
export const wordsOf = remembered((text): readonly string[] => {
  const start = text.slice(0, LONGEST_WORDING);
  const plain = PLAIN_LETTERS.test(start) ? start : start.normalize('NFD').replace(/\p{M}/gu, '');
  return plain.toLowerCase().match(/[a-z0-9]+/g) ?? NO_WORDS;
}, TEXTS_REMEMBERED);

/** True where the text is too long to be a heading of a column or the name of a level. */
export const isProse = (text: string): boolean => text.length > LONGEST_WORDING;

/** The words joined by single blanks: equal for texts that differ only in case, accents and punctuation. */
export const foldText = (text: string): string => wordsOf(text).join(' ');

/** How folded texts begin. */
export const initialsOf = (folded: Iterable<string>): ReadonlySet<string> =>
  new Set([...folded].map((text) => text.charAt(0)));

/**
 * False where a text, folded, surely begins otherwise than with one of these characters: its first letter or digit tells, most rows need no closer look.
 * Other letters than those of English are looked at closely.
 */
export function mayBegin(text: string, initials: ReadonlySet<string>): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= FIRST_AFTER_ASCII) return true;
    if (isPlain(code)) return initials.has(text.charAt(at).toLowerCase());
  }
  return initials.has('');
}

const FIRST_AFTER_ASCII = 0x80;
const isPlain = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** The year a word or number names, between 1990 and 2100, else undefined. */
export function yearOf(value: string | number): number | undefined {
  const year = typeof value === 'number' ? value : /^\d{4}$/.test(value) ? Number(value) : Number.NaN;
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}
