import { rulesBlock } from '../../src/core/emit';
import { DEFAULT_POLICY } from '../../src/core/scoring';
import { associateFunctions } from '../../src/functions';
import type { FunctionResult } from '../../src/workbench/host';
import { expectNoHostFaults, installOffice, startOffice } from '../support/officeLibrary';
import type { OfficeSession } from '../support/officeLibrary';

const gives = (value: unknown): FunctionResult => ({ ok: true, value });
const fails = (error: string, message: string): FunctionResult => ({ ok: false, error, message });
const inCell = (error: string, message: string): unknown =>
  expect.objectContaining({ type: 'Error', basicValue: error, message });

const CODES = [['A1_X'], ['B2'], ['VUOTA'], ['ZERO'], [null]];
const VALUES = [[30], ['1.200,5 N.'], [null], [0], [null]];
const BLANK_AS_TEXT = [[30], ['1.200,5 N.'], [''], [0], ['']];
/** A cell in error as the host hands it over. */
const ERROR = { type: 'CustomFunctionError', code: '#DIV/0!', basicValue: '#DIV/0!' };
const RULES = rulesBlock({
  policy: { ...DEFAULT_POLICY, atMost: 'ratio' },
  actualsYear: 2024,
  targetsYear: 2025,
  asOf: { year: 2025, month: 6, day: 30 },
});
const PLAN = [
  ['Livello', 'Codice', 'Denominazione', 'Peso', 'Algoritmo', '2024', 'Target 2025'],
  ['Obiettivo strategico', 'O1', 'Servizi', '100,00%', '', '', ''],
  ['Indicatore', 'I1', 'Servizi svolti', '60,00%', 'A1_Y', '30 N.', '>= 30 N.'],
  ['Indicatore', 'I2', 'Tempi', '50,00%', 'B2', '1.200,5 N.', 'circa 3'],
];
const MEASURES = [['Codice', 'Descrizione', '2024'], ['A1_X', 'Servizi', 30], ['B2', 'Tempi', 1200.5]]; // prettier-ignore

/** Arguments are matrices, as the metadata asks for; those left out are null. */
const CASES: readonly [id: string, args: unknown[], expected: unknown][] = [
  ['VALORE', [[['A1_X * 10']], CODES, VALUES, null], gives([[300]])],
  ['VALORE', [[['ZERO']], CODES, VALUES, null], gives([[0]])],
  ['VALORE', [[['Numero di servizi\nA1_X + B2']], CODES, BLANK_AS_TEXT, null], gives([[1230.5]])],
  ['VALORE', [[['A1_X'], [null], ['VUOTA']], CODES, VALUES, null], gives([[30], [''], [inCell('#N/A', 'Senza valore: «VUOTA».')]])],
  ['VALORE', [[['VUOTA']], CODES, VALUES, null], fails('#N/A', 'Senza valore: «VUOTA».')],
  ['VALORE', [[['VUOTA']], CODES, BLANK_AS_TEXT, null], fails('#N/A', 'Senza valore: «VUOTA».')],
  ['VALORE', [[['A1_X']], CODES, [[30], [ERROR], [1], [1], [1]], null], gives([[30]])],
  ['VALORE', [[['B2']], CODES, [[30], [ERROR], [1], [1], [1]], null], fails('#N/A', 'Senza valore: «B2».')],
  ['VALORE', [[['A1_Y']], CODES, VALUES, null], fails('#VALUE!', 'Il codice «A1_Y» non è tra i codici indicati. Forse: «A1_X»?')],
  ['VALORE', [[['A1_X +']], CODES, VALUES, null], fails('#VALUE!', 'L’algoritmo «A1_X +» non si legge vicino a «+».')],
  ['VALORE', [[['A1_X / ZERO']], CODES, VALUES, null], fails('#VALUE!', 'In «A1_X / ZERO» il divisore vale zero: l’algoritmo non si può calcolare.')],
  ['CODICI', [[['A1_X / Controlli Servizi']]], gives([['A1_X'], ['Controlli Servizi']])],
  ['CODICI', [[['A + B'], ['C']]], gives([['A', 'B'], ['C', '']])],
  ['CODICI', [[[null]]], fails('#N/A', 'Manca l’algoritmo.')],
  ['CONSEGUIMENTO', [[[54]], [['>= 60 N.']], null, null], gives([[0.9]])],
  ['CONSEGUIMENTO', [[['54 N.']], [['>=', 60, '']], null, null], gives([[0.9]])],
  ['CONSEGUIMENTO', [[[0]], [['<= 0']], null, null], gives([[1]])],
  ['CONSEGUIMENTO', [[[null]], [['<= 0']], null, null], fails('#N/A', 'Manca il consuntivo.')],
  ['CONSEGUIMENTO', [[['']], [['<= 0']], null, null], fails('#N/A', 'Manca il consuntivo.')],
  ['CONSEGUIMENTO', [[[4]], [['<=', 2, '']], [['N/D']], RULES], gives([[0.5]])],
  ['CONSEGUIMENTO', [[[54], [null], ['N/D']], [['>=', 60, ''], ['', '', ''], ['>=', 60, '']], null, null], gives([[0.9], [''], [inCell('#N/A', 'Manca il consuntivo.')]])],
  ['PUNTEGGIO', [[[40], [35], [25]], [[1], [0.8], ['N/D']], null], gives(68 / 75)],
  ['PUNTEGGIO', [[[0.5], [0.5]], [[1], [null]], [['somma']]], gives(0.5)],
  ['PUNTEGGIO', [[[50], [50]], [[1], [0]], null], gives(0.5)],
  ['PUNTEGGIO', [[[50], [50]], [[''], [null]], null], fails('#N/A', 'Nulla da valutare: nessun conseguimento ha un peso.')],
  ['ESITO', [[[0.9]], null], gives([['Raggiunto']])],
  ['ESITO', [[[0], [null], [0.7]], RULES], gives([['Non raggiunto'], [''], ['Parziale']])],
  ['ESITO', [[['N/D']], null], fails('#N/A', '«N/D» non è un conseguimento: serve un numero.')],
  ['SOGLIA', [[['>= 1.100 N.'], ['sì'], [null], ['N/D'], ['circa 3']], null], gives([[1100], ['sì'], [''], ['N/D'], ['illeggibile']])],
  ['SOGLIA', [[['>= 1.5']], [['.']]], gives([[1.5]])],
  ['SOGLIA', [[[ERROR]], null], fails('#N/A', 'La cella contiene l’errore #DIV/0!.')],
  ['VERSO', [[['Entro il 31-12-2025'], [null], ['≤ 2']]], gives([['entro'], [''], ['<=']])],
  ['VERSO', [[[ERROR]]], fails('#N/A', 'La cella contiene l’errore #DIV/0!.')],
  ['VARIAZIONE', [[['<= 2'], ['1.100'], [null]], [['<= 1'], [1100], [null]]], gives([['target diminuito'], [''], ['']])],
  ['VARIAZIONE', [[['N/D']], [[0]]], gives([['modificato']])],
  ['SFIDANTE', [[['<= 2'], ['>= 60']], [['<= 1'], ['N/D']]], gives([['più sfidante'], ['non confrontabile']])],
  ['SFIDANTE', [[[ERROR]], [['<= 1']]], fails('#N/A', 'La cella contiene l’errore #DIV/0!.')],
  ['VERIFICA', [[['a caso']], [[null]]], gives([
    ['Gravità', 'Codice', 'Dove', 'Messaggio'],
    ['Errore', 'TG101 Intestazioni non trovate', 'Piano, riga 1, colonna 1', 'Nel foglio «Piano» non trovo la riga delle intestazioni.'],
  ])],
  ['VERIFICA', [PLAN, MEASURES], gives([
    ['Gravità', 'Codice', 'Dove', 'Messaggio'],
    ['Avviso', 'TG402 Pesi che non sommano 100', 'Piano, riga 3, colonna 4', expect.stringContaining('110')],
    ['Errore', 'TG302 Codice sconosciuto', 'Piano, riga 3, colonna 5', 'Il codice «A1_Y» non è né una misura né un indicatore. Forse: «A1_X»?'],
    ['Errore', 'TG202 Target illeggibile', 'Piano, riga 4, colonna 7', 'Il target «circa 3» non è leggibile: l’indicatore non si può valutare.'],
  ])],
]; // prettier-ignore

describe.each(['once', 'twice'])('through the real runtime, associated %s', (times) => {
  let session: OfficeSession;
  let takeAway: () => void;
  let results: readonly FunctionResult[] = [];

  beforeAll(async () => {
    session = startOffice();
    takeAway = installOffice(session);
    // The build adds calls of its own that associate the same functions: that must do no harm.
    for (let i = 0; i < (times === 'once' ? 1 : 2); i++)
      associateFunctions(session.CustomFunctions.associate);
    // All at once: the runtime sends results in batches, a quarter of a second apart.
    const { customFunctions } = session.host;
    results = await Promise.all(CASES.map(([id, args]) => customFunctions.invoke({ id, args })));
  });
  afterAll(() => takeAway());

  test.each(CASES.map((one, index) => [...one, index] as const))('%s%j', (_id, _args, expected, index) =>
    expect(results[index]).toEqual(expected),
  );

  test('nothing went wrong in the host', () => expectNoHostFaults(session));
});

describe('the language of errors', () => {
  test('is that of whoever associates', async () => {
    const session = startOffice();
    const takeAway = installOffice(session);
    associateFunctions(session.CustomFunctions.associate, 'en');
    const result = await session.host.customFunctions.invoke({
      id: 'VALORE',
      args: [[['X']], [['Y']], [[1]], null],
    });
    expect(result).toEqual(fails('#VALUE!', 'Code “X” is not among the codes given. Did you mean “Y”?'));
    takeAway();
  });
});
