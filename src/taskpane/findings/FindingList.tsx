import { makeStyles } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Selection } from '../../app';
import type { Diagnostic } from '../../core/diagnostics';
import { ROW_ID, useActiveRow, useWindow } from '../rows';
import { useFindingActions } from './findingActions';
import { FindingDetails } from './FindingDetails';
import { FindingRow } from './FindingRow';
import type { Finding } from './groupFindings';

/** Height of a finding before it has been drawn: a sentence on two lines and the line of code and place. */
const ROW_HEIGHT = 76;

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: 0, padding: 0 } });

function placeOf({ at }: Diagnostic): Selection | undefined {
  return 'workbook' in at ? undefined : { sheet: at.sheet, box: at.range };
}

export interface FindingListProps {
  readonly label: string;
  readonly findings: readonly Finding[];
  /** Whether each row says of which kind it is; not below a heading that does. */
  readonly named?: boolean;
}

interface ItemProps {
  readonly finding: Finding;
  readonly named: boolean;
  readonly position: number;
  readonly count: number;
  readonly active: boolean;
  /** Whether what can be done about it is shown. */
  readonly open: boolean;
  readonly onGo: () => void;
}

function Item({ finding, named, position, count, active, open, onGo }: ItemProps) {
  const actions = useFindingActions();
  return (
    <li {...{ [ROW_ID]: finding.id }} aria-posinset={position} aria-setsize={count}>
      <FindingRow diagnostic={finding.diagnostic} {...{ named, active, open, onGo }} />
      {open && actions !== undefined && <FindingDetails finding={finding.diagnostic} actions={actions} />}
    </li>
  );
}

/** Findings in a list with one tab stop; arrows move, Enter or a click goes to the cell and shows what can be done. */
export function FindingList({ label, findings, named = false }: FindingListProps) {
  const actions = useFindingActions();
  const [chosen, setChosen] = useState<string>();
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const ids = useMemo(() => findings.map(({ id }) => id), [findings]);
  const active = useActiveRow(list, ids);
  const items = useWindow(list, ids, active.index, ROW_HEIGHT);
  const go = (index: number, { id, diagnostic }: Finding): void => {
    active.activate(index);
    setChosen(id);
    const place = placeOf(diagnostic);
    if (place !== undefined) actions?.go(place);
  };
  const draw = (index: number) => {
    const finding = findings[index];
    if (finding === undefined) return null;
    const place = { named, position: index + 1, count: findings.length, active: index === active.index };
    const open = finding.id === chosen;
    return <Item key={finding.id} finding={finding} {...place} open={open} onGo={() => go(index, finding)} />;
  };
  const { onKey, onFocus, onBlur } = active;
  /** Keys pressed in what stands below a row are its own. */
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target instanceof Element && event.target.hasAttribute('data-finding')) onKey(event);
  };
  return (
    <ul ref={list} aria-label={label} className={styles.list} {...{ onKeyDown, onFocus, onBlur }}>
      {items.map((item, place) => {
        if (item.kind === 'row') return draw(item.index);
        return <li key={`gap ${place}`} aria-hidden style={{ height: item.height }} />;
      })}
    </ul>
  );
}
