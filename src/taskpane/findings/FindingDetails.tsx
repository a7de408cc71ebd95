import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { fixLabelOf } from '../../core/diagnostics';
import type { Diagnostic, Fix, NamedFix } from '../../core/diagnostics';
import { useWords } from '../words';
import { AcceptForm } from './AcceptForm';
import type { FindingActions } from './findingActions';
import { FixPreview } from './FixPreview';

const useStyles = makeStyles({
  details: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    margin: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
    padding: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  },
  fix: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXS,
    justifyItems: 'start',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** All proposals of a finding; one without a name is simply applied. */
export function proposalsOf({ fix, fixes = [] }: Diagnostic): readonly (Fix | NamedFix)[] {
  if (fixes.length > 0) return fixes;
  return fix === undefined ? [] : [fix];
}

interface ProposalProps {
  readonly finding: Diagnostic;
  readonly fix: Fix | NamedFix;
  readonly actions: FindingActions;
}

function Proposal({ finding, fix, actions }: ProposalProps) {
  const styles = useStyles();
  const { language, strings } = useWords();
  const name = 'label' in fix ? fixLabelOf(fix.label, language) : strings.checks.apply;
  return (
    <div className={styles.fix}>
      <FixPreview edits={fix.edits} />
      <Button
        size="small"
        appearance="primary"
        disabledFocusable={actions.busy}
        onClick={() => void actions.fix([{ ...finding, fix: { edits: fix.edits } }])}
      >
        {name}
      </Button>
    </div>
  );
}

export interface FindingDetailsProps {
  readonly finding: Diagnostic;
  readonly actions: FindingActions;
}

/** What can be done about a finding: its proposals with a preview, and accepting it with a reason. */
export function FindingDetails({ finding, actions }: FindingDetailsProps) {
  const styles = useStyles();
  const { checks } = useWords().strings;
  const [isAccepting, setAccepting] = useState(false);
  const reason = actions.acceptedBecause(finding);
  const proposals = proposalsOf(finding);
  if (!actions.canAccept && proposals.length === 0) return null;
  if (reason !== undefined)
    return (
      <div className={styles.details}>
        {checks.acceptedBecause(reason)}
        <div className={styles.buttons}>
          <Button size="small" disabledFocusable={actions.busy} onClick={() => void actions.reopen(finding)}>
            {checks.reopen}
          </Button>
        </div>
      </div>
    );
  return (
    <div className={styles.details}>
      {proposals.map((fix, place) => (
        <Proposal key={place} finding={finding} fix={fix} actions={actions} />
      ))}
      {isAccepting ? (
        <AcceptForm
          busy={actions.busy}
          onAccept={(text) => void actions.accept(finding, text)}
          onCancel={() => setAccepting(false)}
        />
      ) : (
        <div className={styles.buttons}>
          <Button size="small" onClick={() => setAccepting(true)}>
            {checks.accept}
          </Button>
        </div>
      )}
    </div>
  );
}
