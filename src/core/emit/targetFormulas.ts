import type { IndicatorNode } from '../plan';
import { TABLE_NAMES, unitOfTarget } from '../scoring';
import { NOT_AVAILABLE_WORDS, directionWord } from '../values';
import type { Target } from '../values';
import { choose, isOneOf, textArray, textLiteral } from './formulaText';
import type { Frame } from './frame';
import {
  dateOf,
  firstWord,
  flagOf,
  isFlag,
  isNumberShape,
  isPercent,
  lastWord,
  numberOf,
  orFlag,
  quantityOf,
  restOf,
  targetWords,
} from './textFormulas';
import type { TextSeparators } from './textFormulas';
import { operatorCell, typedTargets } from './typedTarget';
import { hasUnit, isOneKind } from './unitFormulas';
import type { ExpectedUnit } from './unitFormulas';
import { OPERATOR_WORDS } from './words';
import { constantByYear, scaledByYear, separatorsByYear, yearCell } from './yearFormulas';

const UNREADABLE = '"illeggibile"';
/** Longer than any text of a target that can be read. */
const LONGEST = 999;

/** What may stand before a date that is a deadline, an operator of its own column included. */
const BY_WORDS = ['', '<= ', 'entro <= '].flatMap((operator) =>
  ['', 'entro ', 'entro il ', 'by ', 'by il '].map((word) => operator + word),
);

/** The operator typed in its own column as a word, `?` where it is none, '' where the cell is empty. */
function operatorFormula(cell: string): string {
  const typed = `LOWER(TRIM(SUBSTITUTE(${cell},UNICHAR(160)," ")))`;
  const [known, words] = [OPERATOR_WORDS.map(([text]) => text), OPERATOR_WORDS.map(([, word]) => word)];
  return `IF(ISERROR(${cell}),"",IF(TRIM(${cell})="","",IFERROR(INDEX(${textArray(words)},MATCH(${typed},${textArray(known)},0)),"?")))`;
}

/** Operator and target together, unless the target has nothing to compare or begins with that operator already. */
function withOperator(operator: string, words: string): string {
  const isComplete = [
    `${operator}=""`,
    `${words}=""`,
    isOneOf(`LOWER(${words})`, NOT_AVAILABLE_WORDS),
    `LEFT(${words},LEN(${operator})+1)=${operator}&" "`,
    `AND(${operator}="tra",${isOneOf(`LOWER(${firstWord(words)})`, ['fra', 'between'])})`,
    `AND(${operator}="entro",LOWER(${firstWord(words)})="by")`,
  ];
  return `IF(OR(${isComplete.join(',')}),"",${operator}&" ")&${words}`;
}

/** Testo target: the target cell of the year in force, a typed number as it is, a text in words. */
export function targetWordsFormula(frame: Frame, node: IndicatorNode): string {
  const cell = yearCell(frame, frame.targetIndex, frame.input.plan.columns.targets, node);
  const words = `IF(ISNUMBER(${cell}),${cell},${targetWords(cell)})`;
  return `=IFERROR(${orFlag(cell, words)},IF(${frame.targetIndex}=0,"","?"))`;
}

/** Target in vigore: the target with the operator that stands beside it, where the plan has a column of operators. */
export function targetFormula(frame: Frame, node: IndicatorNode): string {
  const words = frame.own('targetWords', node);
  const operator = operatorCell(frame, node);
  if (operator === undefined) return `=${words}`;
  return `=IF(ISNUMBER(${words}),${words},${withOperator(operatorFormula(operator), words)})`;
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

/** Direction of a typed number: what its format says, under the operator of the column where the plan has one. */
export function typedDirection(frame: Frame, node: IndicatorNode): string {
  const formats = typedTargets(frame, node);
  const shown = constantByYear(
    frame.targetIndex,
    formats.map((typed) => textLiteral(directionWord(typed))),
    '"="',
  );
  const operator = operatorCell(frame, node);
  if (operator === undefined) return shown;
  const typed = operatorFormula(operator);
  const takes = (target: Target): string => {
    if (target.kind === 'deadline') return textLiteral('entro <=');
    return target.kind === 'bound' ? textLiteral(target.typed ? target.operator : '>= <= > < =') : '"?"';
  };
  const allowed = constantByYear(frame.targetIndex, formats.map(takes), '"?"');
  const result = `IF(${shown}="entro","entro",${typed})`;
  return `IF(${typed}="",${shown},IF(ISNUMBER(FIND(" "&${typed}&" "," "&${allowed}&" ")),${result},"?"))`;
}

function directionOfText(target: string): string {
  const begins = (word: string): string => {
    const start = `LEFT(${target},${word.length})`;
    return `${/[a-z]/.test(word) ? `LOWER(${start})` : start}="${word}"`;
  };
  return choose(
    [
      [begins('>='), '">="'],
      [begins('<='), `IF(${looksLikeDate(target)},"entro","<=")`],
      [`OR(${['>', '<'].map(begins).join(',')})`, `LEFT(${target},1)`],
      [begins('='), `IF(${begins('= ')},IF(${isFlag(`MID(${target},3,9)`)},"sì/no","="),"=")`],
      [`OR(${['entro ', 'by '].map(begins).join(',')})`, '"entro"'],
      [`OR(${['tra ', 'fra ', 'between '].map(begins).join(',')})`, '"tra"'],
      [isOneOf(`LOWER(${target})`, NOT_AVAILABLE_WORDS), '"N/D"'],
      [isFlag(target), '"sì/no"'],
      [`ISNUMBER(FIND(" ",${target}))`, '"="'],
    ],
    `IF(${looksLikeDate(target)},"entro","=")`,
  );
}

const targetSeparators = ({ input: { plan }, targetIndex }: Frame): TextSeparators =>
  separatorsByYear(targetIndex, plan, plan.columns.targets);

/** The decimal mark of the target in force, for PIANO functions: a formula without the equals sign. */
export function targetDecimalMark(frame: Frame): string {
  const separators = targetSeparators(frame);
  if ('byYear' in separators) return separators.decimal;
  const isOfSheet = separators.decimal === frame.input.plan.separators.decimal;
  return isOfSheet ? TABLE_NAMES.decimalSeparator : textLiteral(separators.decimal);
}

/** `10` and `20 %` of `tra 10 e 20 %`, in lower case. */
function sidesOf(target: string): { readonly lower: string; readonly upper: string } {
  const italian = `SUBSTITUTE(LOWER(${target})," and "," e ")`;
  const before = `FIND(" ",${target}&" ")`;
  return {
    lower: `MID(${italian},${before}+1,MAX(0,IFERROR(FIND(" e ",${italian}),999)-${before}-1))`,
    upper: `IFERROR(MID(${italian},FIND(" e ",${italian})+3,99),"")`,
  };
}

/** Testo soglia: the quantity of the target in words, or the word that should be a date. */
export function thresholdWordFormula(frame: Frame, node: IndicatorNode): string {
  const target = frame.own('target', node);
  const direction = frame.own('direction', node);
  const behind = `MID(${target},LEN(${direction})+2,${LONGEST})`;
  return `=${choose(
    [
      [`OR(${direction}="",ISNUMBER(${target}))`, '""'],
      [`OR(${direction}="entro",${direction}="sì/no")`, lastWord(target)],
      [`${direction}="tra"`, sidesOf(target).lower],
    ],
    `IF(LEFT(${target},LEN(${direction}))=${direction},${behind},${target})`,
  )}`;
}

/** Testo fino a: the second quantity of a `tra`. */
export const upperWordFormula = (frame: Frame, node: IndicatorNode): string =>
  `=IF(${frame.own('direction', node)}="tra",${sidesOf(frame.own('target', node)).upper},"")`;

/** Fino a: the upper bound of a `tra` whose sides go together, else empty. */
export function upperFormula(frame: Frame, node: IndicatorNode): string {
  const separators = targetSeparators(frame);
  const [lowerSide, upperSide] = [frame.own('thresholdWord', node), frame.own('upperWord', node)];
  const shapes = [frame.own('thresholdShape', node), frame.own('upperShape', node)];
  const areNumbers = shapes.map((shape) => isNumberShape(shape, separators));
  const areFine = `AND(${[...areNumbers, isOneKind(restOf(lowerSide), restOf(upperSide))].join(',')})`;
  const [lower, upper] = [numberOf(lowerSide, separators), numberOf(upperSide, separators)];
  const bound = `IF(${lower}<=${upper},${upper}/IF(${isPercent(frame.own('target', node))},100,1),${UNREADABLE})`;
  return `=IF(${frame.own('direction', node)}="tra",IFERROR(IF(${areFine},${bound},${UNREADABLE}),${UNREADABLE}),"")`;
}

function deadline(target: string, word: string): string {
  const before = `LOWER(LEFT(${target},LEN(${target})-LEN(${word})))`;
  const marked = BY_WORDS.map((words) => `x${words}`);
  return `IF(${isOneOf(`"x"&${before}`, marked)},IFERROR(${dateOf(word)},${UNREADABLE}),${UNREADABLE})`;
}

/** Soglia: the threshold as a number, a date as its serial, `sì` or `no`; a word where there is none. */
export function thresholdFormula(frame: Frame, node: IndicatorNode): string {
  const { plan, planGrid } = frame.input;
  const target = frame.own('target', node);
  const direction = frame.own('direction', node);
  return `=${choose(
    [
      [`OR(${direction}="",${direction}="N/D")`, direction],
      [`EXACT(${direction},"?")`, UNREADABLE],
      [
        `ISNUMBER(${target})`,
        scaledByYear(target, frame.targetIndex, planGrid, node.row, plan.columns.targets),
      ],
      [`${direction}="sì/no"`, flagOf(frame.own('thresholdWord', node))],
    ],
    thresholdOfText(frame, node),
  )}`;
}

function thresholdOfText(frame: Frame, node: IndicatorNode): string {
  const [target, word] = [frame.own('target', node), frame.own('thresholdWord', node)];
  const [direction, upper] = [frame.own('direction', node), frame.own('upper', node)];
  const shape = frame.own('thresholdShape', node);
  const quantity = quantityOf(word, shape, targetSeparators(frame), isPercent(target));
  return choose(
    [
      [`${direction}="entro"`, deadline(target, word)],
      [`AND(${direction}="tra",NOT(ISNUMBER(${upper})))`, UNREADABLE],
    ],
    `IFERROR(${quantity},${UNREADABLE})`,
  );
}

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
  const [target, direction] = [frame.own('target', node), frame.own('direction', node)];
  const fits = typedTargets(frame, node).map((typed) => (typedFits(typed, expected) ? 'TRUE' : 'FALSE'));
  const [first, second] = [frame.own('thresholdWord', node), frame.own('upperWord', node)].map(restOf);
  const unit = `LOWER(IF(${second ?? ''}="",${first ?? ''},${second ?? ''}))`;
  const isText = choose(
    [[`${direction}="entro"`, expected === 'date' ? 'TRUE' : 'FALSE']],
    hasUnit(target, unit, expected),
  );
  const typedDates =
    expected === 'date'
      ? `${direction}="entro"`
      : `AND(${direction}<>"entro",${constantByYear(frame.targetIndex, fits, 'TRUE')})`;
  return `IF(ISNUMBER(${target}),${typedDates},${isText})`;
}
