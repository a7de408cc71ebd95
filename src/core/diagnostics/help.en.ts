import type { Code } from './diagnostic';
import { ALGORITHMS_EN, HOST_EN, LAYOUT_EN, REALISM_EN, REVISIONS_EN, TREE_EN, VALUES_EN } from './help';
import type { Help } from './help';

/** The help pages in English; they stand by block in the folder `help`. */
export const HELP_EN: Readonly<Record<Code, Help>> = {
  ...LAYOUT_EN,
  ...VALUES_EN,
  ...ALGORITHMS_EN,
  ...TREE_EN,
  ...REALISM_EN,
  ...REVISIONS_EN,
  ...HOST_EN,
};
