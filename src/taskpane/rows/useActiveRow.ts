import { useLayoutEffect, useRef, useState } from 'react';
import type { FocusEvent, KeyboardEvent, RefObject } from 'react';
import { ROW_ID } from './useWindow';

/** One row of a list is the way in for the Tab key; arrows move on from there. */
export interface ActiveRow {
  /** Index of the row that the Tab key reaches; -1 in an empty list. */
  readonly index: number;
  /** Makes a row the active one; `focus` also moves the keyboard there. */
  readonly activate: (index: number, how?: 'focus' | 'quiet') => void;
  /** Arrow up and down, Home, End, Page up and down. True where the key was taken. */
  readonly onKey: (event: KeyboardEvent) => boolean;
  /** For the list element: knows whether the keyboard is inside, and on which row. */
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: () => void;
}

const PAGE = 10;

const MOVES: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowDown: (index) => index + 1,
  ArrowUp: (index) => index - 1,
  PageDown: (index) => index + PAGE,
  PageUp: (index) => index - PAGE,
  Home: () => 0,
  End: (_index, last) => last,
};

/** Moves the keyboard to a row, or to the control inside it. */
function focusRow(list: HTMLElement | null, id: string | undefined): void {
  const rows = [...(list?.querySelectorAll<HTMLElement>(`[${ROW_ID}]`) ?? [])];
  const row = rows.find((candidate) => candidate.getAttribute(ROW_ID) === id);
  const control = row?.hasAttribute('tabindex') ? row : row?.querySelector<HTMLElement>('[tabindex]');
  control?.focus();
}

/** The id of the row an element stands in, '' outside every row. */
const rowIdOf = (element: Element): string => element.closest(`[${ROW_ID}]`)?.getAttribute(ROW_ID) ?? '';

/**
 * Keeps one active row by its id, so that it stays the same row when rows come and go. When the active row itself goes while the
 * keyboard is on it, the keyboard moves to the row in its place and is not lost.
 */
export function useActiveRow(list: RefObject<HTMLElement | null>, ids: readonly string[]): ActiveRow {
  const [active, setActive] = useState<{ readonly id: string; readonly index: number }>();
  const wantsFocus = useRef(false);
  const inside = useRef(false);
  const last = ids.length - 1;
  const found = active === undefined ? -1 : ids.indexOf(active.id);
  const index = found >= 0 ? found : Math.min(active?.index ?? 0, last);
  const activeId = ids[index];

  const activate = (to: number, how: 'focus' | 'quiet' = 'quiet'): void => {
    const next = Math.max(0, Math.min(to, last));
    const id = ids[next];
    if (id === undefined) return;
    wantsFocus.current = how === 'focus';
    setActive({ id, index: next });
  };
  useLayoutEffect(() => {
    const lost = inside.current && document.activeElement === document.body && document.hasFocus();
    if (!wantsFocus.current && !lost) return;
    wantsFocus.current = false;
    focusRow(list.current, activeId);
  });
  const onKey = (event: KeyboardEvent): boolean => {
    const move = MOVES[event.key];
    if (move === undefined || event.altKey || event.ctrlKey || event.metaKey) return false;
    event.preventDefault();
    activate(move(index, last), 'focus');
    return true;
  };
  const onFocus = (event: FocusEvent): void => {
    inside.current = true;
    const reached = ids.indexOf(rowIdOf(event.target));
    if (reached >= 0 && reached !== index) activate(reached);
  };
  const onBlur = (): void => {
    // A row that is taken away loses the focus without anybody leaving: the list still owns it.
    queueMicrotask(() => {
      inside.current = list.current?.contains(document.activeElement) ?? false;
    });
  };
  return { index, activate, onKey, onFocus, onBlur };
}
