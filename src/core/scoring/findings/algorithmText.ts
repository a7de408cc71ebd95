import { foldExpression } from '../../algorithm';
import type { ParsedAlgorithm } from '../../algorithm';
import type { NamedFix, Span } from '../../diagnostics';
import { cellAt, formulaAt } from '../../grid';
import type { Grid } from '../../grid';
import type { IndicatorNode, Plan } from '../../plan';

/** Where a code stands in the text of an algorithm, each time. */
export function spansOf({ expression }: ParsedAlgorithm, code: string): readonly Span[] {
  const spans: Span[] = [];
  foldExpression<undefined>(expression, (node) => {
    if (node.kind === 'code' && node.code === code) spans.push(node.span);
    return undefined;
  });
  return spans.sort((a, b) => a.start - b.start);
}

/**
 * Puts another text in the place of a code, wherever the algorithm names it, and leaves the rest of the cell as it is: a description above,
 * line breaks, blanks. Undefined where the cell holds a formula or no longer the algorithm that was read.
 */
export function replaceInAlgorithm(
  { sheet }: Plan,
  { row, algorithm, algorithmColumn: column }: IndicatorNode,
  spans: readonly Span[],
  text: string,
  grid: Grid,
): NamedFix | undefined {
  const cell = cellAt(grid, row, column);
  if (cell.kind !== 'text' || formulaAt(grid, row, column) !== undefined || spans.length === 0)
    return undefined;
  const places = placesInCell(cell.value, algorithm);
  if (places === undefined) return undefined;
  let after = cell.value;
  for (const { start, end } of [...spans].reverse()) {
    const first = places[start];
    const last = places[end - 1];
    if (first === undefined || last === undefined) return undefined;
    after = after.slice(0, first) + text + after.slice(last + 1);
  }
  return { edits: [{ sheet, row, column, before: cell.value, after }], label: { kind: 'write', text } };
}

const BLANK = /\s/;

/**
 * For each character of the algorithm that is no blank its place in the cell. The algorithm is the end of the cell's text with its blanks folded, so
 * both are walked from the end.
 */
function placesInCell(cell: string, algorithm: string): readonly (number | undefined)[] | undefined {
  const places: (number | undefined)[] = Array.from({ length: algorithm.length });
  let place = cell.length;
  for (let position = algorithm.length - 1; position >= 0; position -= 1) {
    if (BLANK.test(algorithm.charAt(position))) continue;
    do place -= 1;
    while (place >= 0 && BLANK.test(cell.charAt(place)));
    if (place < 0 || cell.charAt(place) !== algorithm.charAt(position)) return undefined;
    places[position] = place;
  }
  return places;
}
