import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seedFolder, type SeedIndicator, type SeedPlan } from '../../scripts/samples/seedPlan';

/** A line of the text with its number, 1-based as in `seedLines`. */
export interface PrintedLine {
  readonly number: number;
  readonly text: string;
}

/** What the plan should print, in order, in one of the two streams. */
export type PrintedItem =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'indicator'; readonly indicator: SeedIndicator };

/** The non-empty lines of the published text, trimmed. */
export function printedLines(): readonly PrintedLine[] {
  return readFileSync(join(seedFolder, 'piano-modena-2025.txt'), 'utf8')
    .split('\n')
    .map((text, index) => ({ number: index + 1, text: text.trim() }))
    .filter((line) => line.text !== '');
}

/** Wrapped lines as one running text: a word broken at a hyphen (`Neo-` `imprese`) closes up. */
export function running(lines: readonly string[]): string {
  return lines.reduce((text, line) => (/[A-Za-z]-$/.test(text) ? text + line : `${text} ${line}`), '').trim();
}

/** `33.33` as printed in the column of weights: `33,33%`. */
export function printedWeight(weight: string): string {
  return `${weight.replace('.', ',')}%`;
}

/** The values stream of one indicator, as running text. */
export function printedIndicator(indicator: SeedIndicator): string {
  return running([
    printedWeight(indicator.weight),
    indicator.description,
    indicator.algorithm,
    ...Object.values(indicator.history),
    ...Object.values(indicator.targets),
  ]);
}

/** The stream of values in order of print: weights of the levels, and the indicators below them. */
export function valuesStream(plan: SeedPlan): readonly PrintedItem[] {
  const weight = (text: string): PrintedItem => ({ kind: 'text', text: printedWeight(text) });
  return plan.areas.flatMap((area) => [
    weight(area.weight),
    ...area.objectives.flatMap((objective) => [
      weight(objective.weight),
      weight(objective.indicatorsWeight),
      ...inOrderOfValues(objective.indicators),
      weight(objective.operationalWeight),
      ...objective.operational.flatMap((operational) => [
        weight(operational.weight),
        ...inOrderOfValues(operational.indicators),
      ]),
    ]),
  ]);
}

function inOrderOfValues(indicators: readonly SeedIndicator[]): readonly PrintedItem[] {
  return [...indicators]
    .sort((a, b) => a.seedLines[0] - b.seedLines[0])
    .map((indicator) => ({ kind: 'indicator', indicator }));
}

/** The stream of names in order of print: headings, block words and indicators, each `code - name`. */
export function namesStream(plan: SeedPlan): readonly string[] {
  const heading = (node: { code: string; name: string }) => `${node.code} - ${node.name}`;
  return plan.areas.flatMap((area) => [
    heading(area),
    ...area.objectives.flatMap((objective) => [
      heading(objective),
      'Indicatori',
      ...objective.indicators.map(heading),
      'Obiettivi operativi',
      ...objective.operational.flatMap((operational) => [
        heading(operational),
        ...operational.indicators.map(heading),
      ]),
    ]),
  ]);
}

const blockWords = ['Indicatori', 'Obiettivi operativi'];

/** Lines of names as whole entries: a blank line or a block word ends one. */
export function nameEntries(lines: readonly PrintedLine[]): readonly string[] {
  const entries: string[][] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const continues =
      before !== undefined && before.number === line.number - 1 && !blockWords.includes(before.text);
    if (continues) entries.at(-1)?.push(line.text);
    else entries.push([line.text]);
  });
  return entries.map(running);
}
