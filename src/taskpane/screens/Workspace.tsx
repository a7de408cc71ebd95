import { makeStyles, tokens } from '@fluentui/react-components';
import { Settings20Regular } from '@fluentui/react-icons/svg/settings';
import { useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { OpenedPlan } from '../../app';
import { FindingActionsProvider } from '../findings';
import { formatCount } from '../format';
import { HiddenText } from '../HiddenText';
import type { PaneState, PaneStore, ScreenName } from '../paneState';
import type { LanguageChoice } from '../settings';
import { Tabs, panelId, tabId } from '../Tabs';
import type { TabItem } from '../Tabs';
import { useWords } from '../words';
import type { Words } from '../words';
import { ChecksScreen } from './ChecksScreen';
import { findingActionsOf } from './findingActionsOf';
import { PlanScreen } from './PlanScreen';
import { RevisionsScreen } from './RevisionsScreen';
import { SettingsScreen } from './SettingsScreen';
import { StartScreen } from './StartScreen';

const useStyles = makeStyles({
  tabs: {
    position: 'sticky',
    top: `calc(-1 * ${tokens.spacingHorizontalM})`,
    zIndex: 2,
    margin: `calc(-1 * ${tokens.spacingHorizontalM})`,
    marginBottom: 0,
    paddingInline: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    flexGrow: 1,
    minWidth: 0,
    outlineStyle: 'none',
  },
  hidden: { display: 'none' },
  // It takes no room of its own, and no gap.
  heading: { position: 'absolute', margin: 0 },
});

export interface WorkspaceProps {
  readonly opened: OpenedPlan;
  readonly state: PaneState;
  readonly store: PaneStore;
  readonly languageChoice: LanguageChoice;
}

function tabsOf({ diagnostics }: OpenedPlan, { language, strings }: Words): readonly TabItem<ScreenName>[] {
  const count = formatCount(diagnostics.length, language);
  return [
    { id: 'start', label: strings.screens.start },
    { id: 'plan', label: strings.screens.plan },
    {
      id: 'checks',
      label: diagnostics.length === 0 ? strings.screens.checks : strings.checksCount(count),
    },
    { id: 'revisions', label: strings.screens.revisions },
    { id: 'settings', label: strings.screens.settings, icon: <Settings20Regular /> },
  ];
}

/** When a screen is left by a button on it, the keyboard goes to the screen that took its place. Never taken from Excel. */
function useFocusFollows(screen: ScreenName): void {
  const before = useRef(screen);
  useLayoutEffect(() => {
    if (before.current === screen) return;
    const left = document.getElementById(panelId(before.current));
    before.current = screen;
    const wasInside = left?.contains(document.activeElement) ?? false;
    if (wasInside && document.hasFocus()) document.getElementById(panelId(screen))?.focus();
  }, [screen]);
}

interface PanelProps {
  readonly id: ScreenName;
  readonly chosen: ScreenName;
  readonly children: ReactNode;
}

/**
 * A screen with its name as a heading for those who listen (the first one has the title of the plan). It is drawn once it is visited
 * and stays in place, so that a search or an open branch is still there on the way back. It is a tab stop, because office.js moves the
 * Tab key from tab stop to tab stop.
 */
function Panel({ id, chosen, children }: PanelProps) {
  const styles = useStyles();
  const { strings } = useWords();
  const isChosen = id === chosen;
  const [visited, setVisited] = useState(isChosen);
  if (isChosen && !visited) setVisited(true);
  return (
    <div
      role="tabpanel"
      id={panelId(id)}
      aria-labelledby={tabId(id)}
      tabIndex={0}
      hidden={!isChosen}
      className={isChosen ? styles.panel : styles.hidden}
    >
      {id !== 'start' && (
        <h1 className={styles.heading}>
          <HiddenText>{strings.screens[id]}</HiddenText>
        </h1>
      )}
      {(visited || isChosen) && children}
    </div>
  );
}

/** The plan that was opened, in five screens. */
export function Workspace({ opened, state, store, languageChoice }: WorkspaceProps) {
  const styles = useStyles();
  const words = useWords();
  const { screen } = state;
  useFocusFollows(screen);
  const shared = { opened, state, store };
  const screens: readonly (readonly [ScreenName, ReactNode])[] = [
    ['start', <StartScreen key="" {...shared} />],
    ['plan', <PlanScreen key="" {...shared} />],
    ['checks', <ChecksScreen key="" {...shared} />],
    ['revisions', <RevisionsScreen key="" {...shared} />],
    ['settings', <SettingsScreen key="" {...shared} languageChoice={languageChoice} />],
  ];
  return (
    <FindingActionsProvider value={findingActionsOf(opened, state, store)}>
      <div className={styles.tabs}>
        <Tabs label={words.strings.views} items={tabsOf(opened, words)} chosen={screen} onChoose={store.go} />
      </div>
      {screens.map(([id, content]) => (
        <Panel key={id} id={id} chosen={screen}>
          {content}
        </Panel>
      ))}
    </FindingActionsProvider>
  );
}
