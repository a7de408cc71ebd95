import type { OpenedPlan } from '../../app';
import type { FindingActions } from '../findings';
import type { PaneState, PaneStore } from '../paneState';

/** What can be done about findings, by way of the store. Without a plan they can only be looked at. */
export function findingActionsOf(
  opened: OpenedPlan | undefined,
  state: PaneState,
  store: PaneStore,
): FindingActions {
  const reasons = new Map(
    (opened?.accepted ?? []).map(({ diagnostic, acceptance }) => [diagnostic, acceptance.reason]),
  );
  return {
    busy: state.work !== 'idle' && state.work !== 'reading',
    canAccept: opened !== undefined,
    go: (at) => void store.select(at),
    fix: store.fix,
    accept: (finding, reason) => store.accept([finding], reason),
    reopen: (finding) => store.reopen([finding]),
    acceptedBecause: (finding) => reasons.get(finding),
  };
}
