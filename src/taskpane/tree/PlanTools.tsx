import { Button, SearchBox, ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowCollapseAll16Regular } from '@fluentui/react-icons/svg/arrow-collapse-all';
import { ArrowExpandAll16Regular } from '@fluentui/react-icons/svg/arrow-expand-all';
import { formatCount } from '../format';
import { useWords } from '../words';
import { PLAN_FILTERS } from './planFilters';
import type { PlanFilter } from './planFilters';

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  search: { width: '100%', maxWidth: 'none' },
  filter: { minWidth: 'auto', fontWeight: tokens.fontWeightRegular, whiteSpace: 'nowrap' },
});

export interface PlanToolsProps {
  readonly query: string;
  readonly filters: ReadonlySet<PlanFilter>;
  readonly counts: Readonly<Record<PlanFilter, number>>;
  readonly onSearch: (query: string) => void;
  readonly onFilter: (filter: PlanFilter) => void;
  readonly onExpandAll: (open: boolean) => void;
}

/** Filters that would keep nothing are left out, unless they are on. */
function Filters({ filters, counts, onFilter }: Pick<PlanToolsProps, 'filters' | 'counts' | 'onFilter'>) {
  const styles = useStyles();
  const { language, strings } = useWords();
  const offered = PLAN_FILTERS.filter((filter) => counts[filter] > 0 || filters.has(filter));
  if (offered.length === 0) return null;
  return (
    <div role="group" aria-label={strings.plan.filters} className={styles.tools}>
      {offered.map((filter) => (
        <ToggleButton
          key={filter}
          size="small"
          shape="circular"
          className={styles.filter}
          checked={filters.has(filter)}
          onClick={() => onFilter(filter)}
        >
          {strings.plan.filterNames[filter]} {formatCount(counts[filter], language)}
        </ToggleButton>
      ))}
    </div>
  );
}

/** Search, filters, and the two buttons that open or close everything. */
export function PlanTools({ query, onSearch, onExpandAll, ...filtering }: PlanToolsProps) {
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
      <Filters {...filtering} />
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
