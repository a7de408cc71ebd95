import type { EmitInput, Frame } from '../../../src/core/emit';
import { columnName } from '../../../src/core/grid';
import type { IndicatorNode, PlanNode, YearColumn } from '../../../src/core/plan';
import { TABLE_NAMES } from '../../../src/core/scoring';

/*
 * Texts as an expert reads them who knows how this plan is written: `1.234,5 N.`, `72,10 %`, `31-12-2025`, an operator before a target. The marks are those
 * of this plan, and no other spelling is expected.
 */

const PREVIOUS_INDEX = 'PIANO_IndicePrecedente';

const number = (text: string): string =>
  `NUMBERVALUE(LEFT(${text},FIND(" ",${text})-1),",",".")/IF(RIGHT(${text})="%",100,1)`;

const day = (text: string): string =>
  `DATE(RIGHT(${text},4),LEFT(RIGHT(${text},7),2),LEFT(RIGHT(${text},10),2))`;

/** The cell of the year that `index` counts. */
function ofYear(
  { input }: { readonly input: EmitInput },
  years: readonly YearColumn[],
  node: PlanNode,
  index: string,
): string {
  const [first, last] = [years[0], years[years.length - 1]];
  if (first === undefined || last === undefined) throw new Error(`${input.plan.sheet} has no years`);
  const row = node.row + 1;
  return `INDEX(${columnName(first.column)}${row}:${columnName(last.column)}${row},${index})`;
}

/** A published value as a number; `N/D` where it is none. A formula without the equals sign. */
export function publishedNumber(frame: Frame, node: IndicatorNode, of: 'actual' | 'previous'): string {
  const index = of === 'actual' ? TABLE_NAMES.actualsIndex : PREVIOUS_INDEX;
  const text = ofYear(frame, frame.input.plan.columns.history, node, index);
  return `IFERROR(IF(ISERROR(FIND("-",${text},2)),${number(text)},${day(text)}),"N/D")`;
}

export const targetText = (frame: Frame, node: IndicatorNode): string =>
  ofYear(frame, frame.input.plan.columns.targets, node, TABLE_NAMES.targetsIndex);

export function directionOf(target: string): string {
  const start = `LEFT(${target},2)`;
  return `IF(${start}="En","entro",IF(OR(${start}=">=",${start}="<="),${start},"="))`;
}

export const thresholdOf = (target: string, direction: string): string =>
  `IF(${direction}="entro",${day(target)},${number(`SUBSTITUTE(${target},${direction}&" ","")`)})`;

export const weightOf = (text: string): string => `NUMBERVALUE(${text},",",".")`;
