import { screen } from '@testing-library/dom';
import { ok } from '../src/core/values';
import './taskpane/support/noResize';

/** A workbook without sheets. */
jest.mock('../src/excel', () => ({
  createWorkbookPort: () => ({
    snapshot: () => Promise.resolve(ok({ sheets: [], activeSheet: '', names: [] })),
    onEdit: () => Promise.resolve(ok(() => Promise.resolve())),
    onSelect: () => Promise.resolve(ok(() => Promise.resolve())),
    readSetting: () => undefined,
  }),
  readOfficeTheme: () => undefined,
  watchOfficeTheme: () => () => undefined,
  readHostFacts: () => ({ excel: '', abilities: [] }),
}));

/** Loading the whole add-in takes its time on a busy machine. */
jest.setTimeout(60_000);

let associated: string[] = [];
const associate = (name: string): void => void associated.push(name);
let ready: (info: { readonly host: string | null }) => void = () => undefined;

/** What the page finds once office.js has run. */
const library = {
  HostType: { Excel: 'Excel' },
  context: {},
  actions: { associate },
  addin: { showAsTaskpane: () => Promise.resolve() },
  onReady: (callback: typeof ready) => {
    ready = callback;
    return Promise.resolve();
  },
};

/** Loads the entry on an empty page, with office.js or without. */
async function load(office: object | undefined): Promise<void> {
  document.body.innerHTML = '<div id="root"></div>';
  Object.assign(globalThis, { Office: office, CustomFunctions: { associate } });
  await jest.isolateModulesAsync(async () => void (await import('../src/addin')));
}

/** Office says where it runs; the page starts anew. */
function becomeReady(host: string | null, context: object): void {
  associated = [];
  document.body.innerHTML = '<div id="root"></div>';
  library.context = context;
  ready({ host });
}

const says = async (sentence: string): Promise<void> =>
  void expect(await screen.findByText(sentence, {}, { timeout: 60_000 })).not.toBeNull();

test('with Office the page says what fits the place it runs in, and hands over functions and commands in Excel only', async () => {
  await load(library);
  becomeReady('Excel', { displayLanguage: 'it-IT' });
  await says('In questa cartella di lavoro non trovo un piano della performance.');
  expect(associated).toHaveLength(17);
  expect(associated).toEqual(
    expect.arrayContaining(['VALORE', 'CONSEGUIMENTO', 'VERIFICA', 'calculate', 'why', 'showPane']),
  );
  becomeReady('Excel', { displayLanguage: 'en-GB', officeTheme: { isDarkTheme: true } });
  await says('No performance plan was found in this workbook.');
  becomeReady(null, {});
  await says('Traguardo works inside Excel.');
  expect(associated).toEqual([]);
});

test('without the Office library the page says so', async () => {
  await load(undefined);
  await says('The Office library could not be loaded.');
});
