import type { OpenedPlan } from '../../app';
import { FindingsView } from '../findings';
import type { PaneState, PaneStore } from '../paneState';

export interface ChecksScreenProps {
  readonly opened: OpenedPlan;
  readonly state: PaneState;
  readonly store: PaneStore;
}

/** All findings, and what was checked when. */
export function ChecksScreen({ opened, state, store }: ChecksScreenProps) {
  const { plan, measures, diagnostics } = opened;
  const checked = {
    planRows: plan.nodes.length,
    measureRows: measures?.measures.length ?? 0,
    at: state.readAt,
  };
  return <FindingsView diagnostics={diagnostics} checked={checked} onCheck={() => void store.read()} />;
}
