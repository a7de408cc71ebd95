const PLAIN_SHEET = /^[A-Za-z_\u00C0-\u024F][\w.\u00C0-\u024F]*$/;
/** A number as formulas write it, no digits of a name or a cell. */
const NUMBERS = /(?<![\w$.])\d+(?:\.\d*)?(?:E[+-]?\d+)?(?![\w$!(.])/g;

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

/** Whether two formulas are the same but for their spelling. Most differ in blanks and case alone, if at all, and are told quickly. */
export const sameFormula = (one: string, other: string): boolean =>
  one === other || differsInBlanksOnly(one, other) || plainFormula(one) === plainFormula(other);

/** True only where texts are equal and the parts between them but for blanks and case; quoted sheet names are left to the slower way. */
function differsInBlanksOnly(one: string, other: string): boolean {
  const [parts, others] = [one.split('"'), other.split('"')];
  return (
    parts.length === others.length &&
    parts.every((part, index) => {
      const second = others[index] ?? '';
      if (part === second) return true;
      const isText = index % 2 === 1 || part.includes("'") || second.includes("'");
      return !isText && folded(part) === folded(second);
    })
  );
}

const folded = (part: string): string => part.replace(/[\s@]+/g, '').toUpperCase();

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
  folded(text)
    .replace(/_XLFN\.(?:_XLWS\.)?/g, '')
    .replace(/_XLDUDF_PIANO_/g, 'PIANO.')
    .replace(/\b(TRUE|FALSE)\(\)/g, '$1')
    .replace(NUMBERS, (number) => String(Number(number)));
