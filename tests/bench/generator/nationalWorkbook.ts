import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/app';
import { foldExpression } from '../../../src/core/algorithm';
import type { Expression } from '../../../src/core/algorithm';
import type { Span } from '../../../src/core/diagnostics';
import type { Grid } from '../../../src/core/grid';
import type { IndicatorNode, PlanNode } from '../../../src/core/plan';
import type { FieldValue } from '../../../src/core/values';
import { Dice } from '../../support/planDice';
import { gridOf, PRINTED_HEADER } from '../../support/planGrids';
import type { TestCell } from '../../support/planGrids';
import { serialOfDate } from '../../../src/core/values';
import { formatOf, readPublishedBody } from './publishedBody';
import type { PublishedBody } from './publishedBody';
import { SHARED_CODE } from './sharedCode';
import { VariedBody } from './variedBody';

/** Share of the codes in algorithms that somebody mistyped. */
const MISTYPED = 0.001;
/** The indicator of each body that names the measure of the whole country: about one in a hundred. */
const SHARING_INDICATOR = '801.S4';

/** Writes bodies below one another until there are as many indicators as asked for. */
class NationalPlan {
  readonly planRows: (readonly TestCell[])[] = [PRINTED_HEADER];
  readonly measureRows: (readonly TestCell[])[] = [
    ['Codice', 'Descrizione', 'Unità', ...this.published.measures.years.map(({ year }) => year), 'Origine'],
  ];
  private left: number;

  constructor(
    private readonly published: PublishedBody,
    private readonly dice: Dice,
    indicators: number,
  ) {
    this.left = indicators;
    const own = published.plan.nodes.filter(({ kind }) => kind === 'indicator').length;
    const bodies = Math.ceil(indicators / own);
    for (let number = 1; number <= bodies; number += 1) this.addBody(number, bodies);
    this.addMeasure(SHARED_CODE, SHARED_CODE, published.measures.byCode.get(SHARED_CODE)?.values ?? []);
  }

  private addBody(number: number, bodies: number): void {
    const body = new VariedBody(this.published, this.dice);
    const tag = `E${String(number).padStart(String(bodies).length, '0')}`;
    const share = (100 / bodies).toFixed(4).replace('.', ',');
    this.planRows.push([`Camera di commercio ${number}`, `${share}%`]);
    for (const node of this.published.plan.nodes) {
      if (this.left === 0) break;
      if (node.kind === 'indicator') this.left -= 1;
      this.planRows.push(this.planRow(node, tag, body));
    }
    for (const { code } of this.published.measures.measures)
      this.addMeasure(code, `${tag}.${code}`, body.measureValues(code));
  }

  private planRow(node: PlanNode, tag: string, body: VariedBody): readonly TestCell[] {
    const label = node.code === '' ? node.name : `${tag}.${node.code} - ${node.name}`;
    const weight = node.weight.kind === 'weight' ? node.weight.raw : '';
    if (node.kind !== 'indicator') return [label, weight];
    const prose = `${node.description}\n${this.algorithm(node, tag)}`;
    return [label, weight, prose, ...body.history(node), ...body.targets(node)];
  }

  /** The algorithm with the codes of this body; now and then with a letter too many. */
  private algorithm(node: IndicatorNode, tag: string): string {
    const parsed = this.published.resolved.resolutions[node.index]?.parsed;
    let text = node.algorithm;
    if (parsed === undefined) return text;
    for (const span of codeSpans(parsed.expression)) {
      const code = text.slice(span.start, span.end);
      const isShared = code === SHARED_CODE && node.code === SHARING_INDICATOR;
      const renamed = isShared ? code : `${tag}.${code}`;
      const typed = this.dice.chance(MISTYPED) ? `${renamed}Z` : renamed;
      text = text.slice(0, span.start) + typed + text.slice(span.end);
    }
    return text;
  }

  private addMeasure(code: string, renamed: string, values: readonly FieldValue[]): void {
    const measure = this.published.measures.byCode.get(code);
    if (measure === undefined) return;
    const { description, unit, origin } = measure;
    this.measureRows.push([
      renamed,
      description,
      unit,
      ...values.map((value) => measureCell(value, unit)),
      origin,
    ]);
  }
}

function measureCell(value: FieldValue, unit: string): TestCell {
  if (value.kind === 'quantity') return [value.quantity.amount.toNumber(), formatOf(unit)];
  if (value.kind === 'date') return [serialOfDate(value.date), formatOf('data')];
  return value.kind === 'missing' ? '' : 'N/D';
}

/** Where codes stand in an algorithm, the last first. */
const codeSpans = (expression: Expression): readonly Span[] =>
  foldExpression<Span[]>(expression, (node, parts) =>
    node.kind === 'code' ? [node.span] : parts.flat(),
  ).sort((a, b) => b.start - a.start);

const sheetOf = (grid: Grid): SheetSnapshot => ({
  grid,
  visible: true,
  isProtected: false,
  hasActiveFilter: false,
});

/**
 * A workbook as a host shows it, with the plans of as many bodies as give this number of indicators: the published plan again and again, each time
 * with other codes, measures, values and targets, in the printed layout. The same seed gives the same workbook.
 */
export function nationalWorkbook(indicators: number, seed = 2025): WorkbookSnapshot {
  const { planRows, measureRows } = new NationalPlan(readPublishedBody(), new Dice(seed), indicators);
  return {
    sheets: [sheetOf(gridOf(planRows)), sheetOf(gridOf(measureRows, { sheet: 'Misure' }))],
    activeSheet: 'Piano',
    names: [],
  };
}
