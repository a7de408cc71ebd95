/**
 * A code without what people spell now one way, now another: case, accents, apostrophes (which stand for accents in capitals), the kind of dash,
 * blanks. Two codes of one folded form are probably meant to be the same; which one, only their writer knows.
 */
export const foldCode = (code: string): string =>
  PLAIN_CODE.test(code)
    ? code.toLowerCase()
    : code
        .normalize('NFKD')
        .replace(/[\p{M}\s'\u2018\u2019\u02BC`\u00B4]/gu, '')
        .replace(/[\u2010-\u2015\u2212]/g, '-')
        .toLowerCase();

/** A code without case, accents and blanks alone: what else people spell in more than one way has findings of its own. */
export const foldLetters = (code: string): string =>
  PLAIN_CODE.test(code)
    ? code.toLowerCase()
    : code.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s/g, '').toLowerCase();

/** Letters without marks, digits, `_`, `.`, `-`: nothing but their case can be spelled otherwise. Most codes are like that. */
export const PLAIN_CODE = /^[\w.-]*$/;
