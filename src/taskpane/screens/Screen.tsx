import type { PaneState, PaneStore } from '../paneState';
import { FirstReading } from './FirstReading';
import { NoPlan } from './NoPlan';
import { Workspace } from './Workspace';

/** The screen that fits what is known of the workbook. */
export function Screen({ state, store }: { readonly state: PaneState; readonly store: PaneStore }) {
  const { opening } = state;
  switch (opening?.kind) {
    case undefined:
      return <FirstReading state={state} store={store} />;
    case 'noPlan':
      return <NoPlan diagnostics={opening.diagnostics} store={store} />;
    case 'opened':
      return <Workspace opened={opening} state={state} store={store} />;
  }
}
