import { makeStyles, tokens } from '@fluentui/react-components';
import { helpOf } from '../../core/diagnostics';
import type { Code } from '../../core/diagnostics';
import { useWords } from '../words';

const useStyles = makeStyles({
  help: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    margin: 0,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  term: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: `0 0 ${tokens.spacingVerticalXS}` },
});

/** The help page of a kind of finding. It comes with the pane: no network is needed. */
export function HelpText({ code }: { readonly code: Code }) {
  const styles = useStyles();
  const { language, strings } = useWords();
  const { means, matters, repair } = helpOf(code, language);
  const { checks } = strings;
  const parts = [
    [checks.means, means],
    [checks.matters, matters],
    [checks.repair, repair],
  ] as const;
  return (
    <dl className={styles.help}>
      {parts.map(([term, text]) => (
        <div key={term}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.text}>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
