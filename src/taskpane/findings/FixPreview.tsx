import { makeStyles, tokens } from '@fluentui/react-components';
import type { CellEdit } from '../../core/diagnostics';
import { cellName, quoteSheet } from '../../core/grid';
import { formatCount } from '../format';
import { useWords } from '../words';

/** Edits shown before the rest is only counted. */
const SHOWN = 6;

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    tableLayout: 'fixed',
  },
  head: {
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    paddingRight: tokens.spacingHorizontalS,
  },
  cell: {
    verticalAlign: 'top',
    paddingRight: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
    fontVariantNumeric: 'tabular-nums',
  },
  before: { textDecorationLine: 'line-through' },
  after: { fontWeight: tokens.fontWeightSemibold },
  more: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const placeOf = ({ sheet, row, column }: CellEdit): string => `${quoteSheet(sheet)}!${cellName(row, column)}`;

/** What stands in the cells before and after a fix. */
export function FixPreview({ edits }: { readonly edits: readonly CellEdit[] }) {
  const styles = useStyles();
  const { language, strings } = useWords();
  const { checks } = strings;
  const text = (content: CellEdit['before']): string => (content === '' ? checks.empty : String(content));
  const rest = edits.length - SHOWN;
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            {[checks.cell, checks.before, checks.after].map((head) => (
              <th key={head} scope="col" className={styles.head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {edits.slice(0, SHOWN).map((edit) => (
            <tr key={placeOf(edit)}>
              <td className={styles.cell}>{placeOf(edit)}</td>
              <td className={`${styles.cell} ${styles.before}`}>{text(edit.before)}</td>
              <td className={`${styles.cell} ${styles.after}`}>{text(edit.after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && <p className={styles.more}>{checks.moreEdits(rest, formatCount(rest, language))}</p>}
    </>
  );
}
