import { amountOf } from '../../../src/core/scoring';
import { findingsOf as allFindings, opened, percent, scoresOf } from '../../support/smallWorkbook';
import type { SmallPlan } from '../../support/smallWorkbook';

const group = (...indicators: readonly string[]): readonly string[] => [
  'O1 - Obiettivo | 100',
  ...indicators,
];

/** What realism says of the small targets here is no matter of scoring. */
const findingsOf = (...what: Parameters<typeof allFindings>): readonly string[] =>
  allFindings(...what).filter((finding) => !/^TG50[2-7]/.test(finding));

const overall = (small: SmallPlan): string => percent(opened(small).scores.overall);

describe('roll-up', () => {
  const vectors = group(
    'A - a | 40 | | 5 N. | >= 5 N.',
    'B - b | 35 | | 4 N. | >= 5 N.',
    'C - c | 25 | | N/D | >= 5 N.',
  );

  test.each<[string, SmallPlan['parameters'], string]>([
    ['a missing actual is left out', {}, '90,67'],
    ['a missing actual counts 0', { missingActual: 'zero' }, '68,00'],
    ['in a closed year it counts 0', { yearClosed: 'sì' }, '68,00'],
    ['without dividing it counts nothing', { rollUp: 'somma' }, '68,00'],
  ])('40/35/25 on 100/80/N-D: %s', (_what, parameters, expected) => {
    expect(overall({ plan: vectors, parameters: parameters ?? {} })).toBe(expected);
  });

  test('coverage is the share of weight that was scored', () => {
    expect(opened({ plan: vectors }).scores.coverage.toFixed()).toBe('0.75');
  });

  test.each([
    [
      'weight 0 counts for nothing',
      ['A - a | 100 | | 4 N. | >= 5 N.', 'B - b | 0 | | 5 N. | >= 5 N.'],
      '80,00',
    ],
    [
      'a negative weight is left out',
      ['A - a | 100 | | 4 N. | >= 5 N.', 'B - b | -20 | | 5 N. | >= 5 N.'],
      '80,00',
    ],
    [
      'a missing weight is left out',
      ['A - a | 100 | | 4 N. | >= 5 N.', 'B - b | | | 5 N. | >= 5 N.'],
      '80,00',
    ],
    [
      'weights need not sum to 100',
      ['A - a | 10 | | 4 N. | >= 5 N.', 'B - b | 30 | | 5 N. | >= 5 N.'],
      '95,00',
    ],
    ['nothing to score', ['A - a | 50 | | N/D | >= 5 N.', 'B - b | 50 | | 5 N. | N/D'], 'nothingToScore'],
    ['only weight 0', ['A - a | 0 | | 4 N. | >= 5 N.'], 'nothingToScore'],
  ])('%s', (_what, indicators, expected) => {
    expect(overall({ plan: group(...indicators) })).toBe(expected);
  });

  test('what cannot be scored is passed upward, beside what can', () => {
    const plan = [
      'O1 - Uno | 50',
      'A - a | 100 | | N/D | >= 5 N.',
      'O2 - Due | 50',
      'B - b | 100 | | 4 N. | >= 5 N.',
    ];
    expect(scoresOf(opened({ plan }))).toEqual([
      'O1 nothingToScore',
      'A actualMissing',
      'O2 80,00',
      'B 80,00',
    ]);
    expect(overall({ plan })).toBe('80,00');
  });
});

describe('the actual of an indicator', () => {
  const actualOf = (small: SmallPlan, code: string): string => {
    const { plan, scores } = opened(small);
    const score = scores.nodes[plan.nodes.findIndex((node) => node.code === code)];
    const { source, value } = score?.actual ?? { source: 'none', value: { kind: 'missing' as const } };
    return `${source} ${amountOf(value)?.toFixed() ?? '-'}`;
  };
  const one = (algorithm: string, published = '7 N.'): readonly string[] =>
    group(`A - a | 100 | ${algorithm} | ${published} | >= 5 N.`);

  test.each<[string, readonly string[], readonly string[] | undefined, string]>([
    ['the measures give it', one('M1 + M2'), ['M1 | 3', 'M2 | 4'], 'computed 7'],
    ['computed wins over published', one('M1 + M2', '9 N.'), ['M1 | 3', 'M2 | 4'], 'computed 7'],
    ['a measure without value: published', one('M1 + M2'), ['M1 | 3', 'M2 | N/D'], 'published 7'],
    ['a blank measure is not 0', one('M1 + M2'), ['M1 | 3', 'M2 |'], 'published 7'],
    ['a measure of 0 is 0', one('M1 + M2'), ['M1 | 3', 'M2 | 0'], 'computed 3'],
    ['zero denominator: published', one('M1 / M2'), ['M1 | 3', 'M2 | 0'], 'published 7'],
    ['unknown code: published', one('M1 + M9'), ['M1 | 3', 'M2 | 0'], 'published 7'],
    ['syntax: published', one('M1 + + M2'), ['M1 | 3', 'M2 | 0'], 'published 7'],
    ['no sheet of measures: published', one('M1 + M2'), undefined, 'published 7'],
    ['no algorithm: published', one(''), ['M1 | 3'], 'published 7'],
    ['its own code is the measure', one('A'), ['A | 3'], 'computed 3'],
    ['its own code without a measure: published', one('A'), ['M1 | 3'], 'published 7'],
    ['a number kept as text is read', one('M1'), ['M1 | 1.100,5'], 'computed 1100.5'],
  ])('%s', (_what, plan, measures, expected) => {
    expect(actualOf(measures === undefined ? { plan } : { plan, measures }, 'A')).toBe(expected);
  });

  test('a code that is a measure and an indicator: the measure where it has a value, else the indicator', () => {
    const plan = group('A - a | 50 | B | 1 N. | >= 5 N.', 'B - b | 50 | | 6 N. | >= 5 N.');
    expect(actualOf({ plan, measures: ['B | 3'] }, 'A')).toBe('computed 3');
    expect(actualOf({ plan, measures: ['B | N/D'] }, 'A')).toBe('computed 6');
  });

  test('a code of several indicators is their common value, else nothing', () => {
    const plan = (other: string): readonly string[] => [
      'O1 - Uno | 50', 'B - b | 100 | | 6 N. | >= 5 N.', 'O2 - Due | 50', `B - b | 50 | | ${other} | >= 5 N.`, 'A - a | 50 | B * 2 | 1 N. | >= 5 N.',
    ]; // prettier-ignore
    expect(actualOf({ plan: plan('6 N.'), measures: ['M | 1'] }, 'A')).toBe('computed 12');
    expect(actualOf({ plan: plan('7 N.'), measures: ['M | 1'] }, 'A')).toBe('published 1');
    expect(findingsOf(opened({ plan: plan('7 N.'), measures: ['M | 1'] }))).toContain('TG307 C6');
  });

  test('an indicator of indicators follows them, however deep', () => {
    const chain = Array.from(
      { length: 300 },
      (_, i) => `I${i} - i | 1 | ${i === 0 ? 'M' : `I${i - 1} + M`} | N/D | >= 5 N.`,
    );
    expect(actualOf({ plan: group(...chain), measures: ['M | 2'] }, 'I299')).toBe('computed 600');
  });

  test.each([
    ['two', ['A - a | 50 | B | 1 N. | >= 5 N.', 'B - b | 50 | A + M | 2 N. | >= 5 N.'], ['TG304 C3']],
    [
      'three',
      [
        'A - a | 40 | B | 1 N. | >= 5 N.',
        'B - b | 30 | C | 2 N. | >= 5 N.',
        'C - c | 30 | A | 3 N. | >= 5 N.',
      ],
      ['TG304 C3'],
    ],
  ])('a circle of %s is one finding, and the published values count', (_what, indicators, expected) => {
    const small = { plan: group(...indicators), measures: ['M | 9'] };
    expect(findingsOf(opened(small)).filter((finding) => finding.startsWith('TG304'))).toEqual(expected);
    expect(actualOf(small, 'A')).toBe('published 1');
  });

  test('a measure of the same name cuts a circle', () => {
    const small = {
      plan: group('A - a | 50 | B | 1 N. | >= 5 N.', 'B - b | 50 | A | 2 N. | >= 5 N.'),
      measures: ['B | 9'],
    };
    expect([actualOf(small, 'A'), actualOf(small, 'B')]).toEqual(['computed 9', 'computed 9']);
  });
});

describe('findings of scoring', () => {
  test.each<[string, string, readonly string[], readonly string[]]>([
    ['nothing wrong', 'A - a | 100 | M | 3 N. | >= 5 N.', ['M | 3'], []],
    ['syntax', 'A - a | 100 | M + | 3 N. | >= 5 N.', ['M | 3'], ['TG301 C3']],
    ['unknown code', 'A - a | 100 | MM | 3 N. | >= 5 N.', ['M | 3'], ['TG302 C3']],
    ['zero denominator', 'A - a | 100 | M / N | 3 N. | >= 5 N.', ['M | 3', 'N | 0'], ['TG305 C3']],
    [
      'measure without value, published there',
      'A - a | 100 | M | 3 N. | >= 5 N.',
      ['M | N/D', 'N | 1'],
      ['TG306 C3', 'TG312 A3'],
    ],
    [
      'measure without value, nothing published',
      'A - a | 100 | M | N/D | >= 5 N.',
      ['M | N/D', 'N | 1'],
      ['TG312 A3'],
    ],
    ['published differs', 'A - a | 100 | M | 4 N. | >= 5 N.', ['M | 3'], ['TG308 D3']],
    ['published N/D though computed', 'A - a | 100 | M | N/D | >= 5 N.', ['M | 3'], ['TG308 D3']],
    ['equal at the printed decimals', 'A - a | 100 | M | 3,33 N. | >= 5 N.', ['M | 3.3349'], []],
    ['rounded half away from zero', 'A - a | 100 | M | 3,4 N. | >= 5 N.', ['M | 3.35'], []],
    ['a factor of 100', 'A - a | 100 | M | 13,43 N. | >= 5 N.', ['M | 0.1343'], ['TG309 D3']],
    ['percent as a fraction', 'A - a | 100 | M | 13,43 % | >= 5 %', ['M | 0.1343'], []],
    ['percent as a number', 'A - a | 100 | M | 13,43 % | >= 5 %', ['M | 13.43'], ['TG309 D3']],
    ['another kind of unit', 'A - a | 100 | M | 3 gg | >= 5 N.', ['M | 3'], ['TG208 E3']],
    ['another word of the same kind', 'A - a | 100 | M | 3 gg | <= 5 giorni', ['M | 3'], ['TG209 E3']],
    ['a strict bound at equality', 'A - a | 100 | M | 5 N. | > 5 N.', ['M | 5'], ['TG210 E3']],
  ])('%s', (_what, indicator, measures, expected) => {
    expect(findingsOf(opened({ plan: group(indicator), measures }))).toEqual(expected);
  });

  test('an unknown code comes with suggestions', () => {
    const { diagnostics } = opened({
      plan: group('A - a | 100 | D1.1_MISE | 3 N. | >= 5 N.'),
      measures: ['D1.1_MIMIT | 3', 'D1.1-MISE | 2'],
    });
    expect(diagnostics.find(({ code }) => code === 'TG302')).toMatchObject({
      params: { suggestions: ['D1.1-MISE', 'D1.1_MIMIT'] },
    });
  });
});

describe('parameters', () => {
  const plan = group('A - a | 100 | | 4 N. | <= 2 N.');

  test.each<[string, SmallPlan['parameters'], string, readonly string[]]>([
    ['blank: the defaults', {}, '0,00', []],
    ['in any case', { atMost: 'RAPPORTO' }, '50,00', []],
    ['an unknown word: the default, and a finding', { atMost: 'boh' }, '0,00', ['TG108 A5']],
    ['text for a number', { floor: 'tanto' }, '0,00', ['TG108 A9']],
    ['a cap below 100 %', { cap: 0.5 }, '0,00', ['TG108 A8']],
    ['no cap', { cap: 'nessuno' }, '0,00', []],
    ['a year that is none', { actualsYear: 'ieri' }, '0,00', ['TG108 A1']],
    ['half a day', { decayDays: 0.5 }, '0,00', ['TG108 A7']],
    ['a date that is none', { asOf: 'oggi' }, '0,00', ['TG108 A4']],
    ['a year without values', { actualsYear: 2020 }, 'nothingToScore', []],
  ])('%s', (_what, parameters, expected, findings) => {
    const result = opened({ plan, parameters: parameters ?? {} });
    expect(percent(result.scores.overall)).toBe(expected);
    expect(findingsOf(result, ['TG106'])).toEqual(findings);
  });
});
