import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { NoticeBar, WorkLine } from './actions';
import { Frame } from './Frame';
import { HostProvider } from './paneHost';
import type { PaneHost } from './paneHost';
import type { PaneStore } from './paneState';
import { Screen } from './screens';
import type { LanguageChoice } from './settings';
import { lookFrom } from './theme';
import type { Look } from './theme';
import { useFocusRescue } from './useFocusRescue';

export interface PaneProps {
  readonly store: PaneStore;
  readonly host: PaneHost;
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

/** Office's theme while it changes. */
function useLook(host: PaneHost): Look {
  const [look, setLook] = useState(() => lookFrom(host.theme()));
  useEffect(() => host.onTheme(() => setLook(lookFrom(host.theme()))), [host]);
  return look;
}

interface BodyProps extends Pick<PaneProps, 'store'> {
  readonly languageChoice: LanguageChoice;
}

function PaneBody({ store, languageChoice }: BodyProps) {
  const state = useSyncExternalStore(store.subscribe, store.getState);
  const styles = useStyles();
  const body = useRef<HTMLDivElement>(null);
  useFocusRescue(body);
  useEffect(() => store.start(), [store]);
  if (state.crash !== undefined) throw state.crash.cause;
  return (
    <div ref={body} tabIndex={-1} className={styles.body}>
      <WorkLine work={state.work} onCancel={store.cancel} />
      <Screen state={state} store={store} languageChoice={languageChoice} />
      <NoticeBar
        notice={state.notice}
        busy={state.work !== 'idle'}
        canUndo={state.canUndo}
        onRetry={() => void store.retry()}
        onUndo={() => void store.undo()}
        onDismiss={store.dismissNotice}
      />
    </div>
  );
}

/** The task pane. It knows neither Excel nor Office: both reach it as a store and as a host. */
export function Pane({ store, host }: PaneProps) {
  const [saved, setSaved] = useState(() => host.savedLanguage());
  const look = useLook(host);
  const choose: LanguageChoice['choose'] = (language) => {
    host.saveLanguage(language);
    setSaved(language);
  };
  return (
    <HostProvider value={host}>
      <Frame language={saved ?? host.displayLanguage} look={look} onReload={host.reload}>
        <PaneBody store={store} languageChoice={{ saved, choose }} />
      </Frame>
    </HostProvider>
  );
}
