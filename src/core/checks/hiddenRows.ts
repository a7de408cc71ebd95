import type { Check } from './check';
import { labelPlace } from './places';

/** TG110: rows of the plan that nobody sees, at the first of them. They count like the others. */
export const hiddenRows: Check = (plan, _measures, grid) => {
  if (grid === undefined) return [];
  const hidden = plan.nodes.filter(({ row }) => grid.hiddenRows.has(row));
  const [first] = hidden;
  return first === undefined
    ? []
    : [{ code: 'TG110', at: labelPlace(plan, first), params: { count: hidden.length } }];
};
