import { readPlan } from '../../../src/core/plan';
import type { IndicatorNode, Plan } from '../../../src/core/plan';
import { gridOf } from '../../support/planGrids';
import type { TestCell } from '../../support/planGrids';
import { targetMeaning, valueMeaning } from '../../support/planMeaning';

const indicatorOf = ({ nodes }: Plan): IndicatorNode => {
  const node = nodes.find(({ kind }) => kind === 'indicator');
  if (node?.kind !== 'indicator') throw new Error('the row was not read as an indicator');
  return node;
};

/** One indicator from cells by their headers. */
const read = (cells: Readonly<Record<string, TestCell>>): IndicatorNode => {
  const row = { Codice: 'A1', Peso: '100%', 'Target 2025': '>= 1', ...cells };
  return indicatorOf(readPlan(gridOf([Object.keys(row), Object.values(row)])).value);
};

describe('description and algorithm', () => {
  test.each<[string, Record<string, TestCell>, string, string]>([
    ['last line of the description', { Descrizione: 'Prestiti\nPR1 + PR2' }, 'Prestiti', 'PR1 + PR2'],
    [
      'description of several lines',
      { Descrizione: 'Prestiti\ndi libri\r\nPR1' },
      'Prestiti\ndi libri',
      'PR1',
    ],
    ['one line of description is no algorithm', { Descrizione: 'Prestiti' }, 'Prestiti', ''],
    ['one line under a header that says both', { 'Descrizione e algoritmo': 'PR1' }, '', 'PR1'],
    ['algorithm broken after an operator', { Descrizione: 'Prestiti\nPR1 +\nPR2' }, 'Prestiti', 'PR1 + PR2'],
    ['trailing line breaks', { Descrizione: 'Prestiti\nPR1\n\n' }, 'Prestiti', 'PR1'],
    [
      'columns of their own',
      { Descrizione: 'Prestiti\ndi libri', Algoritmo: 'PR1 +\nPR2' },
      'Prestiti\ndi libri',
      'PR1 + PR2',
    ],
    ['description under the header of the algorithm', { Algoritmo: 'Prestiti\nPR1' }, 'Prestiti', 'PR1'],
    ['no columns', {}, '', ''],
  ])('%s', (_what, cells, description, algorithm) => {
    expect(read(cells)).toMatchObject({ description, algorithm });
  });

  test.each<[Record<string, TestCell>, number]>([
    [{ Descrizione: 'Prestiti\nPR1' }, 3],
    [{ Descrizione: 'Prestiti', Algoritmo: 'PR1' }, 4],
    [{}, -1],
  ])('%j: the algorithm stands in column %i', (cells, column) => {
    expect(read(cells).algorithmColumn).toBe(column);
  });
});

describe('code and name', () => {
  test.each<[string, string, string]>([
    ['301 - Nome', '301', 'Nome'],
    ['701.S3 C2.1_01 - Tempo medio - tutti', '701.S3 C2.1_01', 'Tempo medio - tutti'],
    ['D1.2.1 CARNET_DOGANE - Avvio', 'D1.2.1 CARNET_DOGANE', 'Avvio'],
    ['82.A3.1_INSTAGRAM-1 - Prima', '82.A3.1_INSTAGRAM-1', 'Prima'],
    ['  A1\u00a0\u2013 Nome  ', 'A1', 'Nome'],
    ['A1 -\nNome', 'A1', 'Nome'],
    ['Nome senza codice', '', 'Nome senza codice'],
    ['Nome-composto', '', 'Nome-composto'],
  ])('%j', (label, code, name) => {
    const rows = [
      ['Codice e denominazione', 'Peso', 'Target 2025'],
      [label, '100%', '>= 1'],
    ];
    expect(readPlan(gridOf(rows)).value.nodes[0]).toMatchObject({ code, name });
  });

  test('a code typed as a number is its digits', () => {
    expect(read({ Codice: 301 }).code).toBe('301');
  });

  test('a heading merged over code and name holds both', () => {
    const rows = [
      ['Codice', 'Denominazione', 'Peso', 'Target 2025'],
      ['1 - Servizi', '', '100%'],
      ['A1', 'x', '100%', '>= 1'],
    ];
    expect(readPlan(gridOf(rows)).value.nodes[0]).toMatchObject({
      code: '1',
      name: 'Servizi',
      kind: 'objective',
    });
  });
});

describe('values and targets', () => {
  test.each<[string, Record<string, TestCell>, string]>([
    ['text with a unit', { '2024': '1.100 N.' }, '1100 number N.'],
    ['a number', { '2024': 1100 }, '1100 number'],
    ['a number with a unit in its format', { '2024': [2.5, '0.0" gg"'] }, '2.5 days gg'],
    ['a number with a unit in a column', { '2024': 2.5, Unità: 'gg' }, '2.5 days gg'],
    ['its own unit counts', { '2024': '2,5 h', Unità: 'gg' }, '2.5 hours h'],
    ['a percent in a column says nothing of 72', { '2024': 72, Unità: '%' }, '72 number'],
    ['N/D', { '2024': 'N/D' }, 'notAvailable'],
    ['empty is missing, not zero', { '2024': '' }, 'missing'],
    ['blanks are empty', { '2024': '   ' }, 'missing'],
    ['zero', { '2024': 0 }, '0 number'],
    ['a boolean', { '2024': true }, 'yes'],
    ['a date', { '2024': [45291, 'dd/mm/yyyy'] }, '2023-12-31'],
    ['an error', { '2024': '#DIV/0!' }, 'invalid #DIV/0!'],
  ])('%s', (_what, cells, expected) => {
    expect(read(cells).history.map(valueMeaning)).toEqual([expected]);
  });

  test.each<[string, Record<string, TestCell>, string]>([
    ['operator in the text', { 'Target 2025': '>= 1,5 gg' }, '>= 1.5 days gg'],
    ['operator in a column', { 'Target 2025': 1.5, Operatore: '<=' }, '<= 1.5 number'],
    ['operator in a column, text', { 'Target 2025': '1,5 %', Operatore: '≤' }, '<= 0.015 percent %'],
    ['operator in the format', { 'Target 2025': [1.5, '"<= "0.0'] }, '<= 1.5 number'],
    ['unit in a column', { 'Target 2025': '>= 3', Unità: 'imprese' }, '>= 3 number imprese'],
    ['unit in a column, between', { 'Target 2025': 'tra 3 e 5', Unità: 'gg' }, '3 days gg to 5 days gg'],
    ['none', { 'Target 2025': '100,00 %' }, 'untyped 1 percent %'],
    ['a deadline', { 'Target 2025': 'Entro 31-12-2025' }, 'by 2025-12-31'],
    ['a typed date', { 'Target 2025': [46022, 'dd/mm/yyyy'] }, 'by 2025-12-31'],
    ['a boolean', { 'Target 2025': false, '2024': 1 }, 'no'],
    ['unreadable', { 'Target 2025': 'circa 100' }, 'invalid circa 100'],
  ])('%s', (_what, cells, expected) => {
    expect(read(cells).targets.map(targetMeaning)).toEqual([expected]);
  });

  test('a reason why an indicator cannot be assessed is kept', () => {
    expect(read({ 'Non valutabile': 'sede chiusa' }).exemption).toBe('sede chiusa');
  });
});
