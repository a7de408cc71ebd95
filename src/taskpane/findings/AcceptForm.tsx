import { Button, Field, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { FormEvent } from 'react';
import { useWords } from '../words';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  help: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

export interface AcceptFormProps {
  readonly busy: boolean;
  readonly onAccept: (reason: string) => void;
  readonly onCancel: () => void;
}

function Buttons({ busy, onCancel }: Pick<AcceptFormProps, 'busy' | 'onCancel'>) {
  const styles = useStyles();
  const { cancel, checks } = useWords().strings;
  return (
    <div className={styles.buttons}>
      <Button type="submit" size="small" appearance="primary" disabledFocusable={busy}>
        {checks.acceptNow}
      </Button>
      <Button size="small" onClick={onCancel}>
        {cancel}
      </Button>
    </div>
  );
}

/** Asks for the reason to keep a finding; without one nothing is accepted. */
export function AcceptForm({ busy, onAccept, onCancel }: AcceptFormProps) {
  const styles = useStyles();
  const { checks } = useWords().strings;
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const help = useId();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setMissing(reason.trim() === '');
    if (reason.trim() !== '') onAccept(reason.trim());
  };
  return (
    <form noValidate className={styles.form} onSubmit={submit}>
      <p id={help} className={styles.help}>
        {checks.acceptHelp}
      </p>
      <Field
        label={checks.reason}
        required
        {...(isMissing ? { validationState: 'error', validationMessage: checks.reasonNeeded } : {})}
      >
        <Textarea
          autoFocus
          resize="vertical"
          aria-describedby={help}
          value={reason}
          onChange={(_event, { value }) => setReason(value)}
        />
      </Field>
      <Buttons busy={busy} onCancel={onCancel} />
    </form>
  );
}
