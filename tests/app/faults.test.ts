/** Excel fails at every request of a whole run, in each of eight ways: each step is then done or not done, never half, and the pane says which. */
import { createSession } from '../../src/app';
import { messageOf } from '../../src/core/diagnostics';
import { createPaneStore } from '../../src/taskpane/paneStore';
import type { Notice, PaneStore } from '../../src/taskpane/paneState';
import { requestFault } from '../../src/workbench/host';
import type { Fault, MemoryEngine } from '../../src/workbench/host';
import { closeBook, fill, openBook } from '../excel/sheets';
import type { OpenBook } from '../excel/sheets';

jest.setTimeout(300_000);

const TODAY = { year: 2026, month: 3, day: 2 };
/** Weight and target of `Imprese formate` in the sample plan, and where its first measure comes from, 0-based. */
const WEIGHT = { row: 4, column: 3 };
const TARGET = { row: 4, column: 7 };
const ORIGIN = { row: 1, column: 5 };

interface Scene {
  readonly book: OpenBook;
  readonly store: PaneStore;
  /** What happens at a request, counted from the beginning of an action. */
  at: (request: number) => Fault | undefined;
  requests: number;
  /** Puts right what was done to the sheets behind Traguardo's back. */
  readonly repairs: (() => void)[];
}

type Sheet = ReturnType<MemoryEngine['sheetNamed']>;

interface Step {
  readonly name: string;
  readonly act: (scene: Scene) => Promise<boolean>;
  /** What a person does in the sheet before it. */
  readonly person?: (engine: MemoryEngine) => void;
  /** Brings back what was before it; by default that is the last write. */
  readonly back?: (scene: Scene) => Promise<boolean>;
}

const undo = ({ store }: Scene): Promise<boolean> => store.undo();
const nothing = (): Promise<boolean> => Promise.resolve(true);

function otherRules({ store }: Scene): Promise<boolean> {
  const { opening } = store.getState();
  if (opening?.kind !== 'opened') throw new Error('no plan');
  return store.changeParameters({ ...opening.parameters, targetsYear: 2026 });
}

function fixWeights({ store }: Scene): Promise<boolean> {
  const { opening } = store.getState();
  return store.fix((opening?.diagnostics ?? []).filter(({ code }) => code === 'TG402'));
}

function writeRegister({ store }: Scene): Promise<boolean> {
  return store.revising.writeRegister(store.getState().revisions?.revisions.at(-1)?.id ?? '');
}

const typed =
  (place: { row: number; column: number }, text: string | number) =>
  (engine: MemoryEngine): void =>
    fill(engine, 'Piano', [[text]], place);

/** A year with Traguardo in small: what a person does, in order. */
const STEPS: readonly Step[] = [
  { name: 'sample', act: ({ store }) => store.insertSample() },
  { name: 'open', act: ({ store }) => store.read(), person: typed(WEIGHT, 75), back: nothing },
  { name: 'fix', act: fixWeights },
  { name: 'calculate', act: ({ store }) => store.calculate() },
  { name: 'rules', act: otherRules },
  { name: 'undo', act: undo, back: otherRules },
  { name: 'approve', act: ({ store }) => store.revising.approve({ name: 'Approvato', note: '' }) },
  { name: 'flag', act: ({ store }) => store.revising.flag(), person: typed(TARGET, '>= 115 N.') },
  { name: 'register', act: writeRegister },
  { name: 'unflag', act: ({ store }) => store.revising.unflag() },
];

const always = (fault: Fault) => (): Fault => fault;

const request = (code: number) => always({ kind: 'request', code });

/** Does something to every sheet that can be put right again by `back`. */
const everySheet =
  (change: Partial<Sheet>, back: Partial<Sheet>) =>
  ({ book: { engine }, repairs }: Scene): undefined => {
    for (const { name } of engine.sheets()) {
      const sheet = engine.sheetNamed(name);
      if (sheet.isProtected) continue;
      Object.assign(sheet, change);
      repairs.push(() => void Object.assign(sheet, back));
    }
  };

const FILTER = { area: { row: 0, column: 0, rowCount: 5, columnCount: 5 }, hasCriteria: true };

/** A colleague writes in a cell that Traguardo reads and never writes. */
function colleague({ book: { engine }, repairs }: Scene): undefined {
  if (!engine.sheets().some(({ name }) => name === 'Misure')) return;
  const sheet = engine.sheetNamed('Misure');
  const write = (text: string): void => fill(engine, 'Misure', [[text]], ORIGIN);
  const before = String(engine.readFormulas(sheet.id, { ...ORIGIN, rowCount: 1, columnCount: 1 })[0]?.[0]);
  write('rilevato');
  // What a step took away again is not there to be put right.
  repairs.push(() => engine.sheets().some(({ id }) => id === sheet.id) && write(before));
}

interface Trouble {
  readonly what: string;
  /** Happens at one request. */
  readonly happens: (scene: Scene) => Fault | undefined;
  /** What the pane may say: one of these findings. */
  readonly codes: readonly string[];
}

/** Each of them comes at every request of every step. */
const TROUBLES: readonly Trouble[] = [
  { what: 'a cell is being edited', happens: request(requestFault.cellEditMode), codes: ['TG901'] },
  { what: 'Excel is busy', happens: request(requestFault.throttled), codes: ['TG905'] },
  { what: 'the request is too large', happens: request(requestFault.requestTooLarge), codes: ['TG906'] },
  { what: 'the session is lost', happens: request(requestFault.sessionLost), codes: ['TG907'] },
  {
    what: 'Excel refuses an action',
    happens: always({ kind: 'model', code: 'GeneralException', afterActions: 5 }),
    codes: ['TG909'],
  },
  {
    what: 'the sheets become protected',
    happens: everySheet({ isProtected: true }, { isProtected: false }),
    // Who protects a sheet just before it is written is found out by Excel alone.
    codes: ['TG902', 'TG909'],
  },
  {
    what: 'a filter becomes active',
    happens: everySheet({ autoFilter: FILTER }, { autoFilter: null }),
    codes: ['TG903'],
  },
  { what: 'a colleague writes', happens: colleague, codes: ['TG904'] },
];

function openScene(): Scene {
  const scene: Omit<Scene, 'book' | 'store'> = { at: () => undefined, requests: 0, repairs: [] };
  const fault = (): Fault | undefined => scene.at((scene.requests += 1));
  const book = openBook({ Foglio1: [['']] }, { fault });
  const surroundings = {
    visibility: { isVisible: () => true, onShown: () => () => undefined },
    now: () => new Date(0),
  };
  const store = createPaneStore(createSession(book.port, { today: () => TODAY }), surroundings);
  return Object.assign(scene, { book, store });
}

/** All that a person would see: every cell with its format, names, conditional formats, what is protected. */
function picture({ book: { engine } }: Scene): string {
  const sheets = engine.sheets().map(({ id, name, visibility }) => {
    const area = engine.usedArea(id, true);
    const cells =
      area === null ? [] : [area, engine.readFormulas(id, area), engine.readNumberFormats(id, area)];
    const rules = engine.conditionalFormats(id).map((format) => ({ ...format, id: '' }));
    return [name, visibility, engine.isProtected(id), cells, rules];
  });
  const names = engine.names().map(({ name, formula }) => [name, formula]);
  return JSON.stringify([sheets, names.sort()]);
}

/** What the pane says after an action that failed. */
function refusal(notice: Notice | undefined): string {
  if (notice?.kind !== 'failed') return 'says nothing';
  const { diagnostic } = notice;
  const isSaid = (['it', 'en'] as const).every((language) => messageOf(diagnostic, language).length > 20);
  return isSaid ? diagnostic.code : 'says too little';
}

/** One action with a trouble at one of its requests. */
async function tryWith(scene: Scene, { act }: Step, { happens }: Trouble, number: number) {
  scene.store.dismissNotice();
  scene.requests = 0;
  scene.at = (count) => (count === number ? happens(scene) : undefined);
  const isDone = await act(scene);
  const { requests } = scene;
  scene.at = () => undefined;
  for (const repair of scene.repairs.splice(0)) repair();
  return { isDone, requests, says: isDone ? '' : refusal(scene.store.getState().notice) };
}

/** A trouble at every request of a step; returns what is wrong with the first that goes wrong, and leaves the workbook as it was before. */
async function failEverywhere(scene: Scene, step: Step, trouble: Trouble, done: string): Promise<string[]> {
  const before = picture(scene);
  const wrong: string[] = [];
  for (let number = 1; ; number += 1) {
    const { isDone, requests, says } = await tryWith(scene, step, trouble, number);
    const after = picture(scene);
    const complain = (text: string): void =>
      void wrong.push(`${trouble.what} at request ${number} of ${requests}: ${text}`);
    if (after !== (isDone ? done : before)) complain(isDone ? 'done otherwise' : `half done (${says})`);
    if (!isDone && !trouble.codes.includes(says)) complain(says);
    if (isDone && !(await (step.back ?? undo)(scene))) complain('cannot be taken back');
    if (picture(scene) !== before) complain('not as before');
    if (requests < number || wrong.length > 0) return wrong;
  }
}

let scene: Scene;
beforeAll(() => {
  scene = openScene();
});
afterAll(closeBook);

describe.each(STEPS.map((step) => [step.name, step] as const))('%s', (name, step) => {
  let done: string;

  test('changes the workbook, and can be taken back', async () => {
    step.person?.(scene.book.engine);
    if (step.person !== undefined) await scene.store.read();
    const before = picture(scene);
    expect(await step.act(scene)).toBe(true);
    done = picture(scene);
    expect(done === before).toBe(name === 'open');
    expect(await (step.back ?? undo)(scene)).toBe(true);
    expect(picture(scene) === before).toBe(true);
  });

  test.each(TROUBLES.map((trouble) => [trouble.what, trouble] as const))(
    'where %s, is done or not done, and the pane says so',
    async (_what, trouble) => expect(await failEverywhere(scene, step, trouble, done)).toEqual([]),
  );

  test('can be done after all that', async () => {
    expect(await step.act(scene)).toBe(true);
    expect(picture(scene) === done).toBe(true);
  });
});
