import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import type { ChangeEvent } from 'react';
import type { RevisionActions } from '../revisionActions';
import { useWords } from '../words';
import { useSectionStyles } from './useSectionStyles';

export interface TakeFromFileProps {
  readonly busy: boolean;
  readonly onTake: RevisionActions['takeFrom'];
}

/** Keeps the plan of another workbook file as an approved state, under the name of the file. */
export function TakeFromFile({ busy, onTake }: TakeFromFileProps) {
  const styles = useSectionStyles();
  const { revisions } = useWords().strings;
  const chooser = useRef<HTMLInputElement>(null);
  const take = async ({ currentTarget }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = currentTarget.files ?? [];
    if (file === undefined) return;
    const bytes = await file.arrayBuffer();
    // The same file can be chosen again.
    currentTarget.value = '';
    await onTake({ fileName: file.name, bytes }, { name: file.name.replace(/\.xlsx$/i, ''), note: '' });
  };
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{revisions.fileTitle}</h2>
      <p className={styles.note}>{revisions.fileHelp}</p>
      <input
        ref={chooser}
        hidden
        type="file"
        accept=".xlsx"
        aria-label={revisions.chooseFile}
        onChange={(event) => void take(event)}
      />
      <div className={styles.buttons}>
        <Button disabledFocusable={busy} onClick={() => chooser.current?.click()}>
          {revisions.chooseFile}
        </Button>
      </div>
    </section>
  );
}
