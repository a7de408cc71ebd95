import { evaluate } from '../algorithm';
import type { Outcome } from '../algorithm';
import type { IndicatorNode, Measure, MeasureTable, Plan, PlanNode } from '../plan';
import { Decimal, atOnce, dateFromSerial, eachInTurns, serialOfDate, unitOf } from '../values';
import type { FieldValue, InTurns, QuantityStyle, Target, Unit } from '../values';
import { sameValue } from './comparison';
import type { Reference, ResolvedPlan } from './resolution';
import type { ActualReading } from './scores';

/** Actual of one indicator in one year. */
export interface YearActual {
  readonly reading: ActualReading;
  /** What the algorithm gave; undefined without an algorithm. */
  readonly outcome: Outcome | undefined;
  /** The value published in the plan for that year. */
  readonly published: FieldValue;
}

const MISSING: FieldValue = { kind: 'missing' };
const NO_UNIT: Unit = unitOf('');
/** Nobody typed a value that an algorithm gave. */
const NOT_TYPED = '';
const PLAIN_STYLE: QuantityStyle = { decimals: 2, grouped: true, gap: ' ', unitFirst: false };

/** A value as the number a cell holds: percent as fraction, a date as serial; undefined where it is none. */
export function amountOf(value: FieldValue): Decimal | undefined {
  if (value.kind === 'quantity') return value.quantity.amount;
  return value.kind === 'date' ? new Decimal(serialOfDate(value.date)) : undefined;
}

const hasValue = (value: FieldValue): boolean => amountOf(value) !== undefined || value.kind === 'flag';

/** Published value of a year; missing where the plan has no column for it. */
export function publishedIn(plan: Plan, node: IndicatorNode, year: number): FieldValue {
  return node.history[plan.historyYears.indexOf(year)] ?? MISSING;
}

/** Target of a year; missing where the plan has no column for it. */
export function targetIn(plan: Plan, node: IndicatorNode, year: number): Target {
  return node.targets[plan.targetYears.indexOf(year)] ?? { kind: 'missing' };
}

function unitOfValue(value: FieldValue): Unit | undefined {
  if (value.kind === 'quantity') return value.quantity.unit;
  return value.kind === 'date' ? DATE_UNIT : undefined;
}

/**
 * The unit an indicator is measured in: its unit column, else that of the published value of the year, else of the latest year that
 * has one; undefined where nothing tells, then any target can be compared.
 */
export function declaredUnit(plan: Plan, node: IndicatorNode, year: number): Unit | undefined {
  if (node.unit.trim() !== '') return unitOf(node.unit);
  let unit = unitOfValue(publishedIn(plan, node, year));
  for (let at = node.history.length - 1; unit === undefined && at >= 0; at -= 1)
    unit = unitOfValue(node.history[at] ?? MISSING);
  return unit;
}

const DATE_UNIT: Unit = { kind: 'date', word: '' };

/** The computed amount as a value: a date where the indicator (or, without a unit, its target) is one, else a quantity in its unit. */
function computedValue(amount: Decimal, unit: Unit | undefined, target: Target): FieldValue {
  if (unit === undefined ? target.kind === 'deadline' : unit.kind === 'date') {
    const date = dateFromSerial(amount.toNumber());
    const raw = amount.toFixed();
    return date === undefined ? { kind: 'invalid', raw, reason: 'noSuchDate' } : { kind: 'date', date, raw };
  }
  return {
    kind: 'quantity',
    quantity: { amount, unit: unit ?? NO_UNIT, style: PLAIN_STYLE },
    raw: NOT_TYPED,
  };
}

function readingOf(
  value: FieldValue,
  source: ActualReading['source'],
  unit: Unit | undefined,
): ActualReading {
  return {
    source: hasValue(value) ? source : 'none',
    value,
    unitKind: unit?.kind,
    unitWord: unit?.word ?? '',
  };
}

const isIndicator = (node: PlanNode | undefined): node is IndicatorNode => node?.kind === 'indicator';

/** Works out the actuals of one year, each indicator once, however many refer to it. */
export class YearReader {
  /** Aligned with the nodes of the plan. */
  readonly found: (YearActual | undefined)[];
  /** Measures that changed since the codes were resolved, by code. */
  readonly changed = new Map<string, Measure>();
  private readonly column: number;

  constructor(
    private readonly plan: Plan,
    measures: MeasureTable | undefined,
    private readonly resolved: ResolvedPlan,
    private readonly year: number,
    private readonly targetsYear: number,
  ) {
    this.column = measures?.years.findIndex((entry) => entry.year === year) ?? -1;
    this.found = plan.nodes.map(() => undefined);
  }

  *readAll(): InTurns<readonly (YearActual | undefined)[]> {
    yield* eachInTurns(this.plan.nodes, ({ index }) => void this.actualOf(index));
    return this.found;
  }

  /** Works these indicators out again. */
  readAgain(indexes: readonly number[]): void {
    for (const index of indexes) this.found[index] = undefined;
    for (const index of indexes) this.actualOf(index);
  }

  private actualOf(index: number): YearActual | undefined {
    const node = this.plan.nodes[index];
    const known = this.found[index];
    if (known !== undefined || !isIndicator(node)) return known;
    const published = publishedIn(this.plan, node, this.year);
    const outcome = this.outcomeOf(node);
    const unit = declaredUnit(this.plan, node, this.year);
    const target = targetIn(this.plan, node, this.targetsYear);
    const computed = outcome?.kind === 'value' ? computedValue(outcome.amount, unit, target) : undefined;
    const reading =
      computed !== undefined && hasValue(computed)
        ? readingOf(computed, 'computed', unit)
        : readingOf(published, 'published', unitOfValue(published) ?? unit);
    const actual: YearActual = { reading, outcome, published };
    this.found[index] = actual;
    return actual;
  }

  private outcomeOf(node: IndicatorNode): Outcome | undefined {
    const resolution = this.resolved.resolutions[node.index];
    if (resolution === undefined) return undefined;
    if (resolution.problem === 'syntax') return { kind: 'syntax' };
    if (resolution.problem === 'unknownCode') return { kind: 'unknownCode', codes: resolution.unknown };
    if (resolution.problem === 'cycle') {
      return { kind: 'cycle', codes: resolution.circle.map((index) => this.plan.nodes[index]?.code ?? '') };
    }
    return evaluate(resolution.parsed, (code) => this.valueOf(code, resolution.references.get(code)));
  }

  private valueOf(code: string, reference: Reference | undefined): Outcome {
    if (reference === undefined) return { kind: 'unknownCode', codes: [code] };
    const measure = this.changed.get(code) ?? reference.measure;
    const amount = this.column < 0 ? undefined : amountOf(measure?.values[this.column] ?? MISSING);
    if (amount !== undefined) return { kind: 'value', amount };
    if (reference.indicators.length === 0) return { kind: 'notAvailable', codes: [code] };
    return this.commonValue(code, reference.indicators);
  }

  /** A code of indicators under several parents is worth their common value, else nothing (point 4). */
  private commonValue(code: string, indicators: readonly number[]): Outcome {
    const amounts = indicators.map((index) => amountOf(this.actualOf(index)?.reading.value ?? MISSING));
    const [first, ...others] = amounts;
    if (others.some((other) => (other === undefined) !== (first === undefined)))
      return { kind: 'ambiguousCode', code };
    if (first === undefined) return { kind: 'notAvailable', codes: [code] };
    const differs = others.some((other) => other !== undefined && !sameValue(other, first));
    return differs ? { kind: 'ambiguousCode', code } : { kind: 'value', amount: first };
  }
}

/**
 * Actuals of a year for all indicators, aligned with `Plan.nodes` (scoring rules, points 3 and 4): the computed value where the
 * algorithm can be computed, else the published one. Where no unit is known, the target of
 * `targetsYear` tells whether the value is a date.
 */
export const readActuals = (
  ...sources: ConstructorParameters<typeof YearReader>
): readonly (YearActual | undefined)[] => atOnce(readActualsInTurns(...sources));

/** The same in pieces, between which others may have their turn. */
export const readActualsInTurns = (
  ...sources: ConstructorParameters<typeof YearReader>
): InTurns<readonly (YearActual | undefined)[]> => new YearReader(...sources).readAll();
