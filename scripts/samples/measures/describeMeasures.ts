import type { SeedIndicator } from '../seedPlan';

const operatorBetweenBlanks = / ([+\-*/]) /;

/**
 * The prose of an indicator, cut at the operators of its algorithm: code to description. Throws if prose and algorithm have not
 * the same number of operands.
 */
export function describeMeasures(indicator: SeedIndicator): ReadonlyMap<string, string> {
  const algorithm = indicator.algorithm.split(operatorBetweenBlanks);
  const operands = algorithm.filter((_, i) => i % 2 === 0).map((text) => text.replace(/^\(|\)$/g, ''));
  const operators = algorithm.filter((_, i) => i % 2 === 1);
  if (operators.length === 0) return new Map([[operands[0]!, indicator.description]]);
  const pieces = cut(withoutFootnote(indicator.description), operators);
  if (pieces.length !== operands.length) throw new Error(`prose and algorithm of ${indicator.code} differ`);
  return new Map(
    operands.flatMap((code, i): [string, string][] => (/^\d+$/.test(code) ? [] : [[code, tidy(pieces[i]!)]])),
  );
}

/** EC27 explains its terms in a footnote with operators of its own. */
function withoutFootnote(prose: string): string {
  return prose.replace(/ \[\*.*\]$/, '');
}

/** Cuts at the operators in their order; one that is not the next of the algorithm belongs to the words (`anno n - 1`). */
function cut(prose: string, operators: readonly string[]): readonly string[] {
  const parts = prose.split(operatorBetweenBlanks);
  const pieces = [parts[0] ?? ''];
  let next = 0;
  for (let i = 1; i < parts.length; i += 2) {
    const operator = parts[i]!;
    const words = parts[i + 1] ?? '';
    if (operator === operators[next]) {
      pieces.push(words);
      next += 1;
    } else {
      pieces.push(`${pieces.pop() ?? ''} ${operator} ${words}`);
    }
  }
  return pieces;
}

/** Without the brackets of the algorithm, which open or close nothing inside the piece, and without footnote stars. */
function tidy(piece: string): string {
  const text = piece.trim().replace(/\*+(?=\)?$)/, '');
  if (text.startsWith('(') && count(text, '(') > count(text, ')')) return text.slice(1);
  if (text.endsWith(')') && count(text, ')') > count(text, '(')) return text.slice(0, -1).replace(/\*+$/, '');
  return text;
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
