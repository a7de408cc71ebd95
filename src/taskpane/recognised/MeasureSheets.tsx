import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { MeasureCorrection, OpenedPlan, Selection } from '../../app';
import { cellName, quoteSheet } from '../../core/grid';
import { useWords } from '../words';
import { MeasureSheet } from './MeasureSheet';

const useStyles = makeStyles({
  sheets: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXS,
    justifyItems: 'start',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { width: '100%', margin: 0, padding: 0, listStyleType: 'none' },
});

export interface MeasureSheetsProps {
  readonly opened: OpenedPlan;
  /** The cell last chosen in the sheet; undefined until there was one. */
  readonly selection: Selection | undefined;
  readonly busy: boolean;
  readonly onCorrect: (corrections: readonly MeasureCorrection[]) => void;
}

/** Which sheets hold measures and what their columns are, and a way to say otherwise by choosing cells there. */
export function MeasureSheets({ opened, selection, busy, onCorrect }: MeasureSheetsProps) {
  const styles = useStyles();
  const { correcting } = useWords().strings;
  const chosen = selection?.sheet === opened.plan.sheet ? undefined : selection;
  const place = chosen && `${quoteSheet(chosen.sheet)}!${cellName(chosen.box.row, chosen.box.column)}`;
  const point = (): void => {
    if (chosen !== undefined)
      onCorrect([{ about: 'measuresHeader', sheet: chosen.sheet, row: chosen.box.row }]);
  };
  return (
    <section className={styles.sheets}>
      <h2 className={styles.title}>{correcting.measuresTitle}</h2>
      <p className={styles.note}>{correcting.measuresHelp}</p>
      {opened.measureSheets.length > 0 && (
        <ul className={styles.list}>
          {opened.measureSheets.map((recognised) => (
            <MeasureSheet key={recognised.sheet} {...{ opened, recognised, selection, busy, onCorrect }} />
          ))}
        </ul>
      )}
      <Button size="small" disabledFocusable={busy || chosen === undefined} onClick={point}>
        {place === undefined ? correcting.measuresNowhere : correcting.measuresHere(place)}
      </Button>
    </section>
  );
}
