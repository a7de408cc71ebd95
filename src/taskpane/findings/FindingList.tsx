import { makeStyles } from '@fluentui/react-components';
import { useMemo, useRef } from 'react';
import type { Selection } from '../../app';
import type { Diagnostic } from '../../core/diagnostics';
import { ROW_ID, useActiveRow, useWindow } from '../rows';
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
  readonly onGo: (at: Selection) => void;
}

interface ItemProps {
  readonly finding: Finding;
  readonly position: number;
  readonly count: number;
  readonly active: boolean;
  readonly onGo: () => void;
}

function Item({ finding, position, count, active, onGo }: ItemProps) {
  return (
    <li {...{ [ROW_ID]: finding.id }} aria-posinset={position} aria-setsize={count}>
      <FindingRow diagnostic={finding.diagnostic} active={active} onGo={onGo} />
    </li>
  );
}

/** Findings in a list with one tab stop; arrows move, Enter or a click goes to the cell. */
export function FindingList({ label, findings, onGo }: FindingListProps) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const ids = useMemo(() => findings.map(({ id }) => id), [findings]);
  const active = useActiveRow(list, ids);
  const items = useWindow(list, ids, active.index, ROW_HEIGHT);
  const go = (index: number, diagnostic: Diagnostic): void => {
    active.activate(index);
    const place = placeOf(diagnostic);
    if (place !== undefined) onGo(place);
  };
  const draw = (index: number) => {
    const finding = findings[index];
    if (finding === undefined) return null;
    const place = { position: index + 1, count: findings.length, active: index === active.index };
    return <Item key={finding.id} finding={finding} {...place} onGo={() => go(index, finding.diagnostic)} />;
  };
  const { onKey, onFocus, onBlur } = active;
  return (
    <ul ref={list} aria-label={label} className={styles.list} {...{ onKeyDown: onKey, onFocus, onBlur }}>
      {items.map((item, place) => {
        if (item.kind === 'row') return draw(item.index);
        return <li key={`gap ${place}`} aria-hidden style={{ height: item.height }} />;
      })}
    </ul>
  );
}
