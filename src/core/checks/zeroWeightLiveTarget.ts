import type { Diagnostic } from '../diagnostics';
import type { Target } from '../values';
import type { Check } from './check';
import { indicatorsOf, weighsNothing } from './indicators';
import { longName, weightPlace } from './places';

/** TG407: an indicator of weight 0 that has a target all the same. */
export const zeroWeightLiveTarget: Check = (plan) =>
  indicatorsOf(plan)
    .filter((node) => weighsNothing(node) && node.targets.some(isLive))
    .map((node): Diagnostic => ({
      code: 'TG407',
      at: weightPlace(plan, node),
      params: { name: longName(plan, node) },
    }));

const isLive = ({ kind }: Target): boolean => kind !== 'missing' && kind !== 'notAvailable';
