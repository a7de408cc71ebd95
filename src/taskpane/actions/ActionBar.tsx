import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { Calculator20Regular } from '@fluentui/react-icons/svg/calculator';
import type { FormulaStyle } from '../../app';
import type { PaneState } from '../paneState';
import { useWords } from '../words';
import { dayText } from '../format';
import { SendingOffer } from './SendingOffer';

const useStyles = makeStyles({
  bar: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export interface ActionBarProps {
  readonly state: PaneState;
  /** Style of the formulas that stand in the sheet; undefined where none do. */
  readonly written: FormulaStyle | undefined;
  /** Whether calculating is offered here: before the first calculation it is the next step already. */
  readonly offersCalculate: boolean;
  readonly onCalculate: () => void;
  readonly onUndo: () => void;
  /** Makes the workbook ready for people without Traguardo; offered as long as its formulas need it. */
  readonly onPrepare: () => void;
}

/** What stands in the sheet, calculating anew, and undo. Buttons that cannot be used now keep the keyboard and their place. */
export function ActionBar(props: ActionBarProps) {
  const { state, written, offersCalculate, onCalculate, onUndo, onPrepare } = props;
  const styles = useStyles();
  const { language, strings } = useWords();
  const busy = state.work !== 'idle' && state.work !== 'reading';
  const standing =
    written === undefined ? strings.notWritten : strings.alreadyWritten(strings.styleInSentence[written]);
  const when =
    state.scoredOn === undefined ? '' : ` ${strings.start.lastScored(dayText(state.scoredOn, language))}`;
  return (
    <div className={styles.bar}>
      <p className={styles.note}>
        {standing}
        {when}
      </p>
      <div className={styles.line}>
        {offersCalculate && (
          <Button icon={<Calculator20Regular />} disabledFocusable={busy} onClick={onCalculate}>
            {strings.calculate}
          </Button>
        )}
        {(state.canUndo || state.hasWritten) && (
          <Button
            appearance="subtle"
            icon={<ArrowUndo20Regular />}
            disabledFocusable={busy || !state.canUndo}
            onClick={onUndo}
          >
            {strings.undo}
          </Button>
        )}
      </div>
      {written === 'piano' && <SendingOffer busy={busy} onPrepare={onPrepare} />}
    </div>
  );
}
