import type { BodyRow } from './bodyRows';
import { kindOfLevel } from './levelWords';
import type { NodeKind } from './model';
import { DEEPEST_LEVEL } from './placedRow';
import type { PlacedRow, PlacedRows } from './placedRow';
import { foldText } from './wording';

/** Ranks of the known levels; unknown words are put between, in the order in which they first appear. */
const RANK: Readonly<Record<Exclude<NodeKind, 'group' | 'indicator'>, number>> = {
  root: 0,
  area: 1000,
  objective: 2000,
  block: 3000,
  operationalObjective: 4000,
};

interface OpenLevel {
  readonly rank: number;
  readonly index: number;
}

/** Builds the tree from a level column: a row stands under the nearest row above whose level is higher. */
export function placeByLevel(rows: readonly BodyRow[]): PlacedRows {
  const placed: PlacedRow[] = [];
  const notUnderstood: BodyRow[] = [];
  const open: OpenLevel[] = [];
  const ranks = new Map<string, number>();
  let deepest = -1;
  for (const body of rows) {
    const kind = kindOfRow(body);
    if (kind === undefined) {
      notUnderstood.push(body);
      continue;
    }
    if (kind !== 'indicator') {
      const rank = rankOf(kind, body, ranks, deepest);
      deepest = Math.max(deepest, rank);
      while (open.length > 0 && (open[open.length - 1]?.rank ?? 0) >= rank) open.pop();
      if (open.length >= DEEPEST_LEVEL) open.pop();
      placed.push({ body, kind, parent: open[open.length - 1]?.index ?? -1 });
      open.push({ rank, index: placed.length - 1 });
    } else placed.push({ body, kind, parent: open[open.length - 1]?.index ?? -1 });
  }
  return { placed, notUnderstood };
}

/** What a row is: its word says so, but values make an indicator of an unknown word, and a row with a code is no block. */
function kindOfRow({ corrected, level, code, name, block, hasBody }: BodyRow): NodeKind | undefined {
  if (corrected !== undefined) return corrected;
  if (code === '' && name === '' && block === undefined) return undefined;
  if (block !== undefined) return 'block';
  if (level === '') return hasBody ? 'indicator' : undefined;
  return kindOfLevel(level) ?? (hasBody ? 'indicator' : 'group');
}

function rankOf(
  kind: Exclude<NodeKind, 'indicator'>,
  { level }: BodyRow,
  ranks: Map<string, number>,
  deepest: number,
): number {
  if (kind !== 'group') return RANK[kind];
  const word = foldText(level);
  const known = ranks.get(word);
  if (known !== undefined) return known;
  ranks.set(word, deepest + 1);
  return deepest + 1;
}
