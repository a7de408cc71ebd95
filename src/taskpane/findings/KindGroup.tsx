import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { fixEdits } from '../../app';
import { helpOf } from '../../core/diagnostics';
import type { Code } from '../../core/diagnostics';
import { Disclosure } from '../Disclosure';
import { formatCount } from '../format';
import { useWords } from '../words';
import type { FindingActions } from './findingActions';
import { useFindingActions } from './findingActions';
import { FindingList } from './FindingList';
import { FixPreview } from './FixPreview';
import type { Finding } from './groupFindings';
import { HelpText } from './HelpText';

const useStyles = makeStyles({
  group: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', marginBottom: tokens.spacingVerticalXS },
  tools: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', paddingLeft: tokens.spacingHorizontalS },
  heading: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} 0`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  code: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  all: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The preferred proposals of a group, with a look at all they change before anything is written. */
function FixAll({
  findings,
  actions,
}: {
  readonly findings: readonly Finding[];
  readonly actions: FindingActions;
}) {
  const styles = useStyles();
  const { language, strings } = useWords();
  const { checks } = strings;
  const [isOpen, setOpen] = useState(false);
  const fixable = findings.flatMap(({ diagnostic }) => (diagnostic.fix === undefined ? [] : [diagnostic]));
  if (fixable.length < 2) return null;
  const count = formatCount(fixable.length, language);
  const edits = fixEdits(fixable);
  if (!isOpen)
    return (
      <div className={styles.buttons}>
        <Button size="small" onClick={() => setOpen(true)}>
          {checks.fixAll(count)}
        </Button>
      </div>
    );
  return (
    <div className={styles.all}>
      {checks.previewAll(edits.length, formatCount(edits.length, language))}
      <FixPreview edits={edits} />
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={actions.busy}
          onClick={() => void actions.fix(fixable)}
        >
          {checks.fixAll(count)}
        </Button>
        <Button size="small" onClick={() => setOpen(false)}>
          {checks.cancelFix}
        </Button>
      </div>
    </div>
  );
}

export interface KindGroupProps {
  readonly code: Code;
  readonly findings: readonly Finding[];
}

/** The findings of one kind: its help, fixing all of them at once, and the list. */
export function KindGroup({ code, findings }: KindGroupProps) {
  const styles = useStyles();
  const { language, strings } = useWords();
  const actions = useFindingActions();
  const [showsHelp, setShowsHelp] = useState(false);
  const title = `${helpOf(code, language).title} (${formatCount(findings.length, language)})`;
  return (
    <section className={styles.group} aria-label={title}>
      <h3 className={styles.heading}>
        {title} <span className={styles.code}>{code}</span>
      </h3>
      <div className={styles.tools}>
        <Disclosure
          look="link"
          label={strings.checks.help}
          name={strings.checks.helpOf(code)}
          open={showsHelp}
          onToggle={() => setShowsHelp(!showsHelp)}
        >
          <HelpText code={code} />
        </Disclosure>
        {actions !== undefined && <FixAll findings={findings} actions={actions} />}
      </div>
      <FindingList label={title} findings={findings} />
    </section>
  );
}
