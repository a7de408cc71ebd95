import { cellLocation } from '../diagnostics';
import type { Diagnostic } from '../diagnostics';
import type { Check } from './check';

/** TG204: a target that says N/D keeps its indicator out of the score of that year. */
export const targetNotAvailable: Check = (plan) =>
  plan.nodes.flatMap((node) =>
    node.kind !== 'indicator'
      ? []
      : plan.columns.targets.flatMap(({ column, year }, i): readonly Diagnostic[] =>
          node.targets[i]?.kind === 'notAvailable'
            ? [{ code: 'TG204', at: cellLocation(plan.sheet, node.row, column), params: { year } }]
            : [],
        ),
  );
