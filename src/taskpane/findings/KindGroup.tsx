import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { fixEdits } from '../../app';
import { helpOf } from '../../core/diagnostics';
import type { Code, Diagnostic } from '../../core/diagnostics';
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

interface FixAllProps {
  readonly fixable: readonly Diagnostic[];
  readonly actions: FindingActions;
}

/** All that the preferred proposals of a group would change, before anything is written. */
function FixAllPreview({ fixable, actions, onClose }: FixAllProps & { readonly onClose: () => void }) {
  const styles = useStyles();
  const { language, strings } = useWords();
  const { checks } = strings;
  const edits = fixEdits(fixable);
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
          {checks.fixAll(formatCount(fixable.length, language))}
        </Button>
        <Button size="small" onClick={onClose}>
          {checks.cancelFix}
        </Button>
      </div>
    </div>
  );
}

/** Offers the preferred proposals of a group at once, where it has more than one. */
function FixAll({ fixable, actions }: FixAllProps) {
  const styles = useStyles();
  const { language, strings } = useWords();
  const { checks } = strings;
  const [isOpen, setOpen] = useState(false);
  if (fixable.length < 2) return null;
  if (isOpen) return <FixAllPreview {...{ fixable, actions }} onClose={() => setOpen(false)} />;
  return (
    <div className={styles.buttons}>
      <Button size="small" onClick={() => setOpen(true)}>
        {checks.fixAll(formatCount(fixable.length, language))}
      </Button>
    </div>
  );
}

/** The help page of a kind, shown on demand. */
function Help({ code, kind }: { readonly code: Code; readonly kind: string }) {
  const { checks } = useWords().strings;
  const [isOpen, setOpen] = useState(false);
  const toggle = (): void => setOpen(!isOpen);
  return (
    <Disclosure look="link" label={checks.help} name={checks.helpOf(kind)} open={isOpen} onToggle={toggle}>
      <HelpText code={code} />
    </Disclosure>
  );
}

export interface KindGroupProps {
  readonly code: Code;
  readonly findings: readonly Finding[];
}

/** The findings of one kind: its help, fixing all of them at once, and the list. */
export function KindGroup({ code, findings }: KindGroupProps) {
  const styles = useStyles();
  const { language } = useWords();
  const actions = useFindingActions();
  const kind = helpOf(code, language).title;
  const fixable = findings.flatMap(({ diagnostic }) => (diagnostic.fix === undefined ? [] : [diagnostic]));
  const title = `${kind} (${formatCount(findings.length, language)})`;
  return (
    <section className={styles.group} aria-label={title}>
      <h3 className={styles.heading}>
        {title} <span className={styles.code}>{code}</span>
      </h3>
      <div className={styles.tools}>
        <Help code={code} kind={kind} />
        {actions !== undefined && <FixAll fixable={fixable} actions={actions} />}
      </div>
      <FindingList label={title} findings={findings} />
    </section>
  );
}
