import { makeStyles, tokens } from '@fluentui/react-components';
import type { Correction, OpenedPlan } from '../../app';
import type { PaneState, PaneStore } from '../paneState';
import { ColumnCorrections, HeaderPlace, MeasureSheets } from '../recognised';

const useStyles = makeStyles({
  correcting: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
});

export interface CorrectingProps {
  /** Undefined where no plan was found: then only its place can be told. */
  readonly opened: OpenedPlan | undefined;
  readonly state: PaneState;
  readonly store: PaneStore;
}

/** Says where the plan and the measures are and what their columns hold, by clicking in the sheets. */
export function Correcting({ opened, state, store }: CorrectingProps) {
  const styles = useStyles();
  const shared = {
    selection: state.selection,
    busy: state.work !== 'idle' && state.work !== 'reading',
    onCorrect: (corrections: readonly Correction[]) => void store.correct(corrections),
  };
  return (
    <div className={styles.correcting}>
      <HeaderPlace {...shared} />
      {opened !== undefined && <ColumnCorrections opened={opened} {...shared} />}
      {opened !== undefined && <MeasureSheets opened={opened} {...shared} />}
    </div>
  );
}
