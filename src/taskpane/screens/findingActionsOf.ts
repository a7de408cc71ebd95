import type { FindingActions } from '../findings';
import type { PaneState, PaneStore } from '../paneState';

/** What can be done about findings, by way of the store. */
export const findingActionsOf = (state: PaneState, store: PaneStore): FindingActions => ({
  busy: state.work !== 'idle' && state.work !== 'reading',
  go: (at) => void store.select(at),
  fix: () => Promise.resolve(false),
  accept: () => Promise.resolve(false),
  reopen: () => Promise.resolve(false),
  acceptedBecause: () => undefined,
});
