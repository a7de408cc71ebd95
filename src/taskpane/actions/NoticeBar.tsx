import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { messageOf, titleOf } from '../../core/diagnostics';
import { formatCount } from '../format';
import type { Notice } from '../paneState';
import { useWords } from '../words';
import type { Words } from '../words';

const useStyles = makeStyles({
  // Docked to the bottom: seen wherever the user has scrolled, and nothing above it moves.
  region: {
    position: 'sticky',
    bottom: tokens.spacingVerticalM,
    zIndex: 2,
    marginTop: 'auto',
  },
  bar: { boxShadow: tokens.shadow8 },
  code: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

function noticeText(notice: Notice, { language, strings }: Words): string {
  if (notice.kind === 'failed') return messageOf(notice.diagnostic, language);
  const cells = formatCount(notice.report.cells, language);
  if (notice.kind === 'undone') return strings.undone(cells, notice.report.sheet);
  const { sheet } = notice.report;
  if (notice.action === 'calculating')
    return strings.written(cells, sheet, strings.styleInSentence[notice.style]);
  return strings.wrote[notice.action](cells, sheet);
}

export interface NoticeBarProps {
  readonly notice: Notice | undefined;
  readonly busy: boolean;
  readonly canUndo: boolean;
  readonly onRetry: () => void;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

function NoticeBody({ notice }: { readonly notice: Notice }) {
  const styles = useStyles();
  const words = useWords();
  return (
    <MessageBarBody>
      {noticeText(notice, words)}
      {notice.kind === 'failed' && (
        <span className={styles.code}>{titleOf(notice.diagnostic.code, words.language)}</span>
      )}
    </MessageBarBody>
  );
}

/** What the last action did or why it failed, announced politely. The announcing region is always there. */
export function NoticeBar({ notice, busy, canUndo, onRetry, onUndo, onDismiss }: NoticeBarProps) {
  const styles = useStyles();
  const { strings } = useWords();
  if (notice === undefined) return <div aria-live="polite" className={styles.region} />;
  const failed = notice.kind === 'failed';
  const dismiss = (
    <Button
      appearance="transparent"
      size="small"
      aria-label={strings.dismiss}
      icon={<Dismiss16Regular />}
      onClick={onDismiss}
    />
  );
  return (
    <div aria-live="polite" className={styles.region} data-notice>
      <MessageBar className={styles.bar} layout="multiline" intent={failed ? 'error' : 'success'}>
        <NoticeBody notice={notice} />
        <MessageBarActions containerAction={dismiss}>
          {failed && notice.action !== undefined && (
            <Button size="small" disabledFocusable={busy} onClick={onRetry}>
              {strings.retry}
            </Button>
          )}
          {notice.kind === 'written' && canUndo && (
            <Button size="small" disabledFocusable={busy} onClick={onUndo}>
              {strings.takeBack}
            </Button>
          )}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
