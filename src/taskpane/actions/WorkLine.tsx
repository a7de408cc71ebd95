import { ProgressBar, makeStyles } from '@fluentui/react-components';
import type { PaneAction } from '../paneState';
import { useWords } from '../words';

const useStyles = makeStyles({
  line: { position: 'fixed', top: 0, left: 0, right: 0, zIndex: 3, height: '2px' },
  // Short work should not flicker.
  bar: {
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: '150ms',
    animationDelay: '200ms',
    animationFillMode: 'backwards',
  },
});

/** A thin line while something is being read or written. It takes no room of its own. */
export function WorkLine({ work }: { readonly work: PaneAction | 'idle' }) {
  const styles = useStyles();
  const { strings } = useWords();
  return (
    <div className={styles.line}>
      {work !== 'idle' && (
        <ProgressBar className={styles.bar} shape="square" aria-label={strings.working[work]} />
      )}
    </div>
  );
}
