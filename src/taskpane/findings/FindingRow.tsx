import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { messageOf, titleOf } from '../../core/diagnostics';
import type { Diagnostic } from '../../core/diagnostics';
import { useWords } from '../words';
import type { Words } from '../words';
import { addressOf } from './groupFindings';

const useStyles = makeStyles({
  finding: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXXS,
    boxSizing: 'border-box',
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    textAlign: 'start',
    font: 'inherit',
    color: 'inherit',
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    outlineStyle: 'none',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  link: { cursor: 'pointer', ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  sentence: { overflowWrap: 'anywhere', lineHeight: tokens.lineHeightBase300 },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    justifyContent: 'space-between',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  address: {
    color: tokens.colorBrandForegroundLink,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
});

const RELATED_SHOWN = 5;

/** The other places of a finding, the first few by address. */
function relatedText({ related = [] }: Diagnostic, { strings }: Words): string {
  const places = related.flatMap((at) => addressOf(at) ?? []);
  if (places.length === 0) return '';
  const more = places.length > RELATED_SHOWN ? ` … (+${places.length - RELATED_SHOWN})` : '';
  return strings.alsoAt(places.slice(0, RELATED_SHOWN).join(', ') + more);
}

/** Sentence and place of a finding, and its kind where no heading above says it. */
function FindingText({ diagnostic, named }: Pick<FindingRowProps, 'diagnostic' | 'named'>) {
  const styles = useStyles();
  const words = useWords();
  const address = addressOf(diagnostic.at);
  const related = relatedText(diagnostic, words);
  return (
    <>
      <span className={styles.sentence}>{messageOf(diagnostic, words.language)}</span>
      <span className={styles.facts}>
        {named && <span>{titleOf(diagnostic.code, words.language)}</span>}
        <span className={address === undefined ? undefined : styles.address}>
          {address ?? words.strings.wholeWorkbook}
        </span>
      </span>
      {related !== '' && <span className={styles.facts}>{related}</span>}
    </>
  );
}

export interface FindingRowProps {
  readonly diagnostic: Diagnostic;
  /** Whether the row says of which kind it is. */
  readonly named: boolean;
  /** The row the Tab key reaches. */
  readonly active: boolean;
  /** Whether what can be done about it is shown below. */
  readonly open: boolean;
  /** Goes to the cell; a finding about the workbook as a whole has none. */
  readonly onGo: () => void;
}

/** A finding as a button that goes to its cell and shows what can be done. */
export function FindingRow({ diagnostic, named, active, open, onGo }: FindingRowProps) {
  const styles = useStyles();
  const tabIndex = active ? 0 : -1;
  return (
    <button
      type="button"
      className={mergeClasses(styles.finding, styles.link)}
      tabIndex={tabIndex}
      aria-expanded={open}
      data-finding
      onClick={onGo}
    >
      <FindingText diagnostic={diagnostic} named={named} />
    </button>
  );
}
