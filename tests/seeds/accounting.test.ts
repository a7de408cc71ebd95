import { loadSeedPlan, seedIndicators, type SeedPlan } from '../../scripts/samples/seedPlan';
import {
  nameEntries,
  namesStream,
  printedIndicator,
  printedLines,
  running,
  valuesStream,
  type PrintedLine,
} from './printedText';

const plan = loadSeedPlan();
const indicators = seedIndicators(plan);
const lines = printedLines();
const legendMark = /^82 2025 #{8} /;
const levelWeight = /^\d{1,3},\d\d%$/;

/** Every body line goes to the first of these that takes it, so to exactly one. */
const legend = lines.filter((line) => legendMark.test(line.text));
const body = lines.filter((line) => !legendMark.test(line.text));
const ofIndicator = (line: PrintedLine) =>
  indicators.filter(({ seedLines: [first, last] }) => line.number >= first && line.number <= last);
const indicatorLines = body.filter((line) => ofIndicator(line).length > 0);
const levelWeights = body.filter((line) => ofIndicator(line).length === 0 && levelWeight.test(line.text));
const nameLines = body.filter((line) => ofIndicator(line).length === 0 && !levelWeight.test(line.text));

describe('the transcription accounts for every body line of the published text once', () => {
  test.each([
    ['in all', lines, 961],
    ['legend marks', legend, 15],
    ['about the values of an indicator', indicatorLines, 606],
    ['weights of the levels above', levelWeights, 50],
    ['names', nameLines, 290],
  ])('non-empty lines %s', (_what, found, expected) => expect(found.length).toBe(expected));

  test('no line of values is claimed by two indicators', () => {
    expect(indicatorLines.filter((line) => ofIndicator(line).length !== 1)).toEqual([]);
  });

  test.each(indicators.map((indicator) => [indicator.code, indicator.seedLines[0], indicator] as const))(
    'values of %s at line %i',
    (_code, _line, indicator) => {
      const printed = indicatorLines.filter((line) => ofIndicator(line)[0] === indicator);
      expect(running(printed.map((line) => line.text))).toBe(printedIndicator(indicator));
    },
  );

  test('levels and indicators follow each other in the stream of values as in the tree', () => {
    const printed = [
      ...levelWeights.map((line) => ({ at: line.number, text: line.text })),
      ...indicators.map((indicator) => ({ at: indicator.seedLines[0], text: printedIndicator(indicator) })),
    ].sort((a, b) => a.at - b.at);
    const expected = valuesStream(plan).map((item) =>
      item.kind === 'text' ? item.text : printedIndicator(item.indicator),
    );
    expect(printed.map((item) => item.text)).toEqual(expected);
  });

  test('the stream of names is the tree, but for the last three, which the extraction put after 803.S1', () => {
    const tree = namesStream(plan);
    const displaced = tree.slice(-3);
    const after = tree.findIndex((name) => name.startsWith('803.S1 - ')) + 1;
    const expected = [...tree.slice(0, after), ...displaced, ...tree.slice(after, -3)];
    expect(displaced.map((name) => name.split(' - ')[0])).toEqual([
      '83.A1.2_TRASP.',
      '83.A3.1_ACC.ATTI',
      'A1.2.1_ANAC.495',
    ]);
    expect(nameEntries(nameLines)).toEqual(expected);
  });

  test('legend marks repeat at the head of the four pages; the second lost its first mark in print', () => {
    const marks = legend.map((line) => [line.number, line.text.replace(legendMark, '')]);
    const page = (first: number, texts: readonly string[]) => texts.map((text, i) => [first + 2 * i, text]);
    expect(marks).toEqual([
      ...page(1, plan.legend),
      ...page(363, plan.legend.slice(1)),
      ...page(745, plan.legend),
      ...page(1143, plan.legend),
    ]);
  });

  test('values and names are printed in different order for one pair of indicators only', () => {
    const swapped = indicators.filter((indicator, i) => {
      const next = indicators[i + 1];
      return next !== undefined && next.seedLines[0] < indicator.seedLines[0];
    });
    expect(swapped.map((indicator) => indicator.code)).toEqual(['D1.2.1 CARNET_DOGANE']);
  });
});

/** The weights that must fill 100 together, with the place they stand. */
function weightGroups(of: SeedPlan): readonly (readonly [string, readonly string[]])[] {
  const weights = (nodes: readonly { weight: string }[]) => nodes.map((node) => node.weight);
  return [
    ['plan', weights(of.areas)],
    ...of.areas.flatMap((area) => [
      [area.code, weights(area.objectives)] as const,
      ...area.objectives.flatMap((objective) => [
        [`${objective.code} blocks`, [objective.indicatorsWeight, objective.operationalWeight]] as const,
        [`${objective.code} indicators`, weights(objective.indicators)] as const,
        [`${objective.code} operational`, weights(objective.operational)] as const,
        ...objective.operational.map(
          (operational) => [operational.code, weights(operational.indicators)] as const,
        ),
      ]),
    ]),
  ];
}

/** Hundredths of a percent, exactly: `33.34` is 3334. */
function hundredths(weight: string): number {
  expect(weight).toMatch(/^\d{1,3}\.\d\d$/);
  return Number(weight.replace('.', ''));
}

describe('weights', () => {
  const groups = weightGroups(plan);

  test('there are 51 groups', () => expect(groups.length).toBe(51));

  test.each(groups)('%s sums to 100,00', (_place, weights) => {
    expect(weights.map(hundredths).reduce((a, b) => a + b, 0)).toBe(10000);
  });
});

describe('counts', () => {
  const objectives = plan.areas.flatMap((area) => area.objectives);
  const operational = objectives.flatMap((objective) => objective.operational);
  const cells = indicators.flatMap((i) => [...Object.values(i.history), ...Object.values(i.targets)]);

  test.each([
    ['areas', plan.areas.length, 3],
    ['strategic objectives', objectives.length, 10],
    ['operational objectives', operational.length, 17],
    ['indicators of strategic objectives', objectives.flatMap((o) => o.indicators).length, 29],
    ['indicators of operational objectives', operational.flatMap((o) => o.indicators).length, 77],
    ['cells with a value or a target', cells.length, 482],
  ])('%s', (_what, found, expected) => expect(found).toBe(expected));
});
