import { CATALOGUE, WORKBOOK, messageOf } from '../../../src/core/diagnostics';
import type { Code, Diagnostic, Language } from '../../../src/core/diagnostics';

/** Facts of every kind that a code may carry; a sentence takes those it knows. */
const FACTS = {
  sheet: 'Piano', column: 'weight', text: '12,5 N.', code: 'A1', name: 'PIANO_Anno', count: 3, year: 2025, actual: 'gg', target: 'N.', near: '+',
  suggestions: ['A2', 'A3'], codes: ['A1', 'B1'], published: '1,5', computed: '15', power: 1, sum: '99.5', weight: '-5%', parent: 'B', detail: 'no.', file: 'x',
  reason: 'missing', first: 'A', second: 'B', unit: 'N.', years: [2023], known: 'A1', apart: 'A - 1', measure: '3', indicator: '4', columns: ['Esito'],
  operator: '>=', suggestion: 'gg', usual: '72 %', day: 'sunday', clean: 'A1', other: 'a1', objective: '803', before: '>= 3', percent: '85',
  candidates: ['colonna D', 'colonna E'], shown: '1100', rows: [12, 30], format: '3', key: '101 / A1', where: 'righe 4 e 9',
  differences: [{ what: 'target', year: 2025, first: '5', second: '6' }],
}; // prettier-ignore

const sentence = (code: string, language: Language, facts: object = FACTS): string =>
  messageOf({ code: code as Code, at: WORKBOOK, params: facts } as unknown as Diagnostic, language);

describe.each<Language>(['it', 'en'])('sentences in %s', (language) => {
  test.each(Object.keys(CATALOGUE))('%s is a sentence', (code) => {
    expect(sentence(code, language)).toMatch(/^\S.*[.?]$/su);
    expect(sentence(code, language)).not.toMatch(/undefined|NaN|\[object|\$\{/);
  });
});

describe('facts in sentences', () => {
  test.each<[string, Language, object, string]>([
    ['TG102', 'it', { column: 'weight' }, 'Non trovo la colonna dei pesi.'],
    ['TG102', 'en', { column: 'targets' }, 'Not found: the columns of targets.'],
    ['TG302', 'it', { code: 'A', suggestions: [] }, 'Il codice «A» non è né una misura né un indicatore.'],
    [
      'TG302',
      'en',
      { code: 'A', suggestions: ['B'] },
      'Code “A” is neither a measure nor an indicator. Did you mean “B”?',
    ],
    [
      'TG208',
      'it',
      { actual: 'number', target: 'deadline' },
      'Consuntivo e target hanno unità diverse («numero» e «data»): l’indicatore non si può valutare.',
    ],
    [
      'TG208',
      'en',
      { actual: 'imprese', target: 'flag' },
      'Actual and target have different units (“imprese” and “yes/no”): the indicator cannot be scored.',
    ],
    [
      'TG316',
      'it',
      {
        text: 'A',
        first: 'a',
        second: 'b',
        differences: [{ what: 'unit', year: undefined, first: 'percent', second: 'gg' }],
      },
      '«a» e «b» hanno lo stesso algoritmo «A» ma non dicono lo stesso: unità «percentuale» e «gg».',
    ],
  ])('%s in %s', (code, language, facts, expected) => {
    expect(sentence(code, language, facts)).toBe(expected);
  });
});
