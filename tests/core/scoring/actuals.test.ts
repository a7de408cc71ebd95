import { readMeasures, readPlan } from '../../../src/core/plan';
import {
  DEFAULT_POLICY,
  LiveScores,
  declaredUnit,
  defaultYears,
  readActuals,
  resolvePlan,
  scorePlan,
  traceNode,
} from '../../../src/core/scoring';
import type { ScoreEdit, YearActual } from '../../../src/core/scoring';
import { Decimal, ITALIAN_SEPARATORS, isoDate, parseFieldValue, parseTarget } from '../../../src/core/values';
import { gridOf } from '../../support/planGrids';
import type { TestCell } from '../../support/planGrids';

const HEADER = ['Livello', 'Codice', 'Denominazione', 'Peso', 'Algoritmo', 'Consuntivo 2023', 'Consuntivo 2024', 'Target 2024', 'Target 2025']; // prettier-ignore
type Row = readonly TestCell[];

/** Indicator rows `code | algorithm | 2023 | 2024 | target 2025`, all of one weight. */
const indicator = (line: string): Row => {
  const [code = '', algorithm = '', before = '', now = '', target = ''] = line.split('|').map((cell) => cell.trim()); // prettier-ignore
  return ['Indicatore', code, `Nome ${code}`, 0.5, algorithm, before, now, '', target];
};

const planOf = (...rows: readonly (string | Row)[]) =>
  readPlan(gridOf([HEADER, ...rows.map((row) => (typeof row === 'string' ? indicator(row) : row))])).value;

const measuresOf = (...rows: readonly Row[]) =>
  readMeasures(gridOf([['Codice', '2023', '2024'], ...rows], { sheet: 'Misure' })).value;

const MEASURES = measuresOf(['M', 4, 5], ['N', 2, 0], ['L', 1, 'N/D'], ['G', 1, 45657]);
const O1: Row = ['Obiettivo', 'O1', 'Uno', 0.6];
const O2: Row = ['Obiettivo', 'O2', 'Due', 0.4];

function said(actual: YearActual | undefined): string {
  if (actual === undefined) return 'none';
  const { reading, outcome } = actual;
  const { value } = reading;
  const amount = value.kind === 'quantity' ? value.quantity.amount.toFixed() : value.kind === 'date' ? isoDate(value.date) : value.kind; // prettier-ignore
  const codes = outcome === undefined ? '' : 'codes' in outcome ? outcome.codes.join('+') : 'code' in outcome ? outcome.code : ''; // prettier-ignore
  return [reading.source, amount, reading.unitKind ?? '', reading.unitWord, outcome?.kind ?? '', codes].join(' ').trim().replace(/ +/g, ' '); // prettier-ignore
}

/** Actuals of 2024, one line an indicator. */
const actualsOf = (rows: readonly (string | Row)[], measures = MEASURES, year = 2024): readonly string[] => {
  const plan = planOf(O1, ...rows);
  return readActuals(plan, measures, resolvePlan(plan, measures), year, 2025).slice(1).map(said);
};

test.each<[string, readonly string[], readonly string[]]>([
  ['a measure', ['A | M | | 9 gg | >= 1'], ['computed 5 days gg value']],
  ['a measure, unit of an earlier year', ['A | M | 1 gg | | >= 1'], ['computed 5 days gg value']],
  ['a measure without a unit', ['A | M | | | >= 1 N.'], ['computed 5 value']],
  ['a sum of measures', ['A | M + N | 1 N. | 3 N. | >= 1'], ['computed 5 number N. value']],
  ['a date from a measure', ['A | G | | | Entro 31-12-2025'], ['computed 2024-12-31 value']],
  ['a date by the published one', ['A | G | 31-12-2023 | | >= 1'], ['computed 2024-12-31 date value']],
  ['a number that is no date', ['A | N | 31-12-2023 | 30-11-2024 | >= 1'], ['published 2024-11-30 date value']],
  ['no algorithm', ['A | | 1 N. | 3 gg | >= 1'], ['published 3 days gg']],
  ['no algorithm and no value', ['A | | 1 N. | | >= 1'], ['none missing number N.']],
  ['a value that cannot be read', ['A | | 1 N. | boh | >= 1'], ['none invalid number N.']],
  ['a flag', ['A | | | Sì | sì'], ['published flag']],
  ['syntax', ['A | M + | | 3 N. | >= 1'], ['published 3 number N. syntax']],
  ['an unknown code', ['A | X + M + Y | | 3 N. | >= 1'], ['published 3 number N. unknownCode X+Y']],
  ['a measure without a value', ['A | L | | 3 N. | >= 1'], ['published 3 number N. notAvailable L']],
  ['a denominator of zero', ['A | M / N | | 3 N. | >= 1'], ['published 3 number N. zeroDenominator']],
  ['another indicator', ['A | B * 2 | | | >= 1', 'B | M | | | >= 1'], ['computed 10 value', 'computed 5 value']],
  ['a published value of another', ['A | B * 2 | | | >= 1', 'B | | | 7 N. | >= 1'], ['computed 14 value', 'published 7 number N.']],
  ['another without a value', ['A | B * 2 | | 1 N. | >= 1', 'B | | | | >= 1'], ['published 1 number N. notAvailable B', 'none missing']],
  ['a circle', ['A | B | | 1 N. | >= 1', 'B | A | | 2 N. | >= 1'], ['published 1 number N. cycle A+B', 'published 2 number N. cycle A+B']],
  ['two of one code, one value', ['A | B * 2 | | | >= 1', 'B | | | 7 N. | >= 1', 'B | | | 7 N. | >= 1'], ['computed 14 value', 'published 7 number N.', 'published 7 number N.']],
  ['two of one code, two values', ['A | B * 2 | | 1 N. | >= 1', 'B | | | 7 N. | >= 1', 'B | | | 8 N. | >= 1'], ['published 1 number N. ambiguousCode B', 'published 7 number N.', 'published 8 number N.']],
  ['two of one code, one without', ['A | B * 2 | | 1 N. | >= 1', 'B | | | 7 N. | >= 1', 'B | | | | >= 1'], ['published 1 number N. ambiguousCode B', 'published 7 number N.', 'none missing']],
  ['a measure before an indicator', ['A | M * 2 | | | >= 1', 'M | | | 7 N. | >= 1'], ['computed 10 value', 'published 7 number N.']],
  ['an indicator where the measure has no value', ['A | L * 2 | | | >= 1', 'L | | | 7 N. | >= 1'], ['computed 14 value', 'published 7 number N.']],
])('%s', (_what, rows, expected) => {
  expect(actualsOf(rows)).toEqual(expected);
}); // prettier-ignore

test('another year takes the column of that year, one without a column has no measures', () => {
  expect(actualsOf(['A | M | 9 gg | 8 gg | >= 1'], MEASURES, 2023)).toEqual(['computed 4 days gg value']);
  expect(actualsOf(['A | M | 9 gg | 8 gg | >= 1'], MEASURES, 2022)).toEqual([
    'none missing days gg notAvailable M',
  ]);
});

test.each<[string, Row | string, string]>([
  ['by its year', 'A | | 1 gg | 2 ore | >= 1', 'hours ore'],
  ['by the latest year', 'A | | 1 gg | | >= 1', 'days gg'],
  ['by nothing', 'A | | | | >= 1 gg', 'none'],
])('the unit of an indicator is known %s', (_what, row, expected) => {
  const plan = planOf(O1, row);
  const [, node] = plan.nodes;
  const unit = node?.kind === 'indicator' ? declaredUnit(plan, node, 2024) : undefined;
  expect(unit === undefined ? 'none' : `${unit.kind} ${unit.word}`).toBe(expected);
});

test.each<[string, readonly (string | Row)[], readonly Row[] | undefined, string]>([
  ['values of both years', ['A | | 1 | 2 | >= 1'], undefined, '2024 2025'],
  ['values of the first year', ['A | | 1 | | >= 1'], undefined, '2023 2024'],
  ['a flag is a value', ['A | | 1 | Sì | sì'], undefined, '2024 2025'],
  ['N/D is none', ['A | | 1 | N/D | >= 1'], undefined, '2023 2024'],
  ['a measure is one', ['A | M | 1 | | >= 1'], [['M', '', 5]], '2024 2025'],
  ['a measure of the first year', ['A | M | | | >= 1'], [['M', 5, '']], '2023 2024'],
  ['no value at all', ['A | | | | >= 1'], undefined, '2024 2025'],
])('the years to score, with %s', (_what, rows, measures, expected) => {
  const [head = [], ...others] = rows;
  const table = measures && measuresOf(...measures);
  const plan = planOf(O1, head, ...others);
  const years = defaultYears({ ...plan, targetYears: expected.startsWith('2024') ? [2026, 2025] : plan.targetYears }, table); // prettier-ignore
  expect(years && `${years.actualsYear} ${years.targetsYear}`).toBe(expected);
});

test('a plan without years has none to score', () => {
  const plan = planOf(O1, 'A | | 1 | 2 | >= 1');
  expect(defaultYears({ ...plan, targetYears: [] }, undefined)).toBeUndefined();
  expect(defaultYears({ ...plan, targetYears: [2020, 2019] }, undefined)).toEqual({ actualsYear: 2024, targetsYear: 2020 }); // prettier-ignore
  expect(defaultYears({ ...plan, historyYears: [], targetYears: [2026, 2025] }, undefined)).toEqual({ actualsYear: 2026, targetsYear: 2026 }); // prettier-ignore
});

const PARAMETERS = { policy: DEFAULT_POLICY, actualsYear: 2024, targetsYear: 2025, asOf: { year: 2025, month: 7, day: 1 } }; // prettier-ignore
const PLAN = planOf(O1, 'A | M / B + X | 1 | 2 | >= 4', 'B | N | | 3 N. | >= 4', O2, 'C | | | 3 N. | >= 4');

function traced(index: number): unknown {
  const resolved = resolvePlan(PLAN, MEASURES);
  const actuals = readActuals(PLAN, MEASURES, resolved, 2024, 2025);
  const scores = scorePlan(PLAN, actuals, PARAMETERS);
  const trace = traceNode(PLAN, resolved, actuals, scores, index);
  if (trace === undefined) return undefined;
  const { path, algorithm, children } = trace;
  expect(trace.score).toBe(scores.nodes[index]);
  expect(algorithm?.actual).toBe(algorithm && actuals[index]);
  return {
    path: path.map((step) => `${step.index} ${step.name} ${step.weight?.toFixed() ?? ''} ${step.globalWeight.toFixed()}`), // prettier-ignore
    algorithm: algorithm && [algorithm.text, ...algorithm.codes.map(({ code, means, row }) => `${code} ${means} ${row ?? ''}`.trim())], // prettier-ignore
    children: children.map(({ index: child, name, score }) => `${child} ${name} ${score.achievement.kind}`),
  };
}

test.each([
  [0, { path: ['0 Uno 0.6 0.6'], algorithm: undefined, children: ['1 Nome A scored', '2 Nome B scored'] }],
  [1, { path: ['0 Uno 0.6 0.6', '1 Nome A 0.5 0.3'], algorithm: ['M / B + X', 'M measure 1', 'B indicator 3', 'X nothing'], children: [] }],
  [4, { path: ['3 Due 0.4 0.4', '4 Nome C 0.5 0.4'], algorithm: ['', ], children: [] }],
  [99, undefined],
  [-1, undefined],
])('the trace of row %d says where its number comes from', (index, expected) => {
  expect(traced(index)).toEqual(expected);
}); // prettier-ignore

const target = (text: string) => parseTarget(text, ITALIAN_SEPARATORS);
const value = (text: string) => parseFieldValue(text, ITALIAN_SEPARATORS);
const weight = (text: string) => ({ kind: 'weight', fraction: new Decimal(text), raw: text }) as const;

test.each<[string, ScoreEdit, readonly number[]]>([
  ['a measure', { kind: 'measure', code: 'M', values: [value('1'), value('8')] }, [1, 0]],
  ['a measure of two indicators', { kind: 'measure', code: 'N', values: [value('1'), value('8')] }, [2, 1, 0]],
  ['targets', { kind: 'targets', index: 4, targets: [target(''), target('>= 12')] }, [4, 3]],
  ['the weight of an indicator', { kind: 'weight', index: 1, weight: weight('0.1') }, [2, 1, 0]],
  ['the weight of an objective', { kind: 'weight', index: 0, weight: weight('0.1') }, [4, 3, 2, 1, 0]],
  ['a weight that stays', { kind: 'weight', index: 1, weight: weight('0.5') }, [1, 0]],
  ['targets of an objective', { kind: 'targets', index: 0, targets: [] }, []],
  ['a measure that nobody knows', { kind: 'measure', code: 'Z', values: [] }, []],
])('after an edit of %s the scores are those of the whole', (_what, edit, reached) => {
  const plan = planOf(O1, 'A | M / B | 1 | 2 | >= 4', 'B | N | | 3 N. | >= 4', O2, 'C | | | 3 N. | >= 4');
  const measures = measuresOf(['M', 4, 5], ['N', 2, 2]);
  const resolved = resolvePlan(plan, measures);
  const live = LiveScores.of(plan, measures, resolved, PARAMETERS);
  expect(live.scores).toEqual(scorePlan(plan, readActuals(plan, measures, resolved, 2024, 2025), PARAMETERS));
  expect([...live.apply(edit)].sort((a, b) => b - a)).toEqual(reached);
  const nodes = plan.nodes.map((node) => {
    if (edit.kind === 'measure' || edit.index !== node.index) return node;
    if (edit.kind === 'weight') return { ...node, weight: edit.weight };
    return node.kind === 'indicator' ? { ...node, targets: edit.targets } : node;
  });
  const measure = edit.kind === 'measure' ? measures.byCode.get(edit.code) : undefined;
  if (edit.kind === 'measure' && measure !== undefined)
    (measures.byCode as Map<string, typeof measure>).set(edit.code, { ...measure, values: edit.values });
  const after = { ...plan, nodes };
  const anew = readActuals(after, measures, resolvePlan(after, measures), 2024, 2025);
  expect(live.scores).toEqual(scorePlan(after, anew, PARAMETERS));
  expect(live.actuals).toEqual(anew);
}); // prettier-ignore
