import { Button, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { ComparedSide, Comparison, RevisionQuestion, RevisionsOverview, Selection } from '../../app';
import { messageOf } from '../../core/diagnostics';
import { formatCount } from '../format';
import type { RevisionActions } from '../revisionActions';
import { useWords } from '../words';
import { ChangeRow } from './ChangeRow';
import { useSectionStyles } from './useSectionStyles';

/** Changes drawn at first; more on demand, so that a plan that changed all over still opens at once. */
const PAGE = 100;
const PRESENT = 'present';

const sideOf = (value: string): ComparedSide =>
  value === PRESENT ? { kind: 'present' } : { kind: 'revision', id: value };

interface SideProps {
  readonly label: string;
  readonly value: string;
  readonly overview: RevisionsOverview;
  readonly onChoose: (value: string) => void;
}

function Side({ label, value, overview, onChoose }: SideProps) {
  const { revisions } = useWords().strings;
  return (
    <Field label={label}>
      <Select value={value} onChange={(_event, data) => onChoose(data.value)}>
        {overview.revisions.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        <option value={PRESENT}>{revisions.present}</option>
      </Select>
    </Field>
  );
}

interface QuestionProps {
  readonly question: RevisionQuestion;
  readonly busy: boolean;
  readonly onAnswer: (same: boolean) => void;
}

const rowText = ({ code, name, path }: RevisionQuestion['before']): string =>
  [path, [code, name].filter((part) => part !== '').join(' - ')].filter((part) => part !== '').join(' / ');

function Question({ question, busy, onAnswer }: QuestionProps) {
  const styles = useSectionStyles();
  const { revisions } = useWords().strings;
  const choices = [
    [revisions.same, true],
    [revisions.different, false],
  ] as const;
  return (
    <li className={styles.card}>
      <p className={styles.text}>{revisions.was(rowText(question.before))}</p>
      <p className={styles.text}>{revisions.is(rowText(question.after))}</p>
      <div className={styles.buttons}>
        {choices.map(([label, same]) => (
          <Button
            key={label}
            size="small"
            aria-pressed={question.answer === same}
            appearance={question.answer === same ? 'primary' : 'secondary'}
            disabledFocusable={busy}
            onClick={() => onAnswer(same)}
          >
            {label}
          </Button>
        ))}
      </div>
    </li>
  );
}

interface ResultProps {
  readonly comparison: Comparison;
  readonly busy: boolean;
  readonly onGo: (at: Selection) => void;
  readonly onAnswer: (question: string, same: boolean) => void;
}

function Questions({ comparison: { questions }, busy, onAnswer }: Omit<ResultProps, 'onGo'>) {
  const styles = useSectionStyles();
  const { revisions } = useWords().strings;
  if (questions.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{revisions.questions}</h3>
      <p className={styles.note}>{revisions.questionHelp}</p>
      <ul className={styles.list}>
        {questions.map((question) => (
          <Question
            key={question.id}
            question={question}
            busy={busy}
            onAnswer={(same) => onAnswer(question.id, same)}
          />
        ))}
      </ul>
    </section>
  );
}

function Result({ comparison, busy, onGo, onAnswer }: ResultProps) {
  const styles = useSectionStyles();
  const { language, strings } = useWords();
  const { revisions } = strings;
  const [pages, setPages] = useState(1);
  const { lines } = comparison;
  const rest = lines.length - pages * PAGE;
  return (
    <>
      <p role="status" className={styles.strong}>
        {lines.length === 0
          ? revisions.noChanges
          : revisions.changesFound(lines.length, formatCount(lines.length, language))}
      </p>
      {comparison.diagnostics.map((finding, place) => (
        <p key={place} className={styles.text}>
          {messageOf(finding, language)}
        </p>
      ))}
      <Questions comparison={comparison} busy={busy} onAnswer={onAnswer} />
      <ul className={styles.list}>
        {lines.slice(0, pages * PAGE).map((line) => (
          <ChangeRow key={line.id} line={line} onGo={onGo} />
        ))}
      </ul>
      {rest > 0 && (
        <Button onClick={() => setPages(pages + 1)}>{strings.showMore(formatCount(rest, language))}</Button>
      )}
    </>
  );
}

export interface CompareSectionProps {
  readonly overview: RevisionsOverview;
  readonly actions: RevisionActions;
  readonly busy: boolean;
  readonly onGo: (at: Selection) => void;
}

/** Two states side by side: what is different, and which rows are the same although they look different. */
export function CompareSection({ overview, actions, busy, onGo }: CompareSectionProps) {
  const styles = useSectionStyles();
  const { revisions } = useWords().strings;
  const [chosen, setChosen] = useState<{ readonly before?: string; readonly after?: string }>({});
  const [comparison, setComparison] = useState<Comparison>();
  const sides = { before: overview.revisions.at(-1)?.id ?? PRESENT, after: PRESENT, ...chosen };
  const { before, after } = sides;
  const compare = async (): Promise<void> =>
    setComparison(await actions.compare(sideOf(before), sideOf(after)));
  const answer = (question: string, same: boolean): void =>
    void actions.answer(question, same).then((kept) => (kept ? compare() : undefined));
  if (overview.revisions.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{revisions.compareTitle}</h2>
      {(['before', 'after'] as const).map((side) => (
        <Side
          key={side}
          label={revisions[side]}
          value={sides[side]}
          overview={overview}
          onChoose={(value) => setChosen({ ...chosen, [side]: value })}
        />
      ))}
      <div className={styles.buttons}>
        <Button disabledFocusable={busy || before === after} onClick={() => void compare()}>
          {revisions.compare}
        </Button>
      </div>
      {comparison !== undefined && <Result {...{ comparison, busy, onGo }} onAnswer={answer} />}
    </section>
  );
}
