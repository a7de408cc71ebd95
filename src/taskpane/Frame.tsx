import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Language } from '../core/diagnostics';
import { ErrorBoundary } from './ErrorBoundary';
import { fluentTheme } from './theme';
import type { Look } from './theme';
import { WordsProvider, wordsOf } from './words';

const useStyles = makeStyles({
  frame: {
    // The frame scrolls, not the page: what sticks to its edges then covers no focused row (scroll padding). It holds its hidden
    // texts, which would make the page itself scroll.
    position: 'relative',
    height: '100vh',
    overflowY: 'auto',
    overflowX: 'hidden',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalM,
    scrollPaddingTop: '52px',
    scrollPaddingBottom: '16px',
    ':has([data-notice])': { scrollPaddingBottom: '180px' },
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

export interface FrameProps {
  readonly language: Language;
  readonly look: Look;
  readonly onReload: () => void;
  readonly children: ReactNode;
}

/** What every screen of the pane stands in: theme, language, and the boundary for our own bugs. */
export function Frame({ language, look, onReload, children }: FrameProps) {
  const styles = useStyles();
  const words = useMemo(() => wordsOf(language), [language]);
  useEffect(() => {
    document.documentElement.lang = words.strings.locale;
  }, [words]);
  return (
    <FluentProvider theme={fluentTheme(look)} style={{ colorScheme: look }}>
      <WordsProvider value={words}>
        <main className={styles.frame}>
          <ErrorBoundary strings={words.strings} onReload={onReload}>
            {children}
          </ErrorBoundary>
        </main>
      </WordsProvider>
    </FluentProvider>
  );
}
