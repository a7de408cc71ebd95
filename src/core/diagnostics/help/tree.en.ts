import type { HelpBlock } from './help';

export const TREE_EN: HelpBlock<'TG4'> = {
  TG401: {
    means: 'The objective, area or group has no indicator below it.',
    matters: 'There is no way to tell whether it was reached: its weight goes to the others.',
    repair: 'Add at least one indicator, or remove the row or give it weight 0.',
  },
  TG402: {
    means: 'The weights of the rows that stand together under one heading do not make 100.',
    matters:
      'Each weight says what part of the whole a row is worth. If they do not sum to 100, a row counts more or less than the plan declares.',
    repair:
      'Correct the weights until they sum to 100. The fix scales them in proportion, or puts the difference on the last row (as in 33,33 33,33 33,34).',
  },
  TG403: {
    means: 'The row has no weight, while the others have one.',
    matters: 'Without a weight the row does not count, and the other weights of its group count more.',
    repair: 'Write the weight. If the row should not count, write 0.',
  },
  TG404: {
    means: 'The weight is a negative number.',
    matters:
      'A negative weight would take points from whoever meets the target: the row stays out of the score.',
    repair: 'Write a weight between 0 and 100.',
  },
  TG405: {
    means: 'Two or more rows under the same heading have the same code.',
    matters:
      'The code is how a row is known again in another revision and in algorithms: if it repeats, nobody knows which row is meant.',
    repair: 'Give each row a code of its own. If the row was copied by mistake, delete it.',
  },
};
