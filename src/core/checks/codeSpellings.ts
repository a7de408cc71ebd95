import type { Diagnostic, Location } from '../diagnostics';
import { measurePlace } from '../plan';
import type { Check } from './check';
import { labelPlace } from './places';
import { cleanBlanks, plainCharacters } from './plainCharacters';

interface PlacedCode {
  readonly code: string;
  readonly at: Location;
}

/**
 * TG410: codes that differ only in case, accents or blanks, among those of the plan and among the measures; at each spelling after the first,
 * once, with the first related. Spellings that differ in look-alike characters have that as their finding.
 */
export const codeSpellings: Check = (plan, measures) => {
  const ofPlan = plan.nodes.map((node): PlacedCode => ({ code: node.code, at: labelPlace(plan, node) }));
  const ofMeasures =
    measures?.measures.map((measure): PlacedCode => ({
      code: measure.code,
      at: measurePlace(measures, measure),
    })) ?? [];
  return [...otherSpellings(ofPlan), ...otherSpellings(ofMeasures)];
};

function otherSpellings(codes: readonly PlacedCode[]): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const firstOf = new Map<string, PlacedCode>();
  const seen = new Set<string>();
  for (const { code, at } of codes) {
    const clean = cleanBlanks(plainCharacters(code));
    if (clean === '' || seen.has(clean)) continue;
    seen.add(clean);
    const key = folded(clean);
    const first = firstOf.get(key);
    if (first === undefined) firstOf.set(key, { code, at });
    else found.push({ code: 'TG410', at, params: { code, other: first.code }, related: [first.at] });
  }
  return found;
}

const folded = (code: string): string =>
  code.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s/g, '').toLowerCase();
