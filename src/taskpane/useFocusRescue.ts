import { useEffect, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** The chosen tab, else the first button: office.js moves the Tab key from tab stop to tab stop, so the keyboard must be on one. */
const refugeIn = (root: HTMLElement | null): HTMLElement | null =>
  root?.querySelector<HTMLElement>('[role=tab][tabindex="0"]') ??
  root?.querySelector<HTMLElement>('button') ??
  root;

/**
 * When the control that holds the keyboard is taken away, the keyboard moves to a tab stop in `root` instead of being lost. Never takes it
 * from Excel: nothing happens unless the pane has it.
 */
export function useFocusRescue(root: RefObject<HTMLElement | null>): void {
  const last = useRef<Element>();
  useEffect(() => {
    const element = root.current;
    const remember = (event: FocusEvent): void => {
      last.current = event.target instanceof Element ? event.target : undefined;
    };
    element?.addEventListener('focusin', remember);
    return () => element?.removeEventListener('focusin', remember);
  }, [root]);
  useLayoutEffect(() => {
    const lost = last.current !== undefined && !last.current.isConnected;
    if (lost && document.activeElement === document.body && document.hasFocus())
      refugeIn(root.current)?.focus();
  });
}
