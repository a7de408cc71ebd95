import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { useMemo, useState } from 'react';
import type { Selection } from '../../app';
import type { Diagnostic, Severity } from '../../core/diagnostics';
import { Disclosure } from '../Disclosure';
import { formatCount } from '../format';
import { useWords } from '../words';
import { FindingList } from './FindingList';
import { groupFindings } from './groupFindings';
import { SeverityIcon } from './SeverityIcon';

const useStyles = makeStyles({
  view: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  empty: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
  good: { color: tokens.colorStatusSuccessForeground1 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  note: { gridColumn: 2, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export interface FindingsViewProps {
  readonly diagnostics: readonly Diagnostic[];
  /** Rows that were read, for the sentence that stands where there are no findings. */
  readonly planRows: number;
  readonly measureRows: number;
  readonly onGo: (at: Selection) => void;
}

function NoFindings({ planRows, measureRows }: Pick<FindingsViewProps, 'planRows' | 'measureRows'>) {
  const styles = useStyles();
  const { language, strings } = useWords();
  return (
    <p className={styles.empty}>
      <CheckmarkCircle20Filled aria-hidden className={styles.good} />
      <span className={styles.strong}>{strings.noFindings}</span>
      <span className={styles.note}>
        {strings.checkedRows(formatCount(planRows, language), formatCount(measureRows, language))}
      </span>
    </p>
  );
}

/** Findings grouped by severity. Information starts closed where there is something graver. */
export function FindingsView({ diagnostics, planRows, measureRows, onGo }: FindingsViewProps) {
  const styles = useStyles();
  const { language, strings } = useWords();
  const groups = useMemo(() => groupFindings(diagnostics), [diagnostics]);
  const [byHand, setByHand] = useState<Partial<Record<Severity, boolean>>>({});
  const isOpen = (severity: Severity): boolean =>
    byHand[severity] ?? (severity !== 'info' || groups.length === 1);
  if (groups.length === 0) return <NoFindings planRows={planRows} measureRows={measureRows} />;
  return (
    <div className={styles.view}>
      {groups.map(({ severity, findings }) => {
        const title = strings.severityCount(
          strings.severities[severity],
          formatCount(findings.length, language),
        );
        return (
          <Disclosure
            key={severity}
            look="section"
            open={isOpen(severity)}
            onToggle={() => setByHand({ ...byHand, [severity]: !isOpen(severity) })}
            label={
              <>
                <SeverityIcon severity={severity} />
                {title}
              </>
            }
          >
            <FindingList label={title} findings={findings} onGo={onGo} />
          </Disclosure>
        );
      })}
    </div>
  );
}
