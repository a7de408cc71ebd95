import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeMisure, misureText, type MisuraRow } from '../../scripts/samples/measures';
import { algorithmForm, codesOf } from '../../scripts/samples/measures/algorithmForm';
import { loadSeedPlan, seedFolder, seedIndicators } from '../../scripts/samples/seedPlan';

const plan = loadSeedPlan();
const indicators = seedIndicators(plan);
const misure = makeMisure(plan);
const measures = misure.measures;
const years = plan.historyYears;
const row = (code: string): MisuraRow => measures.find((measure) => measure.code === code)!;
const count = (code: string, year: string): number => Number(row(code).values[year]);
const printed = (code: string, year: string): number =>
  Number(
    indicators
      .find((i) => i.code === code)!
      .history[year]!.replace(' N.', '')
      .replaceAll('.', ''),
  );
const codesIn = (algorithm: string) => codesOf(algorithmForm(algorithm));

describe('the sheet of measures', () => {
  test('is the committed one, and the same when made again', () => {
    expect(misureText(makeMisure(plan))).toBe(
      readFileSync(join(seedFolder, 'misure-modena-2025.json'), 'utf8'),
    );
  });

  test('has every code of the algorithms once, but for three that mean another indicator', () => {
    const codes = [...new Set(indicators.flatMap((indicator) => codesIn(indicator.algorithm)))];
    const rows = measures.map((measure) => measure.code);
    expect(codes.filter((code) => !rows.includes(code)).sort()).toEqual(['D1.1.0', 'D4.1', 'D6.1.1']);
    expect([...rows, 'D1.1.0', 'D4.1', 'D6.1.1'].sort()).toEqual([...codes].sort());
  });

  test('leaves 2025 empty', () => {
    expect(measures.filter((measure) => measure.values['2025'] !== null)).toEqual([]);
  });

  test.each(years)('in %s a measure is N/D where all its indicators print N/D, and nowhere else', (year) => {
    const expected = measures.filter((measure) =>
      indicators
        .filter((indicator) => codesIn(indicator.algorithm).includes(measure.code))
        .every((indicator) => indicator.history[year] === 'N/D'),
    );
    expect(measures.filter((measure) => measure.values[year] === 'N/D')).toEqual(expected);
  });

  const shapes: Readonly<Record<string, RegExp>> = {
    'N.': /^\d+$/,
    '€': /^\d+$/,
    gg: /^-?\d+(\.\d+)?$/,
    '%': /^0\.\d+$/,
    data: /^\d{4}-\d\d-\d\d$/,
    h: /^\d+$/,
  };
  test.each(measures.map((measure) => [measure.code, measure] as const))(
    '%s has values of its unit',
    (_, measure) => {
      const values = years.map((year) => measure.values[year]!).filter((value) => value !== 'N/D');
      for (const value of values) expect(value).toMatch(shapes[measure.unit]!);
    },
  );
});

describe('descriptions are cut from the prose, units from what is printed', () => {
  test.each([
    [
      'D1.1.3_PROMOS.SAS',
      'N.',
      "N. imprese che hanno usufruito di assistenza specialistica per l'export (SAS)",
    ],
    ['S0', 'N.', 'Imprese iscritte nel Registro Imprese di Modena'],
    ['D4.2_1', 'N.', 'N. imprese iscritte al RASL*10'],
    ['OnStrut', '€', 'Oneri strutturali'],
    ['K33', 'N.', "Numero istanze di cancellazione/sospensione protesti evase (chiuse) nell'anno N"],
    ['N_Strumenti_dig', 'N.', 'N. strumenti digitali (primo rilascio + rinnovo)'],
    ['82.A3.1_LINKEDIN', 'N.', 'N. follower del social media Linkedin anno n'],
    ['82.A3.1_LINKEDIN-1', 'N.', 'N. follower del social media Linkedin anno n - 1'],
    ['D1.2.1 FORM', 'h', "Ore formative sui carnet digitali fruite dall'ufficio"],
    ['K04', 'gg', 'Tempi medi di lavorazione delle pratiche telematiche del Registro Imprese'],
    ['C2_FORZE.ORDINE', 'data', "Incontro formativo con forze dell'Ordine su strumenti per pesare"],
  ])('%s', (code, unit, description) => expect(row(code)).toMatchObject({ unit, description }));
});

describe('origins', () => {
  test('count', () => {
    const of = (origin: string) => measures.filter((measure) => measure.origin === origin).length;
    expect([of('pubblicato'), of('ricavato'), of('illustrativo')]).toEqual([59, 4, 83]);
  });

  test('pubblicato: an indicator is that code and nothing else', () => {
    const algorithms = new Set(indicators.map((indicator) => indicator.algorithm));
    const alone = measures.filter((measure) => algorithms.has(measure.code));
    expect(measures.filter((measure) => measure.origin === 'pubblicato')).toEqual(alone);
  });

  const identities: readonly (readonly [string, (year: string) => number])[] = [
    ['D6.1.2_DEMOCENTER', (year) => printed('D2', year) - printed('E1.1', year)],
    ['D4.2', (year) => printed('D4', year) - printed('D4.1', year) - printed('D4.3_1.MIMIT', year)],
    ['D3.1_51', (year) => printed('D3', year) - printed('61.D3.1_52', year)],
    ['D3.1.2_0', (year) => printed('61D3.1_0', year) - (printed('D3', year) - printed('61.D3.1_52', year))],
  ];
  test('ricavato: these four', () => {
    const derived = measures
      .filter((measure) => measure.origin === 'ricavato')
      .map((measure) => measure.code);
    expect(derived.sort()).toEqual(identities.map(([code]) => code).sort());
  });
  test.each(identities)('%s is a difference of printed values', (code, difference) => {
    expect(years.map((year) => count(code, year))).toEqual(years.map(difference));
  });

  /** Sums by their codes; a change that leaves them all alone cannot be told from what is printed. */
  const sums = indicators
    .map((indicator) => algorithmForm(indicator.algorithm))
    .filter((form) => form.denominator === undefined)
    .map((form) => form.numerator.map((term) => term.code));
  const illustrative = measures.filter((m) => m.origin === 'illustrativo').map((measure) => measure.code);
  const inSums = illustrative.filter((code) => sums.some((codes) => codes.includes(code)));
  const leavesSumsAlone = (more: string, less: readonly string[]) =>
    sums.every(
      (codes) => Number(codes.includes(more)) === less.filter((code) => codes.includes(code)).length,
    );
  const exchanges = inSums.flatMap((a) => [[a], ...inSums.filter((b) => b > a).map((b) => [a, b])]);
  const movable = new Set(
    inSums.flatMap((more) =>
      exchanges
        .filter((less) => !less.includes(more) && leavesSumsAlone(more, less))
        .flatMap((less) => [more, ...less]),
    ),
  );

  test.each(inSums)(
    'illustrativo: %s could differ, with one or two others, and no printed sum would',
    (code) => {
      expect(movable.has(code)).toBe(true);
    },
  );

  test('the other illustrative measures stand in ratios only, which no printed number determines', () => {
    expect(illustrative.length - inSums.length).toBe(43);
  });
});

describe('what the plan suggests beyond its identities', () => {
  test.each(years)('981 = 129 + 627 + 225 and the like in %s: D1.1.1 reads as D1.1.1_PROMOS', (year) => {
    expect(printed('D1', year)).toBe(
      printed('D1.1.0', year) +
        count('D1.1.1', year) +
        count('D1.1.2', year) +
        count('D1.1.3_PROMOS.SAS', year),
    );
    expect(count('D1.1.1', year)).toBe(printed('D1.1.1_PROMOS', year));
    expect(count('D1.1.2', year)).toBe(count('D1.1.2_PROMOS.ATT.', year));
  });

  test.each(years)('CO.S and CO.V read as the checks of 701.C2.1 in %s', (year) => {
    expect(count('CO.S', year)).toBe(printed('71.Controlli Servizi', year));
    expect(count('CO.V', year)).toBe(printed('71.Controlli Voucher', year));
  });

  test('the year before is the year before', () => {
    expect(count('EUREKA.anno-1', '2023')).toBe(count('EUREKA.anno.n', '2022'));
    expect(count('EUREKA.anno-1', '2024')).toBe(count('EUREKA.anno.n', '2023'));
  });
});
