import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Calculator20Regular } from '@fluentui/react-icons/svg/calculator';
import { formatCount } from '../format';
import { useWords } from '../words';
import type { Words } from '../words';
import type { NextStep } from './nextStep';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    justifyItems: 'start',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
});

function textOf(step: NextStep, { language, strings: { start } }: Words): string {
  if (step.kind === 'errors' || step.kind === 'warnings')
    return start.steps[step.kind](step.count, formatCount(step.count, language));
  return start.steps[step.kind];
}

function buttonOf({ kind }: NextStep, { strings }: Words): string {
  const names = {
    calculate: strings.calculate,
    errors: strings.start.goErrors,
    warnings: strings.start.goWarnings,
    plan: strings.start.goPlan,
  };
  return names[kind];
}

export interface NextStepCardProps {
  readonly step: NextStep;
  readonly busy: boolean;
  readonly onCalculate: () => void;
  readonly onGo: (screen: 'checks' | 'plan') => void;
}

/** What to do next, as a sentence and one primary button. */
export function NextStepCard({ step, busy, onCalculate, onGo }: NextStepCardProps) {
  const styles = useStyles();
  const words = useWords();
  const isCalculate = step.kind === 'calculate';
  const act = (): void => {
    if (isCalculate) onCalculate();
    else onGo(step.kind === 'plan' ? 'plan' : 'checks');
  };
  return (
    <section className={styles.card} aria-labelledby="tg-next">
      <h2 id="tg-next" className={styles.title}>
        {words.strings.start.next}
      </h2>
      <p className={styles.text}>{textOf(step, words)}</p>
      <Button
        appearance="primary"
        {...(isCalculate ? { icon: <Calculator20Regular /> } : {})}
        disabledFocusable={isCalculate && busy}
        onClick={act}
      >
        {buttonOf(step, words)}
      </Button>
    </section>
  );
}
