import type { Diagnostic } from '../diagnostics';
import { ZERO } from '../values';
import type { Check } from './check';
import { longName, weightPlace } from './places';

/** TG404: a negative weight. */
export const weightNegative: Check = (plan) =>
  plan.nodes.flatMap((node): readonly Diagnostic[] =>
    node.weight.kind === 'weight' && node.weight.fraction.lessThan(ZERO)
      ? [
          {
            code: 'TG404',
            at: weightPlace(plan, node),
            params: { name: longName(plan, node), weight: node.weight.raw },
          },
        ]
      : [],
  );
