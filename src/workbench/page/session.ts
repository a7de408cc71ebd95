import { FunctionCalls, functionHint, gridFunction, type FunctionMetadata } from '../customFunctions';
import { openWorkbook, type OpenWorkbook } from '../grid';
import { formatReference, FrameHost, OfficeHost, type RequirementTable } from '../host';
import { createScreen } from '../screen';
import { putIntoGrid, writeXlsx, type WorkbookFile } from '../xlsx';
import { byId, element } from './element';

/** What every open workbook is given. */
export interface Surroundings {
  readonly namespace: string;
  readonly functions: readonly FunctionMetadata[];
  readonly requirements: RequirementTable;
  /** Language of Excel's interface, and so of the pane. */
  readonly displayLanguage: 'it-IT' | 'en-US';
  /** Address of the add-in's page. */
  readonly addinPage: string;
}

/** A workbook open on the page: the grid with its cells, and Excel played to the add-in beside it. */
export interface Session {
  readonly open: OpenWorkbook;
  readonly host: OfficeHost;
  readonly frameHost: FrameHost;
  readonly file: WorkbookFile;
  readonly fileName: string;
  save(): Promise<Uint8Array>;
  close(): void;
}

export function startSession(file: WorkbookFile, fileName: string, surroundings: Surroundings): Session {
  const calls = new FunctionCalls();
  const container = element('div', { className: 'workbook' });
  container.style.cssText = 'position:absolute;inset:0';
  byId('grid').replaceChildren(container);
  const screen = createScreen(container, functionsOf(surroundings, calls));
  const open = openWorkbook(screen.univer, file.data, calls, screen.drawing);
  putIntoGrid(file, open);
  open.calculation.onSettled(() => screen.redraw(open.book.unitId));
  const kept = new Map([...file.sheets].map(([id, sheet]) => [id, sheet.kept]));
  const save = (): Promise<Uint8Array> =>
    writeXlsx(open, { document: host.document, kept, namespaces: [surroundings.namespace] });
  const { host, frameHost } = startHost(open, file, fileName, surroundings, save);
  connectFunctions(calls, host, open);
  return {
    open,
    host,
    frameHost,
    file,
    fileName,
    save,
    close: () => {
      byId('pane').replaceChildren();
      open.close();
      screen.dispose();
    },
  };
}

function functionsOf(
  { namespace, functions }: Surroundings,
  calls: FunctionCalls,
): Parameters<typeof createScreen>[1] {
  const named = functions.map((metadata) => ({ metadata, name: `${namespace}.${metadata.name}` }));
  return {
    functions: named.map(({ metadata, name }) => gridFunction(metadata, name, calls)),
    hints: named.map(({ metadata, name }) => functionHint(metadata, name)),
  };
}

function startHost(
  { engine }: OpenWorkbook,
  file: WorkbookFile,
  fileName: string,
  { requirements, displayLanguage, addinPage }: Surroundings,
  writeFile: () => Promise<Uint8Array>,
): { readonly host: OfficeHost; readonly frameHost: FrameHost } {
  const host = new OfficeHost({ engine, requirements, fileName, locale: 'it-IT', document: file.document });
  const frameHost = new FrameHost({ host, engine, displayLanguage, contentLanguage: 'it-IT', writeFile });
  frameHost.mount(byId('pane'), addinPage);
  return { host, frameHost };
}

function connectFunctions(
  calls: FunctionCalls,
  { customFunctions }: OfficeHost,
  { book }: OpenWorkbook,
): void {
  calls.connect({
    whenReady: customFunctions.ready,
    call: async (id, args, { sheetId, row, column }) => {
      const cell = { row, column, rowCount: 1, columnCount: 1 };
      const address = formatReference(book.sheet(sheetId).getName(), cell);
      const result = await customFunctions.invoke({ id, args, address });
      return result.ok ? { value: result.value } : { error: result.error };
    },
  });
}
