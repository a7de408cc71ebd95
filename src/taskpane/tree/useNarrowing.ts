import { useEffect, useMemo, useRef, useState } from 'react';
import type { OpenedPlan } from '../../app';
import { nodeIds } from './nodeIds';
import { filteredNodes } from './planFilters';
import type { PlanFilter } from './planFilters';
import { expandedAll, foundIn, matching, openedTo, treeRows } from './treeRows';
import type { Expansion, Found, TreeRow } from './treeRows';

const NONE: Expansion = new Map();
const NO_FILTER: ReadonlySet<PlanFilter> = new Set();

/** What the tree shows, and how it is narrowed and opened. */
export interface Narrowing {
  readonly rows: readonly TreeRow[];
  /** What search and filters found; undefined where nothing is being looked for. */
  readonly found: Found | undefined;
  readonly query: string;
  readonly filters: ReadonlySet<PlanFilter>;
  readonly counts: Readonly<Record<PlanFilter, number>>;
  readonly search: (query: string) => void;
  readonly filter: (filter: PlanFilter) => void;
  readonly toggle: (row: TreeRow) => void;
  readonly expandAll: (open: boolean) => void;
}

function useFound(
  opened: OpenedPlan,
  query: string,
  filters: ReadonlySet<PlanFilter>,
  changed: ReadonlySet<number>,
) {
  const { plan } = opened;
  const kept = useMemo(() => filteredNodes(opened, changed), [opened, changed]);
  const found = useMemo(() => {
    const matches = query.trim() === '' ? undefined : matching(plan, query);
    if (filters.size === 0) return matches;
    const isKept = (index: number): boolean => [...filters].some((filter) => kept[filter].has(index));
    const hits = query.trim() === '' ? undefined : matches?.shown;
    return foundIn(plan, ({ index }) => isKept(index) && (hits === undefined || hits.has(index)));
  }, [plan, query, filters, kept]);
  const counts = {
    notReached: kept.notReached.size,
    notScored: kept.notScored.size,
    changed: kept.changed.size,
    findings: kept.findings.size,
  };
  return { found, counts };
}

/** A node that is to be shown is opened up to; search and filters stay as they are. */
function useOpenedToFocus(
  opened: OpenedPlan,
  focus: { readonly focused: string | undefined; readonly revealed: number },
  open: (change: (expansion: Expansion) => Expansion) => void,
): void {
  const done = useRef(0);
  useEffect(() => {
    if (focus.revealed === done.current || focus.focused === undefined) return;
    done.current = focus.revealed;
    const ids = nodeIds(opened.plan);
    const index = ids.indexOf(focus.focused);
    open((expansion) => openedTo(opened.plan, ids, expansion, index));
  });
}

/** Keeps what is searched, filtered and open; a search starts with everything it found open. */
export function useNarrowing(
  opened: OpenedPlan,
  focus: { readonly focused: string | undefined; readonly revealed: number },
  changed: ReadonlySet<number>,
): Narrowing {
  const { plan } = opened;
  const ids = nodeIds(plan);
  const [query, setQuery] = useState('');
  const [filters, setFilters] = useState(NO_FILTER);
  const [browsing, setBrowsing] = useState(NONE);
  const [searching, setSearching] = useState(NONE);
  const { found, counts } = useFound(opened, query, filters, changed);
  const expansion = found === undefined ? browsing : searching;
  const setExpansion = found === undefined ? setBrowsing : setSearching;
  useOpenedToFocus(opened, focus, setBrowsing);
  const rows = useMemo(() => treeRows(plan, ids, expansion, found?.shown), [plan, ids, expansion, found]);
  return {
    rows,
    found,
    query,
    filters,
    counts,
    search: (text) => {
      setQuery(text);
      setSearching(NONE);
    },
    filter: (filter) => {
      const next = new Set(filters);
      if (!next.delete(filter)) next.add(filter);
      setFilters(next);
      setSearching(NONE);
    },
    toggle: (row) => setExpansion(new Map([...expansion, [row.id, !row.expanded]])),
    expandAll: (open) => setExpansion(expandedAll(plan, ids, open)),
  };
}
