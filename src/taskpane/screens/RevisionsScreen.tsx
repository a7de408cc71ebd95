import { Spinner } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { OpenedPlan } from '../../app';
import { isoDate } from '../../core/values';
import { dayText } from '../format';
import type { PaneState, PaneStore } from '../paneState';
import { ApproveForm, CompareSection, RevisionList, TakeFromFile } from '../revisions';
import { useWords } from '../words';

export interface RevisionsScreenProps {
  readonly opened: OpenedPlan;
  readonly state: PaneState;
  readonly store: PaneStore;
}

/** Approved states, what changed since, and keeping the plan as it is now. */
export function RevisionsScreen({ opened, state, store }: RevisionsScreenProps) {
  const { language, strings } = useWords();
  const { revising } = store;
  const { revisions, work } = state;
  const busy = work !== 'idle' && work !== 'reading';
  const day = dayText(isoDate(opened.parameters.asOf), language);
  useEffect(() => {
    if (revisions === undefined) void revising.load();
  }, [revising, revisions]);
  if (revisions === undefined) return <Spinner label={strings.working.comparing} labelPosition="below" />;
  const shared = {
    overview: revisions,
    actions: revising,
    busy,
    onGo: (at: Parameters<typeof store.select>[0]) => void store.select(at),
  };
  return (
    <>
      <RevisionList {...shared} />
      <ApproveForm busy={busy} day={day} onApprove={revising.approve} />
      <TakeFromFile busy={busy} onTake={revising.takeFrom} />
      <CompareSection {...shared} />
    </>
  );
}
