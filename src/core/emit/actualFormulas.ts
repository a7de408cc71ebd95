import { foldExpression } from '../algorithm';
import type { Expression } from '../algorithm';
import type { IndicatorNode } from '../plan';
import { TABLE_NAMES } from '../scoring';
import type { Reference, Resolution } from '../scoring';
import { textLiteral } from './formulaText';
import type { Frame } from './frame';
import type { MeasureLookup } from './measureLookup';
import type { ExpectedUnit } from './unitFormulas';

/** The value of several indicators of the same code: their common value, else no number (scoring rules, point 4). */
function commonValue(cells: readonly string[]): string {
  const [first = '"N/D"'] = cells;
  if (cells.length === 1) return first;
  const all = cells.join(',');
  return `IF(COUNT(${all})=${cells.length},IF(MAX(${all})-MIN(${all})<=1E-12*ABS(${first}),${first},"N/D"),"N/D")`;
}

/** What a code is worth: the measure where it has a value in the year, else the indicator. */
function codeValue(frame: Frame, lookup: MeasureLookup, { measure, indicators }: Reference): string {
  const cells = indicators.map((index) => frame.own('actual', frame.node(index)));
  if (measure === undefined) return commonValue(cells);
  const value = lookup.value(measure);
  return cells.length === 0 ? value : `IF(ISNUMBER(${value}),${value},${commonValue(cells)})`;
}

/** The algorithm with every code replaced by its value. */
const expressionFormula = (expression: Expression, valueOf: (code: string) => string): string =>
  foldExpression(expression, (node, parts: readonly string[]) => {
    switch (node.kind) {
      case 'number':
        return node.value.toFixed();
      case 'code':
        return valueOf(node.code);
      case 'negate':
        return `(-${parts[0] ?? ''})`;
      case 'group':
        return `(${parts[0] ?? ''})`;
      case 'binary':
        return parts.join(node.operator);
      case 'error':
        return 'NA()';
    }
  });

function computedFormula(frame: Frame, lookup: MeasureLookup, { parsed, references }: Resolution): string {
  const values = new Map(
    [...references].map(([code, reference]) => [code, codeValue(frame, lookup, reference)]),
  );
  const valueOf = (code: string): string => values.get(code) ?? 'NA()';
  const expression = expressionFormula(parsed.expression, valueOf);
  if (values.size === 0) return expression;
  if (parsed.expression.kind === 'code') return `IF(ISNUMBER(${expression}),${expression},NA())`;
  return `IF(COUNT(${[...values.values()].join(',')})=${values.size},${expression},NA())`;
}

const canBeComputed = (resolution: Resolution | undefined): resolution is Resolution =>
  resolution !== undefined && resolution.problem === undefined && !isUnfounded(resolution);

/** An indicator that names its own code where no such measure exists has nothing to be computed from. */
const isUnfounded = ({ references }: Resolution): boolean =>
  [...references.values()].some(
    ({ measure, indicators }) => measure === undefined && indicators.length === 0,
  );

/** Longer than this a formula would not leave room for the published value beside it. */
const MOST_WITH_CHECK = 5000;

/**
 * A computed date must be a day that exists, else the published value counts. Where no unit is known the target in force tells whether it is a
 * date. A very long algorithm goes without this check.
 */
function asDate(frame: Frame, node: IndicatorNode, computed: string, expected: ExpectedUnit): string {
  if (expected !== 'date' && expected !== 'any') return computed;
  const day = `AND(${computed}>=1,${computed}<=2958465,${computed}<>60,${computed}=INT(${computed}))`;
  const isDue = `AND(${frame.own('direction', node)}="entro",ISNUMBER(${frame.own('threshold', node)}))`;
  const isFine = expected === 'date' ? day : `IF(${isDue},${day},TRUE)`;
  const checked = `IF(${isFine},${computed},NA())`;
  return checked.length > MOST_WITH_CHECK ? computed : checked;
}

/** Consuntivo, native: the computed value, else the published one (scoring rules, point 3). */
export function actualFormula(
  frame: Frame,
  lookup: MeasureLookup,
  node: IndicatorNode,
  expected: ExpectedUnit,
  published: string,
): string {
  const resolution = frame.input.resolved.resolutions[node.index];
  if (!canBeComputed(resolution)) return `=${published}`;
  const computed = computedFormula(frame, lookup, resolution);
  return `=IFERROR(${asDate(frame, node, computed, expected)},${published})`;
}

/** Consuntivo with PIANO.VALORE, where the algorithm names measures only, kept as Excel keeps numbers; else as native. */
export function actualPianoFormula(
  frame: Frame,
  lookup: MeasureLookup,
  node: IndicatorNode,
  expected: ExpectedUnit,
  published: string,
): string {
  const resolution = frame.input.resolved.resolutions[node.index];
  const { measureCodes, measureValues, measureColumn, decimalSeparator } = TABLE_NAMES;
  const onlyMeasures = [...(resolution?.references.values() ?? [])].every(
    ({ measure, indicators }) => indicators.length === 0 && measure !== undefined && lookup.isPlain(measure),
  );
  if (!canBeComputed(resolution) || !onlyMeasures)
    return actualFormula(frame, lookup, node, expected, published);
  const { algorithm } = frame.input.plan.columns;
  const text = algorithm === node.algorithmColumn ? frame.user(algorithm, node) : textLiteral(node.algorithm);
  const computed = `PIANO.VALORE(${text},${measureCodes},INDEX(${measureValues},0,${measureColumn}),${decimalSeparator})`;
  return `=IFERROR(${computed},${published})`;
}
