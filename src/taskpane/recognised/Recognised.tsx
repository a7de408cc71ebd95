import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { OpenedPlan } from '../../app';
import { Disclosure } from '../Disclosure';
import { formatYears } from '../format';
import { useWords } from '../words';
import { columnRows } from './columnRows';
import { countTexts, summaryText } from './planCounts';

const useStyles = makeStyles({
  header: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXXS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  summary: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 9.5em) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  columns: { margin: 0, padding: 0, listStyleType: 'none' },
  letter: {
    display: 'inline-block',
    minWidth: '2.5em',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
});

interface Fact {
  readonly term: string;
  readonly lines: readonly string[];
}

/** What was found where, as pairs of name and text. */
function useFacts(opened: OpenedPlan): readonly Fact[] {
  const words = useWords();
  const { strings } = words;
  const { plan, measures } = opened;
  const tables = measures && (measures.sheets ?? [measures]);
  const measureSheets = tables?.map(({ sheet }) => sheet) ?? [strings.noMeasuresSheet];
  const years = (list: readonly number[]): string => formatYears(list) || strings.none;
  return [
    { term: strings.planSheet, lines: [plan.sheet, strings.headerRow(String(plan.headerRow + 1))] },
    { term: strings.measuresSheet, lines: measureSheets },
    { term: strings.contents, lines: countTexts(opened, words) },
    { term: strings.historyYears, lines: [years(plan.historyYears)] },
    { term: strings.targetYears, lines: [years(plan.targetYears)] },
  ];
}

/** What was found where. */
export function Details({ opened }: { readonly opened: OpenedPlan }) {
  const styles = useStyles();
  const { strings } = useWords();
  return (
    <dl className={styles.facts}>
      {useFacts(opened).map(({ term, lines }) => (
        <FactLines key={term} term={term} lines={lines} />
      ))}
      <dt className={styles.term}>{strings.columns}</dt>
      <dd className={styles.value}>
        <ul className={styles.columns}>
          {columnRows(opened.plan.columns, strings).map(({ letter, meaning }) => (
            <li key={`${letter} ${meaning}`}>
              <span className={styles.letter}>{letter}</span>
              {meaning}
            </li>
          ))}
        </ul>
      </dd>
    </dl>
  );
}

function FactLines({ term, lines }: Fact) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.value}>
        {lines.map((line) => (
          <div key={line}>{line}</div>
        ))}
      </dd>
    </>
  );
}

export interface RecognisedProps {
  readonly opened: OpenedPlan;
  /** What puts it right. */
  readonly children: ReactNode;
}

/** Title of the plan and, on demand, what was recognised in the workbook and how to put it right. */
export function Recognised({ opened, children }: RecognisedProps) {
  const styles = useStyles();
  const words = useWords();
  const [open, setOpen] = useState(false);
  const [isWrong, setWrong] = useState(false);
  const { plan } = opened;
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{plan.title || words.strings.untitledPlan(plan.sheet)}</h1>
      <p className={styles.summary}>{summaryText(opened, words)}</p>
      <p className={styles.summary}>{words.strings.sheets(plan.sheet, opened.measures?.sheet)}</p>
      <Disclosure look="link" label={words.strings.recognised} open={open} onToggle={() => setOpen(!open)}>
        <Details opened={opened} />
      </Disclosure>
      <Disclosure
        look="link"
        label={words.strings.correcting.title}
        open={isWrong}
        onToggle={() => setWrong(!isWrong)}
      >
        {children}
      </Disclosure>
    </header>
  );
}
