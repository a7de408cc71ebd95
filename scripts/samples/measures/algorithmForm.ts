/**
 * The shapes of algorithm that the published plan uses, read by their blanks: operators stand between blanks, codes may hold
 * blanks but never an operator between two. Kept apart from src/core on purpose, see printedValue.ts.
 */

/** A code and the sign it is added with. */
export interface Term {
  readonly code: string;
  readonly sign: 1 | -1;
}

/** `factor * numerator / denominator`; a plain sum has no denominator. */
export interface AlgorithmForm {
  readonly numerator: readonly Term[];
  readonly factor: number;
  readonly denominator: string | undefined;
}

const shape = /^(.+?)(?: \* (\d+))?(?: \/ ([^()]+))?$/;

/** Reads `a + b`, `a / b`, `(a - b) / b`, `a * 1000 / b` and `(a + b)`; throws on any other shape. */
export function algorithmForm(algorithm: string): AlgorithmForm {
  const [, top, factor, denominator] = shape.exec(algorithm) ?? [];
  if (top === undefined || / [*/] /.test(`${top} ${denominator ?? ''}`)) {
    throw new Error(`not an algorithm of the published plan: ${algorithm}`);
  }
  return { numerator: terms(top.replace(/^\((.*)\)$/, '$1')), factor: Number(factor ?? 1), denominator };
}

function terms(sum: string): readonly Term[] {
  const parts = sum.split(/ ([+-]) /);
  return parts.flatMap((part, i): readonly Term[] =>
    i % 2 === 1 ? [] : [{ code: part, sign: parts[i - 1] === '-' ? -1 : 1 }],
  );
}

/** The codes of an algorithm in order of appearance, repeated ones repeated. */
export function codesOf(form: AlgorithmForm): readonly string[] {
  const top = form.numerator.map((term) => term.code);
  return form.denominator === undefined ? top : [...top, form.denominator];
}
