import { foldLetters } from '../algorithm';
import type { Diagnostic, Location } from '../diagnostics';
import { measurePlace } from '../plan';
import type { Check } from './check';
import { labelPlace } from './places';
import { cleanBlanks, plainCharacters } from './plainCharacters';

/**
 * TG410: codes that differ only in case, accents or blanks, among those of the plan and among the measures; at each spelling after the first,
 * once, with the first related. Spellings that differ in look-alike characters have that as their finding.
 */
export const codeSpellings: Check = (plan, measures) => [
  ...otherSpellings(plan.nodes, (node) => labelPlace(plan, node)),
  ...(measures === undefined
    ? []
    : otherSpellings(measures.measures, (measure) => measurePlace(measures, measure))),
];

function otherSpellings<Row extends { readonly code: string }>(
  rows: readonly Row[],
  placeOf: (row: Row) => Location,
): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const firstOf = new Map<string, Row>();
  const others = new Set<string>();
  for (const row of rows) {
    const clean = cleaned(row.code);
    if (clean === '') continue;
    const key = foldLetters(clean);
    const first = firstOf.get(key);
    if (first === undefined) firstOf.set(key, row);
    else if (cleaned(first.code) !== clean && !others.has(clean)) {
      others.add(clean);
      const params = { code: row.code, other: first.code };
      found.push({ code: 'TG410', at: placeOf(row), params, related: [placeOf(first)] });
    }
  }
  return found;
}

const cleaned = (code: string): string => (PLAIN.test(code) ? code : cleanBlanks(plainCharacters(code)));

/** Nothing but the case of these can be spelled otherwise. */
const PLAIN = /^[!-~]*$/;
