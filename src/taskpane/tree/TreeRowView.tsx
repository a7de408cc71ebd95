import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { MouseEvent } from 'react';
import type { NodeKind, PlanNode, Weight } from '../../core/plan';
import type { NodeScore, Policy } from '../../core/scoring';
import { formatWeight } from '../format';
import { HiddenText } from '../HiddenText';
import { ROW_ID } from '../rows';
import { BandMark, scoreText } from '../score';
import type { Tone } from '../score';
import { useWords } from '../words';
import type { Words } from '../words';
import type { TreeRow } from './treeRows';

/** Indent of a level, and the level from which rows are no longer indented further: names need the width. */
const INDENT = 8;
const DEEPEST = 6;

const useStyles = makeStyles({
  row: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} 0`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    outlineStyle: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  selected: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    '::before': {
      content: '""',
      position: 'absolute',
      insetBlock: tokens.spacingVerticalXS,
      left: 0,
      width: '3px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
      '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
    },
  },
  chevron: {
    display: 'flex',
    height: tokens.lineHeightBase300,
    alignItems: 'center',
    justifyContent: 'center',
    color: tokens.colorNeutralForeground2,
  },
  body: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    justifyContent: 'flex-end',
  },
  name: {
    flexBasis: '100%',
    overflowWrap: 'anywhere',
    hyphens: 'auto',
    lineHeight: tokens.lineHeightBase300,
  },
  parent: { fontWeight: tokens.fontWeightSemibold },
  block: { color: tokens.colorNeutralForeground2, fontStyle: 'italic' },
  code: { color: tokens.colorNeutralForeground2, marginRight: tokens.spacingHorizontalXS },
  weight: {
    marginRight: 'auto',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  word: { fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  // The figure stands last, so that figures of all rows end at the same edge.
  value: {
    minWidth: '4.3em',
    textAlign: 'end',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
});

function weightText(weight: Weight, { language, strings }: Words): string {
  if (weight.kind === 'missing') return strings.weightMissing;
  if (weight.kind === 'invalid') return strings.weightUnreadable;
  return `${strings.weight} ${formatWeight(weight.fraction, language)}`;
}

/** What a row needs besides its node. */
export interface TreeRowProps {
  readonly row: TreeRow;
  readonly score: NodeScore;
  readonly policy: Policy;
  /** The row the Tab key reaches. */
  readonly active: boolean;
  /** The row last shown in Excel. */
  readonly selected: boolean;
  readonly onSelect: () => void;
  readonly onToggle: () => void;
}

/** The texts of a row. */
interface RowText {
  readonly weight: string;
  readonly value: string;
  readonly word: string;
  readonly tone: Tone;
}

/** How a level looks: parents strong, blocks (which only gather) aside, indicators plain. */
function nameStyle(kind: NodeKind): 'parent' | 'block' | undefined {
  if (kind === 'indicator') return undefined;
  return kind === 'block' ? 'block' : 'parent';
}

/** What is seen, with the words in between that make it a sentence for those who listen. */
function RowBody({ node, text }: { readonly node: PlanNode; readonly text: RowText }) {
  const styles = useStyles();
  const { strings } = useWords();
  const look = nameStyle(node.kind);
  return (
    <span className={styles.body}>
      <span className={mergeClasses(styles.name, look && styles[look])}>
        <HiddenText>{strings.kinds[node.kind]} </HiddenText>
        {node.code !== '' && <span className={styles.code}>{node.code} </span>}
        {node.name}
        <HiddenText>, </HiddenText>
      </span>
      <span className={styles.weight}>
        {text.weight}
        <HiddenText>, {strings.achievement} </HiddenText>
      </span>
      <span className={styles.word}>
        <BandMark tone={text.tone} word={text.word} />
      </span>
      <span className={styles.value}> {text.value}</span>
    </span>
  );
}

function Chevron({ row, onToggle }: { readonly row: TreeRow; readonly onToggle: () => void }) {
  const styles = useStyles();
  if (!row.expandable) return <span />;
  const toggle = (event: MouseEvent): void => {
    event.stopPropagation();
    onToggle();
  };
  return (
    <span className={styles.chevron} aria-hidden onClick={toggle}>
      {row.expanded ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
    </span>
  );
}

/** One node of the plan: name, weight, achievement and band. The whole row selects; the arrow opens and closes. */
export function TreeRowView({ row, score, policy, active, selected, onSelect, onToggle }: TreeRowProps) {
  const styles = useStyles();
  const words = useWords();
  const weight = weightText(row.node.weight, words);
  const text = { weight, ...scoreText(score.achievement, score.band, policy, words) };
  return (
    <div
      role="treeitem"
      {...{ [ROW_ID]: row.id }}
      className={mergeClasses(styles.row, selected && styles.selected)}
      style={{ marginLeft: (Math.min(row.level, DEEPEST) - 1) * INDENT }}
      tabIndex={active ? 0 : -1}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-selected={selected}
      aria-expanded={row.expandable ? row.expanded : undefined}
      onClick={onSelect}
    >
      <Chevron row={row} onToggle={onToggle} />
      <RowBody node={row.node} text={text} />
    </div>
  );
}
