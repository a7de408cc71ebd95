import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { RevisionsOverview, RevisionSummary, Selection } from '../../app';
import { messageOf } from '../../core/diagnostics';
import { isoDate } from '../../core/values';
import { copyText } from '../copyText';
import { dayText } from '../format';
import { saveFile } from '../saveFile';
import type { RevisionActions } from '../revisionActions';
import { useWords } from '../words';
import { useSectionStyles } from './useSectionStyles';

export interface RevisionListProps {
  readonly overview: RevisionsOverview;
  readonly actions: RevisionActions;
  readonly busy: boolean;
  readonly onGo: (at: Selection) => void;
}

interface ItemProps extends Omit<RevisionListProps, 'overview'> {
  readonly revision: RevisionSummary;
  readonly isFlagged: boolean;
}

/** The register outside the workbook: on the clipboard, or as a file. */
function RegisterOutside({ revision, actions, busy }: Pick<ItemProps, 'revision' | 'actions' | 'busy'>) {
  const { revisions } = useWords().strings;
  const [outcome, setOutcome] = useState('');
  const copy = async (): Promise<void> => {
    const texts = await actions.registerTexts(revision.id);
    if (texts === undefined) return;
    setOutcome((await copyText(texts.tsv)) ? revisions.copied : revisions.notCopied);
  };
  const save = async (): Promise<void> => {
    const texts = await actions.registerTexts(revision.id);
    if (texts !== undefined) saveFile(texts.fileName, texts.csv, 'text/csv');
  };
  const buttons = [
    [revisions.copyRegister, copy],
    [revisions.saveRegister, save],
  ] as const;
  return (
    <>
      {buttons.map(([label, act]) => (
        <Button
          key={label}
          size="small"
          disabledFocusable={busy}
          aria-label={`${label}: ${revision.name}`}
          onClick={() => void act()}
        >
          {label}
        </Button>
      ))}
      <span role="status">{outcome}</span>
    </>
  );
}

/** What an approved state is called, when it was kept and where, and what is wrong with it. */
function Facts({ revision, isFlagged }: Pick<ItemProps, 'revision' | 'isFlagged'>) {
  const styles = useSectionStyles();
  const { language, strings } = useWords();
  return (
    <>
      <span className={styles.strong}>{revision.name}</span>
      <span className={styles.note}>
        {dayText(isoDate(revision.date), language)} · {revision.sheet}
        {revision.note === '' ? '' : ` · ${revision.note}`}
      </span>
      {isFlagged && <span className={styles.note}>{strings.revisions.flagged}</span>}
      {revision.diagnostics.map((finding) => (
        <p key={finding.code} className={styles.text}>
          {messageOf(finding, language)}
        </p>
      ))}
    </>
  );
}

function Item({ revision, isFlagged, actions, busy, onGo }: ItemProps) {
  const styles = useSectionStyles();
  const { revisions } = useWords().strings;
  const top = { row: 0, column: 0, rows: 1, columns: 1 };
  const flag = (): void => void actions.flag(revision.id);
  const flagging: readonly (readonly [label: string, act: () => void])[] = isFlagged
    ? [
        [revisions.renewFlags, flag],
        [revisions.unflag, () => void actions.unflag()],
      ]
    : [[revisions.flag, flag]];
  const buttons: readonly (readonly [label: string, act: () => void])[] = [
    ...flagging,
    [revisions.register, () => void actions.writeRegister(revision.id)],
    [revisions.goSheet, () => onGo({ sheet: revision.sheet, box: top })],
  ];
  return (
    <li className={styles.card}>
      <Facts revision={revision} isFlagged={isFlagged} />
      <div className={styles.buttons}>
        {buttons.map(([label, act]) => (
          <Button
            key={label}
            size="small"
            disabledFocusable={busy}
            aria-label={`${label}: ${revision.name}`}
            onClick={act}
          >
            {label}
          </Button>
        ))}
        <RegisterOutside revision={revision} actions={actions} busy={busy} />
      </div>
    </li>
  );
}

/** Approved states, the newest first, each with what can be done from it. */
export function RevisionList({ overview, ...shared }: RevisionListProps) {
  const styles = useSectionStyles();
  const { language, strings } = useWords();
  if (overview.revisions.length === 0) return <p className={styles.text}>{strings.revisions.none}</p>;
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{strings.revisions.approved}</h2>
      {overview.diagnostics.map((finding, place) => (
        <p key={place} className={styles.text}>
          {messageOf(finding, language)}
        </p>
      ))}
      <ul className={styles.list}>
        {[...overview.revisions].reverse().map((revision) => (
          <Item
            key={revision.id}
            revision={revision}
            isFlagged={revision.id === overview.flagged}
            {...shared}
          />
        ))}
      </ul>
    </section>
  );
}
