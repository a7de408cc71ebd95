/** What a windowed list draws: rows, and gaps that stand for the rows left out. Heights in CSS pixels. */
export type WindowItem =
  { readonly kind: 'row'; readonly index: number } | { readonly kind: 'gap'; readonly height: number };

/** Top edge of every row and, last, the bottom of the list. */
export function rowOffsets(
  ids: readonly string[],
  heights: ReadonlyMap<string, number>,
  estimate: number,
): readonly number[] {
  const offsets = [0];
  let top = 0;
  for (const id of ids) {
    top += heights.get(id) ?? estimate;
    offsets.push(top);
  }
  return offsets;
}

/** Index of the row that covers `position`; the nearest one outside the list. */
export function rowAt(offsets: readonly number[], position: number): number {
  let low = 0;
  let high = Math.max(0, offsets.length - 2);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((offsets[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Rows between `top` and `bottom` plus the pinned one (it may hold the focus), with gaps in between, so that the list keeps its
 * height. `pinned` is -1 for none.
 */
export function windowItems(
  offsets: readonly number[],
  top: number,
  bottom: number,
  pinned: number,
): readonly WindowItem[] {
  const count = offsets.length - 1;
  if (count <= 0) return [];
  const first = rowAt(offsets, top);
  const last = rowAt(offsets, bottom);
  const shown = Array.from({ length: last - first + 1 }, (_, step) => first + step);
  if (pinned >= 0 && pinned < first) shown.unshift(pinned);
  if (pinned > last && pinned < count) shown.push(pinned);
  const items: WindowItem[] = [];
  let drawnTo = 0;
  const gapTo = (index: number): void => {
    const height = (offsets[index] ?? 0) - (offsets[drawnTo] ?? 0);
    if (height > 0) items.push({ kind: 'gap', height });
  };
  for (const index of shown) {
    gapTo(index);
    items.push({ kind: 'row', index });
    drawnTo = index + 1;
  }
  gapTo(count);
  return items;
}
