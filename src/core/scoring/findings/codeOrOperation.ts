import type { Diagnostic, Location } from '../../diagnostics';
import type { Plan } from '../../plan';
import type { ResolvedPlan } from '../resolution';
import { operationsIn } from './operationsIn';
import { algorithmPlace, indicatorsOf, withRelated } from './places';
import type { KnownCodes } from './unknownCode';

/**
 * TG313: a known code that holds an operator between two other known codes: `A-B` is read as the code, but the difference may have been meant. One finding
 * a code, at the first algorithm that names it.
 */
export function findCodesOrOperations(
  plan: Plan,
  { resolutions }: ResolvedPlan,
  { isKnown }: KnownCodes,
): readonly Diagnostic[] {
  const places = new Map<string, Location[]>();
  for (const node of indicatorsOf(plan)) {
    for (const code of resolutions[node.index]?.parsed.codes ?? []) {
      if (!/[-+*/]/.test(code) || !isKnown(code)) continue;
      const known = places.get(code);
      if (known === undefined) places.set(code, [algorithmPlace(plan, node)]);
      else known.push(algorithmPlace(plan, node));
    }
  }
  return [...places].flatMap(([code, [at, ...others]]): readonly Diagnostic[] => {
    const [apart] = operationsIn(code, isKnown, 'codes');
    if (at === undefined || apart === undefined) return [];
    return [{ code: 'TG313', at, params: { code, apart }, ...withRelated(others) }];
  });
}
