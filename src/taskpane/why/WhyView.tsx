import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { useEffect, useRef, useState } from 'react';
import type { HistoryStep, OpenedPlan, Selection } from '../../app';
import { copyText } from '../copyText';
import { FindingList, withIds } from '../findings';
import { BandMark } from '../score';
import { useWords } from '../words';
import { Changes } from './Changes';
import { HistoryChart } from './HistoryChart';
import { Lines } from './Lines';
import { placeName } from './whyLine';
import { whyModel } from './whyModel';
import type { WhyModel } from './whyModel';
import { whyText } from './whyText';

const useStyles = makeStyles({
  view: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalXS,
  },
  back: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  kind: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    outlineStyle: 'none',
  },
  score: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalM },
  value: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  heading: {
    margin: 0,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  status: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export interface WhyViewProps {
  readonly opened: OpenedPlan;
  readonly node: string;
  readonly onBack: () => void;
  readonly onGo: (at: Selection) => void;
  readonly onNode: (node: string) => void;
  /** How the targets of the row changed over the approved states. */
  readonly historyOf: (row: number) => Promise<readonly HistoryStep[]>;
}

/**
 * A tab stop, because office.js moves the Tab key from tab stop to tab stop: from anywhere else it would move nowhere.
 * Takes the keyboard when the view appears because of the pane, never from the sheet.
 */
function useHeadingFocus() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.hasFocus()) heading.current?.focus();
  }, []);
  return heading;
}

function Copy({ model }: { readonly model: WhyModel }) {
  const styles = useStyles();
  const words = useWords();
  const { why } = words.strings;
  const [outcome, setOutcome] = useState('');
  const copy = async (): Promise<void> => {
    const copied = await copyText(whyText(model, words));
    setOutcome(copied ? why.copied : why.notCopied);
  };
  return (
    <div>
      <Button appearance="subtle" icon={<Copy20Regular />} onClick={() => void copy()}>
        {why.copy}
      </Button>
      <div role="status" className={styles.status}>
        {outcome}
      </div>
    </div>
  );
}

function Head({ model, onGo }: { readonly model: WhyModel; readonly onGo: WhyViewProps['onGo'] }) {
  const styles = useStyles();
  const { strings } = useWords();
  const heading = useHeadingFocus();
  return (
    <div>
      <div className={styles.kind}>{strings.kinds[model.kind]}</div>
      <h2 ref={heading} tabIndex={0} className={styles.title}>
        {model.title}
      </h2>
      <div className={styles.score}>
        <span className={styles.value}>{model.score.value}</span>
        <BandMark tone={model.score.tone} word={model.score.word} />
        <Button appearance="transparent" size="small" onClick={() => onGo(model.row)}>
          {strings.why.goTo(placeName(model.row))}
        </Button>
      </div>
    </div>
  );
}

function Findings({ model }: { readonly model: WhyModel }) {
  const styles = useStyles();
  const { why } = useWords().strings;
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{why.findings}</h3>
      {model.findings.length === 0 ? (
        <p className={styles.note}>{why.noFindings}</p>
      ) : (
        <FindingList named label={why.findings} findings={withIds(model.findings)} />
      )}
    </section>
  );
}

/** Why a node has its number: every step with its cell, the weights, the history, the findings. */
export function WhyView({ opened, node, onBack, onGo, onNode, historyOf }: WhyViewProps) {
  const styles = useStyles();
  const words = useWords();
  const { why } = words.strings;
  const model = whyModel(opened, node, words);
  return (
    <div className={styles.view}>
      <div className={styles.tools}>
        <Button className={styles.back} appearance="subtle" icon={<ArrowLeft20Regular />} onClick={onBack}>
          {why.back}
        </Button>
        {model !== undefined && <Copy key={node} model={model} />}
      </div>
      {model === undefined ? (
        <p className={styles.note}>{why.gone}</p>
      ) : (
        <>
          <Head model={model} onGo={onGo} />
          {model.sections.map(({ title, lines }) => (
            <section key={title} className={styles.section}>
              <h3 className={styles.heading}>{title}</h3>
              <Lines lines={lines} onGo={onGo} onNode={onNode} />
            </section>
          ))}
          {model.history !== undefined && (
            <section className={styles.section}>
              <h3 className={styles.heading}>{why.history}</h3>
              <HistoryChart history={model.history} />
            </section>
          )}
          <Changes key={`changes ${node}`} row={model.row.box.row} historyOf={historyOf} />
          <Findings model={model} />
        </>
      )}
    </div>
  );
}
