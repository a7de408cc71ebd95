/** Excel fails at every request of a whole run, in every way: each step is then done or not done, never half. */
import { createSession } from '../../src/app';
import type { HostResult, Session } from '../../src/app';
import { requestFault } from '../../src/workbench/host';
import type { Fault, IncomingRequest } from '../../src/workbench/host';
import { closeBook, good, openBook } from '../excel/sheets';
import type { OpenBook } from '../excel/sheets';

jest.setTimeout(300_000);
afterEach(closeBook);

const TODAY = { year: 2026, month: 3, day: 2 };

type Step = readonly [name: string, act: (session: Session) => Promise<HostResult<unknown>>];

async function otherRules(session: Session): Promise<HostResult<unknown>> {
  const opened = await session.open();
  if (!opened.ok || opened.value.kind !== 'opened') return opened;
  const { parameters } = opened.value;
  return session.changeParameters({ ...parameters, targetsYear: 2026 }, 'native');
}

/** A year with Traguardo in small: what a person does, in order. */
const STEPS: readonly Step[] = [
  ['sample', (session) => session.insertSample()],
  ['calculate', (session) => session.calculate('native')],
  ['rules', otherRules],
  ['undo', (session) => session.undoLastWrite()],
  ['other style', (session) => session.calculate('piano')],
];

const FAULTS: readonly (readonly [name: string, fault: Fault, code: string])[] = [
  ['a cell is being edited', { kind: 'request', code: requestFault.cellEditMode }, 'TG901'],
  ['Excel is busy', { kind: 'request', code: requestFault.throttled }, 'TG905'],
  ['the request is too large', { kind: 'request', code: requestFault.requestTooLarge }, 'TG906'],
  ['the session is lost', { kind: 'request', code: requestFault.sessionLost }, 'TG907'],
  ['Excel refuses in the middle', { kind: 'model', code: 'GeneralException', afterActions: 5 }, 'TG909'],
];

interface Host {
  fault: (request: IncomingRequest) => Fault | undefined;
  requests: number;
}

function emptyBook(host: Host): OpenBook & { readonly session: OpenBook['session']; readonly app: Session } {
  const book = openBook(
    { Foglio1: [['']] },
    {
      fault: (request) => {
        host.requests += 1;
        return host.fault(request);
      },
    },
  );
  return { ...book, app: createSession(book.port, { today: () => TODAY }) };
}

/** All that a person would see: every cell of every sheet, and the names. */
async function picture(book: OpenBook, host: Host): Promise<string> {
  const { fault, requests } = host;
  host.fault = () => undefined;
  const { sheets, names } = good(await book.port.snapshot());
  Object.assign(host, { fault, requests });
  return JSON.stringify([sheets.map(({ grid }) => [grid.sheet, grid.formulas]), names]);
}

/** Requests of each step, and what the workbook is before the first and after each. */
async function cleanRun(): Promise<{
  readonly requests: readonly number[];
  readonly pictures: readonly string[];
}> {
  const host: Host = { fault: () => undefined, requests: 0 };
  const book = emptyBook(host);
  const pictures = [await picture(book, host)];
  const requests: number[] = [];
  for (const [, act] of STEPS) {
    host.requests = 0;
    good(await act(book.app));
    requests.push(host.requests);
    pictures.push(await picture(book, host));
  }
  closeBook();
  return { requests, pictures };
}

/** Runs up to a step, fails there at one request, and says what came of it. */
async function failAt(step: number, request: number, fault: Fault) {
  const host: Host = { fault: () => undefined, requests: 0 };
  const book = emptyBook(host);
  for (const [, act] of STEPS.slice(0, step)) good(await act(book.app));
  host.requests = 0;
  host.fault = () => (host.requests === request ? fault : undefined);
  const result = await STEPS[step]![1](book.app);
  host.fault = () => undefined;
  const after = await picture(book, host);
  const again = result.ok ? result : await STEPS[step]![1](book.app);
  const retried = await picture(book, host);
  closeBook();
  return { result, after, again, retried };
}

let clean: Awaited<ReturnType<typeof cleanRun>>;
beforeAll(async () => {
  clean = await cleanRun();
});

test('the run without faults changes the workbook at every step, and undo restores it', () => {
  expect(new Set(clean.pictures.slice(0, 4)).size).toBe(4);
  expect(clean.pictures[4]).toBe(clean.pictures[2]);
  expect(clean.requests.every((count) => count >= 5)).toBe(true);
});

describe.each(STEPS.map(([name], step) => [name, step] as const))('%s', (_name, step) => {
  // Every request fails once; the ways to fail take turns, beginning with another one in every step.
  test('fails as a whole at every request, with a finding, and can be done again', async () => {
    const before = clean.pictures[step];
    const done = clean.pictures[step + 1];
    const count = clean.requests[step] ?? 0;
    for (let request = 1; request <= count; request += 1) {
      const [name, fault, code] = FAULTS[(request + step) % FAULTS.length]!;
      const { result, after, again, retried } = await failAt(step, request, fault);
      const where = `request ${request} of ${count}, ${name}`;
      expect([where, [before, done].includes(after)]).toEqual([where, true]);
      if (!result.ok) expect([where, result.error.code, after === before]).toEqual([where, code, true]);
      expect([where, again.ok, retried === done]).toEqual([where, true, true]);
    }
  });
});
