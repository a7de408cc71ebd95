import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleHalfFill16Filled } from '@fluentui/react-icons/svg/circle-half-fill';
import { DismissCircle16Filled } from '@fluentui/react-icons/svg/dismiss-circle';
import { SubtractCircle16Regular } from '@fluentui/react-icons/svg/subtract-circle';
import type { FluentIcon } from '@fluentui/react-icons';
import type { Tone } from './bandTone';

const ICONS: Readonly<Record<Tone, FluentIcon>> = {
  bad: DismissCircle16Filled,
  middle: CircleHalfFill16Filled,
  good: CheckmarkCircle16Filled,
  none: SubtractCircle16Regular,
};

const useStyles = makeStyles({
  mark: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0 },
  // The word, not the icon, sits on the line of the text around.
  word: { alignSelf: 'baseline' },
  bad: { color: tokens.colorStatusDangerForeground1 },
  middle: { color: tokens.colorStatusWarningForeground1 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  none: { color: tokens.colorNeutralForeground3 },
});

/** A band as shape, colour and word; any two of the three are enough to tell. */
export function BandMark({ tone, word }: { readonly tone: Tone; readonly word: string }) {
  const styles = useStyles();
  const Icon = ICONS[tone];
  return (
    <span className={styles.mark}>
      <Icon aria-hidden className={mergeClasses(styles.icon, styles[tone])} />
      <span className={styles.word}>{word}</span>
    </span>
  );
}
