import { isNamedLikeBody } from './levelWords';
import type { NodeKind } from './model';

export type HeadingKind = Exclude<NodeKind, 'block' | 'indicator'>;

/** The kinds of so many levels of headings below the root, from the top. */
export function kindsBelowRoot(depth: number, hasBlocks: boolean): readonly HeadingKind[] {
  const groups = (count: number): readonly HeadingKind[] =>
    Array.from({ length: Math.max(0, count) }, () => 'group');
  if (depth <= 1) return ['objective'];
  if (hasBlocks || depth === 2) return [...groups(depth - 2), 'area', 'objective'];
  return ['area', ...groups(depth - 3), 'objective', 'operationalObjective'];
}

/** True for a heading that stands above a whole plan by its wording: named like a body, without a code. */
export const isBodyHeading = ({ code, name }: { readonly code: string; readonly name: string }): boolean =>
  code === '' && isNamedLikeBody(name);
