import type { OpenedPlan } from '../../app';
import type { Measure, MeasureTable, PlanNode } from '../../core/plan';
import type { Trace, TracedCode } from '../../core/scoring';
import type { FieldValue } from '../../core/values';
import { nodeIds } from '../tree';
import type { Words } from '../words';
import { amountText, valueText } from './valueText';
import { cellOf, lineAt } from './whyLine';
import type { WhyLine, WhySection } from './whyLine';

const MISSING: FieldValue = { kind: 'missing' };

/** A measure as a bare amount with its unit: how many decimals it was typed with says nothing. */
const measuredText = (value: FieldValue, words: Words): string =>
  value.kind === 'quantity'
    ? amountText(value.quantity.amount, value.quantity, words)
    : valueText(value, words);

/** The cell of the value; of a measure on a further sheet the cell of its code. */
function valuePlace(measures: MeasureTable, measure: Measure, place: number): ReturnType<typeof cellOf> {
  const year = measures.years[place];
  if (measure.sheet === undefined && year?.sheet === undefined)
    return cellOf(measures.sheet, measure.row, year?.column ?? measures.codeColumn);
  const own = measures.sheets?.find(({ sheet }) => sheet === measure.sheet) ?? measures;
  return cellOf(own.sheet, measure.row, own.codeColumn);
}

function measureLine({ measures, parameters }: OpenedPlan, code: string, words: Words): WhyLine {
  const measure = measures?.byCode.get(code);
  const place = measures?.years.findIndex(({ year }) => year === parameters.actualsYear) ?? -1;
  const value = measuredText(measure?.values[place] ?? MISSING, words);
  const at =
    measures === undefined || measure === undefined ? undefined : valuePlace(measures, measure, place);
  const text =
    measure?.description === undefined || measure.description === ''
      ? value
      : `${value} · ${measure.description}`;
  return lineAt(code, text, at);
}

function indicatorLine(opened: OpenedPlan, { code, row }: TracedCode, words: Words): WhyLine {
  const { plan, scores } = opened;
  const node = plan.nodes.find((candidate) => candidate.row === row && candidate.kind === 'indicator');
  const value = valueText(scores.nodes[node?.index ?? -1]?.actual?.value ?? MISSING, words);
  const id = nodeIds(plan)[node?.index ?? -1];
  const line = { label: code, value: `${value} · ${words.strings.why.fromIndicator}` };
  return id === undefined ? line : { ...line, node: id };
}

function codeLine(opened: OpenedPlan, traced: TracedCode, words: Words): WhyLine {
  if (traced.means === 'measure') return measureLine(opened, traced.code, words);
  if (traced.means === 'indicator') return indicatorLine(opened, traced, words);
  return { label: traced.code, value: words.strings.why.noMeaning };
}

function resultLine({ actual }: NonNullable<Trace['algorithm']>, words: Words): WhyLine[] {
  const { why } = words.strings;
  const { outcome, reading } = actual;
  if (outcome === undefined) return [];
  if (outcome.kind !== 'value') return [{ label: why.algorithmResult, value: why.problems[outcome.kind] }];
  const unit = reading.value.kind === 'quantity' ? reading.value.quantity : undefined;
  const value =
    unit === undefined ? valueText(reading.value, words) : amountText(outcome.amount, unit, words);
  return [{ label: why.algorithmResult, value }];
}

/** The algorithm with the value and the cell of each of its codes; nothing for parents. */
export function algorithmSection(
  opened: OpenedPlan,
  node: PlanNode,
  { algorithm }: Trace,
  words: Words,
): WhySection[] {
  if (algorithm === undefined || node.kind !== 'indicator') return [];
  const { why } = words.strings;
  if (algorithm.text.trim() === '')
    return [{ title: why.algorithm, lines: [{ label: why.algorithmText, value: why.noAlgorithm }] }];
  const lines: WhyLine[] = [
    lineAt(why.algorithmText, algorithm.text, cellOf(opened.plan.sheet, node.row, node.algorithmColumn)),
    ...algorithm.codes.map((traced) => codeLine(opened, traced, words)),
    ...resultLine(algorithm, words),
  ];
  return [{ title: why.algorithm, lines }];
}
