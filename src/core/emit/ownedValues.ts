import { cellAt } from '../grid';
import type { RawCell } from '../grid';
import type { IndicatorNode, PlanNode } from '../plan';
import { amountOf } from '../scoring';
import type { Achievement, NodeScore } from '../scoring';
import { serialOfDate } from '../values';
import type { Decimal, FieldValue, Target } from '../values';
import type { Frame } from './frame';
import { OWNED_COLUMNS } from './ownedColumns';
import type { OwnedKey } from './ownedColumns';
import { directionOf, operatorText } from './typedTarget';
import { expectedUnit } from './unitFormulas';
import type { ExpectedUnit } from './unitFormulas';
import { directionOfWords, targetInWords, upperOfWords } from './words';

const NOT_AVAILABLE = 'N/D';

/** The unit the targets of a row must be in, from the actual as read. */
export function expectedUnitOf(score: NodeScore | undefined): ExpectedUnit {
  const kind = score?.actual?.unitKind;
  return expectedUnit(kind === undefined ? undefined : { kind, word: score?.actual?.unitWord ?? '' });
}

function valueText(value: FieldValue | undefined): RawCell {
  if (value === undefined) return NOT_AVAILABLE;
  if (value.kind === 'flag') return value.yes ? 'sì' : 'no';
  return amountOf(value)?.toNumber() ?? NOT_AVAILABLE;
}

/** A published value of another scale, or a typed date among numbers, is not shown as if it were of the row's unit. */
function publishedText(value: FieldValue | undefined, expected: ExpectedUnit): RawCell {
  if (value?.kind === 'quantity' && expected !== 'any') {
    if (expected === 'date') return NOT_AVAILABLE;
    if ((value.quantity.unit.kind === 'percent') !== (expected === 'percent')) return 'altra unità';
  }
  if (value?.kind === 'date' && expected !== 'date') return NOT_AVAILABLE;
  return valueText(value);
}

function thresholdText(target: Target): RawCell {
  switch (target.kind) {
    case 'missing':
      return '';
    case 'notAvailable':
      return NOT_AVAILABLE;
    case 'bound':
      return target.threshold.amount.toNumber();
    case 'between':
      return target.lower.amount.toNumber();
    case 'deadline':
      return serialOfDate(target.date);
    case 'flag':
      return target.yes ? 'sì' : 'no';
    case 'invalid':
      return 'illeggibile';
  }
}

/** The three cells that show the target in force. */
function targetTexts(frame: Frame, node: IndicatorNode, target: Target): readonly [RawCell, string, RawCell] {
  const { plan, planGrid, parameters } = frame.input;
  const column = plan.columns.targets.find(({ year }) => year === parameters.targetsYear)?.column;
  const cell = column === undefined ? undefined : cellAt(planGrid, node.row, column);
  if (cell === undefined || cell.kind === 'empty') return ['', '', ''];
  if (cell.kind === 'number')
    return [cell.value, directionOf(target), target.kind === 'between' ? target.upper.amount.toNumber() : ''];
  if (cell.kind === 'errorValue') return ['?', '=', ''];
  const typed = cell.kind === 'text' ? cell.value : String(cell.value).toUpperCase();
  const words = targetInWords(`${operatorText(frame, node)} ${typed}`);
  const direction = directionOfWords(words);
  return [
    words,
    direction,
    direction === 'tra' ? (upperOfWords(words, plan.separators) ?? 'illeggibile') : '',
  ];
}

const REASONS = {
  exempt: 'Non valutabile',
  targetMissing: 'Senza target',
  targetNotAvailable: 'Target N/D',
  targetInvalid: 'Target illeggibile',
  unitDiffers: 'Unità diverse',
  actualMissing: 'Senza consuntivo',
  inProgress: 'In corso',
  nothingToScore: 'Non valutabile',
} as const;

function outcomeText(frame: Frame, { achievement, band }: NodeScore): string {
  if (achievement.kind === 'notScored') return REASONS[achievement.reason];
  return frame.input.parameters.policy.bands[band ?? 0]?.name ?? '';
}

const shareText = (value: Decimal | undefined): RawCell => value?.toNumber() ?? NOT_AVAILABLE;

const scoreText = (achievement: Achievement, of: 'value' | 'uncapped'): RawCell =>
  achievement.kind === 'scored' ? achievement[of].toNumber() : NOT_AVAILABLE;

function weightText({ weight }: PlanNode): RawCell {
  if (weight.kind !== 'weight') return NOT_AVAILABLE;
  return weight.fraction.isNegative() && !weight.fraction.isZero() ? 'negativo' : weight.fraction.toNumber();
}

function indicatorValues(
  frame: Frame,
  node: IndicatorNode,
  score: NodeScore,
): Partial<Record<OwnedKey, RawCell>> {
  const target: Target = score.target ?? { kind: 'missing' };
  const [inForce, direction, upper] = targetTexts(frame, node, target);
  const expected = expectedUnitOf(score);
  return {
    actual: valueText(score.actual?.value),
    previous: publishedText(score.previous, expected),
    target: inForce,
    direction,
    threshold: thresholdText(target),
    upper,
    ratio: scoreText(score.achievement, 'uncapped'),
  };
}

/** What the core says each owned cell of a row shows, in the order of `OWNED_COLUMNS`. */
export function ownedValues(frame: Frame, node: PlanNode): readonly RawCell[] {
  const score = frame.input.scores.nodes[node.index];
  if (score === undefined) return OWNED_COLUMNS.map(() => '');
  const values: Partial<Record<OwnedKey, RawCell>> = {
    ...(node.kind === 'indicator' ? indicatorValues(frame, node, score) : {}),
    achievement: scoreText(score.achievement, 'value'),
    weight: weightText(node),
    globalWeight: score.globalWeight.toNumber(),
    contribution: shareText(score.contribution),
    coverage: score.coverage.toNumber(),
    outcome: outcomeText(frame, score),
  };
  return OWNED_COLUMNS.map(({ key }) => values[key] ?? '');
}
