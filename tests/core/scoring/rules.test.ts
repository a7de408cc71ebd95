import { DEFAULT_POLICY, achievementOf } from '../../../src/core/scoring';
import type { Policy } from '../../../src/core/scoring';
import { Decimal, ITALIAN_SEPARATORS, parseFieldValue, parseTarget } from '../../../src/core/values';

/** What an actual is worth and by which rule; `1|0` where it can only be met or missed. */
function judged(target: string, actual: string, changes: Partial<Policy>, previous: string): string {
  const value = parseFieldValue(actual, ITALIAN_SEPARATORS);
  const unit = value.kind === 'quantity' ? value.quantity.unit : undefined;
  const achievement = achievementOf(
    {
      actual: { source: 'published', value, unitKind: unit?.kind, unitWord: unit?.word ?? '' },
      target: parseTarget(target, ITALIAN_SEPARATORS),
      previous: parseFieldValue(previous, ITALIAN_SEPARATORS),
      exemption: '',
    },
    { ...DEFAULT_POLICY, cap: undefined, ...changes },
    { year: 2025, month: 7, day: 1 },
  );
  if (achievement.kind === 'notScored') return achievement.reason;
  return `${achievement.uncapped.toFixed()} ${achievement.rule}${achievement.onOff ? ' 1|0' : ''}`;
}

const ratio: Partial<Policy> = { atMost: 'ratio' };
const baseline: Partial<Policy> = { atMost: 'baseline' };
const onOff: Partial<Policy> = { atMost: 'onOff' };
const grace: Partial<Policy> = { dateDecay: 'grace', decayDays: 10 };
const decay: Partial<Policy> = { dateDecay: 'linear', decayDays: 10 };

test.each<[string, string, string, Partial<Policy>?, string?]>([
  ['>= 10', '10', '1 met'],
  ['>= 10', '11', '1.1 overachieved'],
  ['>= 10', '9', '0.9 linear'],
  ['>= 10', '-20', '0 linear'],
  ['>= 0', '1', '1 zeroTarget 1|0'],
  ['>= 0', '-1', '0 zeroTarget 1|0'],
  ['<= 10', '10', '1 met'],
  ['<= 10', '9', '1.1 overachieved'],
  ['<= 10', '11', '0.9 linear'],
  ['<= 0', '0', '1 zeroTarget 1|0'],
  ['<= 0', '1', '0 zeroTarget 1|0'],
  ['= 10', '10', '1 met'],
  ['= 10', '11', '0.9 linear'],
  ['= 10', '40', '0 linear'],
  ['= 0', '0', '1 met'],
  ['= 0', '1', '0 zeroTarget 1|0'],
  ['tra 10 e 20', '15', '1 met'],
  ['tra 10 e 20', '10', '1 met'],
  ['tra 10 e 20', '20', '1 met'],
  ['tra 10 e 20', '9', '0.9 between'],
  ['tra 10 e 20', '22', '0.9 between'],
  ['tra 10 e 20', '99', '0 between'],
  ['tra 0 e 20', '-1', '0 zeroTarget 1|0'],
  ['tra -20 e 0', '1', '0 zeroTarget 1|0'],
  ['sì', 'sì', '1 flag'],
  ['sì', 'no', '0 flag'],
  ['no', 'no', '1 flag'],
  ['sì', '5', 'unitDiffers'],
  ['>= 5', 'sì', 'unitDiffers'],
  ['Entro 31-12-2025', '5', 'unitDiffers'],
  ['>= 5', '31-12-2025', 'unitDiffers'],
  ['Entro 31-12-2025', '31-12-2025', '1 onTime'],
  ['Entro 31-12-2025', '01-01-2026', '0 late'],
  ['Entro 31-12-2025', '10-01-2026', '1 grace', grace],
  ['Entro 31-12-2025', '11-01-2026', '0 late', grace],
  ['Entro 31-12-2025', '30-12-2025', '1 onTime', grace],
  ['Entro 31-12-2025', '05-01-2026', '0.5 lateLinear', decay],
  ['Entro 31-12-2025', '31-01-2026', '0 lateLinear', decay],
  ['Entro 31-12-2025', '05-01-2026', '0 late', { dateDecay: 'linear', decayDays: 0 }],
  ['Entro 31-12-2025', '05-01-2026', '0 late', { dateDecay: 'none', decayDays: 10 }],
  ['<= 10', '20', '0.5 ratio', ratio],
  ['<= 10', '10', '1 met', ratio],
  ['<= 10', '5', '2 overachieved', ratio],
  ['<= 10', '0', '2 overachieved', ratio],
  ['<= -10', '-9', '0.9 linear', ratio],
  ['<= 10', '20', '0 linear', { atMost: 'linear' }, '30'],
  ['<= 10', '20', '0.5 baseline', baseline, '30'],
  ['<= 10', '10', '1 met', baseline, '30'],
  ['<= 10', '0', '1.5 overachieved', baseline, '30'],
  ['<= 10', '40', '0 baseline', baseline, '30'],
  ['<= 10', '15', '0.5 linear', baseline, '10'],
  ['<= 10', '15', '0.5 linear', baseline, 'N/D'],
  ['<= 10', '15', '0.5 linear', baseline, '31-12-2024'],
  ['<= 10 %', '15 %', '0.5 linear', baseline, '30'],
  ['<= 10 %', '20 %', '0.5 baseline', baseline, '30 %'],
  ['<= 10', '11', '0 onOff 1|0', onOff],
  ['<= 10', '9', '1 onOff 1|0', onOff],
  ['>= 10', '9', '0.9 linear', onOff],
  ['>= 10', 'N/D', '0 missingCountsZero', { missingActual: 'zero' }],
  ['>= 10', 'N/D', 'actualMissing', { missingActual: 'exclude', yearClosed: true }],
  ['Entro 31-12-2025', 'N/D', 'inProgress', { missingActual: 'zero' }],
  ['Entro 30-06-2025', 'N/D', '0 missingCountsZero', { missingActual: 'zero' }],
  ['Entro 01-07-2025', 'N/D', 'actualMissing'],
])('%s on %s: %s', (target, actual, expected, policy = {}, previous = '') => {
  expect(judged(target, actual, policy, previous)).toBe(expected);
});

test('what can only be met or missed says so, and nothing else does', () => {
  const cap = { cap: new Decimal(1) };
  expect([judged('>= 10', 'N/D', { missingActual: 'zero', ...cap }, ''), judged('>= 0', '3', cap, '')]).toEqual(['0 missingCountsZero', '1 zeroTarget 1|0']); // prettier-ignore
});
