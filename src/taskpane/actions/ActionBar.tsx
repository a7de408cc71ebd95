import { Button, Select, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { Calculator20Regular } from '@fluentui/react-icons/svg/calculator';
import type { FormulaStyle } from '../../app';
import type { PaneState } from '../paneState';
import { useWords } from '../words';

const STYLES: readonly FormulaStyle[] = ['native', 'piano'];

const useStyles = makeStyles({
  bar: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  style: { flexGrow: 1, minWidth: '150px' },
  undo: { justifySelf: 'start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
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
  readonly onCalculate: () => void;
  readonly onUndo: () => void;
  readonly onStyle: (style: FormulaStyle) => void;
}

function StyleChoice({ state, onStyle }: Pick<ActionBarProps, 'state' | 'onStyle'>) {
  const styles = useStyles();
  const { strings } = useWords();
  return (
    <Select
      className={styles.style}
      aria-label={strings.formulaStyle}
      value={state.style}
      onChange={(_event, { value }) => onStyle(STYLES.find((style) => style === value) ?? 'native')}
    >
      {STYLES.map((style) => (
        <option key={style} value={style}>
          {strings.styles[style]}
        </option>
      ))}
    </Select>
  );
}

/** Calculate, the kind of formulas, and undo. Buttons that cannot be used now keep the keyboard and their place. */
export function ActionBar({ state, written, onCalculate, onUndo, onStyle }: ActionBarProps) {
  const styles = useStyles();
  const { strings } = useWords();
  const busy = state.work === 'calculating' || state.work === 'undoing';
  const standing =
    written === undefined ? strings.notWritten : strings.alreadyWritten(strings.styleInSentence[written]);
  return (
    <div className={styles.bar}>
      <div className={styles.line}>
        <Button
          appearance="primary"
          icon={<Calculator20Regular />}
          disabledFocusable={busy}
          onClick={onCalculate}
        >
          {strings.calculate}
        </Button>
        <StyleChoice state={state} onStyle={onStyle} />
      </div>
      <p className={styles.note}>{strings.styleMeaning[state.style]}</p>
      <p className={styles.note}>{standing}</p>
      {(state.canUndo || state.hasWritten) && (
        <Button
          className={styles.undo}
          appearance="subtle"
          icon={<ArrowUndo20Regular />}
          disabledFocusable={busy || !state.canUndo}
          onClick={onUndo}
        >
          {strings.undo}
        </Button>
      )}
    </div>
  );
}
