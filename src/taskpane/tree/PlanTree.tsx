import { useEffect, useMemo, useRef } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import type { OpenedPlan } from '../../app';
import { ROW_ID, useActiveRow, useWindow } from '../rows';
import type { ActiveRow } from '../rows';
import { useWords } from '../words';
import { TreeRowView } from './TreeRowView';
import type { TreeRow } from './treeRows';

/** Height of a row before it has been drawn: a name on one line and the line of figures. */
const ROW_HEIGHT = 48;

export interface PlanTreeProps {
  readonly opened: OpenedPlan;
  readonly rows: readonly TreeRow[];
  /** Id of the row last shown in Excel. */
  readonly selected: string | undefined;
  /** Rises when the selected row must be brought into view. */
  readonly revealed: number;
  readonly onSelect: (row: TreeRow) => void;
  readonly onToggle: (row: TreeRow) => void;
}

/** Index of the parent's row; -1 at the top. */
function parentRow(rows: readonly TreeRow[], index: number): number {
  const level = rows[index]?.level ?? 1;
  for (let at = index - 1; at >= 0; at -= 1) if ((rows[at]?.level ?? level) < level) return at;
  return -1;
}

/** What the keys do that are the tree's own: right and left open, close and change level, Enter and blank select. */
function treeKeys(rows: readonly TreeRow[], active: ActiveRow, props: PlanTreeProps) {
  const row = rows[active.index];
  if (row === undefined) return {};
  const select = (): void => props.onSelect(row);
  const keys: Readonly<Record<string, () => void>> = {
    Enter: select,
    ' ': select,
    ArrowRight: () => {
      if (row.expanded) active.activate(active.index + 1, 'focus');
      else if (row.expandable) props.onToggle(row);
    },
    ArrowLeft: () => {
      const parent = parentRow(rows, active.index);
      if (row.expanded) props.onToggle(row);
      else if (parent >= 0) active.activate(parent, 'focus');
    },
  };
  return keys;
}

/** One row of the list, where it still exists. */
function rowAt(props: PlanTreeProps, active: ActiveRow, index: number) {
  const { opened, rows, selected, onSelect, onToggle } = props;
  const row = rows[index];
  const score = row && opened.scores.nodes[row.node.index];
  if (row === undefined || score === undefined) return null;
  const select = (): void => {
    active.activate(index);
    onSelect(row);
  };
  return (
    <TreeRowView
      key={row.id}
      row={row}
      score={score}
      policy={opened.parameters.policy}
      active={index === active.index}
      selected={row.id === selected}
      onSelect={select}
      onToggle={() => onToggle(row)}
    />
  );
}

/** Brings the selected row into view, once for every wish. The keyboard stays where it is. */
function useReveal(
  list: RefObject<HTMLElement | null>,
  ids: readonly string[],
  active: ActiveRow,
  { selected, revealed }: PlanTreeProps,
): void {
  const done = useRef(0);
  const index = selected === undefined ? -1 : ids.indexOf(selected);
  useEffect(() => {
    if (revealed === done.current || index < 0) return;
    // The active row is always drawn: it must be this one before there is anything to scroll to.
    if (active.index !== index) {
      active.activate(index);
      return;
    }
    done.current = revealed;
    const rows = [...(list.current?.querySelectorAll<HTMLElement>(`[${ROW_ID}]`) ?? [])];
    rows.find((row) => row.getAttribute(ROW_ID) === selected)?.scrollIntoView({ block: 'nearest' });
  });
}

/** The rows of the plan as a tree: one tab stop, arrows to move, right and left to open and close, Enter to show in Excel. */
export function PlanTree(props: PlanTreeProps) {
  const { rows } = props;
  const { strings } = useWords();
  const list = useRef<HTMLDivElement>(null);
  const ids = useMemo(() => rows.map(({ id }) => id), [rows]);
  const active = useActiveRow(list, ids);
  const items = useWindow(list, ids, active.index, ROW_HEIGHT);
  useReveal(list, ids, active, props);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (active.onKey(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = treeKeys(rows, active, props)[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  return (
    <div
      ref={list}
      role="tree"
      aria-label={strings.tree}
      onKeyDown={onKeyDown}
      onFocus={active.onFocus}
      onBlur={active.onBlur}
    >
      {items.map((item, place) =>
        item.kind === 'row' ? (
          rowAt(props, active, item.index)
        ) : (
          <div key={`gap ${place}`} role="none" style={{ height: item.height }} />
        ),
      )}
    </div>
  );
}
