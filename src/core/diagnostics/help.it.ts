import type { Code } from './diagnostic';
import { ALGORITHMS_IT, HOST_IT, LAYOUT_IT, REALISM_IT, REVISIONS_IT, TREE_IT, VALUES_IT } from './help';
import type { Help } from './help';

/** The help pages in Italian; they stand by block in the folder `help`. */
export const HELP_IT: Readonly<Record<Code, Help>> = {
  ...LAYOUT_IT,
  ...VALUES_IT,
  ...ALGORITHMS_IT,
  ...TREE_IT,
  ...REALISM_IT,
  ...REVISIONS_IT,
  ...HOST_IT,
};
