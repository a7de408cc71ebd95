import type { HelpBlock } from './help';

export const TREE_EN: HelpBlock<'TG4'> = {
  TG401: {
    title: 'Empty group',
    means: 'The objective, area or group has no indicator below it.',
    matters: 'There is no way to tell whether it was reached: its weight goes to the others.',
    repair: 'Add at least one indicator, or remove the row or give it weight 0.',
  },
  TG402: {
    title: 'Weights that do not add up to 100',
    means: 'The weights of the rows that stand together under one heading do not make 100.',
    matters:
      'Each weight says what part of the whole a row is worth. If they do not sum to 100, a row counts more or less than the plan declares.',
    repair:
      'Correct the weights until they sum to 100. The fix scales them in proportion, or puts the difference on the last row (as in 33,33 33,33 33,34).',
  },
  TG403: {
    title: 'Weight missing',
    means: 'The row has no weight, while the others have one.',
    matters: 'Without a weight the row does not count, and the other weights of its group count more.',
    repair: 'Write the weight. If the row should not count, write 0.',
  },
  TG404: {
    title: 'Negative weight',
    means: 'The weight is a negative number.',
    matters:
      'A negative weight would take points from whoever meets the target: the row stays out of the score.',
    repair: 'Write a weight between 0 and 100.',
  },
  TG405: {
    title: 'Code repeated',
    means: 'Two or more rows under the same heading have the same code.',
    matters:
      'The code is how a row is known again in another revision and in algorithms: if it repeats, nobody knows which row is meant.',
    repair:
      'Give each row a code of its own. If the row was copied by mistake, delete it. There is no ready fix: which row keeps the code is known to whoever wrote the plan.',
  },
  TG406: {
    title: 'Weight above 100',
    means: 'The weight alone is above 100.',
    matters:
      'The weights of a group share 100 among them: a larger one crushes all others. Often a comma is misplaced, or a whole number was typed into a cell formatted as percent.',
    repair:
      'Write a weight between 0 and 100. If dividing by 100 makes the group right, the fix proposes it.',
  },
  TG407: {
    title: 'Target with weight 0',
    means: 'The row weighs 0 but still has a target.',
    matters:
      'A reader believes that the target counts, while it changes no score. This is normal for an objective that was dropped during the year.',
    repair:
      'If the row was dropped, nothing needs to be done. Otherwise give it a weight and lower the others of the group.',
  },
  TG408: {
    title: 'Code in several places',
    means: 'The same code stands under several objectives.',
    matters:
      'That is allowed: a row is known by its code together with its objective. But an algorithm that names it can be understood in two ways.',
    repair:
      'If it is one indicator repeated, check that the data agree. If they are two indicators, give them different codes.',
  },
  TG410: {
    title: 'Code in two spellings',
    means: 'Two codes of the plan, or two codes of the measures, differ only in case, accents or blanks.',
    matters: 'To Traguardo and to Excel they may be two codes: an algorithm may name one and mean the other.',
    repair:
      'Decide which form is right and use it everywhere, also in the algorithms. There is no ready fix: which one is right is known to whoever wrote the plan, and they may really be two codes.',
  },
  TG411: {
    title: 'Code of another objective',
    means: 'The code begins like the codes of another objective of the plan.',
    matters:
      'Usually the row was moved or copied from another objective and kept its code, or it stands in the wrong place.',
    repair:
      'Check that the row stands under the right objective. If it does, the code may stay: the finding can be accepted.',
  },
};
