import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { Language } from '../core/diagnostics';
import { NoticeBar, WorkLine } from './actions';
import { Frame } from './Frame';
import type { PaneAction, PaneStore } from './paneState';
import { Screen } from './screens';
import type { Look } from './theme';
import { useFocusRescue } from './useFocusRescue';

export interface PaneProps {
  readonly store: PaneStore;
  readonly language: Language;
  readonly look: Look;
  /** Loads the page anew, after a bug of ours. */
  readonly onReload: () => void;
}

const useStyles = makeStyles({
  body: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    minHeight: '100%',
    outlineStyle: 'none',
  },
});

function PaneBody({ store }: Pick<PaneProps, 'store'>) {
  const state = useSyncExternalStore(store.subscribe, store.getState);
  const styles = useStyles();
  const body = useRef<HTMLDivElement>(null);
  useFocusRescue(body);
  useEffect(() => store.start(), [store]);
  if (state.crash !== undefined) throw state.crash.cause;
  const actions: Readonly<Record<PaneAction, () => Promise<boolean>>> = {
    reading: store.read,
    calculating: store.calculate,
    undoing: store.undo,
  };
  const retry = (): void => {
    const action = state.notice?.kind === 'failed' ? state.notice.action : undefined;
    if (action !== undefined) void actions[action]();
  };
  return (
    <div ref={body} tabIndex={-1} className={styles.body}>
      <WorkLine work={state.work} />
      <Screen state={state} store={store} />
      <NoticeBar
        notice={state.notice}
        busy={state.work !== 'idle'}
        onRetry={retry}
        onDismiss={store.dismissNotice}
      />
    </div>
  );
}

/** The task pane. It knows neither Excel nor Office: both reach it as a store and as props. */
export function Pane({ store, language, look, onReload }: PaneProps) {
  return (
    <Frame language={language} look={look} onReload={onReload}>
      <PaneBody store={store} />
    </Frame>
  );
}
