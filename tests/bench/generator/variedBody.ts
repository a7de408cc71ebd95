import { evaluate } from '../../../src/core/algorithm';
import type { Outcome } from '../../../src/core/algorithm';
import type { IndicatorNode, Measure } from '../../../src/core/plan';
import {
  Decimal,
  dateFromSerial,
  printDate,
  printFieldValue,
  printTarget,
  serialOfDate,
} from '../../../src/core/values';
import type { FieldValue, Quantity, Separators, Target } from '../../../src/core/values';
import { amountOf } from '../../../src/core/scoring';
import type { Dice } from '../../support/planDice';
import type { PublishedBody } from './publishedBody';
import { SHARED_CODE } from './sharedCode';

const MISSING: FieldValue = { kind: 'missing' };

/** Another number of the same kind: counts stay whole, shares stay below 1, zero stays zero. */
function variedAmount(dice: Dice, amount: Decimal, unit: Measure['unit']): Decimal {
  const varied = amount.times(new Decimal(0.7 + 0.6 * dice.next()));
  if (unit === '%') return Decimal.min(varied, 1).toDecimalPlaces(4);
  return amount.isInteger() ? varied.round() : varied.toDecimalPlaces(amount.decimalPlaces());
}

function variedValue(dice: Dice, value: FieldValue, unit: Measure['unit']): FieldValue {
  if (value.kind === 'date') {
    const date = dateFromSerial(serialOfDate(value.date) - dice.whole(0, 60)) ?? value.date;
    return { ...value, date, raw: printDate(date) };
  }
  if (value.kind !== 'quantity') return value;
  const amount = variedAmount(dice, value.quantity.amount, unit);
  return { ...value, quantity: { ...value.quantity, amount } };
}

/** One body: what its cells say, the same in form as the published plan and other in every number. */
export class VariedBody {
  private readonly values: ReadonlyMap<string, readonly FieldValue[]>;
  private readonly computed = new Map<string, Decimal | undefined>();

  constructor(
    private readonly body: PublishedBody,
    private readonly dice: Dice,
  ) {
    this.values = new Map(
      body.measures.measures.map(({ code, values, unit }) => [
        code,
        code === SHARED_CODE ? values : values.map((value) => variedValue(dice, value, unit)),
      ]),
    );
  }

  measureValues(code: string): readonly FieldValue[] {
    return this.values.get(code) ?? [];
  }

  /** The values of past years as printed: what the measures give, at the digits of the published plan. */
  history(node: IndicatorNode): readonly string[] {
    const { plan } = this.body;
    return plan.historyYears.map((_, at) => this.printed(node, at, plan.separators));
  }

  /** Targets as printed, each with another threshold. */
  targets(node: IndicatorNode): readonly string[] {
    return node.targets.map((target) => this.printedTarget(target));
  }

  private printed(node: IndicatorNode, at: number, separators: Separators): string {
    const published = node.history[at] ?? MISSING;
    const amount = this.amountOf(node, at);
    if (amount === undefined || published.kind === 'missing') return printFieldValue(published, separators);
    if (published.kind === 'date') {
      const date = dateFromSerial(amount.toNumber());
      return date === undefined ? published.raw : printDate(date);
    }
    return published.kind === 'quantity'
      ? printFieldValue({ ...published, quantity: { ...published.quantity, amount } }, separators)
      : printFieldValue(published, separators);
  }

  private amountOf(node: IndicatorNode, at: number): Decimal | undefined {
    const key = `${node.index} ${at}`;
    if (!this.computed.has(key)) this.computed.set(key, this.compute(node, at));
    return this.computed.get(key);
  }

  private compute(node: IndicatorNode, at: number): Decimal | undefined {
    const resolution = this.body.resolved.resolutions[node.index];
    if (resolution === undefined || resolution.problem !== undefined) return undefined;
    const outcome = evaluate(resolution.parsed, (code): Outcome => {
      const [first] = resolution.references.get(code)?.indicators ?? [];
      const other = first === undefined ? undefined : this.body.plan.nodes[first];
      const own = amountOf(this.values.get(code)?.[at] ?? MISSING);
      const amount = own ?? (other?.kind === 'indicator' ? this.amountOf(other, at) : undefined);
      return amount === undefined ? { kind: 'notAvailable', codes: [code] } : { kind: 'value', amount };
    });
    return outcome.kind === 'value' ? outcome.amount : undefined;
  }

  private printedTarget(target: Target): string {
    const { separators } = this.body.plan;
    const varied = ({ amount, style, unit, ...rest }: Quantity): Quantity => {
      const decimals = style.decimals + (unit.kind === 'percent' ? 2 : 0);
      const other = amount.times(new Decimal(0.8 + 0.4 * this.dice.next())).toDecimalPlaces(decimals);
      return { ...rest, unit, style, amount: unit.kind === 'percent' ? Decimal.min(other, 1) : other };
    };
    return target.kind === 'bound'
      ? printTarget({ ...target, threshold: varied(target.threshold) }, separators)
      : printTarget(target, separators);
  }
}
