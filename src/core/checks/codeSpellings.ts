import type { Diagnostic, Location } from '../diagnostics';
import { measurePlace } from '../plan';
import type { Check } from './check';
import { labelPlace } from './places';
import { cleanBlanks, plainCharacters } from './plainCharacters';

interface PlacedCode {
  readonly code: string;
  /** Only asked where there is something to report. */
  readonly place: () => Location;
}

/**
 * TG410: codes that differ only in case, accents or blanks, among those of the plan and among the measures; at each spelling after the first,
 * once, with the first related. Spellings that differ in look-alike characters have that as their finding.
 */
export const codeSpellings: Check = (plan, measures) => {
  const ofPlan = plan.nodes.map((node): PlacedCode => ({
    code: node.code,
    place: () => labelPlace(plan, node),
  }));
  const ofMeasures =
    measures?.measures.map((measure): PlacedCode => ({
      code: measure.code,
      place: () => measurePlace(measures, measure),
    })) ?? [];
  return [...otherSpellings(ofPlan), ...otherSpellings(ofMeasures)];
};

function otherSpellings(codes: readonly PlacedCode[]): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const firstOf = new Map<string, PlacedCode>();
  const seen = new Set<string>();
  for (const { code, place } of codes) {
    if (code === '' || seen.has(code)) continue;
    const clean = cleanBlanks(plainCharacters(code));
    if (clean === '' || seen.has(clean)) continue;
    seen.add(clean);
    const key = folded(clean);
    const first = firstOf.get(key);
    if (first === undefined) firstOf.set(key, { code, place });
    else
      found.push({
        code: 'TG410',
        at: place(),
        params: { code, other: first.code },
        related: [first.place()],
      });
  }
  return found;
}

/** Nothing but the case of these can be spelled otherwise. */
const PLAIN = /^[!-~]*$/;

const folded = (code: string): string => (PLAIN.test(code) ? code.toLowerCase() : spelled(code));

const spelled = (code: string): string =>
  code.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s/g, '').toLowerCase();
