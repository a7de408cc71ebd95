import { Button, ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { useMemo, useState } from 'react';
import { CATALOGUE } from '../../core/diagnostics';
import type { Diagnostic, Severity } from '../../core/diagnostics';
import { Disclosure } from '../Disclosure';
import { formatCount } from '../format';
import { useWords } from '../words';
import { useFindingActions } from './findingActions';
import { proposalsOf } from './FindingDetails';
import { SEVERITIES, byKind, groupFindings } from './groupFindings';
import type { FindingGroup } from './groupFindings';
import { KindGroup } from './KindGroup';
import { SeverityIcon } from './SeverityIcon';

const useStyles = makeStyles({
  view: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  tools: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  filter: { minWidth: 'auto', fontWeight: tokens.fontWeightRegular, whiteSpace: 'nowrap' },
  empty: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
  good: { color: tokens.colorStatusSuccessForeground1 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Checks that look at a workbook; those of the host and of revisions look at something else. */
const CHECK_COUNT = Object.keys(CATALOGUE).filter((code) => /^TG[1-5]/.test(code)).length;

/** What was checked, and when. */
export interface Checked {
  readonly planRows: number;
  readonly measureRows: number;
  readonly at: Date | undefined;
}

export interface FindingsViewProps {
  readonly diagnostics: readonly Diagnostic[];
  readonly accepted: readonly Diagnostic[];
  readonly checked: Checked;
  readonly onCheck: () => void;
  /** Writes all of it on a sheet, to be printed. */
  readonly onWriteSheet: () => void;
}

type FindingFilter = Severity | 'fixable' | 'accepted';

/** What ran on how much, and when: what makes "no findings" worth believing. */
function CheckedLine({ checked: { planRows, measureRows, at } }: { readonly checked: Checked }) {
  const styles = useStyles();
  const { language, strings } = useWords();
  const { checks } = strings;
  const count = (number: number): string => formatCount(number, language);
  const time = at?.toLocaleTimeString(strings.locale, { hour: '2-digit', minute: '2-digit' });
  return (
    <p className={styles.note}>
      {checks.ranChecks(count(CHECK_COUNT), count(planRows), count(measureRows))}
      {time === undefined ? '.' : `, ${checks.ranAt(time)}.`}
    </p>
  );
}

function NoFindings() {
  const styles = useStyles();
  const { strings } = useWords();
  return (
    <p className={styles.empty}>
      <CheckmarkCircle20Filled aria-hidden className={styles.good} />
      <span className={styles.strong}>{strings.noFindings}</span>
    </p>
  );
}

interface FiltersProps {
  readonly counts: ReadonlyMap<FindingFilter, number>;
  readonly chosen: FindingFilter | undefined;
  readonly onChoose: (filter: FindingFilter | undefined) => void;
}

function Filters({ counts, chosen, onChoose }: FiltersProps) {
  const styles = useStyles();
  const { language, strings } = useWords();
  const { checks, severities } = strings;
  const name = (filter: FindingFilter): string =>
    filter === 'fixable' || filter === 'accepted' ? checks[filter] : severities[filter];
  const offered = [...counts].filter(([filter, count]) => count > 0 || filter === chosen);
  return (
    <div role="group" aria-label={checks.filters} className={styles.tools}>
      {offered.map(([filter, count]) => (
        <ToggleButton
          key={filter}
          size="small"
          shape="circular"
          className={styles.filter}
          checked={filter === chosen}
          onClick={() => onChoose(filter === chosen ? undefined : filter)}
        >
          {name(filter)} {formatCount(count, language)}
        </ToggleButton>
      ))}
    </div>
  );
}

const severityOf = ({ code }: Diagnostic): Severity => CATALOGUE[code].severity;

/** What each filter keeps. Accepted findings are shown by their own filter only. */
function filterFindings(
  diagnostics: readonly Diagnostic[],
  accepted: readonly Diagnostic[],
  chosen: FindingFilter | undefined,
) {
  const keeps = (filter: FindingFilter): readonly Diagnostic[] => {
    if (filter === 'accepted') return accepted;
    if (filter === 'fixable') return diagnostics.filter((finding) => proposalsOf(finding).length > 0);
    return diagnostics.filter((finding) => severityOf(finding) === filter);
  };
  const filters: readonly FindingFilter[] = [...SEVERITIES, 'fixable', 'accepted'];
  const counts = new Map(filters.map((filter) => [filter, keeps(filter).length]));
  return { counts, shown: chosen === undefined ? diagnostics : keeps(chosen) };
}

interface GroupProps {
  readonly group: FindingGroup;
  readonly open: boolean;
  readonly onToggle: () => void;
}

function SeverityGroup({ group: { severity, findings }, open, onToggle }: GroupProps) {
  const { language, strings } = useWords();
  const title = strings.severityCount(strings.severities[severity], formatCount(findings.length, language));
  const kinds = useMemo(() => byKind(findings), [findings]);
  return (
    <Disclosure
      look="section"
      open={open}
      onToggle={onToggle}
      label={
        <>
          <SeverityIcon severity={severity} />
          {title}
        </>
      }
    >
      {kinds.map((kind) => (
        <KindGroup key={kind.code} {...kind} />
      ))}
    </Disclosure>
  );
}

function Tools({ onCheck, onWriteSheet }: Pick<FindingsViewProps, 'onCheck' | 'onWriteSheet'>) {
  const styles = useStyles();
  const { checks } = useWords().strings;
  const actions = useFindingActions();
  return (
    <div className={styles.tools}>
      <Button size="small" onClick={onCheck}>
        {checks.checkNow}
      </Button>
      <Button size="small" disabledFocusable={actions?.busy ?? false} onClick={onWriteSheet}>
        {checks.writeSheet}
      </Button>
    </div>
  );
}

/** Findings by severity and kind, filtered. Information starts closed where there is something graver. */
export function FindingsView({ diagnostics, accepted, checked, onCheck, onWriteSheet }: FindingsViewProps) {
  const styles = useStyles();
  const { strings } = useWords();
  const [filter, setFilter] = useState<FindingFilter>();
  const [byHand, setByHand] = useState<Partial<Record<Severity, boolean>>>({});
  const { counts, shown } = useMemo(
    () => filterFindings(diagnostics, accepted, filter),
    [diagnostics, accepted, filter],
  );
  const groups = useMemo(() => groupFindings(shown), [shown]);
  const isOpen = (severity: Severity): boolean =>
    byHand[severity] ?? (severity !== 'info' || groups.length === 1);
  return (
    <div className={styles.view}>
      {diagnostics.length === 0 && <NoFindings />}
      <CheckedLine checked={checked} />
      <Tools onCheck={onCheck} onWriteSheet={onWriteSheet} />
      {diagnostics.length + accepted.length > 0 && (
        <Filters counts={counts} chosen={filter} onChoose={setFilter} />
      )}
      {filter !== undefined && shown.length === 0 && (
        <p className={styles.note}>{strings.checks.nothingFiltered}</p>
      )}
      {groups.map((group) => (
        <SeverityGroup
          key={group.severity}
          group={group}
          open={isOpen(group.severity)}
          onToggle={() => setByHand({ ...byHand, [group.severity]: !isOpen(group.severity) })}
        />
      ))}
    </div>
  );
}
