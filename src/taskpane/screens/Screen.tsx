import type { PaneState, PaneStore } from '../paneState';
import type { LanguageChoice } from '../settings';
import { FirstReading } from './FirstReading';
import { NoPlan } from './NoPlan';
import { Workspace } from './Workspace';

export interface ScreenProps {
  readonly state: PaneState;
  readonly store: PaneStore;
  readonly languageChoice: LanguageChoice;
}

/** The screen that fits what is known of the workbook. */
export function Screen({ state, store, languageChoice }: ScreenProps) {
  const { opening } = state;
  switch (opening?.kind) {
    case undefined:
      return <FirstReading state={state} store={store} />;
    case 'noPlan':
      return (
        <NoPlan
          diagnostics={opening.diagnostics}
          state={state}
          store={store}
          languageChoice={languageChoice}
        />
      );
    case 'opened':
      return <Workspace opened={opening} state={state} store={store} languageChoice={languageChoice} />;
  }
}
