import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Diagnostic } from '../../core/diagnostics';
import { FindingList, withIds } from '../findings';
import { useWords } from '../words';

const useStyles = makeStyles({
  section: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalM,
    justifyItems: 'start',
  },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  text: { margin: 0 },
});

export interface SendingSectionProps {
  readonly busy: boolean;
  /** What would not travel; undefined until the workbook was made ready. */
  readonly leftBehind: readonly Diagnostic[] | undefined;
  readonly onPrepare: () => void;
}

/** Makes the workbook ready for people without Traguardo, and lists what they would not have. */
export function SendingSection({ busy, leftBehind, onPrepare }: SendingSectionProps) {
  const styles = useStyles();
  const { settings } = useWords().strings;
  return (
    <div className={styles.section}>
      <Button disabledFocusable={busy} onClick={onPrepare}>
        {settings.sending}
      </Button>
      <p className={styles.note}>{settings.sendingHelp}</p>
      {leftBehind !== undefined && (
        <>
          <p role="status" className={styles.text}>
            {leftBehind.length === 0 ? settings.mayGo : settings.leftBehind}
          </p>
          {leftBehind.length > 0 && (
            <FindingList label={settings.leftBehind} findings={withIds(leftBehind)} />
          )}
        </>
      )}
    </div>
  );
}
