import { cellAt } from '../grid';
import type { Cell, RawCell } from '../grid';
import { weightColumnOf } from '../plan';
import type { IndicatorNode, PlanNode } from '../plan';
import { amountOf } from '../scoring';
import type { Achievement, NodeScore } from '../scoring';
import { directionWord, serialOfDate } from '../values';
import type { Decimal, FieldValue, Target } from '../values';
import type { Frame } from './frame';
import { OWNED_COLUMNS } from './ownedColumns';
import type { OwnedKey } from './ownedColumns';
import { sharedLabelText } from './sharedLabel';
import { operatorText } from './typedTarget';
import { expectedUnit } from './unitFormulas';
import type { ExpectedUnit } from './unitFormulas';
import {
  directionOfWords,
  numberShape,
  operatorWord,
  targetInWords,
  targetWithOperator,
  thresholdWords,
  upperWords,
  valueInWords,
} from './words';

const NOT_AVAILABLE = 'N/D';

/** The unit the targets of a row must be in, from the actual as read. */
export function expectedUnitOf(score: NodeScore | undefined): ExpectedUnit {
  const kind = score?.actual?.unitKind;
  return expectedUnit(kind === undefined ? undefined : { kind, word: score?.actual?.unitWord ?? '' });
}

const flagText = (yes: boolean): string => (yes ? 'sì' : 'no');

function valueText(value: FieldValue | undefined): RawCell {
  if (value === undefined) return NOT_AVAILABLE;
  if (value.kind === 'flag') return flagText(value.yes);
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
      return flagText(target.yes);
    case 'invalid':
      return 'illeggibile';
  }
}

type TargetKey = 'targetWords' | 'target' | 'direction' | 'upper' | 'thresholdWord' | 'upperWord';
type TargetCells = Readonly<Record<TargetKey, RawCell>>;

const NO_WORDS = { direction: '', upper: '', thresholdWord: '', upperWord: '' } as const;

/** The words of a target cell that holds no number. */
function wordsOfCell(cell: Exclude<Cell, { readonly kind: 'number' }>): string {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'boolean':
      return flagText(cell.value);
    case 'errorValue':
      return '?';
    case 'text':
      return targetInWords(cell.value);
  }
}

/** The cells that show the target in force and its words. */
function targetTexts(frame: Frame, node: IndicatorNode, target: Target): TargetCells {
  const { plan, planGrid, parameters } = frame.input;
  const column = plan.columns.targets.find(({ year }) => year === parameters.targetsYear)?.column;
  if (column === undefined) return { targetWords: '', target: '', ...NO_WORDS };
  const cell = cellAt(planGrid, node.row, column);
  if (cell.kind === 'number') {
    return { ...NO_WORDS, targetWords: cell.value, target: cell.value, direction: directionWord(target) };
  }
  const targetWords = wordsOfCell(cell);
  const words = targetWithOperator(operatorWord(operatorText(frame, node)), targetWords);
  const direction = directionOfWords(words);
  const texts = { targetWords, target: words, direction, thresholdWord: thresholdWords(words, direction) };
  if (direction !== 'tra') return { ...NO_WORDS, ...texts };
  const upper = target.kind === 'between' ? target.upper.amount.toNumber() : 'illeggibile';
  return { ...texts, upper, upperWord: upperWords(words) };
}

/** The published cell of a year as its work column shows it. */
function publishedWords({ input }: Frame, node: IndicatorNode, year: number): RawCell {
  const column = input.plan.columns.history.find((entry) => entry.year === year)?.column;
  const cell = column === undefined ? undefined : cellAt(input.planGrid, node.row, column);
  if (cell === undefined || cell.kind === 'empty' || cell.kind === 'errorValue') return '';
  if (cell.kind === 'boolean') return flagText(cell.value);
  return cell.kind === 'number' ? cell.value : valueInWords(cell.value);
}

/** The typed weight as its work column shows it. */
function weightWords({ input }: Frame, node: PlanNode): RawCell {
  const column = weightColumnOf(input.plan, node);
  const cell = column === undefined ? undefined : cellAt(input.planGrid, node.row, column);
  if (cell === undefined || cell.kind === 'empty') return '';
  if (cell.kind === 'boolean' || cell.kind === 'errorValue') return '?';
  return cell.kind === 'number' ? cell.value : valueInWords(cell.value);
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
  const { actualsYear } = frame.input.parameters;
  const expected = expectedUnitOf(score);
  return {
    actual: valueText(score.actual?.value),
    previous: publishedText(score.previous, expected),
    ...targetTexts(frame, node, target),
    threshold: thresholdText(target),
    actualWords: publishedWords(frame, node, actualsYear),
    previousWords: publishedWords(frame, node, actualsYear - 1),
    ratio: scoreText(score.achievement, 'uncapped'),
  };
}

/** The cells of shapes, each with the words beside it. */
const WEIGHT_SHAPE: readonly (readonly [OwnedKey, OwnedKey])[] = [['weightShape', 'weightWords']];
const SHAPES: readonly (readonly [OwnedKey, OwnedKey])[] = [
  ...WEIGHT_SHAPE,
  ['actualShape', 'actualWords'],
  ['previousShape', 'previousWords'],
  ['thresholdShape', 'thresholdWord'],
  ['upperShape', 'upperWord'],
];

const shapeText = (words: RawCell | undefined): RawCell =>
  typeof words === 'string' ? numberShape(words) : '';

/** What the core says each owned cell of a row shows, in the order of `OWNED_COLUMNS`. */
export function ownedValues(frame: Frame, node: PlanNode): readonly RawCell[] {
  const score = frame.input.scores.nodes[node.index];
  if (score === undefined) return OWNED_COLUMNS.map(() => '');
  const values: Partial<Record<OwnedKey, RawCell>> = {
    ...(node.kind === 'indicator'
      ? indicatorValues(frame, node, score)
      : { actual: sharedLabelText(frame, node) }),
    achievement: scoreText(score.achievement, 'value'),
    weightWords: weightWords(frame, node),
    weight: weightText(node),
    globalWeight: score.globalWeight.toNumber(),
    contribution: shareText(score.contribution),
    coverage: score.coverage.toNumber(),
    outcome: outcomeText(frame, score),
  };
  const shapes = node.kind === 'indicator' ? SHAPES : WEIGHT_SHAPE;
  const all = {
    ...values,
    ...Object.fromEntries(shapes.map(([shape, words]) => [shape, shapeText(values[words])])),
  };
  return OWNED_COLUMNS.map(({ key }) => all[key] ?? '');
}
