/** A function that runs once the calls have paused, and a way to forget a call that is waiting. */
export interface Debounced {
  (): void;
  cancel(): void;
}

/** Runs `action` when `milliseconds` have passed without another call. */
export function debounce(action: () => void, milliseconds: number): Debounced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  const call = (): void => {
    cancel();
    timer = setTimeout(action, milliseconds);
  };
  return Object.assign(call, { cancel });
}
