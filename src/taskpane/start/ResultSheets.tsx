import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DataBarVertical20Regular } from '@fluentui/react-icons/svg/data-bar-vertical';
import { DocumentText20Regular } from '@fluentui/react-icons/svg/document-text';
import { useWords } from '../words';

const useStyles = makeStyles({
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export interface ResultSheetsProps {
  readonly busy: boolean;
  readonly onDashboard: () => void;
  readonly onReport: () => void;
}

/** The two sheets of results that are made or refreshed by one button each. */
export function ResultSheets({ busy, onDashboard, onReport }: ResultSheetsProps) {
  const styles = useStyles();
  const { start } = useWords().strings;
  return (
    <section className={styles.section} aria-labelledby="tg-sheets">
      <h2 id="tg-sheets" className={styles.title}>
        {start.sheets}
      </h2>
      <div className={styles.buttons}>
        <Button icon={<DataBarVertical20Regular />} disabledFocusable={busy} onClick={onDashboard}>
          {start.dashboard}
        </Button>
        <Button icon={<DocumentText20Regular />} disabledFocusable={busy} onClick={onReport}>
          {start.report}
        </Button>
      </div>
      <p className={styles.note}>{start.sheetsHelp}</p>
    </section>
  );
}
