/** Characters of other alphabets, and special ones, that look like a character of the keyboard; each pair is `look-alike, plain`. */
const PAIRS: readonly (readonly [string, string])[] = [
  // Cyrillic, then Greek; the plain characters stand in the same order.
  ['АВЕЅІЈКМНОРСТХУаеорсухіјѕ', 'ABESIJKMHOPCTXYaeopcyxijs'],
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο', 'ABEZHIKMNOPTYXo'],
  // Hyphens that do not break, are short, long or a minus sign.
  ['\u2010\u2011\u2012\u2013\u2014\u2212\uFE63', '-------'],
  // Apostrophes, full stops and underscores of other kinds.
  ['\u2018\u2019\u02BC\u2032\uFF07', "'''''"],
  ['\uFF0E\u2024', '..'],
  ['\uFF3F', '_'],
];

const PLAIN: ReadonlyMap<string, string> = new Map(
  PAIRS.flatMap(([alike, plain]) =>
    [...alike].map((character, i): [string, string] => [character, plain[i] ?? character]),
  ),
);

/** Letters and digits of double width, as East Asian keyboards write them, stand this far from the plain ones. */
const FULL_WIDTH_DISTANCE = 0xfee0;
const FULL_WIDTH = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/g;
const ALIKE = new RegExp(`[${[...PLAIN.keys()].join('')}]`, 'g');
/** Letters of alphabets that none of the pairs makes Latin: a code written in one of them is no slip. */
const OTHER_LETTERS = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
/** Characters without width: soft hyphens, joiners, marks of direction, the mark of byte order. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;

/** Nearly all codes hold nothing else, and need no closer look. */
const KEYBOARD = /^[ -~]*$/;
const isOfKeyboard = (code: string): boolean => KEYBOARD.test(code);
const TWO_BLANKS = '  ';

/**
 * A code with the characters of the keyboard instead of those that look like them. A code that holds letters of another alphabet without a
 * Latin look-alike stays as it is.
 */
export function plainCharacters(code: string): string {
  if (isOfKeyboard(code)) return code;
  const plain = code
    .replace(ALIKE, (character) => PLAIN.get(character) ?? character)
    .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_DISTANCE));
  return OTHER_LETTERS.test(plain) ? code : plain;
}

/** A code without invisible characters, without blanks at its ends, and with one plain blank wherever there are several or special ones. */
export const cleanBlanks = (code: string): string =>
  isOfKeyboard(code) && !code.includes(TWO_BLANKS)
    ? code.trim()
    : code.replace(INVISIBLE, '').trim().replace(/\s+/g, ' ');
