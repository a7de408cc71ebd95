import { Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { PaneAction } from '../paneState';
import { useWords } from '../words';

/** Work that takes longer than this is told in words, and a reading can be given up. */
const LONG_MS = 1500;

const useStyles = makeStyles({
  line: { position: 'fixed', top: 0, left: 0, right: 0, zIndex: 3, height: '2px' },
  // Short work should not flicker.
  bar: {
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: '150ms',
    animationDelay: '200ms',
    animationFillMode: 'backwards',
  },
  long: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Whether the same work has been going on for long. */
function useIsLong(work: PaneAction | 'idle'): boolean {
  const [long, setLong] = useState<PaneAction | 'idle'>('idle');
  useEffect(() => {
    if (work === 'idle') return undefined;
    const timer = setTimeout(() => setLong(work), LONG_MS);
    return () => {
      clearTimeout(timer);
      setLong('idle');
    };
  }, [work]);
  return work !== 'idle' && long === work;
}

export interface WorkLineProps {
  readonly work: PaneAction | 'idle';
  readonly onCancel: () => void;
}

/** A thin line while something is being read or written; for long work also what it is, and a way to give up reading. */
export function WorkLine({ work, onCancel }: WorkLineProps) {
  const styles = useStyles();
  const { strings } = useWords();
  const isLong = useIsLong(work);
  return (
    <div className={styles.line}>
      {work !== 'idle' && (
        <ProgressBar className={styles.bar} shape="square" aria-label={strings.working[work]} />
      )}
      <div role="status">
        {isLong && work !== 'idle' && (
          <div className={styles.long}>
            {strings.working[work]}
            {work === 'reading' && (
              <Button size="small" onClick={onCancel}>
                {strings.cancel}
              </Button>
            )}
          </div>
        )}
      </div>
    </div>
  );
}
