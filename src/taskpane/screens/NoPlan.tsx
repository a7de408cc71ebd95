import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowClockwise20Regular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { DocumentSearch32Regular } from '@fluentui/react-icons/svg/document-search';
import type { Diagnostic } from '../../core/diagnostics';
import { FindingsView } from '../findings';
import type { PaneStore } from '../paneState';
import { useWords } from '../words';
import { Statement } from './Statement';

const useStyles = makeStyles({
  findings: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalM },
});

export interface NoPlanProps {
  readonly diagnostics: readonly Diagnostic[];
  readonly store: PaneStore;
}

/** An empty workbook, or one without a plan: what is missing, and why in detail where there is more to say. */
export function NoPlan({ diagnostics, store }: NoPlanProps) {
  const styles = useStyles();
  const { strings } = useWords();
  // That there is no plan is the heading of this screen already.
  const reasons = diagnostics.filter(({ code }) => code !== 'TG105');
  return (
    <>
      <Statement icon={<DocumentSearch32Regular />} title={strings.noPlan} text={strings.noPlanHelp}>
        <Button appearance="primary" icon={<ArrowClockwise20Regular />} onClick={() => void store.read()}>
          {strings.readAgain}
        </Button>
      </Statement>
      {reasons.length > 0 && (
        <div className={styles.findings}>
          <FindingsView
            diagnostics={reasons}
            planRows={0}
            measureRows={0}
            onGo={(at) => void store.select(at)}
          />
        </div>
      )}
    </>
  );
}
