import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Selection } from '../../app';
import { columnName } from '../../core/grid';
import type { RecognisedColumn } from '../../core/plan';
import { useWords } from '../words';
import type { Words } from '../words';
import { ColumnPick } from './ColumnPick';

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    paddingBlock: tokens.spacingVerticalXXS,
  },
});

/** What a column may hold: how it is called, in full where there are several sheets, and what was found for it. */
export interface ListedRole<Role> {
  readonly role: Role;
  readonly name: string;
  readonly fullName: string;
  readonly found: RecognisedColumn<Role> | undefined;
}

/** Column, what would do as well, and why. */
function standing(found: RecognisedColumn<unknown> | undefined, { strings: { correcting } }: Words): string {
  if (found === undefined) return correcting.noColumn;
  const column = correcting.column(columnName(found.column));
  const reason = correcting.reasons[found.reason];
  if (found.rivals.length === 0) return `${column}, ${reason}`;
  return `${column}, ${reason} (${correcting.doubtful(found.rivals.map(columnName).join(', '))})`;
}

export interface RoleListProps<Role> {
  readonly roles: readonly ListedRole<Role>[];
  readonly sheet: string;
  readonly otherSheet: string;
  readonly selection: Selection | undefined;
  readonly busy: boolean;
  readonly onColumn: (role: Role, column: number | null | undefined) => void;
}

/** What every column was taken for and why, each with a button that asks for another column. */
export function RoleList<Role extends string>({ roles, onColumn, ...shared }: RoleListProps<Role>) {
  const styles = useStyles();
  const words = useWords();
  const { correcting } = words.strings;
  const [picking, setPicking] = useState<Role>();
  return (
    <ul className={styles.list}>
      {roles.map(({ role, name, fullName, found }) => (
        <li key={role} className={styles.row}>
          <span>
            {name}: <span className={styles.note}>{standing(found, words)}</span>
          </span>
          <Button
            size="small"
            aria-label={correcting.changeOf(fullName)}
            aria-expanded={picking === role}
            onClick={() => setPicking(picking === role ? undefined : role)}
          >
            {correcting.change}
          </Button>
          {picking === role && (
            <ColumnPick
              {...shared}
              name={name}
              onColumn={(column) => {
                setPicking(undefined);
                onColumn(role, column);
              }}
              onCancel={() => setPicking(undefined)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
