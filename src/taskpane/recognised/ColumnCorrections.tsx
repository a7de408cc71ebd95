import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Correction, OpenedPlan, Selection } from '../../app';
import { columnName } from '../../core/grid';
import type { ColumnRole, RecognisedColumn } from '../../core/plan';
import { useWords } from '../words';
import type { Words } from '../words';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    paddingBlock: tokens.spacingVerticalXXS,
  },
  pick: {
    gridColumn: '1 / -1',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Roles that a person may point at: every field, and the years that were found. */
function rolesOf({ plan }: OpenedPlan, { strings }: Words): readonly ColumnRole[] {
  const fields = Object.keys(strings.fields) as (keyof typeof strings.fields)[];
  return [
    ...fields,
    ...plan.historyYears.map((year): ColumnRole => `history:${year}`),
    ...plan.targetYears.map((year): ColumnRole => `target:${year}`),
  ];
}

function nameOf(role: ColumnRole, { strings }: Words): string {
  const [kind, year] = role.split(':');
  if (kind === 'history') return strings.historyOf(Number(year));
  if (kind === 'target') return strings.targetOf(Number(year));
  return strings.fields[role as keyof typeof strings.fields];
}

function standing(found: RecognisedColumn | undefined, { strings: { correcting } }: Words): string {
  if (found === undefined) return correcting.noColumn;
  return `${correcting.column(columnName(found.column))}, ${correcting.reasons[found.reason]}`;
}

interface PickProps {
  readonly name: string;
  readonly sheet: string;
  readonly selection: Selection | undefined;
  readonly busy: boolean;
  readonly onColumn: (column: number | null | undefined) => void;
  readonly onCancel: () => void;
}

/** Waits for a click in the sheet, and says which column it would be. */
function Pick({ name, sheet, selection, busy, onColumn, onCancel }: PickProps) {
  const styles = useStyles();
  const { strings } = useWords();
  const { correcting } = strings;
  const isHere = selection?.sheet === sheet;
  const column = isHere ? selection.box.column : undefined;
  return (
    <div className={styles.pick}>
      <span role="status">
        {selection !== undefined && !isHere ? correcting.otherSheet(sheet) : correcting.pick(name)}
      </span>
      <div className={styles.buttons}>
        {column !== undefined && (
          <Button size="small" appearance="primary" disabledFocusable={busy} onClick={() => onColumn(column)}>
            {correcting.use(columnName(column))}
          </Button>
        )}
        <Button size="small" disabledFocusable={busy} onClick={() => onColumn(null)}>
          {correcting.useNone}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={() => onColumn(undefined)}>
          {correcting.automatic}
        </Button>
        <Button size="small" onClick={onCancel}>
          {strings.cancel}
        </Button>
      </div>
    </div>
  );
}

interface RoleProps {
  readonly name: string;
  readonly found: RecognisedColumn | undefined;
  readonly isPicking: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** One field: what stands for it and why, and the button that asks for another column. */
function Role({ name, found, isPicking, onToggle, children }: RoleProps) {
  const styles = useStyles();
  const words = useWords();
  const { correcting } = words.strings;
  return (
    <li className={styles.row}>
      <span>
        {name}: <span className={styles.note}>{standing(found, words)}</span>
      </span>
      <Button
        size="small"
        aria-label={correcting.changeOf(name)}
        aria-expanded={isPicking}
        onClick={onToggle}
      >
        {correcting.change}
      </Button>
      {isPicking && children}
    </li>
  );
}

export interface ColumnCorrectionsProps {
  readonly opened: OpenedPlan;
  readonly selection: Selection | undefined;
  readonly busy: boolean;
  readonly onCorrect: (corrections: readonly Correction[]) => void;
}

/** What every column was taken for and why, and a way to say otherwise by clicking in the sheet. */
export function ColumnCorrections({ opened, selection, busy, onCorrect }: ColumnCorrectionsProps) {
  const styles = useStyles();
  const words = useWords();
  const { correcting } = words.strings;
  const [picking, setPicking] = useState<ColumnRole>();
  const found = new Map(opened.plan.recognition.columns.map((column) => [column.role, column]));
  const correct = (role: ColumnRole, column: number | null | undefined): void => {
    setPicking(undefined);
    onCorrect([{ about: 'column', role, column }]);
  };
  return (
    <section>
      <h2 className={styles.title}>{correcting.columnsTitle}</h2>
      <p className={styles.note}>{correcting.columnsHelp}</p>
      <ul className={styles.list}>
        {rolesOf(opened, words).map((role) => {
          const name = nameOf(role, words);
          return (
            <Role
              key={role}
              name={name}
              found={found.get(role)}
              isPicking={picking === role}
              onToggle={() => setPicking(picking === role ? undefined : role)}
            >
              <Pick
                {...{ name, selection, busy }}
                sheet={opened.plan.sheet}
                onColumn={(column) => correct(role, column)}
                onCancel={() => setPicking(undefined)}
              />
            </Role>
          );
        })}
      </ul>
    </section>
  );
}
