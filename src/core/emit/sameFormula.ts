const PLAIN_SHEET = /^[A-Za-z_\u00C0-\u024F][\w.\u00C0-\u024F]*$/;
const NUMBER = /\d+(?:\.\d*)?(?:E[+-]?\d+)?/iy;
const BEFORE_NUMBER = /[^\w$.]/;
const AFTER_NUMBER = /[^\w$!(.]/;

/**
 * A formula without what a spreadsheet program may write otherwise without changing it: blanks between its parts, case, prefixes of newer functions, the
 * mark of implicit intersection, quotes around plain sheet names, the spelling of numbers. Walks the text once.
 */
export function plainFormula(formula: string): string {
  const plain: string[] = [];
  let start = 0;
  for (let position = 0; position < formula.length;) {
    const mark = formula.charAt(position);
    if (mark !== '"' && mark !== "'") {
      position += 1;
      continue;
    }
    const end = endOfQuoted(formula, position);
    plain.push(plainParts(formula.slice(start, position)));
    plain.push(mark === '"' ? formula.slice(position, end) : plainSheet(formula.slice(position, end)));
    position = end;
    start = end;
  }
  return [...plain, plainParts(formula.slice(start))].join('');
}

/** Whether two formulas are the same but for their spelling. */
export const sameFormula = (one: string, other: string): boolean =>
  one === other || plainFormula(one) === plainFormula(other);

/** The place after the closing quote, doubled ones passed over; the end of the formula where there is none. */
function endOfQuoted(formula: string, start: number): number {
  const quote = formula.charAt(start);
  for (let end = formula.indexOf(quote, start + 1); end >= 0; end = formula.indexOf(quote, end + 2))
    if (formula.charAt(end + 1) !== quote) return end + 1;
  return formula.length;
}

function plainSheet(quoted: string): string {
  const name = quoted.slice(1, -1);
  return (PLAIN_SHEET.test(name) ? name : quoted).toUpperCase();
}

/** What stands outside quotes. */
const plainParts = (text: string): string =>
  plainNumbers(text.replace(/[\s@]/g, '').toUpperCase())
    .replace(/_XLFN\.(?:_XLWS\.)?/g, '')
    .replace(/_XLDUDF_PIANO_/g, 'PIANO.')
    .replace(/\b(TRUE|FALSE)\(\)/g, '$1');

/** Numbers as JavaScript prints them, digits of names and cells left alone. */
function plainNumbers(text: string): string {
  const plain: string[] = [];
  let start = 0;
  for (let position = 0; position < text.length;) {
    const isBeginning = position === 0 || BEFORE_NUMBER.test(text.charAt(position - 1));
    NUMBER.lastIndex = position;
    const number = isBeginning ? NUMBER.exec(text)?.[0] : undefined;
    const end = position + (number?.length ?? 1);
    const isWhole = number !== undefined && (end === text.length || AFTER_NUMBER.test(text.charAt(end)));
    if (isWhole) {
      plain.push(text.slice(start, position), String(Number(number)));
      start = end;
    }
    position = end;
  }
  return [...plain, text.slice(start)].join('');
}
