import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { HistoryStep } from '../../app';
import { isoDate } from '../../core/values';
import { dayText } from '../format';
import { useWords } from '../words';
import type { Words } from '../words';

const useStyles = makeStyles({
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  heading: {
    margin: 0,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** One step in words: when, which year, from what to what, whether it became harder, and why. */
function stepText(
  { when, year, from, to, challenge, why }: HistoryStep,
  { language, strings }: Words,
): string {
  const { revisions } = strings;
  const moment =
    when === undefined ? revisions.present : `${when.name}, ${dayText(isoDate(when.date), language)}`;
  const change = `${strings.why.targetOf(year)}: ${from || revisions.empty} → ${to || revisions.empty}`;
  const reason = why === '' ? '' : `. ${revisions.reason(why)}`;
  return `${moment} · ${change}, ${revisions.challenges[challenge]}${reason}`;
}

export interface ChangesProps {
  readonly row: number;
  readonly historyOf: (row: number) => Promise<readonly HistoryStep[]>;
}

/** How the targets of an indicator changed over the approved states; nothing where they never did. */
export function Changes({ row, historyOf }: ChangesProps) {
  const styles = useStyles();
  const words = useWords();
  const [steps, setSteps] = useState<readonly HistoryStep[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void historyOf(row).then((found) => {
      if (isCurrent) setSteps(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [row, historyOf]);
  if (steps.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{words.strings.why.changes}</h3>
      <ul className={styles.list}>
        {steps.map((step, place) => (
          <li key={place}>{stepText(step, words)}</li>
        ))}
      </ul>
    </section>
  );
}
