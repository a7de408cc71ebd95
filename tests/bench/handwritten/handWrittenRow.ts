import { foldExpression } from '../../../src/core/algorithm';
import type { Frame, OwnedKey } from '../../../src/core/emit';
import { columnName } from '../../../src/core/grid';
import type { RawCell } from '../../../src/core/grid';
import { weightColumnOf } from '../../../src/core/plan';
import type { IndicatorNode, PlanNode } from '../../../src/core/plan';
import { TABLE_NAMES } from '../../../src/core/scoring';
import type { Reference } from '../../../src/core/scoring';
import { achievementByHand, outcomeByHand, ratioByHand, whyNoScore } from './rules';
import { directionOf, publishedNumber, targetText, thresholdOf, weightOf } from './texts';
import type { Variant } from './variant';

type Cells = Partial<Record<OwnedKey, RawCell>>;

/** What somebody who types instead of reading texts has typed. */
export type Typed = (node: PlanNode, key: OwnedKey) => RawCell;

const NOT_AVAILABLE = '"N/D"';

/** Writes the visible cells of a row as short as they can be, for this plan with these measures. */
export class HandWrittenRow {
  constructor(
    private readonly frame: Frame,
    private readonly variant: Variant,
    private readonly typed: Typed,
  ) {}

  cells(node: PlanNode): Cells {
    return {
      ...this.weights(node),
      ...(node.kind === 'indicator' ? this.indicator(node) : this.parent(node)),
    };
  }

  private weights(node: PlanNode): Cells {
    const { plan } = this.frame.input;
    const own = (key: OwnedKey): string => this.frame.own(key, node);
    const parent = plan.nodes[node.parent];
    const above = parent === undefined ? '' : `${this.frame.own('globalWeight', parent)}*`;
    const siblings = this.frame.ranges('weight', parent === undefined ? plan.roots : parent.children);
    const text = columnName(weightColumnOf(plan, node) ?? 0) + String(node.row + 1);
    return {
      weight: this.variant.readsTexts ? `=${weightOf(text)}` : this.typed(node, 'weight'),
      globalWeight: `=${above}${own('weight')}/SUM(${siblings.join(',')})`,
      contribution: `=IF(${own('achievement')}=${NOT_AVAILABLE},${NOT_AVAILABLE},${own('globalWeight')}*${own('achievement')})`,
    };
  }

  private parent(node: PlanNode): Cells {
    const { obeysRules } = this.variant;
    const ranges = (key: OwnedKey): readonly string[] => this.frame.ranges(key, node.children);
    const [weights, scores, coverages] = [ranges('weight'), ranges('achievement'), ranges('coverage')];
    const sum = (of: (weight: string, run: number) => string): string => weights.map(of).join('+');
    const weighted = sum((weight, run) => `SUMPRODUCT(${weight},${scores[run] ?? ''})`);
    const scored = sum((weight, run) => `SUMIF(${scores[run] ?? ''},">=0",${weight})`);
    const share = `(${weighted})/(${scored})`;
    const score = obeysRules ? `IF(PIANO_Calcolo="somma",${weighted},${share})` : share;
    const covered = sum((weight, run) => `SUMPRODUCT(${weight},${coverages[run] ?? ''})`);
    return {
      achievement: `=IFERROR(${score},${NOT_AVAILABLE})`,
      coverage: `=(${covered})/SUM(${weights.join(',')})`,
      outcome: `=${outcomeByHand(this.frame.own('achievement', node), '"Non valutabile"', obeysRules)}`,
    };
  }

  private indicator(node: IndicatorNode): Cells {
    const { frame, variant, typed } = this;
    const [target, direction, ratio, achievement] = (
      ['target', 'direction', 'ratio', 'achievement'] as const
    ).map((key) => frame.own(key, node)) as [string, string, string, string];
    const cells = {
      direction,
      actual: frame.own('actual', node),
      previous: frame.own('previous', node),
      threshold: frame.own('threshold', node),
    };
    const read: Cells = {
      previous: `=${publishedNumber(frame, node, 'previous')}`,
      direction: `=${directionOf(target)}`,
      threshold: `=${thresholdOf(target, direction)}`,
    };
    const keys = ['previous', 'direction', 'threshold'] as const;
    return {
      ...(variant.readsTexts ? read : Object.fromEntries(keys.map((key) => [key, typed(node, key)]))),
      actual: this.actual(node),
      target: `=${targetText(frame, node)}`,
      ratio: `=${ratioByHand(cells, variant.obeysRules)}`,
      achievement: `=${achievementByHand(ratio, variant.obeysRules)}`,
      coverage: `=ISNUMBER(${achievement})*1`,
      outcome: `=${outcomeByHand(achievement, whyNoScore(cells), variant.obeysRules)}`,
    };
  }

  /** The algorithm with every code looked up once; where that gives no number, the published value. */
  private actual(node: IndicatorNode): RawCell {
    const { readsTexts } = this.variant;
    const published = readsTexts ? publishedNumber(this.frame, node, 'actual') : this.typedActual(node);
    const resolution = this.frame.input.resolved.resolutions[node.index];
    if (resolution === undefined || resolution.problem !== undefined) return `=${published}`;
    const { parsed, references } = resolution;
    const formula = foldExpression<string>(parsed.expression, (part, [left = '', right = '']) => {
      switch (part.kind) {
        case 'number':
          return part.value.toFixed();
        case 'code':
          return this.codeValue(references.get(part.code));
        case 'negate':
          return `-${left}`;
        case 'group':
          return `(${left})`;
        case 'binary':
          return left + part.operator + right;
        case 'error':
          return 'NA()';
      }
    });
    return `=IFERROR(${parsed.expression.kind === 'code' ? `0+${formula}` : formula},${published})`;
  }

  private codeValue(reference: Reference | undefined): string {
    const [first] = reference?.indicators ?? [];
    const cell = first === undefined ? undefined : this.frame.own('actual', this.frame.node(first));
    const { measure } = reference ?? {};
    if (measure === undefined) return cell ?? 'NA()';
    const { measureCodes, measureColumn, measureValues } = TABLE_NAMES;
    const value = `INDEX(${measureValues},MATCH("${measure.code}",${measureCodes},0),${measureColumn})`;
    return cell === undefined ? value : `IFERROR(0+${value},${cell})`;
  }

  /** What was published, for a row whose algorithm gives no number: that is what its actual is then. */
  private typedActual(node: IndicatorNode): string {
    const typed = this.typed(node, 'actual');
    return typeof typed === 'number' ? String(typed) : `"${String(typed)}"`;
  }
}
