import { indicatorAchievement } from '../../src/functions/indicatorAchievement';
import { DEFAULT_POLICY } from '../../src/core/scoring';
import type { Parameters, Policy } from '../../src/core/scoring';
import { rulesBlock } from '../../src/core/emit';
import { Decimal } from '../../src/core/values';
import { shownAll } from './shown';

const ACTUAL_MISSING = '#N/A Manca il consuntivo.';
const UNITS = '#N/A Consuntivo e target non si possono confrontare: le unità sono diverse.';

const block = (policy: Partial<Policy>, more: Partial<Parameters> = {}): unknown[][] =>
  rulesBlock({
    policy: { ...DEFAULT_POLICY, ...policy },
    actualsYear: 2024,
    targetsYear: 2025,
    asOf: { year: 2025, month: 6, day: 30 },
    ...more,
  });

const near = (value: unknown): unknown => (typeof value === 'number' ? Number(value.toFixed(6)) : value);
const achieved = (
  actual: unknown,
  target: unknown,
  previous: unknown = null,
  rules: unknown = null,
): unknown => near(shownAll(indicatorAchievement([[actual]], target, previous, rules)));

describe('PIANO.CONSEGUIMENTO on targets as text', () => {
  test.each<[unknown, unknown, unknown]>([
    [56, '>= 60', 0.933333],
    ['56 N.', '>= 60 N.', 0.933333],
    [35.16, '>=8', 1],
    [1000, '>= 1.100 N.', 0.909091],
    ['1.000', '>= 1.100 N.', 0.909091],
    [2.5, '<= 2', 0.75],
    ['2,5 gg', '<= 2 giorni', 0.75],
    [4, '<= 2', 0],
    [15, '<= 10', 0.5],
    [-150, '>= -100', 0.5],
    [-1, '>= 0', 0],
    [0, '<= 0', 1],
    [3, '<= 0', 0],
    [60, '> 60', 1],
    [0.72, '>= 72,00 %', 1],
    ['36 %', '>= 72%', 0.5],
    [12, 'tra 10 e 20', 1],
    [5, 'tra 10 e 20', 0.5],
    [90, '100', 0.9],
    [90, 100, 0.9],
    ['90 N.', 100, 0.9],
    [0, '>= 0', 1],
    [46022, 'Entro 31-12-2025', 1],
    ['31-12-2025', 'Entro 31-12-2025', 1],
    ['01-01-2026', 'Entro 31-12-2025', 0],
    ['30-12-2025', 46022, 1],
    ['sì', 'sì', 1],
    [true, 'sì', 1],
    ['no', 'sì', 0],
    [null, '>= 60', ACTUAL_MISSING],
    ['', '>= 60', ACTUAL_MISSING],
    ['N/D', '>= 60', ACTUAL_MISSING],
    [null, 'Entro 31-12-2099', ACTUAL_MISSING],
    ['circa 50', '>= 60', '#N/A Il valore «circa 50» non è leggibile: conta come mancante.'],
    [56, null, '#N/A Manca il target.'],
    [56, 'N/D', '#N/A Il target è N/D.'],
    [56, 'circa 60', '#N/A Il target «circa 60» non è leggibile: l’indicatore non si può valutare.'],
    ['56 N.', '>= 60 %', UNITS],
    ['56 €', '>= 60 gg', UNITS],
    ['sì', '>= 60', UNITS],
    [46022.5, 'Entro 31-12-2025', '#N/A Il valore «46022.5» non è leggibile: conta come mancante.'],
    [{ basicValue: '#DIV/0!', type: 'Error' }, '>= 60', '#N/A La cella contiene l’errore #DIV/0!.'],
    [56, { basicValue: '#NAME?', type: 'Error' }, '#N/A La cella contiene l’errore #NAME?.'],
  ])('%j against %j: %j', (actual, target, expected) => expect(achieved(actual, [[target]])).toEqual(expected)); // prettier-ignore
});

describe('PIANO.CONSEGUIMENTO on the cells Verso, Soglia, Fino a', () => {
  test.each<[unknown, unknown[], unknown]>([
    [56, ['>=', 60, ''], 0.933333],
    [56, ['>', 60, ''], 0.933333],
    [2.5, ['<=', 2, ''], 0.75],
    [2.5, ['<', 2, ''], 0.75],
    [90, ['=', 100, ''], 0.9],
    [25, ['tra', 10, 20], 0.75],
    [46022, ['entro', 46022, ''], 1],
    [46023, ['entro', 46022, ''], 0],
    ['sì', ['sì/no', 'sì', ''], 1],
    ['no', ['sì/no', 'sì', ''], 0],
    ['N/D', ['>=', 60, ''], ACTUAL_MISSING],
    [56, ['', '', ''], '#N/A Manca il target.'],
    [56, [null, null, null], '#N/A Manca il target.'],
    [56, ['N/D', 'N/D', ''], '#N/A Il target è N/D.'],
    [56, ['?', 'illeggibile', ''], '#N/A Il target «illeggibile» non è leggibile: l’indicatore non si può valutare.'],
    [56, ['=', 'illeggibile', ''], '#N/A Il target «illeggibile» non è leggibile: l’indicatore non si può valutare.'],
    [56, ['tra', 10, 'illeggibile'], '#N/A Il target «10» non è leggibile: l’indicatore non si può valutare.'],
    ['sì', ['>=', 60, ''], UNITS],
    [56, ['sì/no', 'sì', ''], UNITS],
  ])('%j against %j: %j', (actual, cells, expected) => expect(achieved(actual, [cells])).toEqual(expected)); // prettier-ignore
});

describe('PIANO.CONSEGUIMENTO by the rules of the workbook', () => {
  test.each<[string, Partial<Policy>, unknown, unknown, unknown, unknown]>([
    ['ratio', { atMost: 'ratio' }, 2.5, '<= 2', null, 0.8],
    ['ratio', { atMost: 'ratio' }, 15, '<= 10', null, 0.666667],
    ['baseline', { atMost: 'baseline' }, 3, '<= 2', 4, 0.5],
    ['baseline without a previous value', { atMost: 'baseline' }, 3, '<= 2', 'N/D', 0.5],
    ['baseline, far', { atMost: 'baseline' }, 5, '<= 2', 12, 0.7],
    ['baseline, percent', { atMost: 'baseline' }, 0.3, '<= 20 %', 0.4, 0.5],
    ['on or off', { atMost: 'onOff' }, 2.5, '<= 2', null, 0],
    ['cap 120 %', { cap: new Decimal('1.2') }, 90, '>= 60', null, 1.2],
    ['no cap', { cap: undefined }, 90, '>= 60', null, 1.5],
    ['floor', { floor: new Decimal('0.95') }, 56, '>= 60', null, 0],
    ['steps', { steps: [{ from: new Decimal(0), score: new Decimal(0) }, { from: new Decimal('0.9'), score: new Decimal('0.5') }] }, 56, '>= 60', null, 0.5],
    ['grace days', { dateDecay: 'grace', decayDays: 10 }, 46030, 'Entro 31-12-2025', null, 1],
    ['linear decay', { dateDecay: 'linear', decayDays: 10 }, 46024, 'Entro 31-12-2025', null, 0.8],
    ['missing counts 0', { missingActual: 'zero' }, null, '>= 60', null, 0],
    ['missing counts 0, not yet due', { missingActual: 'zero' }, null, 'Entro 31-12-2025', null, '#N/A Manca il consuntivo, ma il termine non è ancora passato.'],
    ['missing counts 0, overdue', { missingActual: 'zero' }, null, 'Entro 31-05-2025', null, 0],
    ['year closed', { yearClosed: true }, 'N/D', '>= 60', null, 0],
  ])('%s', (_name, policy, actual, target, previous, expected) =>
    expect(achieved(actual, [[target]], [[previous]], block(policy))).toBe(expected)); // prettier-ignore

  test.each([[[['lineare']]], [[[1, 2, 3]]], [[['a', 'b']]]])('%j are no rules', (rules) =>
    expect(achieved(56, [['>= 60']], null, rules)).toBe(
      '#VALUE! Le regole devono essere l’intervallo PIANO_Regole: due colonne.',
    ),
  );

  test('a blank cell instead of rules is none', () =>
    expect(achieved(56, [['>= 60']], null, [[null]])).toBe(0.933333));
});

describe('PIANO.CONSEGUIMENTO spills', () => {
  const spilled = (...args: Parameters_): unknown => {
    const answers = shownAll(indicatorAchievement(...args));
    return Array.isArray(answers) ? answers.map((row: unknown[]) => row.map(near)) : near(answers);
  };
  type Parameters_ = [unknown, unknown, unknown, unknown];

  test('over rows, each by its own cells; blank rows stay blank', () => {
    const targets = [
      ['>=', 60, ''],
      ['', '', ''],
      ['tra', 10, 20],
      ['', '', ''],
    ];
    expect(spilled([[56], [null], [5], [7]], targets, null, null)).toEqual([[0.933333], [''], [0.5], ['#N/A Manca il target.']]); // prettier-ignore
  });

  test('over columns, one target for all', () =>
    expect(spilled([[56, 60, null]], [['>= 60']], null, null)).toEqual([[0.933333, 1, ACTUAL_MISSING]]));

  test('a shorter range ends with #N/A', () =>
    expect(spilled([[1], [2], [3]], [['>= 1'], ['>= 4']], null, null)).toEqual([[1], [0.5], ['#N/A Gli intervalli hanno dimensioni diverse.']])); // prettier-ignore
});
