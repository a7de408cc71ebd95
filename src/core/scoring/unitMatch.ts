import { sameKind } from '../values';
import type { Target, Unit } from '../values';
import type { ActualReading } from './scores';

export { sameKind };

/** The unit a target is stated in; undefined where it has none (N/D, dates, yes/no). */
export function unitOfTarget(target: Target): Unit | undefined {
  if (target.kind === 'bound') return target.threshold.unit;
  return target.kind === 'between' ? target.lower.unit : undefined;
}

/** The unit of an actual as read. */
export const unitOfActual = (actual: ActualReading): Unit => ({
  kind: actual.unitKind ?? 'number',
  word: actual.unitWord,
});

/** Whether both or neither are percents: what the baseline needs to be on the scale of the target. */
export const sameScale = (one: Unit, other: Unit): boolean =>
  (one.kind === 'percent') === (other.kind === 'percent');

/** Whether an actual can be held against a target at all: date against date, yes/no against yes/no, number against its kind. */
export function comparable(actual: ActualReading, target: Target): boolean {
  const { value } = actual;
  if (target.kind === 'deadline') return value.kind === 'date';
  if (target.kind === 'flag') return value.kind === 'flag';
  const unit = unitOfTarget(target);
  if (unit === undefined || value.kind !== 'quantity') return false;
  return actual.unitKind === undefined || sameKind(unitOfActual(actual), unit);
}
