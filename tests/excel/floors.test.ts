/**
 * Everything the session can do, on the oldest Excel that the manifest lets in (LTSC 2021, ExcelApi 1.14), on the one the library of the
 * package still knows fully, and on one that is too old. The host refuses every call that is newer than it says it is.
 */
import { createSession } from '../../src/app';
import type { HostResult, Session } from '../../src/app';
import { floorSets } from '../../src/workbench/host';
import { closeBook, openBook } from './sheets';

const clock = { today: () => ({ year: 2026, month: 3, day: 2 }) };

afterEach(closeBook);

function openAt(version: string) {
  const { port, session: office } = openBook(
    { Foglio1: [['']] },
    { sets: { ...floorSets, ExcelApi: version } },
  );
  return { session: createSession(port, clock), port, host: office.host };
}

type Step = readonly [what: string, act: (session: Session) => Promise<HostResult<unknown>>];

const box = { row: 1, column: 0, rows: 1, columns: 1 };

/** Every way in which the session reaches Excel. */
const STEPS: readonly Step[] = [
  ['insert a sample', (session) => session.insertSample()],
  ['open', (session) => session.open()],
  ['calculate', (session) => session.calculate('native')],
  ['calculate in PIANO style', (session) => session.calculate('piano')],
  ['prepare for sending', (session) => session.prepareForSending()],
  ['take back', (session) => session.undoLastWrite()],
  ['approve', (session) => session.revisions.approve({ name: 'Approvato', note: '' })],
  ['list revisions', (session) => session.revisions.overview()],
  ['write findings', (session) => session.writeFindings()],
  ['make the dashboard', (session) => session.dashboard()],
  ['make the report', (session) => session.report()],
  ['select', (session) => session.select({ sheet: 'Piano', box })],
  ['tell the active cell', (session) => session.activeCell()],
  ['listen to edits', (session) => session.onEdit(() => undefined)],
  ['listen to the selection', (session) => session.onSelect(() => undefined)],
];

/** Names of the steps that were refused, with what was said. */
async function refusals(version: string): Promise<readonly string[]> {
  const { session, host } = openAt(version);
  const refused: string[] = [];
  for (const [what, act] of STEPS) {
    const result = await act(session);
    if (!result.ok) refused.push(`${what}: ${JSON.stringify(result.error)}`);
  }
  const failed = host.log
    .filter(({ error }) => error !== undefined)
    .map(({ error }) => JSON.stringify(error));
  return [...refused, ...failed];
}

test.each(['1.14', '1.17'])(
  'all of it works at ExcelApi %s',
  async (version) => {
    expect(await refusals(version)).toEqual([]);
  },
  120_000,
);

test('an Excel that is too old is found out', async () => {
  expect((await refusals('1.3')).join('\n')).toMatch(/ApiNotFound|TG9/);
}, 120_000);
