import { join } from 'node:path';
import { readWorkbook } from '../../src/app';
import type { SheetSnapshot } from '../../src/app';
import { rulesBlock } from '../../src/core/emit';
import type { EmitInput, OwnedKey } from '../../src/core/emit';
import type { Grid, RawCell } from '../../src/core/grid';
import { DEFAULT_POLICY } from '../../src/core/scoring';
import type { Parameters, Policy } from '../../src/core/scoring';
import { Decimal } from '../../src/core/values';
import { associateFunctions } from '../../src/functions';
import { installOffice, startOffice } from '../support/officeLibrary';
import { gridOf } from '../support/planGrids';
import { readWorkbookGrids } from '../support/workbookGrids';
import { pianoCalls } from './pianoCalls';
import type { PianoCall } from './pianoCalls';

const TODAY = { year: 2025, month: 6, day: 30 };
const LAYOUTS = { printed: 'piano-modena-2025.xlsx', tidy: 'piano-modena-2025-tidy.xlsx' } as const;

/** Years in which the plan has values of both kinds, under policies that use every formula. */
const RULES: readonly (readonly [string, Partial<Policy>, Partial<Parameters>])[] = [
  ['default', {}, {}],
  ['another year', {}, { actualsYear: 2023 }],
  ['ratio, no cap, sum', { atMost: 'ratio', cap: undefined, rollUp: 'sum' }, {}],
  ['baseline, year closed', { atMost: 'baseline', yearClosed: true }, {}],
  ['on or off, floor, grace', { atMost: 'onOff', floor: new Decimal('0.8'), dateDecay: 'grace', decayDays: 400 }, {}],
  ['decay and steps', { dateDecay: 'linear', decayDays: 500, steps: [{ from: new Decimal(0), score: new Decimal(0) }, { from: new Decimal('0.5'), score: new Decimal('0.6') }, { from: new Decimal(1), score: new Decimal(1) }] }, {}],
]; // prettier-ignore

/** The conditions under which the emitted formulas come to the call at all. */
const REACHED: Readonly<Partial<Record<OwnedKey, (row: PianoCall['row'], call: PianoCall) => boolean>>> = {
  direction: ({ target }) => typeof target !== 'number',
  threshold: ({ target }) => typeof target !== 'number',
  achievement: ({ ratio }, { id }) => id === 'PUNTEGGIO' || typeof ratio === 'number',
  outcome: ({ achievement }) => typeof achievement === 'number',
};

const TYPED_CALLS = ['VALORE', 'CONSEGUIMENTO', 'PUNTEGGIO', 'ESITO'];
const ALL_CALLS = [...TYPED_CALLS, 'SOGLIA', 'VERSO'];

/** What stands in for a call that has no value: the roll-up says N/D, an actual falls back to what the plan says. */
const FAILED = 'no value';

const functions = new Map<string, (...args: unknown[]) => unknown>();
let takeAway: () => void;
beforeAll(() => {
  takeAway = installOffice(startOffice());
  associateFunctions((id, fn) => functions.set(id, fn as (...args: unknown[]) => unknown));
});
afterAll(() => takeAway());

function run({ id, args }: PianoCall): unknown {
  const most = { VALORE: 4, CONSEGUIMENTO: 4, PUNTEGGIO: 3, ESITO: 2, SOGLIA: 2, VERSO: 1 }[id] ?? 0;
  try {
    const given = Array.from({ length: most }, (_, index) => args[index] ?? null);
    const answer = functions.get(id)!(...given, { functionName: id });
    return Array.isArray(answer) ? (answer as unknown[][])[0]![0] : answer;
  } catch {
    return FAILED;
  }
}

/** Equal where the core's number is, to the digits that doubles keep. */
function agrees(answer: unknown, expected: RawCell): boolean {
  if (typeof answer !== 'number' || typeof expected !== 'number') return answer === expected;
  return Math.abs(answer - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
}

const sheet = (grid: Grid): SheetSnapshot => ({
  grid,
  visible: true,
  isProtected: false,
  hasActiveFilter: false,
});

function inputFor(grids: readonly Grid[], policy: Partial<Policy>, more: Partial<Parameters>): EmitInput {
  const parameters = { policy: { ...DEFAULT_POLICY, ...policy }, actualsYear: 2024, targetsYear: 2025, asOf: TODAY, ...more };
  const rules = rulesBlock(parameters);
  const snapshot = {
    sheets: [...grids, gridOf(rules, { sheet: 'Parametri' })].map(sheet),
    activeSheet: 'Piano',
    names: [{ name: 'PIANO_Regole', refersTo: `=Parametri!$A$1:$B$${rules.length}` }],
  };
  return readWorkbook(snapshot, TODAY).emission!.input;
} // prettier-ignore

/** A call without a value is right where the formula around it has something else to show. */
function isRight(call: PianoCall): boolean {
  const [answer, expected] = [run(call), call.row[call.key]];
  if (call.id === 'VALORE' && !call.computed) return answer === FAILED;
  return answer === FAILED ? expected === 'N/D' && call.id === 'PUNTEGGIO' : agrees(answer, expected);
}

describe.each(Object.entries(LAYOUTS))('the published plan, %s, written with PIANO functions', (_layout, file) => {
  let grids: readonly Grid[];
  beforeAll(async () => {
    grids = await readWorkbookGrids(join(__dirname, '../../assets/samples', file));
  });

  test.each(RULES)('%s: every call gives what the core says', (_name, policy, more) => {
    const calls = pianoCalls(inputFor(grids, policy, more));
    const reached = calls.filter((call) => REACHED[call.key]?.(call.row, call) ?? true);
    const wrong = reached.filter((call) => !isRight(call));
    expect(wrong.map((call) => `${call.cell}: ${String(run(call))}, core ${call.row[call.key]}; ${call.formula}`)).toEqual([]);
    expect(new Set(reached.map(({ id }) => id))).toEqual(new Set(file === LAYOUTS.tidy ? TYPED_CALLS : ALL_CALLS));
  });

  test('most actuals come from PIANO.VALORE itself', () => {
    const calls = pianoCalls(inputFor(grids, {}, {})).filter(({ id }) => id === 'VALORE');
    expect(calls.filter((call) => run(call) !== FAILED).length).toBeGreaterThan(70);
  });
}); // prettier-ignore
