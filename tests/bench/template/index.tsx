/**
 * A task pane in the shape of Microsoft's template for React: header with logo, list, a text to insert. Written anew for the benchmark, with the same components
 * of Fluent, to see what a pane costs that does nothing yet.
 */
import { FluentProvider, makeStyles, webLightTheme } from '@fluentui/react-components';
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from '@fluentui/react-icons';
import { createRoot } from 'react-dom/client';
import { Header } from './Header';
import { HeroList } from './HeroList';
import { TextInsertion } from './TextInsertion';

const useStyles = makeStyles({ root: { minHeight: '100vh' } });

const ITEMS = [
  { icon: <Ribbon24Regular />, text: 'Achieve more with Office integration' },
  { icon: <LockOpen24Regular />, text: 'Unlock features and functionality' },
  { icon: <DesignIdeas24Regular />, text: 'Create and visualize like a pro' },
];

const insert = (text: string): Promise<void> =>
  Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    cell.values = [[text]];
    await context.sync();
  });

function App() {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Header logo="icons/traguardo-80.png" title="Template" message="Welcome" />
      <HeroList message="Discover what this add-in can do for you today!" items={ITEMS} />
      <TextInsertion insert={insert} />
    </div>
  );
}

void Office.onReady(() => {
  const root = document.getElementById('root');
  if (root === null) return;
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <App />
    </FluentProvider>,
  );
});
