import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDown16Regular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUp16Regular } from '@fluentui/react-icons/svg/arrow-up';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import { Subtract16Regular } from '@fluentui/react-icons/svg/subtract';
import type { FluentIcon } from '@fluentui/react-icons';
import type { ChangeLine, Selection } from '../../app';
import type { Mark } from '../../core/revision';
import type { Achievement } from '../../core/scoring';
import { formatPercent } from '../format';
import { useWords } from '../words';
import type { Words } from '../words';
import { useSectionStyles } from './useSectionStyles';

const ICONS: Readonly<Record<Mark, FluentIcon>> = {
  increased: ArrowUp16Regular,
  decreased: ArrowDown16Regular,
  added: Add16Regular,
  removed: Subtract16Regular,
  modified: Edit16Regular,
};

const useStyles = makeStyles({
  mark: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  change: { margin: 0, overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
  before: { textDecorationLine: 'line-through' },
  after: { fontWeight: tokens.fontWeightSemibold },
});

const scoreOf = (achievement: Achievement, { language, strings }: Words): string =>
  achievement.kind === 'scored'
    ? formatPercent(achievement.value, language)
    : strings.notScored[achievement.reason];

const titleOf = ({ code, name }: Pick<ChangeLine, 'code' | 'name'>): string =>
  [code, name].filter((part) => part !== '').join(' - ');

function Values({ line }: { readonly line: ChangeLine }) {
  const styles = useStyles();
  const { revisions } = useWords().strings;
  const field = [revisions.fields[line.field], line.year].filter((part) => part !== undefined).join(' ');
  if (line.field === 'row') return null;
  return (
    <p className={styles.change}>
      {field}: <span className={styles.before}>{line.before || revisions.empty}</span>
      {' → '}
      <span className={styles.after}>{line.after || revisions.empty}</span>
      {line.challenge === undefined ? '' : `, ${revisions.challenges[line.challenge]}`}
    </p>
  );
}

/** One change: mark, row, before and after, whether it became harder, and what it did to the score. */
export function ChangeRow({
  line,
  onGo,
}: {
  readonly line: ChangeLine;
  readonly onGo: (at: Selection) => void;
}) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const words = useWords();
  const { revisions } = words.strings;
  const Icon = ICONS[line.mark];
  const { place, effect } = line;
  const go = (): void => {
    if (place !== undefined)
      onGo({ sheet: place.sheet, box: { row: place.row, column: 0, rows: 1, columns: 1 } });
  };
  return (
    <li className={shared.card}>
      <span className={styles.mark}>
        <Icon aria-hidden />
        {revisions.marks[line.mark]}
      </span>
      {place === undefined ? (
        <span className={shared.strong}>{titleOf(line)}</span>
      ) : (
        <Link as="button" className={shared.strong} onClick={go}>
          {titleOf(line)}
        </Link>
      )}
      <Values line={line} />
      {effect !== undefined && (
        <p className={shared.note}>
          {revisions.effect(effect.objective, scoreOf(effect.before, words), scoreOf(effect.after, words))}
        </p>
      )}
      {line.reason !== '' && <p className={shared.note}>{revisions.reason(line.reason)}</p>}
    </li>
  );
}
