import fc from 'fast-check';
import { compareTargets } from '../../../src/core/revision';
import { ITALIAN_SEPARATORS, parseTarget, targetOfNumber } from '../../../src/core/values';
import type { Target } from '../../../src/core/values';

const target = (text: string): Target => parseTarget(text, ITALIAN_SEPARATORS);
const compared = (before: Target, after: Target): string => {
  const { change, challenge } = compareTargets(before, after);
  return `${change} ${challenge}`;
};

describe('a target before and after', () => {
  test.each([
    ['>= 60 N.', '>= 60 N.', 'unchanged equal'],
    ['>= 1.100 N.', '>=1100', 'unchanged equal'],
    ['>= 60,00 %', '>= 60%', 'unchanged equal'],
    ['>= 2 gg', '>= 2 giorni', 'unchanged equal'],
    ['60', '= 60', 'unchanged equal'],
    ['Entro 31-12-2025', 'entro il 31/12/2025', 'unchanged equal'],
    ['sì', 'Si', 'unchanged equal'],
    ['N/D', 'n.d.', 'unchanged equal'],
    ['', '', 'unchanged equal'],
    ['circa 100', 'circa 100 ', 'unchanged equal'],
    ['>= 60 N.', '>= 70 N.', 'increased harder'],
    ['>= 60 N.', '>= 50 N.', 'decreased easier'],
    ['> 60', '> 70', 'increased harder'],
    ['<= 2', '<= 1', 'decreased harder'],
    ['<= 2', '<= 3', 'increased easier'],
    ['< 2', '< 3', 'increased easier'],
    ['= 60', '= 70', 'increased incomparable'],
    ['100,00 %', '90,00 %', 'decreased incomparable'],
    ['>= -100', '>= -150', 'decreased easier'],
    ['Entro 31-12-2025', 'Entro 31-01-2026', 'increased easier'],
    ['Entro 31-12-2025', 'Entro 30-06-2025', 'decreased harder'],
    ['tra 10 e 20', 'tra 12 e 18', 'modified harder'],
    ['tra 10 e 20', 'tra 10 e 18', 'decreased harder'],
    ['tra 10 e 20', 'tra 12 e 20', 'increased harder'],
    ['tra 10 e 20', 'tra 5 e 25', 'modified easier'],
    ['tra 10 e 20', 'tra 15 e 25', 'increased incomparable'],
    ['tra 10 e 20', 'tra 10 e 20', 'unchanged equal'],
    ['>= 60', '> 60', 'modified harder'],
    ['<= 60', '< 60', 'modified harder'],
    ['> 60', '>= 60', 'modified easier'],
    ['>= 60', '> 50', 'modified easier'],
    ['>= 60', '<= 60', 'modified incomparable'],
    ['>= 60', '= 60', 'modified incomparable'],
    ['100,00 %', '>= 100,00 %', 'modified incomparable'],
    ['>= 60 N.', '>= 60 %', 'modified incomparable'],
    ['>= 60 imprese', '>= 70 corsi', 'modified incomparable'],
    ['>= 60 €', '>= 60', 'modified incomparable'],
    ['tra 1 e 2 gg', 'tra 1 e 2 h', 'modified incomparable'],
    ['>= 60', 'N/D', 'modified incomparable'],
    ['N/D', '>= 60', 'modified incomparable'],
    ['>= 60', '', 'modified incomparable'],
    ['sì', 'no', 'modified incomparable'],
    ['>= 60', 'tra 60 e 70', 'modified incomparable'],
    ['>= 60', 'circa 60', 'modified incomparable'],
    ['circa 50', 'circa 60', 'modified incomparable'],
  ])('%j to %j: %s', (before, after, expected) =>
    expect(compared(target(before), target(after))).toBe(expected),
  );

  test('a percent typed as a fraction is the percent as printed', () =>
    expect(compared(target('= 72,10 %'), targetOfNumber(0.721, '0.00%', ''))).toBe('unchanged equal'));
});

describe('laws', () => {
  const amount = fc.integer({ min: -10_000, max: 10_000 });
  const operator = fc.constantFrom('>=', '<=', '>', '<', '=', '');
  const bound = fc.tuple(operator, amount).map(([sign, size]) => `${sign} ${size}`);
  const range = fc.tuple(amount, amount).map(([a, b]) => `tra ${Math.min(a, b)} e ${Math.max(a, b)}`);
  const day = fc.integer({ min: 1, max: 28 }).map((d) => `entro ${d}-02-2025`);
  const any = fc.oneof(bound, range, day, fc.constantFrom('N/D', '', 'sì', 'no', 'circa 10'));
  const settings = { seed: 2025, numRuns: 500 };

  test('nothing changes against itself', () =>
    fc.assert(
      fc.property(any, (text) => expect(compared(target(text), target(text))).toBe('unchanged equal')),
      settings,
    ));

  test('backwards everything is the other way round', () => {
    const other: Readonly<Record<string, string>> = {
      increased: 'decreased', decreased: 'increased', harder: 'easier', easier: 'harder',
    }; // prettier-ignore
    const turned = (word: string): string => other[word] ?? word;
    fc.assert(
      fc.property(any, any, (before, after) => {
        const forth = compared(target(before), target(after)).split(' ').map(turned).join(' ');
        expect(compared(target(after), target(before))).toBe(forth);
      }),
      settings,
    );
  });
});
