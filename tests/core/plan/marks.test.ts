import { isLegend, isNote, isTotal } from '../../../src/core/plan/marks';

describe('lines of the legend', () => {
  test.each([
    'Target incrementati', 'Target aumentato', 'Target diminuiti', 'Target ridotto', 'Obiettivo eliminato', 'Obiettivi eliminati', 'Obiettivo aggiunto',
    'Obiettivi aggiunti', 'Target increased', 'Target decreased', 'Targets increased', 'Targets decreased', 'Objective removed', 'Objectives removed',
    'Objective added', 'Objectives added', '82 2025 ######## target incrementati', 'a b c d e f target ridotti',
  ])('%s', (text) => {
    expect(isLegend(text)).toBe(true);
  }); // prettier-ignore

  test.each(['Target', 'Target 2025', 'Obiettivo', '', 'a b c d e f g target ridotti'])(
    '%j is none',
    (text) => {
      expect(isLegend(text)).toBe(false);
    },
  );
});

test.each<[string, boolean]>([
  ['Totale', true],
  ['TOTALI', true],
  ['Subtotale area', true],
  ['Total', true],
  ['Totals', true],
  ['Subtotal', true],
  ['Somma dei pesi', true],
  ['Sum', true],
  ['Peso totale', false],
  ['Totalizzatore', false],
  ['', false],
])('%j is a line of totals: %s', (text, isOne) => {
  expect(isTotal(text)).toBe(isOne);
});

test.each<[string, boolean]>([
  ...'Nota,Note,Notes,Legenda,Legend,Fonte,Fonti,Source,Sources,Pag.,Pagina,Page,Avvertenza,Avvertenze'.split(',').map((word): [string, boolean] => [`${word} 3`, true]),
  ['N.B. provvisorio', true],
  ['NB provvisorio', false],
  ['N. pratiche', false],
  ['A.B. pratiche', false],
  ['* provvisorio', true],
  ['provvisorio *', false],
  ['Una nota', false],
  ['', false],
])('%j begins like a note: %s', (text, isOne) => {
  expect(isNote(text)).toBe(isOne);
}); // prettier-ignore
