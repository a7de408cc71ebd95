import { cellAt, numberFormatAt } from '../grid';
import type { IndicatorNode } from '../plan';
import { COUNT_WORDS, unitWord } from '../revision';
import { unitOfTarget } from '../scoring';
import { UNIT_WORDS, targetOfNumber, unitOf } from '../values';
import { textArray, textLiteral } from './formulaText';
import type { YearFrame } from './revisionFlagColumns';
import { restOf } from './textFormulas';

const KNOWN_UNITS: readonly (readonly [word: string, unit: string])[] = [
  ...(['percent', 'money', 'days', 'hours'] as const).flatMap((kind) =>
    UNIT_WORDS[kind].map((word) => [word, unitWord(unitOf(word))] as const),
  ),
  ...COUNT_WORDS.map((word) => [word, ''] as const),
];

/** One word for all spellings of a unit in lower case, as the core's `unitWord`. */
const unitWordOf = (lower: string): string =>
  `IFERROR(INDEX(${textArray(KNOWN_UNITS.map(([, unit]) => unit))},MATCH(${lower},${textArray(KNOWN_UNITS.map(([word]) => word))},0)),${lower})`;

/** Unità: the unit of the target as the revision spells it; the unit column holds for quantities that name none, percent apart. */
export function unitFormula(frame: YearFrame, node: IndicatorNode): string {
  const [first, second] = [frame.own('thresholdWord', node), frame.own('upperWord', node)].map(
    (words) => `LOWER(${restOf(words)})`,
  ) as [string, string];
  const typedWord = `IF(${first}="",IF(${frame.own('upperWord', node)}="","",${second}),${first})`;
  const own = unitColumnOf(frame, node);
  const typed = `IF(${typedWord}="",${own},${unitWordOf(typedWord)})`;
  return `=IF(ISNUMBER(${frame.own('target', node)}),${unitOfFormat(frame, node, own)},${typed})`;
}

/** What the unit column of the row says; percent says nothing about a number without a unit. */
function unitColumnOf(frame: YearFrame, node: IndicatorNode): string {
  const { unit } = frame.input.plan.columns;
  if (unit === undefined) return '""';
  const word = `LOWER(TRIM(IFERROR(${frame.user(unit, node)},"")))`;
  return `IF(${word}="%","",${unitWordOf(word)})`;
}

function unitOfFormat(frame: YearFrame, node: IndicatorNode, own: string): string {
  const { planGrid, plan } = frame.input;
  const column = plan.columns.targets[0]?.column ?? 0;
  const cell = cellAt(planGrid, node.row, column);
  const typed = targetOfNumber(
    cell.kind === 'number' ? cell.value : 1,
    numberFormatAt(planGrid, node.row, column),
    '',
  );
  const unit = unitOfTarget(typed);
  if (unit === undefined || unit.kind === 'date') return '""';
  return unit.word === '' && unit.kind === 'number' ? own : textLiteral(unitWord(unit));
}
