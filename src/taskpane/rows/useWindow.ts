import { useEffect, useMemo, useState } from 'react';
import type { RefObject } from 'react';
import { rowOffsets, windowItems } from './windowItems';
import type { WindowItem } from './windowItems';

/** Rows are drawn this far beyond the visible part, so that scrolling shows no holes (CSS pixels). */
const MARGIN = 600;
/** The visible part is followed in steps, so that not every scrolled pixel draws the list anew. */
const STEP = 200;
/** Where the page has no layout (before the first paint). */
const UNKNOWN_HEIGHT = 800;

/** Attribute that carries the row's id, so that its height can be measured. */
export const ROW_ID = 'data-row-id';

type Heights = ReadonlyMap<string, number>;

interface View {
  /** Visible part of the list with its margin, from the top of the list. */
  readonly top: number;
  readonly bottom: number;
  readonly heights: Heights;
}

const FIRST_VIEW: View = { top: 0, bottom: UNKNOWN_HEIGHT + MARGIN, heights: new Map() };

/** The heights of the drawn rows added to those known; the same map where nothing is new. */
function measure(list: HTMLElement, known: Heights): Heights {
  const fresh: [string, number][] = [];
  for (const row of list.querySelectorAll<HTMLElement>(`[${ROW_ID}]`)) {
    const id = row.getAttribute(ROW_ID) ?? '';
    const height = row.offsetHeight;
    if (height > 0 && known.get(id) !== height) fresh.push([id, height]);
  }
  return fresh.length === 0 ? known : new Map([...known, ...fresh]);
}

function lookAt(list: HTMLElement, old: View): View {
  const heights = measure(list, old.heights);
  const hidden = -list.getBoundingClientRect().top;
  const top = Math.floor((hidden - MARGIN) / STEP) * STEP;
  const bottom = Math.ceil((hidden + (window.innerHeight || UNKNOWN_HEIGHT) + MARGIN) / STEP) * STEP;
  return old.top === top && old.bottom === bottom && old.heights === heights ? old : { top, bottom, heights };
}

/**
 * Draws only the rows of a long list that are near the visible part of the page. Rows may differ in height: they are measured
 * once drawn and estimated before. Whoever scrolls (page or box), the list follows.
 */
export function useWindow(
  list: RefObject<HTMLElement | null>,
  ids: readonly string[],
  pinned: number,
  estimate: number,
): readonly WindowItem[] {
  const [view, setView] = useState(FIRST_VIEW);
  useEffect(() => {
    const element = list.current;
    if (element === null) return undefined;
    const look = (): void => setView((old) => lookAt(element, old));
    // The list changes its size when rows come, go, or turn out higher than assumed, and when the pane is resized.
    const resized = new ResizeObserver(look);
    resized.observe(element);
    // Scrolling does not bubble: the capture phase hears every box.
    window.addEventListener('scroll', look, true);
    window.addEventListener('resize', look);
    return () => {
      resized.disconnect();
      window.removeEventListener('scroll', look, true);
      window.removeEventListener('resize', look);
    };
  }, [list]);
  const offsets = useMemo(() => rowOffsets(ids, view.heights, estimate), [ids, estimate, view.heights]);
  return windowItems(offsets, view.top, view.bottom, pinned);
}
