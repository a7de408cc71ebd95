import { useEffect, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * When the control that holds the keyboard is taken away, the keyboard moves to `root` (which can take it) instead of being lost. Never takes it
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
    if (lost && document.activeElement === document.body && document.hasFocus()) root.current?.focus();
  });
}
