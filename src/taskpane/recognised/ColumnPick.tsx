import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Selection } from '../../app';
import { columnName } from '../../core/grid';
import { useWords } from '../words';

const useStyles = makeStyles({
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

export interface ColumnPickProps {
  readonly name: string;
  /** The sheet in which the column stands, and what to say where the chosen cell is on another. */
  readonly sheet: string;
  readonly otherSheet: string;
  readonly selection: Selection | undefined;
  readonly busy: boolean;
  readonly onColumn: (column: number | null | undefined) => void;
  readonly onCancel: () => void;
}

/** Waits for a click in the sheet, and says which column it would be. */
export function ColumnPick({
  name,
  sheet,
  otherSheet,
  selection,
  busy,
  onColumn,
  onCancel,
}: ColumnPickProps) {
  const styles = useStyles();
  const { strings } = useWords();
  const { correcting } = strings;
  const isHere = selection?.sheet === sheet;
  const column = isHere ? selection.box.column : undefined;
  return (
    <div className={styles.pick}>
      <span role="status">{selection !== undefined && !isHere ? otherSheet : correcting.pick(name)}</span>
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
