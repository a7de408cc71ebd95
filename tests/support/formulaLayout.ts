/** Longer formulas are broken. */
const WIDTH = 130;

interface Call {
  readonly head: string;
  readonly parts: readonly string[];
  readonly tail: string;
}

/** The place after a text or a quoted name that begins here. */
function afterQuoted(text: string, start: number): number {
  const end = text.indexOf(text.charAt(start), start + 1);
  return end < 0 ? text.length : end + 1;
}

/** The first call of a formula with its parts; undefined where there is none. */
function firstCall(text: string): Call | undefined {
  const parts: string[] = [];
  let [depth, from, open] = [0, 0, -1];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '"' || sign === "'") at = afterQuoted(text, at) - 1;
    else if (sign === '(' || sign === '{') {
      depth += 1;
      if (open < 0 && sign === '(') [open, from, depth] = [at, at + 1, 1];
    } else if (open >= 0 && depth === 1 && (sign === ',' || sign === ')')) {
      parts.push(text.slice(from, at));
      from = at + 1;
      if (sign === ')') return { head: text.slice(0, open + 1), parts, tail: text.slice(at + 1) };
    } else if (sign === ')' || sign === '}') depth -= 1;
  }
  return undefined;
}

/**
 * Lays formulas out as a colleague reads them: what is too long for a line is broken after the opening of a call and between its parts. A long part
 * gets a number in front, `‹7› IF(…`, and stands as `‹7›` alone wherever it comes again.
 */
export class FormulaLayout {
  private readonly numbers = new Map<string, number>();

  laidOut(text: string, indent = '    '): string {
    if (text.length <= WIDTH) return text;
    const known = this.numbers.get(text);
    if (known !== undefined) return `‹${known}›`;
    const number = this.numbers.size + 1;
    this.numbers.set(text, number);
    return `‹${number}› ${this.broken(text, indent)}`;
  }

  private broken(text: string, indent: string): string {
    const call = text.length <= WIDTH ? undefined : firstCall(text);
    if (call === undefined) return text;
    const inner = `${indent}  `;
    const parts = call.parts.map((part) => `\n${inner}${this.laidOut(part, inner)}`).join(',');
    return `${call.head}${parts})${this.broken(call.tail, indent)}`;
  }
}
