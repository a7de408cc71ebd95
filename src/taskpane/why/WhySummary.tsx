import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { OpenedPlan } from '../../app';
import { BandMark } from '../score';
import { useWords } from '../words';
import { whyModel } from './whyModel';

const useStyles = makeStyles({
  card: {
    position: 'sticky',
    bottom: `calc(-1 * ${tokens.spacingHorizontalM})`,
    zIndex: 1,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    marginBottom: `calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: {
    margin: 0,
    gridColumn: '1 / -1',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  text: { margin: 0, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  hint: { margin: 0, gridColumn: '1 / -1', color: tokens.colorNeutralForeground2 },
});

export interface WhySummaryProps {
  readonly opened: OpenedPlan;
  readonly node: string | undefined;
  readonly onOpen: (node: string) => void;
}

/** The reason of the number in one sentence, below the tree, with the way to every step. */
export function WhySummary({ opened, node, onOpen }: WhySummaryProps) {
  const styles = useStyles();
  const words = useWords();
  const { why } = words.strings;
  const model = node === undefined ? undefined : whyModel(opened, node, words);
  if (model === undefined || node === undefined)
    return (
      <section className={styles.card} aria-label={why.title} data-why>
        <p className={styles.hint}>{why.none}</p>
      </section>
    );
  return (
    <section className={styles.card} aria-label={why.title} data-why>
      <h3 className={styles.title}>{model.title}</h3>
      <p className={styles.text}>
        <BandMark tone={model.score.tone} word={`${model.score.value} ${model.score.word}`} />
        <br />
        {model.sentence}
      </p>
      <Button size="small" onClick={() => onOpen(node)}>
        {why.open}
      </Button>
    </section>
  );
}
