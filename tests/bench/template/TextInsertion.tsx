import { Button, Field, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';

interface TextInsertionProps {
  readonly insert: (text: string) => Promise<void>;
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', alignItems: 'center' },
  instructions: { fontWeight: tokens.fontWeightSemibold, margin: '20px 0 10px' },
  field: { margin: '20px 20px 10px', maxWidth: '50%' },
});

/** A text and a button that writes it into the document. */
export function TextInsertion({ insert }: TextInsertionProps) {
  const styles = useStyles();
  const [text, setText] = useState('Some text.');
  return (
    <div className={styles.form}>
      <Field className={styles.field} size="large" label="Enter text to be inserted into the document.">
        <Textarea size="large" value={text} onChange={(_event, { value }) => setText(value)} />
      </Field>
      <Field className={styles.instructions}>Click the button to insert text.</Field>
      <Button appearance="primary" size="large" onClick={() => void insert(text)}>
        Insert text
      </Button>
    </div>
  );
}
