import { DEFAULT_POLICY, achievementOf, readParameters } from '../../../src/core/scoring';
import type { Achievement, ActualReading, Policy } from '../../../src/core/scoring';
import { Decimal, ITALIAN_SEPARATORS, parseFieldValue, parseTarget } from '../../../src/core/values';
import type { FieldValue } from '../../../src/core/values';

const TODAY = { year: 2025, month: 7, day: 1 };

function readingOf(value: FieldValue): ActualReading {
  const unit =
    value.kind === 'quantity'
      ? value.quantity.unit
      : value.kind === 'date'
        ? { kind: 'date' as const, word: '' }
        : undefined;
  const hasValue = value.kind === 'quantity' || value.kind === 'date' || value.kind === 'flag';
  return { source: hasValue ? 'published' : 'none', value, unitKind: unit?.kind, unitWord: unit?.word ?? '' };
}

/** `policy('atMost', 'rapporto', …)` would hide what is tested, so policies are written as changes to the default. */
const judge = (
  target: string,
  actual: string,
  changes: Partial<Policy> = {},
  previous = '',
  exemption = '',
): Achievement =>
  achievementOf(
    {
      actual: readingOf(parseFieldValue(actual, ITALIAN_SEPARATORS)),
      target: parseTarget(target, ITALIAN_SEPARATORS),
      previous: parseFieldValue(previous, ITALIAN_SEPARATORS),
      exemption,
    },
    { ...DEFAULT_POLICY, ...changes },
    TODAY,
  );

const shown = (achievement: Achievement): string =>
  achievement.kind === 'scored'
    ? achievement.value.times(100).toFixed(2).replace('.', ',')
    : achievement.reason;

const ratio: Partial<Policy> = { atMost: 'ratio' };
const baseline: Partial<Policy> = { atMost: 'baseline' };
const onOff: Partial<Policy> = { atMost: 'onOff' };
const cap = (text: string): Partial<Policy> => ({ cap: new Decimal(text) });
const noCap: Partial<Policy> = { cap: undefined };
const closed: Partial<Policy> = { yearClosed: true };

describe('achievement by default', () => {
  test.each([
    // the vectors of the scoring rules
    ['>= 60 N.', '56 N.', '93,33'],
    ['>= 8 N.', '35,16 N.', '100,00'],
    ['>= 1.100 N.', '1.000 N.', '90,91'],
    ['<= 2 gg', '2,5 gg', '75,00'],
    ['<= 2 gg', '4 gg', '0,00'],
    ['<= 10 gg', '15 gg', '50,00'],
    ['>= -100 N.', '-150 N.', '50,00'],
    ['>= 0 N.', '-1 N.', '0,00'],
    ['<= 0 N.', '0 N.', '100,00'],
    ['<= 0 N.', '3 N.', '0,00'],
    // one row of the table each
    ['>= 60 N.', '60 N.', '100,00'],
    ['>= 60 N.', '0 N.', '0,00'],
    ['> 60 N.', '60 N.', '100,00'],
    ['> 60 N.', '54 N.', '90,00'],
    ['< 60 N.', '60 N.', '100,00'],
    ['< 60 N.', '66 N.', '90,00'],
    ['= 60 N.', '60 N.', '100,00'],
    ['= 60 N.', '66 N.', '90,00'],
    ['= 60 N.', '54 N.', '90,00'],
    ['= 0 N.', '1 N.', '0,00'],
    ['tra 10 e 20 N.', '15 N.', '100,00'],
    ['tra 10 e 20 N.', '10 N.', '100,00'],
    ['tra 10 e 20 N.', '20 N.', '100,00'],
    ['tra 10 e 20 N.', '9 N.', '90,00'],
    ['tra 10 e 20 N.', '22 N.', '90,00'],
    ['tra 10 e 20 N.', '60 N.', '0,00'],
    ['tra 0 e 20 N.', '-1 N.', '0,00'],
    ['Entro 31-12-2025', '31-12-2025', '100,00'],
    ['Entro 31-12-2025', '01-01-2026', '0,00'],
    ['31/12/2025', '30/12/2025', '100,00'],
    ['sì', 'sì', '100,00'],
    ['sì', 'no', '0,00'],
    ['no', 'no', '100,00'],
    ['100,00 %', '100,00 %', '100,00'],
    ['100,00 %', '90,00 %', '90,00'],
    ['>= 72,00 %', '36,00 %', '50,00'],
    ['<= -19 gg', '-23,24 gg', '100,00'],
    ['<= -10,00 %', '-5,00 %', '50,00'],
    ['N/D', '5 N.', 'targetNotAvailable'],
    ['', '5 N.', 'targetMissing'],
    ['circa 100', '5 N.', 'targetInvalid'],
    ['>= 5 N.', 'N/D', 'actualMissing'],
    ['>= 5 N.', '', 'actualMissing'],
    ['>= 5 N.', 'boh', 'actualMissing'],
    ['Entro 31-12-2025', 'N/D', 'inProgress'],
    ['Entro 30-06-2025', 'N/D', 'actualMissing'],
    ['Entro 01-07-2025', 'N/D', 'actualMissing'],
    // units of another kind, and words that may stand for any plain number
    ['>= 5 N.', '5 gg', 'unitDiffers'],
    ['>= 5 %', '5 N.', 'unitDiffers'],
    ['>= 5 €', '5 N.', 'unitDiffers'],
    ['Entro 31-12-2025', '5 N.', 'unitDiffers'],
    ['>= 5 N.', '31-12-2025', 'unitDiffers'],
    ['sì', '5 N.', 'unitDiffers'],
    ['>= 5 EUR', '5 €', '100,00'],
    ['>= 5 imprese', '5 N.', '100,00'],
    ['>= 5', '5 gg', '100,00'],
    ['>= 5 gg', '5', '100,00'],
    ['>= 5', '5 %', 'unitDiffers'],
  ])('%s, %s: %s', (target, actual, expected) => {
    expect(shown(judge(target, actual))).toBe(expected);
  });

  test('a target of 0 is marked as one that can only be met or missed', () => {
    expect(judge('<= 0 N.', '3 N.')).toMatchObject({ onOff: true, rule: 'zeroTarget' });
    expect(judge('<= 2 N.', '3 N.')).toMatchObject({ onOff: false, rule: 'linear' });
  });

  test('an indicator that cannot be assessed is left out, in a closed year too', () => {
    expect(shown(judge('>= 5 N.', 'N/D', closed, '', 'dati non disponibili'))).toBe('exempt');
  });
});

describe('achievement by policy', () => {
  test.each<[string, string, Partial<Policy>, string, string]>([
    ['<= 2 gg', '2,5 gg', ratio, '', '80,00'],
    ['<= 2 gg', '4 gg', ratio, '', '50,00'],
    ['<= 10 gg', '15 gg', ratio, '', '66,67'],
    ['<= 0 N.', '3 N.', ratio, '', '0,00'],
    ['<= -10 gg', '-5 gg', ratio, '', '50,00'],
    ['>= 60 N.', '56 N.', ratio, '', '93,33'],
    ['<= 2 gg', '3 gg', baseline, '4 gg', '50,00'],
    ['<= 2 gg', '5 gg', baseline, '4 gg', '0,00'],
    ['<= 2 gg', '2 gg', baseline, '4 gg', '100,00'],
    ['<= 2 gg', '3 gg', baseline, '', '50,00'],
    ['<= 2 gg', '2,5 gg', baseline, '1 gg', '75,00'],
    ['<= 2 gg', '2,5 gg', baseline, '40 %', '75,00'],
    ['<= 2 gg', '2,5 gg', onOff, '', '0,00'],
    ['<= 2 gg', '2 gg', onOff, '', '100,00'],
    ['>= 60 N.', '56 N.', onOff, '', '93,33'],
    ['>= 60 N.', '90 N.', cap('1.1'), '', '110,00'],
    ['>= 60 N.', '63 N.', cap('1.1'), '', '105,00'],
    ['>= 60 N.', '90 N.', cap('1.2'), '', '120,00'],
    ['>= 60 N.', '90 N.', noCap, '', '150,00'],
    ['<= 10 gg', '5 gg', noCap, '', '150,00'],
    ['<= 10 gg', '5 gg', { ...noCap, ...ratio }, '', '200,00'],
    ['<= 2 gg', '1 gg', { ...noCap, ...baseline }, '4 gg', '150,00'],
    ['>= 0 N.', '5 N.', noCap, '', '100,00'],
    ['= 60 N.', '60 N.', noCap, '', '100,00'],
    ['Entro 31-12-2025', '01-01-2025', noCap, '', '100,00'],
    ['>= 60 N.', '29 N.', { floor: new Decimal('0.5') }, '', '0,00'],
    ['>= 60 N.', '30 N.', { floor: new Decimal('0.5') }, '', '50,00'],
    ['Entro 30-06-2025', '05-07-2025', { dateDecay: 'grace', decayDays: 5 }, '', '100,00'],
    ['Entro 30-06-2025', '06-07-2025', { dateDecay: 'grace', decayDays: 5 }, '', '0,00'],
    ['Entro 30-06-2025', '10-07-2025', { dateDecay: 'linear', decayDays: 40 }, '', '75,00'],
    ['Entro 30-06-2025', '30-09-2025', { dateDecay: 'linear', decayDays: 40 }, '', '0,00'],
    ['Entro 30-06-2025', '10-07-2025', { dateDecay: 'linear', decayDays: 0 }, '', '0,00'],
    ['>= 5 N.', 'N/D', closed, '', '0,00'],
    ['>= 5 N.', 'N/D', { ...closed, missingActual: 'exclude' }, '', 'actualMissing'],
    ['>= 5 N.', 'N/D', { missingActual: 'zero' }, '', '0,00'],
    ['Entro 31-12-2025', 'N/D', closed, '', 'inProgress'],
    ['Entro 30-06-2025', 'N/D', closed, '', '0,00'],
    ['N/D', 'N/D', closed, '', 'targetNotAvailable'],
  ])('%s, %s, %j, before %s: %s', (target, actual, changes, previous, expected) => {
    expect(shown(judge(target, actual, changes, previous))).toBe(expected);
  });

  const steps: Partial<Policy> = {
    steps: [
      { from: new Decimal('0.5'), score: new Decimal('0.6') },
      { from: new Decimal('0.9'), score: new Decimal('1') },
    ],
  };
  test.each([
    ['29 N.', '0,00'],
    ['30 N.', '60,00'],
    ['53,99 N.', '60,00'],
    ['54 N.', '100,00'],
  ])('steps: %s of 60 is worth %s', (actual, expected) => {
    expect(shown(judge('>= 60 N.', actual, steps))).toBe(expected);
  });
});

describe('what cells can hold', () => {
  const binary = (double: number, policy: Partial<Policy> = {}): string => {
    const { value } = readParameters([], { actualsYear: 2024, targetsYear: 2025, asOf: TODAY }, () => ({
      workbook: true,
    }));
    const amount = new Decimal(double);
    const unit = { kind: 'number' as const, word: 'N.' };
    const quantity = { amount, unit, style: { decimals: 2, grouped: false, gap: ' ', unitFirst: false } };
    return shown(
      achievementOf(
        {
          actual: {
            source: 'computed',
            value: { kind: 'quantity', quantity, raw: '' },
            unitKind: 'number',
            unitWord: 'N.',
          },
          target: parseTarget('= 0,3 N.', ITALIAN_SEPARATORS),
          previous: { kind: 'missing' },
          exemption: '',
        },
        { ...value.policy, ...policy },
        TODAY,
      ),
    );
  };

  test('0,1 + 0,2 equals 0,3', () => {
    expect(binary(0.1 + 0.2)).toBe('100,00');
  });

  test('what differs more is not equal', () => {
    expect(binary(0.33)).toBe('90,00');
  });
});
