/** The one entry of the add-in: ties Office, the workbook, the pane, the ribbon and the functions together. */
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { createSession } from './app';
import type { Clock } from './app';
import { associateCommands } from './commands';
import { createWorkbookPort } from './excel';
import { associateFunctions } from './functions';
import {
  Frame,
  OfficeMissing,
  OutsideExcel,
  Pane,
  createPaneStore,
  languageFrom,
  lookFrom,
} from './taskpane';
import './taskpane/page.css';

/** The day on the clock of this computer. */
const clock: Clock = {
  today: () => {
    const now = new Date();
    return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  },
};

const reload = (): void => window.location.reload();

function show(content: ReactNode): void {
  const root = document.getElementById('root');
  if (root !== null) createRoot(root).render(content);
}

/** A page without a workbook: in the language of the browser, in the light look. */
function showAlone(content: ReactNode): void {
  show(
    <Frame language={languageFrom(navigator.language)} look="light" onReload={reload}>
      {content}
    </Frame>,
  );
}

/** Functions and commands come before the first drawing: a workbook full of formulas waits for them. */
function startInExcel(): void {
  const language = languageFrom(Office.context.displayLanguage);
  associateFunctions((id, run) => CustomFunctions.associate(id, run), language);
  const store = createPaneStore(createSession(createWorkbookPort(), clock));
  associateCommands((name, run) => Office.actions.associate(name, run), {
    calculate: store.calculate,
    showPane: () => Office.addin.showAsTaskpane(),
  });
  const look = lookFrom(Office.context.officeTheme);
  show(<Pane store={store} language={language} look={look} onReload={reload} />);
}

if (typeof Office === 'undefined') showAlone(<OfficeMissing onReload={reload} />);
else
  void Office.onReady(({ host }) => {
    if (host === Office.HostType.Excel) startInExcel();
    else showAlone(<OutsideExcel />);
  });
