import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentSearch32Regular } from '@fluentui/react-icons/svg/document-search';
import { HiddenText } from '../HiddenText';
import type { PaneState, PaneStore } from '../paneState';
import { useWords } from '../words';
import { Statement } from './Statement';

const useStyles = makeStyles({
  reading: { display: 'grid', justifyItems: 'center', paddingBlock: tokens.spacingVerticalXXXL },
  title: { margin: 0 },
});

/** Before the first reading has come in; where it failed, a way to try again (the reason stands in the notice). */
export function FirstReading({ state, store }: { readonly state: PaneState; readonly store: PaneStore }) {
  const styles = useStyles();
  const { strings } = useWords();
  if (state.work === 'idle' && state.notice?.kind === 'failed')
    return (
      <Statement icon={<DocumentSearch32Regular />} title={strings.notRead} text={strings.notReadHelp}>
        <Button appearance="primary" onClick={() => void store.read()}>
          {strings.readAgain}
        </Button>
      </Statement>
    );
  return (
    <div className={styles.reading}>
      <h1 className={styles.title}>
        <HiddenText>{strings.product}</HiddenText>
      </h1>
      <Spinner label={strings.reading} labelPosition="below" />
    </div>
  );
}
