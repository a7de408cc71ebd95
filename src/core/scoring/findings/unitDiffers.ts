import type { Diagnostic } from '../../diagnostics';
import type { IndicatorNode, Plan } from '../../plan';
import type { NodeScore } from '../scores';
import { sameKind, unitOfActual, unitOfTarget } from '../unitMatch';
import { targetPlace } from './places';

/** Units of another kind in actual and target (TG208), or another word for the same one (TG209). */
export function unitFinding(plan: Plan, node: IndicatorNode, score: NodeScore, year: number): Diagnostic[] {
  const { actual, target, achievement } = score;
  if (actual === undefined || actual.source === 'none' || target === undefined) return [];
  const own = unitOfActual(actual);
  const unit = unitOfTarget(target);
  if (achievement.kind === 'notScored' && achievement.reason === 'unitDiffers') {
    const params = {
      actual: own.word || own.kind,
      target: unit === undefined ? target.kind : unit.word || unit.kind,
    };
    return [{ code: 'TG208', at: targetPlace(plan, node, year), params }];
  }
  if (unit === undefined || actual.unitKind === undefined || !sameKind(own, unit)) return [];
  if (own.word === '' || unit.word === '' || own.word.toLowerCase() === unit.word.toLowerCase()) return [];
  const at = targetPlace(plan, node, year);
  return [{ code: 'TG209', at, params: { actual: own.word, target: unit.word } }];
}
