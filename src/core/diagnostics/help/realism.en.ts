import type { HelpBlock } from './help';

export const REALISM_EN: HelpBlock<'TG5'> = {
  TG501: {
    title: 'Actual missing',
    means: 'The indicator has no actual for the year, while others have theirs.',
    matters: 'It stays out of the score: what is shown covers only the rest of the plan.',
    repair:
      'Write the actual into the plan, or the values of its measures, as soon as they are known. If the indicator cannot be assessed, write the reason in its column.',
  },
  TG502: {
    title: 'Target easier than the last value',
    means: 'The target is easier than the result already obtained in the last known year.',
    matters:
      'A target below what was reached asks for no improvement. Sometimes there is a good reason: an exceptional year, fewer resources, a scheme that ended.',
    repair: 'Raise the target, or say in the plan why a lower result is expected.',
  },
  TG503: {
    title: 'Target easier than every past year',
    means: 'The target is easier than all results of past years, even the worst.',
    matters: 'It will almost certainly be met without doing anything: reviewers notice that first.',
    repair: 'Check that number and operator are right; then raise the target or give the reason in the plan.',
  },
  TG504: {
    title: 'Target easier than the year before',
    means: 'The target of a year is easier than that of the year before.',
    matters:
      'A plan of several years is expected to improve or at least to hold. A decline may be wanted, but often a number was copied from the wrong column.',
    repair: 'Check the targets of the row. If the decline is wanted, give the reason in the plan.',
  },
  TG505: {
    title: 'Leap of the target',
    means:
      'The target asks for an improvement of more than half of the last known value, never reached in past years.',
    matters:
      'There may be a digit too many or a misplaced comma. If it is true, the target may be out of reach.',
    repair: 'Check the number and its unit. If the leap is wanted, give the reason in the plan.',
  },
  TG506: {
    title: 'No past values',
    means: 'No past year has a value for this indicator.',
    matters: 'Without history nobody can tell whether the target is demanding or easy.',
    repair: 'If values of past years exist, write them. For a new indicator nothing needs to be done.',
  },
  TG507: {
    title: 'Target that cannot be missed',
    means:
      'The target stands at the limit of what the value can be, for example “>= 0” for a count or “<= 100 %” for a share.',
    matters: 'Any result meets it: the indicator always gives full marks and says nothing.',
    repair: 'Check the operator, which is usually the wrong way round, and the number.',
  },
};
