import { numberFormatAt, quoteSheet } from '../grid';
import { resultRowOf, separatorsOfColumn, weightColumnOf } from '../plan';
import type { PlanNode } from '../plan';
import { BAND_ROWS, bodyRow, DEFAULT_POLICY, TABLE_NAMES } from '../scoring';
import { fieldValueOfNumber } from '../values';
import { VALID, rowsReached } from './achievementFormulas';
import { choose, textArray } from './formulaText';
import type { Frame } from './frame';
import type { OwnedKey } from './ownedColumns';
import { isNumberShape, numberOf, restOf, valueWords } from './textFormulas';

const NOT_AVAILABLE = '"N/D"';
const IS_SUM = `${VALID.rollUp}="somma"`;

/** A number format with a percent sign: the cell holds the fraction, whatever the scale of the other weights. */
function isFraction(frame: Frame, node: PlanNode, column: number): boolean {
  const typed = fieldValueOfNumber(1, numberFormatAt(frame.input.planGrid, node.row, column));
  return (
    typed.kind === 'quantity' && typed.quantity.unit.kind === 'percent' && typed.quantity.amount.equals(1)
  );
}

/** Testo peso: the typed weight, a number as it is, a text in words. */
export function weightWordsFormula(frame: Frame, node: PlanNode): string {
  const column = weightColumnOf(frame.input.plan, node);
  if (column === undefined) return '=""';
  const cell = frame.user(column, node);
  return `=IFERROR(IF(ISLOGICAL(${cell}),"?",IF(ISNUMBER(${cell}),${cell},${valueWords(cell)})),"?")`;
}

/** Peso letto: the typed weight as a fraction, `negativo` where it is, `N/D` where it cannot be read. */
export function weightFormula(frame: Frame, node: PlanNode): string {
  const words = frame.own('weightWords', node);
  const value = signedWeight(frame, node);
  if (value === undefined) return `=${NOT_AVAILABLE}`;
  const isNegative = `IF(ISNUMBER(${words}),${words}<0,LEFT(${words},1)="-")`;
  return `=IFERROR(IF(${isNegative},IF(${value}=0,0,"negativo"),${value}),${NOT_AVAILABLE})`;
}

/** The typed weight as a fraction, negative ones too; an error where it cannot be read. Undefined where the plan has no weights. */
export function signedWeight(frame: Frame, node: PlanNode): string | undefined {
  const { plan } = frame.input;
  const { weightScale } = plan;
  const column = weightColumnOf(plan, node);
  if (column === undefined) return undefined;
  const separators = separatorsOfColumn(plan, column);
  const [words, shape] = [frame.own('weightWords', node), frame.own('weightShape', node)];
  const scale = isFraction(frame, node, column) ? 1 : weightScale;
  const typed = scale === 1 ? words : `${words}/${scale}`;
  const unit = restOf(words);
  const scaleOfUnit = choose(
    [
      [`${unit}="%"`, '100'],
      [`${unit}=""`, String(weightScale)],
    ],
    'NA()',
  );
  const text = `IF(${isNumberShape(shape, separators)},${numberOf(words, separators)}/${scaleOfUnit},NA())`;
  return `IF(ISNUMBER(${words}),${typed},${text})`;
}

/** Sum of products over matching ranges; texts count as 0. */
function sumOfProducts(
  frame: Frame,
  [first, second]: readonly [OwnedKey, OwnedKey],
  nodes: readonly number[],
  prefix: string,
): string {
  const others = frame.ranges(second, nodes, prefix);
  return frame
    .ranges(first, nodes, prefix)
    .map((range, run) => `SUMPRODUCT(${range},${others[run] ?? ''})`)
    .join('+');
}

/** Sum of the cells of several nodes; texts count as 0. */
const sumOf = (frame: Frame, key: OwnedKey, nodes: readonly number[], prefix: string): string =>
  frame
    .ranges(key, nodes, prefix)
    .map((range) => `SUM(${range})`)
    .join('+');

/** Sum of the weights beside an achievement that is a number. */
function scoredWeights(frame: Frame, nodes: readonly number[], prefix: string): string {
  const weights = frame.ranges('weight', nodes, prefix);
  return frame
    .ranges('achievement', nodes, prefix)
    .map((range, run) => `SUMPRODUCT(ISNUMBER(${range})*1,${weights[run] ?? ''})`)
    .join('+');
}

/** Score of the children of a node: sum(w*g)/sum(w) over those that were scored. Refers to the children's cells only. */
export function rollUpValue(frame: Frame, children: readonly number[], prefix = ''): string {
  if (children.length === 0) return NOT_AVAILABLE;
  const weighted = sumOfProducts(frame, ['weight', 'achievement'], children, prefix);
  const weights = scoredWeights(frame, children, prefix);
  return `IF(${weights}=0,${NOT_AVAILABLE},(${weighted})/IF(${IS_SUM},1,${weights}))`;
}

/** As `rollUpValue` with PIANO.PUNTEGGIO, which takes one range each: children in several pieces stay native. */
export function rollUpPianoValue(frame: Frame, children: readonly number[]): string {
  const [weights, ...more] = frame.ranges('weight', children);
  const [scores] = frame.ranges('achievement', children);
  if (weights === undefined || scores === undefined || more.length > 0) return rollUpValue(frame, children);
  return `IFERROR(PIANO.PUNTEGGIO(${weights},${scores},${VALID.rollUp}),${NOT_AVAILABLE})`;
}

/** Share of the children's weight that was scored. */
export const coverageValue = (frame: Frame, children: readonly number[], prefix = ''): string =>
  children.length === 0
    ? '0'
    : `IFERROR((${sumOfProducts(frame, ['weight', 'coverage'], children, prefix)})/(${sumOf(frame, 'weight', children, prefix)}),0)`;

/** Peso globale: the parent's share of the whole times the node's share among its siblings. */
export function globalWeightFormula(frame: Frame, node: PlanNode): string {
  const { plan } = frame.input;
  if (bodyRow(plan) === node.index) return '=1';
  const parent = plan.nodes[node.parent];
  const above = parent === undefined ? '1' : frame.own('globalWeight', parent);
  const weight = frame.own('weight', node);
  const siblings = frame.ranges('weight', parent === undefined ? plan.roots : parent.children).join(',');
  return `=IF(ISNUMBER(${weight}),IFERROR(${above}*${weight}/IF(${IS_SUM},1,SUM(${siblings})),0),0)`;
}

export const contributionFormula = (frame: Frame, node: PlanNode): string =>
  `=IF(ISNUMBER(${frame.own('achievement', node)}),${frame.own('globalWeight', node)}*${frame.own('achievement', node)},${NOT_AVAILABLE})`;

/** The bands of the default, where no band of the sheet counts. */
const standardBand = (achievement: string): string =>
  DEFAULT_POLICY.bands
    .slice(1)
    .map(({ from }) => `(${achievement}>=${from.toFixed()}-1E-12)`)
    .join('+');

/** Number of the band of an achievement, from 1. */
export function bandNumber(achievement: string): string {
  const reached = rowsReached(TABLE_NAMES.bandFrom, BAND_ROWS, VALID.bands, achievement);
  return `IF(${VALID.bands}=0,1+${standardBand(achievement)},MAX(1,${reached}))`;
}

/** As `bandNumber`, for a conditional format, which takes no arrays: row by row. */
export function bandNumberOfFormat(achievement: string): string {
  const reached = Array.from(
    { length: BAND_ROWS },
    (_, row) =>
      `(INDEX(${TABLE_NAMES.bandFrom},${row + 1})<=${achievement}+1E-12)*(${row + 1}<=${VALID.bands})`,
  ).join('+');
  return `IF(${VALID.bands}=0,1+${standardBand(achievement)},MAX(1,${reached}))`;
}

const bandName = (achievement: string): string => {
  const names = textArray(DEFAULT_POLICY.bands.map(({ name }) => name));
  const number = bandNumber(achievement);
  return `IF(${VALID.bands}=0,INDEX(${names},${number}),INDEX(${TABLE_NAMES.bandName},${number})&"")`;
};

/** Why a row has no score, in the order in which the core decides. */
function reason(frame: Frame, node: PlanNode): string {
  if (node.kind !== 'indicator') return '"Non valutabile"';
  const { exemption } = frame.input.plan.columns;
  const [direction, threshold, actual] = (['direction', 'threshold', 'actual'] as const).map((key) =>
    frame.own(key, node),
  );
  return choose(
    [
      ...(exemption === undefined
        ? []
        : [[`TRIM(${frame.user(exemption, node)})<>""`, '"Non valutabile"'] as const]),
      [`${direction}=""`, '"Senza target"'],
      [`${direction}="N/D"`, '"Target N/D"'],
      [`${threshold}="illeggibile"`, '"Target illeggibile"'],
      [
        `${actual}=${NOT_AVAILABLE}`,
        `IF(AND(${direction}="entro",ISNUMBER(${threshold}),${threshold}>${VALID.asOf}),"In corso","Senza consuntivo")`,
      ],
    ],
    '"Unità diverse"',
  );
}

/** Esito: the name of the band, or why there is no score. */
export function outcomeFormula(frame: Frame, node: PlanNode, style: 'native' | 'piano'): string {
  const achievement = frame.own('achievement', node);
  const band = style === 'piano' ? `PIANO.ESITO(${achievement},${TABLE_NAMES.rules})` : bandName(achievement);
  return `=IF(ISNUMBER(${achievement}),${band},${reason(frame, node)})`;
}

/** Score and coverage of the body on the sheet of parameters. */
export function overallFormulas(frame: Frame): { readonly score: string; readonly coverage: string } {
  const { plan } = frame.input;
  const body = bodyRow(plan);
  if (body !== undefined) {
    const row = resultRowOf(frame.node(body));
    return {
      score: `=${frame.ownFixed('achievement', row)}`,
      coverage: `=${frame.ownFixed('coverage', row)}`,
    };
  }
  const prefix = `${quoteSheet(plan.sheet)}!`;
  return {
    score: `=${rollUpValue(frame, plan.roots, prefix)}`,
    coverage: `=${coverageValue(frame, plan.roots, prefix)}`,
  };
}
