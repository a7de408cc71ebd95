import type { OpenedPlan } from '../../app';
import { ActionBar } from '../actions';
import { Correcting } from './Correcting';
import type { PaneState, PaneStore } from '../paneState';
import { Recognised } from '../recognised';
import { ScoreCard } from '../score';
import { NextStepCard, ResultSheets, nextStep } from '../start';

export interface StartScreenProps {
  readonly opened: OpenedPlan;
  readonly state: PaneState;
  readonly store: PaneStore;
}

/** What was found, how the plan stands, and what to do next. */
export function StartScreen({ opened, state, store }: StartScreenProps) {
  const step = nextStep(opened);
  const busy = state.work !== 'idle' && state.work !== 'reading';
  const calculate = (): void => void store.calculate();
  // What would not travel is listed among the settings.
  const prepare = (): void => {
    store.go('settings');
    void store.prepareForSending();
  };
  return (
    <>
      <Recognised opened={opened}>
        <Correcting opened={opened} state={state} store={store} />
      </Recognised>
      <ScoreCard opened={opened} />
      <NextStepCard step={step} busy={busy} onCalculate={calculate} onGo={store.go} />
      <ActionBar
        state={state}
        written={opened.written}
        offersCalculate={step.kind !== 'calculate'}
        onCalculate={calculate}
        onUndo={() => void store.undo()}
        onPrepare={prepare}
      />
      <ResultSheets
        busy={busy}
        onDashboard={() => void store.dashboard()}
        onReport={() => void store.report()}
      />
    </>
  );
}
