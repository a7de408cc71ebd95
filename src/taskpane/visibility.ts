/** Whether anybody can see the pane. */
export interface Visibility {
  isVisible(): boolean;
  /** Calls back when the pane comes to the front; returns the function that stops it. */
  onShown(listener: () => void): () => void;
}

/** What the page itself knows: hidden behind another window or tab. */
export const pageVisibility: Visibility = {
  isVisible: () => document.visibilityState !== 'hidden',
  onShown: (listener) => {
    const changed = (): void => {
      if (document.visibilityState !== 'hidden') listener();
    };
    document.addEventListener('visibilitychange', changed);
    return () => document.removeEventListener('visibilitychange', changed);
  },
};
