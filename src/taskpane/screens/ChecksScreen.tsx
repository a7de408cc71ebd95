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
  const { plan, measures, diagnostics, accepted } = opened;
  const checked = {
    planRows: plan.nodes.length,
    measureRows: measures?.measures.length ?? 0,
    at: state.readAt,
  };
  return (
    <FindingsView
      diagnostics={diagnostics}
      accepted={accepted.map(({ diagnostic }) => diagnostic)}
      checked={checked}
      onCheck={() => void store.read()}
      onWriteSheet={() => void store.writeFindings()}
    />
  );
}
