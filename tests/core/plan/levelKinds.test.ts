import { kindsBelowRoot } from '../../../src/core/plan/levelKinds';

describe('the kinds of the levels below the root', () => {
  test.each<[number, boolean, string]>([
    [0, false, 'objective'],
    [1, false, 'objective'],
    [1, true, 'objective'],
    [2, false, 'area objective'],
    [2, true, 'area objective'],
    [3, false, 'area objective operationalObjective'],
    [3, true, 'group area objective'],
    [4, false, 'area group objective operationalObjective'],
    [4, true, 'group group area objective'],
  ])('%d levels, with blocks: %s: %s', (depth, hasBlocks, kinds) => {
    expect(kindsBelowRoot(depth, hasBlocks).join(' ')).toBe(kinds);
  });
});
