import { cellLocation } from '../diagnostics';
import type { Diagnostic } from '../diagnostics';
import { sameKind } from '../values';
import type { Target, Unit } from '../values';
import type { Check } from './check';
import { indicatorsOf } from './indicators';
import { knownValues } from './knownValues';

/**
 * TG208 and TG209: a target in units of another kind than the last known value, or in another word for the same kind, in whatever year. Scoring
 * says the same of the year in force where only the measures give a value.
 */
export const unitDiffers: Check = (plan) =>
  indicatorsOf(plan).flatMap((node) => {
    const last = knownValues(plan, node).at(-1)?.quantity.unit;
    if (last === undefined) return [];
    return plan.columns.targets.flatMap(({ column }, i): readonly Diagnostic[] => {
      const unit = unitOf(node.targets[i]);
      if (unit === undefined) return [];
      const at = cellLocation(plan.sheet, node.row, column);
      if (!sameKind(last, unit)) return [{ code: 'TG208', at, params: shown(last, unit) }];
      return areSameWords(last, unit) ? [] : [{ code: 'TG209', at, params: shown(last, unit) }];
    });
  });

function unitOf(target: Target | undefined): Unit | undefined {
  if (target?.kind === 'bound') return target.threshold.unit;
  return target?.kind === 'between' ? target.lower.unit : undefined;
}

const areSameWords = (one: Unit, other: Unit): boolean =>
  one.word === '' || other.word === '' || one.word.toLowerCase() === other.word.toLowerCase();

const shown = (actual: Unit, target: Unit) => ({
  actual: actual.word || actual.kind,
  target: target.word || target.kind,
});
