import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { FormEvent } from 'react';
import type { RevisionDetails } from '../../app';
import { useWords } from '../words';
import { useSectionStyles } from './useSectionStyles';

export interface ApproveFormProps {
  readonly busy: boolean;
  /** Today, as people write it. */
  readonly day: string;
  readonly onApprove: (details: RevisionDetails) => Promise<boolean>;
}

/** Keeps the plan as it is now. A name is proposed and must not be empty. */
export function ApproveForm({ busy, day, onApprove }: ApproveFormProps) {
  const styles = useSectionStyles();
  const { revisions } = useWords().strings;
  const [typed, setTyped] = useState<string>();
  const [note, setNote] = useState('');
  const name = typed ?? revisions.nameDefault(day);
  const isMissing = name.trim() === '';
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (isMissing || busy) return;
    if (!(await onApprove({ name: name.trim(), note: note.trim() }))) return;
    setTyped(undefined);
    setNote('');
  };
  return (
    <form noValidate className={styles.section} onSubmit={(event) => void submit(event)}>
      <h2 className={styles.heading}>{revisions.approveTitle}</h2>
      <p className={styles.note}>{revisions.approveHelp}</p>
      <Field
        label={revisions.name}
        required
        {...(isMissing ? { validationState: 'error', validationMessage: revisions.nameNeeded } : {})}
      >
        <Input value={name} onChange={(_event, { value }) => setTyped(value)} />
      </Field>
      <Field label={revisions.note}>
        <Textarea resize="vertical" value={note} onChange={(_event, { value }) => setNote(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={busy || isMissing}>
          {revisions.approve}
        </Button>
      </div>
    </form>
  );
}
