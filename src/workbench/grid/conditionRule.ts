import { cellName } from '../../core/grid';
import type { ConditionalFormat } from '../host';

/** Formula of a comparison; `cell` is the cell under test and `low`, `high` the texts of the rule without `=`. */
type Comparison = (cell: string, low: string, high: string) => string;

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  Between: (cell, low, high) => `AND(${cell}>=${low},${cell}<=${high})`,
  NotBetween: (cell, low, high) => `OR(${cell}<${low},${cell}>${high})`,
  EqualTo: (cell, low) => `${cell}=${low}`,
  NotEqualTo: (cell, low) => `${cell}<>${low}`,
  GreaterThan: (cell, low) => `${cell}>${low}`,
  LessThan: (cell, low) => `${cell}<${low}`,
  GreaterThanOrEqual: (cell, low) => `${cell}>=${low}`,
  LessThanOrEqual: (cell, low) => `${cell}<=${low}`,
};

/** The rule as one formula with `=` for the top left cell of the first area; null for a rule that says nothing yet. */
export function ruleFormula({ rule, areas }: ConditionalFormat): string | null {
  if (rule.kind === 'custom') return rule.formula.startsWith('=') ? rule.formula : null;
  const [first] = areas;
  const comparison = COMPARISONS[rule.operator];
  if (!first || !comparison || rule.formula1 === '') return null;
  const [low, high] = [rule.formula1, rule.formula2].map((text) => text.replace(/^=/, ''));
  const cell = cellName(first.row, first.column);
  return `=AND(NOT(ISBLANK(${cell})),${comparison(cell, `(${low})`, `(${high})`)})`;
}
