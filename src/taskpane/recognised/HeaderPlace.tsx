import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Correction, Selection } from '../../app';
import { cellName, quoteSheet } from '../../core/grid';
import { useWords } from '../words';

const useStyles = makeStyles({
  place: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXS,
    justifyItems: 'start',
  },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

export interface HeaderPlaceProps {
  /** The cell last chosen in the sheet; undefined until there was one. */
  readonly selection: Selection | undefined;
  readonly busy: boolean;
  readonly onCorrect: (corrections: readonly Correction[]) => void;
}

/** Points at the sheet and the row of headers of the plan, by choosing a cell there. */
export function HeaderPlace({ selection, busy, onCorrect }: HeaderPlaceProps) {
  const styles = useStyles();
  const { correcting } = useWords().strings;
  const place =
    selection && `${quoteSheet(selection.sheet)}!${cellName(selection.box.row, selection.box.column)}`;
  const point = (): void => {
    if (selection !== undefined)
      onCorrect([{ about: 'header', row: selection.box.row, sheet: selection.sheet }]);
  };
  return (
    <section className={styles.place}>
      <h2 className={styles.title}>{correcting.sheetTitle}</h2>
      <p className={styles.note}>{correcting.sheetHelp}</p>
      <Button size="small" disabledFocusable={busy || selection === undefined} onClick={point}>
        {place === undefined ? correcting.nowhere : correcting.here(place)}
      </Button>
    </section>
  );
}
