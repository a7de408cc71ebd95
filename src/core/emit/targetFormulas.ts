import type { IndicatorNode } from '../plan';
import { TABLE_NAMES, unitOfTarget } from '../scoring';
import { NOT_AVAILABLE_WORDS } from '../values';
import type { Target } from '../values';
import { choose, textArray, textLiteral } from './formulaText';
import type { Frame } from './frame';
import { dateOf, lastWord, numberOf, restAfter, targetWords, wordAfter } from './textFormulas';
import { directionOf, typedTargets } from './typedTarget';
import { hasUnit, isPercent } from './unitFormulas';
import type { ExpectedUnit } from './unitFormulas';
import { constantByYear, scaledByYear, yearCell } from './yearFormulas';

const UNREADABLE = '"illeggibile"';
const INDEX = TABLE_NAMES.targetsIndex;
const BY_WORDS = ['', 'entro ', 'entro il ', 'by ', '<= '];

/** Target in vigore: the target of the year in force, a typed number as it is, a text in words. */
export function targetFormula(frame: Frame, node: IndicatorNode): string {
  const { plan } = frame.input;
  const cell = yearCell(INDEX, plan.columns.targets, node.row);
  const operator = plan.columns.operator;
  const text = operator === undefined ? cell : `${frame.user(operator, node)}&" "&${cell}`;
  const words =
    operator === undefined ? targetWords(cell) : `IF(TRIM(${cell})="","",${targetWords(`(${text})`)})`;
  return `=IFERROR(IF(ISNUMBER(${cell}),${cell},${words}),IF(${INDEX}=0,"","?"))`;
}

/** The last word reads like `31-12-2025` (whether there is such a day is decided with the threshold). */
const looksLikeDate = (text: string): string =>
  `AND(LEN(${lastWord(text)})>7,ISNUMBER(FIND(LEFT(RIGHT(${text},5),1),"-/")))`;

/** Verso: the direction of the target in force. */
export function directionFormula(frame: Frame, node: IndicatorNode): string {
  const target = frame.own('target', node);
  return `=${choose(
    [
      [`${target}=""`, '""'],
      [`ISNUMBER(${target})`, typedDirection(frame, node)],
    ],
    directionOfText(target),
  )}`;
}

export const typedDirection = (frame: Frame, node: IndicatorNode): string =>
  constantByYear(
    INDEX,
    typedTargets(frame, node).map((typed) => textLiteral(directionOf(typed))),
    '"="',
  );

function directionOfText(target: string): string {
  const starts = (length: number, words: readonly string[]): string =>
    `ISNUMBER(MATCH(LOWER(LEFT(${target},${length})),${textArray(words)},0))`;
  return choose(
    [
      [`ISNUMBER(MATCH(LOWER(${target}),${textArray(NOT_AVAILABLE_WORDS)},0))`, '"N/D"'],
      [`AND(LEFT(${target},2)="<=",${looksLikeDate(target)})`, '"entro"'],
      [starts(2, ['>=', '<=']), `LEFT(${target},2)`],
      [starts(1, ['>', '<', '=']), `LEFT(${target},1)`],
      [`OR(${starts(6, ['entro '])},${starts(3, ['by '])})`, '"entro"'],
      [`OR(${starts(4, ['tra ', 'fra '])},${starts(8, ['between '])})`, '"tra"'],
      [`ISNUMBER(MATCH(LOWER(${target}),{"sì","si","yes","no"},0))`, '"sì/no"'],
      [`AND(ISERROR(FIND(" ",${target})),${looksLikeDate(target)})`, '"entro"'],
    ],
    '"="',
  );
}

/** Number of words before the number: one where the operator was typed. */
const skipOf = (target: string, direction: string): string =>
  `(LEFT(${target},LEN(${direction}))=${direction})`;

const scaled = (number: string, target: string): string => `${number}/IF(${isPercent(target)},100,1)`;

/** What follows the second value's conjunction in `tra a e b unità`. */
function secondSide(target: string): string {
  const italian = `SUBSTITUTE(${target}," and "," e ")`;
  return `MID(${italian},FIND(" e ",${italian})+3,99)`;
}

/** Fino a: the upper bound of a `tra`, else empty. */
export function upperFormula(frame: Frame, node: IndicatorNode): string {
  const number = scaled(numberOf(frame.own('upperWord', node)), frame.own('target', node));
  return `=IF(${frame.own('direction', node)}="tra",IFERROR(${number},${UNREADABLE}),"")`;
}

/** Testo soglia: the word of the target that should be a number or a date. */
export function thresholdWordFormula(frame: Frame, node: IndicatorNode): string {
  const target = frame.own('target', node);
  const direction = frame.own('direction', node);
  return `=${choose(
    [
      [`OR(${direction}="",ISNUMBER(${target}))`, '""'],
      [`${direction}="entro"`, lastWord(target)],
      [`${direction}="tra"`, wordAfter(target, '1')],
    ],
    wordAfter(target, skipOf(target, direction)),
  )}`;
}

/** Testo fino a: the second number word of a `tra`. */
export const upperWordFormula = (frame: Frame, node: IndicatorNode): string =>
  `=IF(${frame.own('direction', node)}="tra",IFERROR(${wordAfter(secondSide(frame.own('target', node)), '0')},""),"")`;

function betweenThreshold(target: string, word: string, upper: string): string {
  const lower = scaled(numberOf(word), target);
  return `IFERROR(IF(${lower}<=${upper},${lower},${UNREADABLE}),${UNREADABLE})`;
}

function deadline(target: string, word: string): string {
  const before = `LOWER(LEFT(${target},LEN(${target})-LEN(${word})))`;
  return `IF(ISNUMBER(MATCH("x"&${before},${textArray(BY_WORDS.map((word) => `x${word}`))},0)),IFERROR(${dateOf(word)},${UNREADABLE}),${UNREADABLE})`;
}

/** Soglia: the threshold as a number, a date as its serial, `sì` or `no`; a word where there is none. */
export function thresholdFormula(frame: Frame, node: IndicatorNode): string {
  const target = frame.own('target', node);
  const direction = frame.own('direction', node);
  return `=${choose(
    [
      [`OR(${direction}="",${direction}="N/D")`, direction],
      [`${direction}="?"`, UNREADABLE],
      [
        `ISNUMBER(${target})`,
        scaledByYear(target, INDEX, frame.input.planGrid, node.row, frame.input.plan.columns.targets),
      ],
      [`${direction}="sì/no"`, `IF(LOWER(${target})="no","no","sì")`],
    ],
    thresholdOfText(target, frame.own('thresholdWord', node), direction, frame.own('upper', node)),
  )}`;
}

const thresholdOfText = (target: string, word: string, direction: string, upper: string): string =>
  choose(
    [
      [`${direction}="entro"`, deadline(target, word)],
      [`${direction}="tra"`, `IF(ISNUMBER(${upper}),${betweenThreshold(target, word, upper)},${UNREADABLE})`],
    ],
    `IFERROR(${scaled(numberOf(word), target)},${UNREADABLE})`,
  );

/** Whether a typed number's unit, known from its format, fits the expected one. */
function typedFits(typed: Target, expected: ExpectedUnit): boolean {
  const unit = unitOfTarget(typed);
  if (expected === 'any' || unit === undefined) return true;
  if (expected === 'plain') return unit.kind !== 'percent';
  if (unit.kind === expected) return true;
  return unit.word === '' && unit.kind === 'number' && expected !== 'percent' && expected !== 'date';
}

/** Condition that the target in force can be compared with an actual of the expected kind (scoring rules, point 7). */
export function unitFits(frame: Frame, node: IndicatorNode, expected: ExpectedUnit): string {
  if (expected === 'any') return 'TRUE';
  const target = frame.own('target', node);
  const direction = frame.own('direction', node);
  const fits = typedTargets(frame, node).map((typed) => (typedFits(typed, expected) ? 'TRUE' : 'FALSE'));
  const unit = `IF(${direction}="tra",${restAfter(secondSide(target), '0')},${restAfter(target, skipOf(target, direction))})`;
  const isText = choose(
    [[`${direction}="entro"`, expected === 'date' ? 'TRUE' : 'FALSE']],
    hasUnit(target, unit, expected),
  );
  const typedDates =
    expected === 'date'
      ? `${direction}="entro"`
      : `AND(${direction}<>"entro",${constantByYear(INDEX, fits, 'TRUE')})`;
  return `IF(ISNUMBER(${target}),${typedDates},${isText})`;
}
