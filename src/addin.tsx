/** The one entry of the add-in: ties Office, the workbook, the pane, the ribbon and the functions together. */
import { startTransition } from 'react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { createSession } from './app';
import type { Clock } from './app';
import { associateCommands } from './commands';
import type { Language } from './core/diagnostics';
import {
  createWorkbookPort,
  readHostFacts,
  readOfficeTheme,
  tryFunction,
  watchOfficeTheme,
  workbookFiles,
} from './excel';
import { associateFunctions } from './functions';
import { Frame, OfficeMissing, OutsideExcel, Pane, createPaneStore, languageFrom } from './taskpane';
import type { FunctionTest, PaneHost } from './taskpane';
import './taskpane/page.css';

/** The day on the clock of this computer. */
const clock: Clock = {
  today: () => {
    const now = new Date();
    return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  },
};

const reload = (): void => window.location.reload();

/** As a transition: React then draws in pieces of a few milliseconds and lets the browser answer in between. */
function show(content: ReactNode): void {
  const element = document.getElementById('root');
  if (element === null) return;
  const root = createRoot(element);
  startTransition(() => root.render(content));
}

/** A page without a workbook: in the language of the browser, in the light look. */
function showAlone(content: ReactNode): void {
  show(
    <Frame language={languageFrom(navigator.language)} look="light" onReload={reload}>
      {content}
    </Frame>,
  );
}

/** The language chosen for the pane stays on this computer; Office parts the storage of add-ins by a key. */
const languageKey = (): string =>
  `${(Office.context as Partial<Office.Context>).partitionKey ?? ''}traguardo.language`;

/** Storage that the browser withholds is as good as none. */
function savedLanguage(): Language | undefined {
  try {
    const saved = window.localStorage.getItem(languageKey());
    return saved === 'it' || saved === 'en' ? saved : undefined;
  } catch {
    return undefined;
  }
}

function saveLanguage(language: Language | undefined): void {
  try {
    if (language === undefined) window.localStorage.removeItem(languageKey());
    else window.localStorage.setItem(languageKey(), language);
  } catch {
    // The choice holds until the pane is closed.
  }
}

async function testFunction(): Promise<FunctionTest> {
  const tried = await tryFunction();
  if (!tried.ok) return { kind: 'refused', diagnostic: tried.error };
  const { works, ...shown } = tried.value;
  return { kind: works ? 'works' : 'wrong', ...shown };
}

const hostOf = (displayLanguage: Language): PaneHost => ({
  displayLanguage,
  savedLanguage,
  saveLanguage,
  theme: readOfficeTheme,
  onTheme: watchOfficeTheme,
  facts: readHostFacts,
  testFunction,
  reload,
});

/** Functions and commands come before the first drawing: a workbook full of formulas waits for them. */
function startInExcel(): void {
  const language = languageFrom(Office.context.displayLanguage);
  associateFunctions((id, run) => CustomFunctions.associate(id, run), language);
  const store = createPaneStore(createSession(createWorkbookPort(), clock, workbookFiles));
  associateCommands((name, run) => Office.actions.associate(name, run), {
    calculate: store.calculate,
    check: store.check,
    flagChanges: () => store.revising.flag(),
    dashboard: store.dashboard,
    report: store.report,
    why: store.whyHere,
    showPane: () => Office.addin.showAsTaskpane(),
  });
  show(<Pane store={store} host={hostOf(language)} />);
}

if (typeof Office === 'undefined') showAlone(<OfficeMissing onReload={reload} />);
else
  void Office.onReady(({ host }) => {
    if (host === Office.HostType.Excel) startInExcel();
    else showAlone(<OutsideExcel />);
  });
