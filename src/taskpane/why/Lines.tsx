import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Selection } from '../../app';
import { useWords } from '../words';
import { placeName } from './whyLine';
import type { WhyLine } from './whyLine';

const useStyles = makeStyles({
  lines: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    '@media (min-width: 420px)': {
      gridTemplateColumns: 'minmax(7em, 30%) minmax(0, 1fr)',
      columnGap: tokens.spacingHorizontalM,
    },
  },
  label: {
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
  },
  value: { margin: 0, overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
  place: { marginLeft: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200 },
  node: { textAlign: 'start', fontSize: tokens.fontSizeBase200 },
});

export interface LinesProps {
  readonly lines: readonly WhyLine[];
  readonly onGo: (at: Selection) => void;
  readonly onNode: (node: string) => void;
}

/** Pairs of a name and a value; names of other rows lead to their explanation, places to their cell. */
export function Lines({ lines, onGo, onNode }: LinesProps) {
  const styles = useStyles();
  const { why } = useWords().strings;
  return (
    <dl className={styles.lines}>
      {lines.map(({ label, value, at, node }, place) => (
        // A label may come twice: siblings may share their name.
        <div key={`${place} ${label}`} style={{ display: 'contents' }}>
          <dt className={styles.label}>
            {node === undefined ? (
              label
            ) : (
              <Link
                as="button"
                className={styles.node}
                aria-label={why.explain(label)}
                onClick={() => onNode(node)}
              >
                {label}
              </Link>
            )}
          </dt>
          <dd className={styles.value}>
            {value}
            {at !== undefined && (
              <Link
                as="button"
                className={styles.place}
                aria-label={why.goTo(placeName(at))}
                onClick={() => onGo(at)}
              >
                {placeName(at)}
              </Link>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
