import type { IndicatorNode, Plan, PlanNode } from '../../src/core/plan';
import { isoDate } from '../../src/core/values';
import type { FieldValue, Quantity, Target } from '../../src/core/values';

const quantity = ({ amount, unit }: Quantity): string =>
  `${amount.toFixed()} ${unit.kind} ${unit.word}`.trim();

/** What a value means, without how it was written. */
export function valueMeaning(value: FieldValue): string {
  switch (value.kind) {
    case 'quantity':
      return quantity(value.quantity);
    case 'date':
      return isoDate(value.date);
    case 'flag':
      return value.yes ? 'yes' : 'no';
    case 'invalid':
      return `invalid ${value.raw}`;
    case 'missing':
    case 'notAvailable':
      return value.kind;
  }
}

/** What a target means, without how it was written. */
export function targetMeaning(target: Target): string {
  switch (target.kind) {
    case 'bound':
      return `${target.typed ? target.operator : 'untyped'} ${quantity(target.threshold)}`;
    case 'between':
      return `${quantity(target.lower)} to ${quantity(target.upper)}`;
    case 'deadline':
      return `by ${isoDate(target.date)}`;
    case 'flag':
      return target.yes ? 'yes' : 'no';
    case 'invalid':
      return `invalid ${target.raw}`;
    case 'missing':
    case 'notAvailable':
      return target.kind;
  }
}

const weightOf = ({ weight }: PlanNode): string =>
  weight.kind === 'weight' ? weight.fraction.toFixed() : weight.kind;

const indicatorMeaning = ({ description, algorithm, history, targets }: IndicatorNode) => ({
  description,
  algorithm,
  history: history.map(valueMeaning),
  targets: targets.map(targetMeaning),
});

/** What a plan says, without where it stands on the sheet. */
export const planMeaning = ({ historyYears, targetYears, nodes, roots }: Plan) => ({
  historyYears,
  targetYears,
  roots,
  nodes: nodes.map((node) => ({
    kind: node.kind,
    parent: node.parent,
    children: node.children,
    code: node.code,
    name: node.name,
    key: node.key,
    weight: weightOf(node),
    ...(node.kind === 'indicator' ? indicatorMeaning(node) : {}),
  })),
});

/** The tree as lines: two blanks a level, the kind, then code and name. */
export function outline({ nodes }: Plan): readonly string[] {
  const depths: number[] = [];
  return nodes.map((node) => {
    const depth = node.parent < 0 ? 0 : (depths[node.parent] ?? 0) + 1;
    depths.push(depth);
    const label = [node.code, node.name].filter((part) => part !== '').join(' - ');
    return `${'  '.repeat(depth)}${node.kind} ${label}`.trimEnd();
  });
}
