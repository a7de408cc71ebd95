import type { IndicatorNode, Plan, YearColumn } from '../plan';
import type { BoundOperator, FieldValue, Quantity, Target } from '../values';
import { printFieldValue } from '../values';

/** A past value that is a number, with its year. */
export interface KnownValue {
  readonly year: number;
  readonly quantity: Quantity;
  readonly value: FieldValue;
}

/** A target that asks for at least or at most so much, with its year and place. */
export interface DirectedTarget {
  readonly place: YearColumn;
  readonly target: Target & { readonly kind: 'bound' };
  readonly direction: 'increase' | 'decrease';
}

const DIRECTION: Readonly<Record<BoundOperator, DirectedTarget['direction'] | undefined>> = {
  '>=': 'increase',
  '>': 'increase',
  '<=': 'decrease',
  '<': 'decrease',
  '=': undefined,
};

/** The past numbers of an indicator, by year. */
export function knownValues(plan: Plan, { history }: IndicatorNode): readonly KnownValue[] {
  const known = plan.columns.history.flatMap(({ year }, i): readonly KnownValue[] => {
    const value: FieldValue | undefined = history[i];
    if (value?.kind !== 'quantity') return [];
    return [{ year, quantity: value.quantity, value }];
  });
  return [...known].sort((one, other) => one.year - other.year);
}

/** A past value as the plan writes it. */
export const writtenValue = ({ separators }: Plan, { value }: KnownValue): string =>
  printFieldValue(value, separators);

/** The targets of an indicator that have a direction, by year. */
export function directedTargets({ columns }: Plan, { targets }: IndicatorNode): readonly DirectedTarget[] {
  const directed = columns.targets.flatMap((place, i): readonly DirectedTarget[] => {
    const target = targets[i];
    if (target?.kind !== 'bound') return [];
    const direction = DIRECTION[target.operator];
    return direction === undefined ? [] : [{ place, target, direction }];
  });
  return [...directed].sort((one, other) => one.place.year - other.place.year);
}

/** True where reaching `one` asks for less than reaching `other`. */
export const isWeaker = (one: Quantity, other: Quantity, direction: DirectedTarget['direction']): boolean =>
  direction === 'increase' ? one.amount.lessThan(other.amount) : one.amount.greaterThan(other.amount);
