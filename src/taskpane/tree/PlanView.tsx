import { Button, SearchBox, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowCollapseAll16Regular } from '@fluentui/react-icons/svg/arrow-collapse-all';
import { ArrowExpandAll16Regular } from '@fluentui/react-icons/svg/arrow-expand-all';
import { useMemo, useState } from 'react';
import type { OpenedPlan, Selection } from '../../app';
import type { Plan, PlanNode } from '../../core/plan';
import { formatCount } from '../format';
import { useWords } from '../words';
import type { Words } from '../words';
import { nodeIds } from './nodeIds';
import { PlanTree } from './PlanTree';
import { expandedAll, matching, treeRows } from './treeRows';
import type { Expansion, TreeRow } from './treeRows';

const useStyles = makeStyles({
  view: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  tools: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  search: { width: '100%', maxWidth: 'none' },
  status: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const NONE: Expansion = new Map();

/** The cells of a node: its row, from the first to the last column of the plan. */
function rowOf(plan: Plan, node: PlanNode): Selection {
  const { history, targets, ...single } = plan.columns;
  const columns = [...Object.values(single), ...[...history, ...targets].map(({ column }) => column)];
  const first = columns.length === 0 ? 0 : Math.min(...columns);
  const last = columns.length === 0 ? 0 : Math.max(...columns);
  return { sheet: plan.sheet, box: { row: node.row, column: first, rows: 1, columns: last - first + 1 } };
}

/** What is open, by hand and during a search; a search starts with everything it found open. */
function useExpansion() {
  const [query, setQuery] = useState('');
  const [browsing, setBrowsing] = useState(NONE);
  const [searching, setSearching] = useState(NONE);
  const isSearch = query.trim() !== '';
  return {
    query,
    isSearch,
    expansion: isSearch ? searching : browsing,
    setExpansion: isSearch ? setSearching : setBrowsing,
    search: (text: string) => {
      setQuery(text);
      setSearching(NONE);
    },
  };
}

interface ToolsProps {
  readonly query: string;
  readonly onSearch: (query: string) => void;
  readonly onExpandAll: (open: boolean) => void;
}

function Tools({ query, onSearch, onExpandAll }: ToolsProps) {
  const styles = useStyles();
  const { strings } = useWords();
  return (
    <>
      <SearchBox
        className={styles.search}
        aria-label={strings.search}
        placeholder={strings.search}
        value={query}
        onChange={(_event, { value }) => onSearch(value)}
        dismiss={{ 'aria-label': strings.clearSearch }}
      />
      <div className={styles.tools}>
        <Button size="small" icon={<ArrowExpandAll16Regular />} onClick={() => onExpandAll(true)}>
          {strings.expandAll}
        </Button>
        <Button size="small" icon={<ArrowCollapseAll16Regular />} onClick={() => onExpandAll(false)}>
          {strings.collapseAll}
        </Button>
      </div>
    </>
  );
}

/** What a search found, in words; empty where nothing is being searched. */
function searchStatus(query: string, hits: number | undefined, { language, strings }: Words): string {
  if (hits === undefined) return '';
  return hits === 0 ? strings.notFound(query.trim()) : strings.found(hits, formatCount(hits, language));
}

export interface PlanViewProps {
  readonly opened: OpenedPlan;
  readonly onSelect: (at: Selection) => void;
}

/** The tree of the plan with its search box and the two buttons that open or close it all. */
export function PlanView({ opened, onSelect }: PlanViewProps) {
  const styles = useStyles();
  const words = useWords();
  const { plan } = opened;
  const { query, isSearch, expansion, setExpansion, search } = useExpansion();
  const [selected, setSelected] = useState<string>();
  const ids = useMemo(() => nodeIds(plan), [plan]);
  const match = useMemo(() => (isSearch ? matching(plan, query) : undefined), [plan, query, isSearch]);
  const rows = useMemo(() => treeRows(plan, ids, expansion, match?.shown), [plan, ids, expansion, match]);
  const select = (row: TreeRow): void => {
    setSelected(row.id);
    onSelect(rowOf(plan, row.node));
  };
  const toggle = (row: TreeRow): void => setExpansion(new Map([...expansion, [row.id, !row.expanded]]));
  const expandAll = (open: boolean): void => setExpansion(expandedAll(plan, ids, open));
  return (
    <div className={styles.view}>
      <Tools query={query} onSearch={search} onExpandAll={expandAll} />
      <div role="status" className={styles.status}>
        {searchStatus(query, match?.hits, words)}
      </div>
      <PlanTree opened={opened} rows={rows} selected={selected} onSelect={select} onToggle={toggle} />
    </div>
  );
}
