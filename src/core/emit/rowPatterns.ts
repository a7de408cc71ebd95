import { numberFormatAt } from '../grid';
import { weightColumnOf } from '../plan';
import type { IndicatorNode, PlanNode } from '../plan';
import { achievementFormula, achievementPianoFormula, ratioFormula } from './achievementFormulas';
import type { Frame } from './frame';
import { OPEN_ROW, OpenFrame } from './openFrame';
import type { OwnedKey } from './ownedColumns';
import { expectedUnitOf } from './ownedValues';
import { previousFormula, publishedValue, publishedWordsFormula, typedPublished } from './publishedFormulas';
import { contributionFormula, outcomeFormula, weightFormula, weightWordsFormula } from './rollUpFormulas';
import {
  directionFormula,
  targetDecimalMark,
  targetFormula,
  targetWordsFormula,
  thresholdFormula,
  thresholdWordFormula,
  typedDirection,
  upperFormula,
  upperWordFormula,
} from './targetFormulas';
import { numberShape } from './textFormulas';
import { typedTargets } from './typedTarget';
import type { ExpectedUnit } from './unitFormulas';

/** Plain Excel functions that travel everywhere, or PIANO functions that need the add-in; both give the same values. */
export type FormulaStyle = 'native' | 'piano';

/** What a pattern gives: the formulas that look at cells of their own row only, and the published value, which is part of one that does not. */
type PatternKey = OwnedKey | 'published';

/** Formulas of one kind of row, in pieces: the number of the row belongs between them. */
type RowPattern = ReadonlyMap<PatternKey, readonly string[]>;

/** The formulas of a row by what they are for. */
export type FilledPattern = (key: PatternKey) => string | undefined;

/** Writes the formulas that differ by nothing but their row once for each kind of row. */
export class RowPatterns {
  private readonly open: OpenFrame;
  private readonly patterns = new Map<string, RowPattern>();

  constructor(
    private readonly frame: Frame,
    private readonly style: FormulaStyle,
  ) {
    this.open = new OpenFrame(frame.input);
  }

  /** The formulas of a node's row; undefined where its kind of row has none of that name. Parents that stand in two rows have none in common. */
  of(node: PlanNode): FilledPattern {
    if (node.shared !== undefined) {
      const formulas = this.everyNode(this.frame, node);
      return (key) => formulas[key];
    }
    const kind = kindOfRow(this.frame, node);
    let pattern = this.patterns.get(kind);
    if (pattern === undefined) this.patterns.set(kind, (pattern = this.patternOf(node)));
    const row = String(node.row + 1);
    const pieces = pattern;
    return (key) => pieces.get(key)?.join(row);
  }

  private patternOf(node: PlanNode): RowPattern {
    const formulas = {
      ...this.everyNode(this.open, node),
      ...(node.kind === 'indicator' ? this.indicator(node) : {}),
    };
    return new Map(
      Object.entries(formulas).map(([key, formula]) => [key as PatternKey, formula.split(OPEN_ROW)]),
    );
  }

  private everyNode(frame: Frame, node: PlanNode): Partial<Record<PatternKey, string>> {
    return {
      weightWords: weightWordsFormula(frame, node),
      weightShape: numberShape(frame.own('weightWords', node)),
      weight: weightFormula(frame, node),
      contribution: contributionFormula(frame, node),
      outcome: outcomeFormula(frame, node, this.style),
    };
  }

  private indicator(node: IndicatorNode): Partial<Record<PatternKey, string>> {
    const { open } = this;
    const expected = expectedUnitOf(open.input.scores.nodes[node.index]);
    return {
      published: publishedValue(open, node, 'actualWords', expected),
      previous: previousFormula(open, node, expected),
      targetWords: targetWordsFormula(open, node),
      target: targetFormula(open, node),
      upper: upperFormula(open, node),
      ratio: ratioFormula(open, node, expected),
      actualWords: publishedWordsFormula(open, node, 'actualWords'),
      previousWords: publishedWordsFormula(open, node, 'previousWords'),
      thresholdWord: thresholdWordFormula(open, node),
      upperWord: upperWordFormula(open, node),
      actualShape: numberShape(open.own('actualWords', node)),
      previousShape: numberShape(open.own('previousWords', node)),
      thresholdShape: numberShape(open.own('thresholdWord', node)),
      upperShape: numberShape(open.own('upperWord', node)),
      coverage: `=ISNUMBER(${open.own('achievement', node)})*1`,
      ...(this.style === 'native' ? this.native(node) : this.piano(node)),
    };
  }

  private native(node: IndicatorNode): Partial<Record<PatternKey, string>> {
    return {
      direction: directionFormula(this.open, node),
      threshold: thresholdFormula(this.open, node),
      achievement: achievementFormula(this.open, node),
    };
  }

  private piano(node: IndicatorNode): Partial<Record<PatternKey, string>> {
    const { open } = this;
    const target = open.own('target', node);
    return {
      direction: `=IF(ISNUMBER(${target}),${typedDirection(open, node)},PIANO.VERSO(${target}))`,
      threshold: `=IF(ISNUMBER(${target}),${target},PIANO.SOGLIA(${target},${targetDecimalMark(open)}))`,
      achievement: achievementPianoFormula(open, node),
    };
  }
}

/** Everything about a row that its pattern depends on: two rows of one kind differ in their formulas by the row alone. */
function kindOfRow(frame: Frame, node: PlanNode): string {
  const { plan, planGrid, scores } = frame.input;
  const formatAt = (column: number): string => numberFormatAt(planGrid, node.row, column);
  const weight = weightColumnOf(plan, node);
  const facts: (string | number)[] = [node.kind, weight ?? -1, weight === undefined ? '' : formatAt(weight)];
  if (node.kind === 'indicator') {
    const expected: ExpectedUnit = expectedUnitOf(scores.nodes[node.index]);
    facts.push(expected);
    for (const { column } of [...plan.columns.targets, ...plan.columns.history]) facts.push(formatAt(column));
    for (const { kind } of typedTargets(frame, node)) facts.push(kind);
    for (const { kind } of typedPublished(frame, node)) facts.push(kind);
  }
  return facts.join('\n');
}
