import { makeStyles, tokens } from '@fluentui/react-components';
import type { OpenedPlan, Selection } from '../../app';
import type { Plan, PlanNode } from '../../core/plan';
import { formatCount } from '../format';
import { useWords } from '../words';
import type { Words } from '../words';
import { PlanTools } from './PlanTools';
import { PlanTree } from './PlanTree';
import type { TreeRow } from './treeRows';
import { useNarrowing } from './useNarrowing';
import type { Narrowing } from './useNarrowing';

const useStyles = makeStyles({
  view: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  status: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The cells of a node: its row, from the first to the last column of the plan. */
function rowOf(plan: Plan, node: PlanNode): Selection {
  const { history, targets, ...single } = plan.columns;
  const columns = [...Object.values(single), ...[...history, ...targets].map(({ column }) => column)];
  const first = columns.length === 0 ? 0 : Math.min(...columns);
  const last = columns.length === 0 ? 0 : Math.max(...columns);
  return { sheet: plan.sheet, box: { row: node.row, column: first, rows: 1, columns: last - first + 1 } };
}

/** What a search found, in words; empty where nothing is being looked for. */
function searchStatus({ query, found }: Narrowing, { language, strings }: Words): string {
  if (found === undefined) return '';
  if (found.hits > 0) return strings.found(found.hits, formatCount(found.hits, language));
  return query.trim() === '' ? strings.plan.nothingFiltered : strings.notFound(query.trim());
}

export interface PlanViewProps {
  readonly opened: OpenedPlan;
  /** Id of the node that is looked at. */
  readonly focused: string | undefined;
  /** Rises when that node must be brought into view. */
  readonly revealed: number;
  /** Indexes of nodes that changed against the approved plan. */
  readonly changed: ReadonlySet<number>;
  readonly onLook: (node: string, at: Selection) => void;
  /** The row that is looked at already was chosen again. */
  readonly onOpen: (node: string) => void;
}

/** The tree of the plan with its search box, its filters, and the two buttons that open or close it all. */
export function PlanView({ opened, focused, revealed, changed, onLook, onOpen }: PlanViewProps) {
  const styles = useStyles();
  const words = useWords();
  const narrowing = useNarrowing(opened, { focused, revealed }, changed);
  const { rows, query, filters, counts, search, filter, toggle, expandAll } = narrowing;
  const select = (row: TreeRow): void =>
    row.id === focused ? onOpen(row.id) : onLook(row.id, rowOf(opened.plan, row.node));
  return (
    <div className={styles.view}>
      <PlanTools
        {...{ query, filters, counts }}
        onSearch={search}
        onFilter={filter}
        onExpandAll={expandAll}
      />
      <div role="status" className={styles.status}>
        {searchStatus(narrowing, words)}
      </div>
      <PlanTree
        opened={opened}
        rows={rows}
        selected={focused}
        revealed={revealed}
        onSelect={select}
        onToggle={toggle}
      />
    </div>
  );
}
