import { runChecks } from '../../../src/core/checks';
import { cellName } from '../../../src/core/grid';
import { readPlan } from '../../../src/core/plan';
import type { Diagnostic } from '../../../src/core/diagnostics';
import type { NodeKind } from '../../../src/core/plan';
import { printedGrid, seedRows, tidyGrid } from '../../support/planGrids';
import { planMeaning, targetMeaning, valueMeaning } from '../../support/planMeaning';

const printed = readPlan(printedGrid());
const tidy = readPlan(tidyGrid());
const expected = planMeaning(printed.value);

const shown = ({ code, at }: Diagnostic): string =>
  'workbook' in at ? code : `${code} ${cellName(at.range.row, at.range.column)}`;

describe('the published plan', () => {
  test.each([
    ['printed', printed],
    ['tidy', tidy],
  ])('%s layout: the counts are those of the plan', (_layout, { value }) => {
    const count = (kind: NodeKind, parent?: NodeKind): number =>
      value.nodes.filter(
        (node) => node.kind === kind && (parent === undefined || value.nodes[node.parent]?.kind === parent),
      ).length;
    expect({
      areas: count('area'),
      objectives: count('objective', 'area'),
      operational: count('operationalObjective', 'block'),
      strategicIndicators: count('indicator', 'block'),
      operationalIndicators: count('indicator', 'operationalObjective'),
      all: value.nodes.length,
    }).toEqual({
      areas: 3,
      objectives: 10,
      operational: 17,
      strategicIndicators: 29,
      operationalIndicators: 77,
      all: 3 + 10 + 20 + 17 + 29 + 77,
    });
  });

  test('every row is read as transcribed', () => {
    expect(printed.value.nodes.map(({ code, name }) => [code, name])).toEqual(
      seedRows.map(({ code, name }) => [code, name]),
    );
    const indicators = printed.value.nodes.filter((node) => node.kind === 'indicator');
    expect(indicators.map(({ description, algorithm }) => [description, algorithm])).toEqual(
      seedRows.flatMap(({ indicator }) =>
        indicator === undefined ? [] : [[indicator.description, indicator.algorithm]],
      ),
    );
    expect(
      indicators.map(({ history }) => history.map((value) => ('raw' in value ? value.raw : ''))),
    ).toEqual(
      seedRows.flatMap(({ indicator }) =>
        indicator === undefined ? [] : [Object.values(indicator.history)],
      ),
    );
  });

  test('both layouts give the same plan', () => {
    expect(planMeaning(tidy.value)).toEqual(expected);
    expect([printed.value.layout, tidy.value.layout]).toEqual(['printed', 'tidy']);
  });

  test.each([
    ['701.S3 C2.1_01', '2 / 701 / 701.S3 C2.1_01'],
    ['D1.2.1 CARNET_DOGANE', '3 / 801 / 801.A1.3 / D1.2.1 CARNET_DOGANE'],
    ['82.ACCESSIBILITÀ', '3 / 802 / 802.A1.3 / 82.ACCESSIBILITÀ'],
    ['D6.2_SITO.T&S', '1 / 401 / D6.2_SITO.T&S'],
  ])('%s: key %s', (code, key) => {
    expect(printed.value.nodes.filter((node) => node.code === code).map((node) => node.key)).toEqual([key]);
  });

  test.each([
    ['71.B1.1_1', ['2022-08-31', '2023-10-17', '2024-12-25'], ['by 2025-12-31', 'missing', 'missing']],
    [
      '803.S1',
      ['1 percent %', '0.9032 percent %', '0.9032 percent %'],
      ['>= 0.98 percent %', 'untyped 0.98 percent %', 'notAvailable'],
    ],
    [
      '82.EUREKA',
      ['0.1276 percent %', '-0.1132 percent %', '-0.166 percent %'],
      ['<= -0.1 percent %', 'missing', 'missing'],
    ],
  ])('%s: values and targets', (code, history, targets) => {
    for (const { value } of [printed, tidy]) {
      const node = value.nodes.find((found) => found.code === code);
      expect(node?.kind === 'indicator' && node.history.map(valueMeaning)).toEqual(history);
      expect(node?.kind === 'indicator' && node.targets.map(targetMeaning)).toEqual(targets);
    }
  });

  test.each([
    ['printed', printed, printedGrid(), ['TG203 G84', 'TG203 G131', 'TG203 H145', 'TG204 I145']],
    ['tidy', tidy, tidyGrid(), ['TG203 J84', 'TG203 J131', 'TG203 K145', 'TG204 L145']],
  ])(
    '%s layout: nothing hinders reading; three targets have no operator and one is N/D',
    (_layout, { value, diagnostics }, grid, expected) => {
      expect(diagnostics).toEqual([]);
      const found = runChecks(value, undefined, grid).map(shown);
      expect(found.filter((finding) => /^TG(1|20)/.test(finding))).toEqual(expected);
    },
  );
});
