/** Runs the real office.js in Node: its proxies, its batching, its errors, against the project's host. No browser, no Excel. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import {
  MemoryEngine,
  OfficeHost,
  readRequirements,
  type HostAnswer,
  type OfficeHostOptions,
  type RequirementTable,
  type SheetEngine,
} from '../../src/workbench/host';

const DIST = join(__dirname, '../../node_modules/@microsoft/office-js/dist');

let compiled: vm.Script | undefined;
let requirementTable: RequirementTable | undefined;

/** The library as it is shipped, compiled once a test file. */
const library = (): vm.Script =>
  (compiled ??= new vm.Script(readFileSync(join(DIST, 'excel-web-16.00.js'), 'utf8'), {
    filename: 'excel-web-16.00.js',
  }));

/** Which member needs which requirement set, read from the library itself. */
export const officeRequirements = (): RequirementTable =>
  (requirementTable ??= readRequirements(readFileSync(join(DIST, 'excel-web-16.00.debug.js'), 'utf8')));

/** What the library's loader would have put on the page, as far as it is used here. */
export interface OfficeWindow {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: typeof Office;
  readonly CustomFunctions: typeof CustomFunctions;
}

export interface OfficeSession<E extends SheetEngine = MemoryEngine> extends OfficeWindow {
  readonly host: OfficeHost;
  readonly engine: E;
}

export type SessionOptions<E extends SheetEngine = MemoryEngine> = Partial<
  Omit<OfficeHostOptions, 'engine'>
> & {
  readonly engine?: E;
};

/** A fresh add-in page beside a fresh workbook. */
export function startOffice(options?: SessionOptions): OfficeSession;
export function startOffice<E extends SheetEngine>(
  options: SessionOptions<E> & { readonly engine: E },
): OfficeSession<E>;
export function startOffice(options: SessionOptions<SheetEngine> = {}): OfficeSession<SheetEngine> {
  const engine = options.engine ?? new MemoryEngine();
  const host = new OfficeHost({ requirements: officeRequirements(), ...options, engine });
  const page = bareWindow(host);
  vm.createContext(page);
  library().runInContext(page);
  addLoaderParts(page, host);
  host.customFunctions.announceReady();
  // The page is a plain object: what it holds after the library has run is the library's word.
  return { ...(page as unknown as OfficeWindow), host, engine };
}

/** Makes the session's `Excel` and `Office` the global ones, as they are in an add-in; returns how to take them away. */
export function installOffice(session: OfficeWindow): () => void {
  const names = ['Excel', 'Office', 'OfficeExtension', 'CustomFunctions'] as const;
  for (const name of names)
    Object.defineProperty(globalThis, name, { value: session[name], configurable: true });
  return () => {
    for (const name of names) Reflect.deleteProperty(globalThis, name);
  };
}

/** Errors of the host itself: a test that leaves one has found a bug of the host. */
export function expectNoHostFaults({ host }: Pick<OfficeSession, 'host'>): void {
  expect(host.dispatcher.faults).toEqual([]);
}

/** Lets messages that are on their way arrive: events, results of custom functions. */
export const settle = (milliseconds = 20): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

type Page = Record<string, unknown>;

interface Bridge {
  sendMessageToHost(text: string): void;
  /** Set by the library. */
  onMessageFromHost?: (text: string) => void;
}

/** The few names of a browser that the library looks at while it loads. */
function bareWindow(host: OfficeHost): Page {
  const page: Page = {
    setTimeout, clearTimeout, setInterval, clearInterval, console, performance, URL,
    name: '',
    navigator: { userAgent: '' },
    location: { href: 'https://localhost/', search: '', hash: '', origin: 'https://localhost' },
    document: {
      cookie: '', domain: 'localhost', readyState: 'complete',
      getElementsByTagName: () => [], createElement: () => ({}), addEventListener: () => undefined,
    },
    addEventListener: () => undefined,
    fetch: () => Promise.reject(new Error('no network in tests')),
    _richApiNativeBridge: bridgeTo(host),
    CustomFunctions: associations(),
  }; // prettier-ignore
  page.window = page;
  page.self = page;
  return page;
}

function bridgeTo(host: OfficeHost): Bridge {
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const { id, flags, message } = JSON.parse(text) as {
        id: number;
        flags: number;
        message: { body: unknown };
      };
      const body = typeof message.body === 'string' ? message.body : JSON.stringify(message.body);
      void host
        .answer(body, flags)
        .catch((error: unknown): HostAnswer => {
          host.dispatcher.faults.push(error);
          return { kind: 'failure', code: 0 };
        })
        .then((answer) => send({ id, type: 2, message: httpAnswer(answer) }));
    },
  };
  const send = (message: unknown): void => bridge.onMessageFromHost?.(JSON.stringify(message));
  // Events come after the answer to the request that caused them, as from Excel.
  host.connect((entries) => void setTimeout(() => send({ type: 3, controlId: '', message: { entries } }), 0));
  return bridge;
}

/** Request-level codes as the web client words them; the in-process bridge has only HTTP statuses. */
const FAILURES: Readonly<Record<number, readonly [status: number, code: string]>> = {
  5004: [400, 'InvalidOperationInCellEditMode'],
  5012: [408, 'InvalidOrTimedOutSession'],
  5016: [400, 'WriteNotSupportedWhenModalDialogOpen'],
  5102: [429, 'ActivityLimitReached'],
  5103: [400, 'RequestPayloadSizeLimitExceeded'],
  5104: [400, 'ResponsePayloadSizeLimitExceeded'],
  7000: [401, 'AccessDenied'],
};

function httpAnswer(answer: HostAnswer): unknown {
  if (answer.kind === 'response') return { statusCode: 200, headers: {}, body: answer.body };
  const [statusCode, code] = FAILURES[answer.code] ?? [500, 'GeneralException'];
  return { statusCode, headers: {}, body: JSON.stringify({ error: { code, message: code } }) };
}

/** `CustomFunctions.associate`, which the loader defines before the library runs. */
function associations(): unknown {
  const mappings: Record<string, unknown> = {};
  const listeners: (() => void)[] = [];
  const association = {
    mappings,
    onchange: (listener: () => void) => void listeners.push(listener),
    associate: (id: string, run: unknown) => {
      mappings[id.toUpperCase()] = run;
      for (const listener of listeners) listener();
    },
  };
  return { _association: association, associate: association.associate };
}

/** `Office.context` as the loader builds it from the host's description; the library's own waits for a parent frame. */
function addLoaderParts(page: Page, host: OfficeHost): void {
  const context = {
    requirements: {
      isSetSupported: (set: string, version?: string) => host.gate.isSetSupported(set, version),
    },
    document: { settings: settingsOf(host) },
    host: 'Excel',
    platform: 'OfficeOnline',
  };
  page.Office = Object.create(page.Office as object, { context: { value: context } });
}

/** The page's copy of the settings; `saveAsync` hands it to the host as a whole. */
function settingsOf(host: OfficeHost): unknown {
  const own = new Map(host.document.settings);
  return {
    get: (key: string) => own.get(key) ?? null,
    set: (key: string, value: unknown) => void own.set(key, value),
    remove: (key: string) => void own.delete(key),
    saveAsync: (done?: (result: unknown) => void) => {
      host.document.settings.clear();
      for (const [key, value] of own) host.document.settings.set(key, structuredClone(value));
      setTimeout(() => done?.({ status: 'succeeded' }), 0);
    },
  };
}
