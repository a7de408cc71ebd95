/** A small plan, opened: one area, two objectives, three indicators, one of them not scorable. */
import type { OpenedPlan } from '../../../src/app';
import { buildCodeTable } from '../../../src/core/algorithm';
import type { Diagnostic } from '../../../src/core/diagnostics';
import type { IndicatorNode, MeasureTable, Plan, PlanNode, Weight } from '../../../src/core/plan';
import { DEFAULT_POLICY } from '../../../src/core/scoring';
import type { Achievement, NodeScore, NotScoredReason } from '../../../src/core/scoring';
import { Decimal, ITALIAN_SEPARATORS, ONE } from '../../../src/core/values';

const weight = (fraction: string): Weight => ({
  kind: 'weight',
  fraction: new Decimal(fraction),
  raw: fraction,
});

type NodeSketch = Pick<PlanNode, 'kind' | 'code' | 'name'> & {
  readonly parent: number;
  readonly weight: Weight;
};

/** Nodes from sketches in sheet order; row 10 is the first. */
export function nodesOf(sketches: readonly NodeSketch[]): readonly PlanNode[] {
  const childrenOf = new Map<number, number[]>();
  sketches.forEach((_sketch, index) => childrenOf.set(index, []));
  sketches.forEach(({ parent }, child) => childrenOf.get(parent)?.push(child));
  return sketches.map((sketch, index): PlanNode => {
    const children = childrenOf.get(index) ?? [];
    const base = { ...sketch, index, row: index + 10, children, key: `key ${index}` };
    if (base.kind !== 'indicator') return { ...base, kind: base.kind };
    const rest: Omit<IndicatorNode, keyof typeof base> = {
      description: '',
      algorithm: '',
      algorithmColumn: 3,
      history: [],
      targets: [],
      unit: '',
      exemption: '',
    };
    return { ...base, ...rest, kind: 'indicator' };
  });
}

export const NODES: readonly PlanNode[] = nodesOf([
  { parent: -1, kind: 'area', code: '1', name: 'Competitività delle imprese', weight: weight('1') },
  { parent: 0, kind: 'objective', code: '301', name: 'Internazionalizzazione', weight: weight('0.75') },
  { parent: 1, kind: 'indicator', code: '301.S0', name: 'Fatturato export', weight: weight('0.05') },
  { parent: 1, kind: 'indicator', code: 'D1', name: 'Livello di supporto', weight: weight('0.95') },
  { parent: 0, kind: 'objective', code: '400', name: 'Transizione digitale', weight: weight('0.25') },
  { parent: 4, kind: 'indicator', code: 'E1', name: 'Attività svolta', weight: { kind: 'missing' } },
]);

export const planOf = (nodes: readonly PlanNode[]): Plan => ({
  sheet: 'Piano 2025',
  title: 'Piano della performance 2025',
  headerRow: 8,
  columns: {
    label: 0,
    weight: 1,
    algorithm: 3,
    history: [{ year: 2023, column: 4 }],
    targets: [
      { year: 2025, column: 6 },
      { year: 2027, column: 8 },
    ],
  },
  layout: 'printed',
  separators: ITALIAN_SEPARATORS,
  weightScale: 100,
  historyYears: [2023],
  targetYears: [2025, 2027],
  nodes,
  roots: nodes.filter(({ parent }) => parent === -1).map(({ index }) => index),
  recognition: { columns: [], rows: [], otherPlans: [] },
});

const MEASURES: MeasureTable = {
  sheet: 'Misure',
  headerRow: 0,
  firstRow: 1,
  lastRow: 2,
  codeColumn: 0,
  years: [],
  measures: ['M1', 'M2'].map((code, index) => ({
    row: index + 1,
    code,
    description: '',
    unit: '',
    values: [],
    origin: 'unknown',
  })),
  byCode: new Map(),
  recognition: { columns: [], header: 'header' },
};

const scored = (value: string): Achievement => ({
  kind: 'scored',
  value: new Decimal(value),
  uncapped: new Decimal(value),
  rule: 'linear',
  onOff: false,
});

const notScored = (reason: NotScoredReason): Achievement => ({ kind: 'notScored', reason });

const scoreOf = (achievement: Achievement, band: number | undefined): NodeScore => ({
  achievement,
  weight: ONE,
  globalWeight: ONE,
  contribution: undefined,
  coverage: ONE,
  band,
});

export const SCORES: readonly NodeScore[] = [
  scoreOf(scored('0.906666'), 2),
  scoreOf(scored('0.75'), 1),
  scoreOf(scored('0.5'), 0),
  scoreOf(scored('1'), 2),
  scoreOf(notScored('nothingToScore'), undefined),
  scoreOf(notScored('inProgress'), undefined),
];

const cell = (row: number, column: number): Diagnostic['at'] => ({
  sheet: 'Piano 2025',
  range: { row, column, rows: 1, columns: 1 },
});

export const FINDINGS: readonly Diagnostic[] = [
  { code: 'TG106', at: { workbook: true }, params: {} },
  { code: 'TG402', at: cell(11, 1), params: { name: 'Internazionalizzazione', sum: '99.00' } },
  {
    code: 'TG302',
    at: cell(12, 3),
    params: { code: 'D1.O', suggestions: ['D1.0'] },
    related: [cell(13, 3), cell(14, 3)],
  },
  { code: 'TG204', at: cell(15, 6), params: { year: 2025 } },
];

/** The small plan with its scores; anything may be replaced. */
export function smallPlan(change: Partial<OpenedPlan> = {}): OpenedPlan {
  return {
    kind: 'opened',
    plan: planOf(NODES),
    measures: MEASURES,
    measureSheets: [{ sheet: 'Misure', isRead: true, reason: 'headerAndName', confidence: 0.98 }],
    parameters: {
      policy: DEFAULT_POLICY,
      actualsYear: 2024,
      targetsYear: 2025,
      asOf: { year: 2025, month: 6, day: 1 },
    },
    scores: {
      nodes: SCORES,
      overall: scored('0.906666'),
      coverage: new Decimal('0.875'),
      overallBand: 2,
    },
    resolved: { resolutions: NODES.map(() => undefined), table: buildCodeTable(new Set()) },
    actuals: NODES.map(() => undefined),
    diagnostics: FINDINGS,
    accepted: [],
    rulesBlock: undefined,
    written: undefined,
    ...change,
  };
}
