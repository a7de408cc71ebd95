import { makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../words';
import type { History, HistoryPoint } from './history';

const WIDTH = 300;
const HEIGHT = 96;
const EDGE = 10;

const useStyles = makeStyles({
  figure: { margin: 0 },
  chart: { display: 'block', width: '100%', maxWidth: '420px', height: 'auto', forcedColorAdjust: 'auto' },
  values: {
    fill: 'none',
    stroke: tokens.colorBrandForeground1,
    strokeWidth: '2px',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  dot: { fill: tokens.colorBrandForeground1, '@media (forced-colors: active)': { fill: 'CanvasText' } },
  target: {
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: '1.5px',
    strokeDasharray: '5 4',
    '@media (forced-colors: active)': { stroke: 'Highlight' },
  },
  goal: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: '1.5px',
    '@media (forced-colors: active)': { stroke: 'Highlight', fill: 'Canvas' },
  },
  caption: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(8.5em, 1fr))',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  line: { overflowWrap: 'anywhere' },
  year: { color: tokens.colorNeutralForeground2 },
});

interface Scale {
  readonly x: (year: number) => number;
  readonly y: (amount: number) => number;
}

/** Years from left to right, amounts from the lowest to the highest; a chart of equal amounts has its line in the middle. */
function scaleOf(points: readonly HistoryPoint[]): Scale {
  const years = points.map(({ year }) => year);
  const amounts = points.flatMap(({ amount }) => amount ?? []);
  const place = (value: number, all: readonly number[], length: number): number => {
    const low = Math.min(...all);
    const span = Math.max(...all) - low;
    return EDGE + (span === 0 ? 0.5 : (value - low) / span) * (length - 2 * EDGE);
  };
  return {
    x: (year) => place(year, years, WIDTH),
    y: (amount) => HEIGHT - place(amount, amounts, HEIGHT),
  };
}

const drawn = (points: readonly HistoryPoint[]) =>
  points.flatMap(({ year, amount }) => (amount === undefined ? [] : [{ year, amount }]));

function Drawing({ history }: { readonly history: History }) {
  const styles = useStyles();
  const values = drawn(history.values);
  const targets = drawn(history.targets);
  if (values.length + targets.length < 2) return null;
  const { x, y } = scaleOf([...history.values, ...history.targets]);
  const inForce = history.inForce?.amount;
  return (
    <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden focusable="false">
      {inForce !== undefined && (
        <line className={styles.target} x1={0} x2={WIDTH} y1={y(inForce)} y2={y(inForce)} />
      )}
      <polyline
        className={styles.values}
        points={values.map(({ year, amount }) => `${x(year)},${y(amount)}`).join(' ')}
      />
      {values.map(({ year, amount }) => (
        <circle key={year} className={styles.dot} cx={x(year)} cy={y(amount)} r={4} />
      ))}
      {targets.map(({ year, amount }) => (
        <rect key={year} className={styles.goal} x={x(year) - 4} y={y(amount) - 4} width={8} height={8} />
      ))}
    </svg>
  );
}

/** The values over the years as a small chart with the target as a dashed line; every number stands below it as text. */
export function HistoryChart({ history }: { readonly history: History }) {
  const styles = useStyles();
  const { why } = useWords().strings;
  return (
    <figure className={styles.figure}>
      <Drawing history={history} />
      <figcaption>
        <ul className={styles.caption}>
          {history.values.map(({ year, text }) => (
            <li key={year} className={styles.line}>
              <span className={styles.year}>{year}:</span> {text}
            </li>
          ))}
          {history.targets.map(({ year, text }) => (
            <li key={`target ${year}`} className={styles.line}>
              {why.targetOf(year)}: {text}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
