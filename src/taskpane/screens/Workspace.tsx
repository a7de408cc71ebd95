import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { OpenedPlan, Selection } from '../../app';
import { ActionBar } from '../actions';
import { FindingsView } from '../findings';
import { formatCount } from '../format';
import type { PaneState, PaneStore } from '../paneState';
import { Recognised } from '../recognised';
import { ScoreCard } from '../score';
import { Tabs, panelId, tabId } from '../Tabs';
import type { TabItem } from '../Tabs';
import { PlanView } from '../tree';
import { useWords } from '../words';

type View = 'plan' | 'findings';

const useStyles = makeStyles({
  tabs: {
    position: 'sticky',
    top: `calc(-1 * ${tokens.spacingHorizontalM})`,
    zIndex: 1,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    paddingInline: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface ViewsProps {
  readonly opened: OpenedPlan;
  readonly onSelect: (at: Selection) => void;
}

/** Both views stay in place, so that a search or an open branch is still there on the way back. */
function Views({ opened, onSelect }: ViewsProps) {
  const styles = useStyles();
  const { language, strings } = useWords();
  const [view, setView] = useState<View>('plan');
  const { plan, measures, diagnostics } = opened;
  const findings = { diagnostics, planRows: plan.nodes.length, measureRows: measures?.measures.length ?? 0 };
  const count = formatCount(diagnostics.length, language);
  const tabs: readonly TabItem<View>[] = [
    { id: 'plan', label: strings.planView },
    {
      id: 'findings',
      label: diagnostics.length === 0 ? strings.findingsView : strings.findingsViewCount(count),
    },
  ];
  const panel = (id: View) => ({
    role: 'tabpanel',
    id: panelId(id),
    'aria-labelledby': tabId(id),
    hidden: view !== id,
  });
  return (
    <>
      <div className={styles.tabs}>
        <Tabs label={strings.views} items={tabs} chosen={view} onChoose={setView} />
      </div>
      <div {...panel('plan')}>
        <PlanView opened={opened} onSelect={onSelect} />
      </div>
      <div {...panel('findings')}>
        <FindingsView {...findings} onGo={onSelect} />
      </div>
    </>
  );
}

export interface WorkspaceProps {
  readonly opened: OpenedPlan;
  readonly state: PaneState;
  readonly store: PaneStore;
}

/** The plan that was opened: what it is, its score, what can be done, and its two views. */
export function Workspace({ opened, state, store }: WorkspaceProps) {
  return (
    <>
      <Recognised opened={opened} />
      <ScoreCard opened={opened} />
      <ActionBar
        state={state}
        written={opened.written}
        onCalculate={() => void store.calculate()}
        onUndo={() => void store.undo()}
        onStyle={store.chooseStyle}
      />
      <Views opened={opened} onSelect={(at) => void store.select(at)} />
    </>
  );
}
