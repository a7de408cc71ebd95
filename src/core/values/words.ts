/**
 * Words that stand for a value by themselves. All readers of this folder take them from here.
 * Texts are compared with their blanks folded and in lower case.
 */

/** Spellings of "not available". */
export const NOT_AVAILABLE_WORDS: readonly string[] = [
  'n/d',
  'n.d.',
  'nd',
  'n.d',
  'n/a',
  'na',
  'n.a.',
  '-',
  '–',
  '—',
  'n. d.',
];

const YES_WORDS: readonly string[] = ['s\u00ec', 'si', 'yes'];
const NO_WORDS: readonly string[] = ['no'];

/** What a cell in error shows, in English and in Italian Excel. */
const ERROR_WORDS: ReadonlySet<string> = new Set([
  ...['#n/a', '#div/0!', '#value!', '#ref!', '#name?', '#num!', '#null!', '#spill!', '#calc!', '#field!'],
  ...['#blocked!', '#connect!', '#unknown!', '#busy!', '#python!', '#external!', '#getting_data'],
  ...['#n/d', '#valore!', '#rif!', '#nome?', '#nullo!', '#espansione!', '#campo!', '#bloccato!'],
]);

export const isNotAvailable = (folded: string): boolean => NOT_AVAILABLE_WORDS.includes(folded.toLowerCase());

export const isErrorText = (folded: string): boolean => ERROR_WORDS.has(folded.toLowerCase());

/** True for yes, false for no, undefined for any other text. The accent may be a character of its own. */
export function flagOf(folded: string): boolean | undefined {
  const word = folded.toLowerCase().normalize('NFC');
  if (YES_WORDS.includes(word)) return true;
  return NO_WORDS.includes(word) ? false : undefined;
}
