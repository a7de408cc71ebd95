import { oncePerPlan } from '../plan';
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

/** A column of years with its position among the values of a row. */
interface PlacedColumn {
  readonly place: YearColumn;
  readonly at: number;
}

const byYear = (columns: readonly YearColumn[]): readonly PlacedColumn[] =>
  columns.map((place, at) => ({ place, at })).sort((one, other) => one.place.year - other.place.year);

/** The past numbers of an indicator of the plan, by year. */
export const knownValues = (plan: Plan, { index }: IndicatorNode): readonly KnownValue[] =>
  allKnownValues(plan)[index] ?? [];

const allKnownValues = oncePerPlan(({ nodes, columns }) => {
  const years = byYear(columns.history);
  return nodes.map((node) => (node.kind === 'indicator' ? knownIn(node, years) : []));
});

function knownIn({ history }: IndicatorNode, years: readonly PlacedColumn[]): readonly KnownValue[] {
  const known: KnownValue[] = [];
  for (const { place, at } of years) {
    const value = history[at];
    if (value?.kind === 'quantity') known.push({ year: place.year, quantity: value.quantity, value });
  }
  return known;
}

/** A past value as the plan writes it. */
export const writtenValue = ({ separators }: Plan, { value }: KnownValue): string =>
  printFieldValue(value, separators);

/** The targets of an indicator of the plan that have a direction, by year. */
export const directedTargets = (plan: Plan, { index }: IndicatorNode): readonly DirectedTarget[] =>
  allDirectedTargets(plan)[index] ?? [];

const allDirectedTargets = oncePerPlan(({ nodes, columns }) => {
  const years = byYear(columns.targets);
  return nodes.map((node) => (node.kind === 'indicator' ? directedIn(node, years) : []));
});

function directedIn({ targets }: IndicatorNode, years: readonly PlacedColumn[]): readonly DirectedTarget[] {
  const directed: DirectedTarget[] = [];
  for (const { place, at } of years) {
    const target = targets[at];
    const direction = target?.kind === 'bound' ? DIRECTION[target.operator] : undefined;
    if (target?.kind === 'bound' && direction !== undefined) directed.push({ place, target, direction });
  }
  return directed;
}

/** True where reaching `one` asks for less than reaching `other`. */
export const isWeaker = (one: Quantity, other: Quantity, direction: DirectedTarget['direction']): boolean =>
  direction === 'increase' ? one.amount.lessThan(other.amount) : one.amount.greaterThan(other.amount);
