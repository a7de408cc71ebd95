import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowClockwise20Regular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { DocumentSearch32Regular } from '@fluentui/react-icons/svg/document-search';
import { useState } from 'react';
import type { Diagnostic } from '../../core/diagnostics';
import { Disclosure } from '../Disclosure';
import { FindingActionsProvider, FindingList, withIds } from '../findings';
import type { PaneState, PaneStore } from '../paneState';
import { AboutSection, LanguageSection } from '../settings';
import type { LanguageChoice } from '../settings';
import { useWords } from '../words';
import { Correcting } from './Correcting';
import { findingActionsOf } from './findingActionsOf';
import { Statement } from './Statement';

const useStyles = makeStyles({
  reasons: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  about: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
});

export interface NoPlanProps {
  readonly diagnostics: readonly Diagnostic[];
  readonly state: PaneState;
  readonly store: PaneStore;
  readonly languageChoice: LanguageChoice;
}

/** An empty workbook, or one without a plan: what is missing, why in detail where there is more to say, and a plan to try. */
export function NoPlan({ diagnostics, state, store, languageChoice }: NoPlanProps) {
  const styles = useStyles();
  const { strings } = useWords();
  const [showsAbout, setShowsAbout] = useState(false);
  // That there is no plan is the heading of this screen already.
  const reasons = diagnostics.filter(({ code }) => code !== 'TG105');
  const busy = state.work !== 'idle' && state.work !== 'reading';
  return (
    <FindingActionsProvider value={findingActionsOf(undefined, state, store)}>
      <Statement icon={<DocumentSearch32Regular />} title={strings.noPlan} text={strings.noPlanHelp}>
        <div className={styles.buttons}>
          <Button appearance="primary" icon={<ArrowClockwise20Regular />} onClick={() => void store.read()}>
            {strings.readAgain}
          </Button>
          <Button disabledFocusable={busy} onClick={() => void store.insertSample()}>
            {strings.start.sample}
          </Button>
        </div>
        <p className={styles.note}>{strings.start.sampleHelp}</p>
      </Statement>
      <Correcting opened={undefined} state={state} store={store} />
      {reasons.length > 0 && (
        <div className={styles.reasons}>
          <FindingList label={strings.checks.title} findings={withIds(reasons)} />
        </div>
      )}
      <Disclosure
        look="section"
        label={strings.start.languageAndAbout}
        open={showsAbout}
        onToggle={() => setShowsAbout(!showsAbout)}
      >
        <div className={styles.about}>
          <LanguageSection choice={languageChoice} />
          <AboutSection />
        </div>
      </Disclosure>
    </FindingActionsProvider>
  );
}
