import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { OpenedPlan } from '../../app';
import type { PaneState, PaneStore } from '../paneState';
import { ScoreCard } from '../score';
import { PlanView } from '../tree';
import { WhySummary, WhyView } from '../why';

const useStyles = makeStyles({
  screen: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    flexGrow: 1,
    minWidth: 0,
  },
  tree: { flexGrow: 1 },
});

export interface PlanScreenProps {
  readonly opened: OpenedPlan;
  readonly state: PaneState;
  readonly store: PaneStore;
}

/** On the way back from an explanation the keyboard returns to the row it came from, where the pane has it at all. */
function useReturnToRow(whyOpen: boolean) {
  const tree = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(whyOpen);
  useLayoutEffect(() => {
    const closes = wasOpen.current && !whyOpen;
    wasOpen.current = whyOpen;
    if (!closes || !document.hasFocus()) return;
    tree.current?.querySelector<HTMLElement>('[role=treeitem][tabindex="0"]')?.focus();
  }, [whyOpen]);
  return tree;
}

/** Indexes of the nodes in the rows that changed; found anew whenever the plan or its approved states were read while the screen is shown. */
function useChanged({ opened, state, store }: PlanScreenProps): ReadonlySet<number> {
  const { plan } = opened;
  const { changedRows: rows, screen, revisions } = state;
  const { follow } = store.revising;
  const isShown = screen === 'plan';
  useEffect(() => {
    if (isShown) void follow();
  }, [follow, isShown, opened, revisions]);
  return useMemo(
    () => new Set(plan.nodes.filter(({ row }) => rows.has(row)).map(({ index }) => index)),
    [plan, rows],
  );
}

/** The tree; a row that is looked at is shown in the sheet as well. */
function Tree(props: PlanScreenProps) {
  const { opened, state, store } = props;
  const { focused, revealed } = state;
  const changed = useChanged(props);
  return (
    <PlanView
      {...{ opened, focused, revealed, changed }}
      onLook={(node, at) => {
        store.look(node);
        void store.select(at);
      }}
      onOpen={store.openWhy}
    />
  );
}

/** Score, tree, and the reason of the number that is looked at: in short below the tree, or in full in its place. */
export function PlanScreen(props: PlanScreenProps) {
  const { opened, state, store } = props;
  const styles = useStyles();
  const { focused, whyOpen } = state;
  const showsWhy = whyOpen && focused !== undefined;
  const tree = useReturnToRow(showsWhy);
  return (
    <>
      {showsWhy && (
        <WhyView
          opened={opened}
          node={focused}
          onBack={store.closeWhy}
          onGo={(at) => void store.select(at)}
          onNode={store.openWhy}
          historyOf={store.revising.historyOf}
        />
      )}
      <div
        ref={tree}
        className={styles.screen}
        hidden={showsWhy}
        style={showsWhy ? { display: 'none' } : undefined}
      >
        <ScoreCard opened={opened} />
        <div className={styles.tree}>
          <Tree {...props} />
        </div>
        <WhySummary opened={opened} node={focused} onOpen={store.openWhy} />
      </div>
    </>
  );
}
