import { makeStyles, tokens } from '@fluentui/react-components';
import type { OpenedPlan } from '../../app';
import { formatCount, formatPercent } from '../format';
import { useWords } from '../words';
import { BandMark } from './BandMark';
import { scoreText } from './scoreText';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalM },
  value: {
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  word: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** The score of the whole body, its band, how much of the plan it covers and which years it compares. */
export function ScoreCard({ opened }: { readonly opened: OpenedPlan }) {
  const styles = useStyles();
  const words = useWords();
  const { language, strings } = words;
  const { scores, parameters, plan } = opened;
  const score = scoreText(scores.overall, scores.overallBand, parameters.policy, words);
  const indicators = plan.nodes.filter(({ kind }) => kind === 'indicator');
  const scored = indicators.filter(({ index }) => scores.nodes[index]?.achievement.kind === 'scored');
  return (
    <section className={styles.card} aria-labelledby="tg-overall">
      <h2 id="tg-overall" className={styles.title}>
        {strings.overall}
      </h2>
      <div className={styles.line}>
        <span className={styles.value}>{score.value}</span>
        <span className={styles.word}>
          <BandMark tone={score.tone} word={score.word} />
        </span>
      </div>
      <p className={styles.note}>
        {strings.coverage(
          formatPercent(scores.coverage, language),
          formatCount(scored.length, language),
          formatCount(indicators.length, language),
        )}
      </p>
      <p className={styles.note}>
        {strings.scoredYears(String(parameters.actualsYear), String(parameters.targetsYear))}
      </p>
    </section>
  );
}
