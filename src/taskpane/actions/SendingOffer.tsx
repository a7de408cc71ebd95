import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../words';

const useStyles = makeStyles({
  offer: { display: 'grid', justifyItems: 'start', rowGap: tokens.spacingVerticalXS },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

export interface SendingOfferProps {
  readonly busy: boolean;
  readonly onPrepare: () => void;
}

/** Stands as long as the numbers need Traguardo: Excel tells an add-in nothing before a file is saved, so it cannot be asked then. */
export function SendingOffer({ busy, onPrepare }: SendingOfferProps) {
  const styles = useStyles();
  const { strings } = useWords();
  return (
    <div className={styles.offer}>
      <p className={styles.note}>{strings.beforeSending}</p>
      <Button disabledFocusable={busy} onClick={onPrepare}>
        {strings.settings.sending}
      </Button>
    </div>
  );
}
