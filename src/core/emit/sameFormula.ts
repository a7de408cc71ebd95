/** What a formula is made of: texts, quoted sheet names, numbers, and everything else. */
const PARTS =
  /("(?:[^"]|"")*")|'((?:[^']|'')*)'(?=!)|((?<![\w$.])\d+(?:\.\d*)?(?:E[+-]?\d+)?(?![\w$!(]))|([^"'\d]+|.)/gis;
const PLAIN_SHEET = /^[A-Za-z_\u00C0-\u024F][\w.\u00C0-\u024F]*$/;

/**
 * A formula without what a spreadsheet program may write otherwise without changing it: blanks between its parts, case, prefixes of newer functions, the
 * mark of implicit intersection, quotes around plain sheet names, the spelling of numbers. Linear in its length.
 */
export function plainFormula(formula: string): string {
  let plain = '';
  for (const [whole, text, sheet, number] of formula.matchAll(PARTS)) {
    if (text !== undefined) plain += text;
    else if (sheet !== undefined) plain += (PLAIN_SHEET.test(sheet) ? sheet : whole).toUpperCase();
    else if (number !== undefined) plain += String(Number(number));
    else plain += whole.replace(/[\s@]/g, '').toUpperCase();
  }
  return plain
    .replace(/_XLFN\.(?:_XLWS\.)?/g, '')
    .replace(/_XLDUDF_PIANO_/g, 'PIANO.')
    .replace(/\b(TRUE|FALSE)\(\)/g, '$1');
}

/** Whether two formulas are the same but for their spelling. */
export const sameFormula = (one: string, other: string): boolean =>
  one === other || plainFormula(one) === plainFormula(other);
