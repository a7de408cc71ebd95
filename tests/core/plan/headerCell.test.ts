import type { Cell } from '../../../src/core/grid';
import { readHeaderCell } from '../../../src/core/plan/headerCell';
import type { HeaderWord } from '../../../src/core/plan/headerWords';

const text = (value: string): Cell => ({ kind: 'text', value });

/** `weight`, `history 2024`; `nothing` where the cell is no header. */
function said(cell: Cell): string {
  const meaning = readHeaderCell(cell);
  if (meaning === undefined) return 'nothing';
  return [...meaning.words, ...(meaning.year === undefined ? [] : [meaning.year])].join(' ');
}

describe('words that head a column', () => {
  test.each<[HeaderWord, readonly string[]]>([
    ['level', ['Livello', 'Level', 'Livello riga', 'Liv.', 'LVL', 'Tipo riga', 'Row type']],
    ['perhapsLevel', ['Tipologia', 'Tipo', 'Type', 'Tipo di obbligo', 'Elemento', 'Element']],
    ['code', ['Codice', 'Codici', 'Code', 'Codes', 'Codice interno', 'Cod.', 'ID', 'Sigla', 'Cod. ind.']],
    ['name', ['Denominazione', 'Nome', 'Name', 'Titolo', 'Title', 'Nome esteso', 'Voce', 'Item']],
    ['structure', ['Obiettivo', 'Obiettivi', 'Indicatore', 'Indicatori', 'Objective', 'Objectives', 'Indicator', 'Indicators']],
    ['structure', ['Area strategica', 'Aree strategiche', 'Strategic area', 'Albero della performance', 'Performance tree']],
    ['structure', ['Goal', 'Goals', 'Ob.', 'Ob. op. ufficio proponente', 'Ob. str. ufficio proponente', 'Ind.', 'KPI', 'KPIs', 'Struttura del piano']],
    ['weight', ['Peso', 'Pesi', 'Weight', 'Weights', 'Ponderazione', 'Peso interno', 'Pond.', 'P', 'W', 'wt']],
    ['description', ['Descrizione', 'Description', 'Descrizione estesa', 'Descr.', 'Desc.', 'Note metodologiche']],
    ['algorithm', ['Algoritmo', 'Algorithm', 'Formula', 'Modalità di calcolo', 'Metodo di calcolo', 'Calculation', 'Alg.', 'Calcolo']],
    ['unit', ['Unita misura', 'Unit of measure', 'Unità', 'Unit', 'Units', 'UM', 'U.M.', 'UdM', 'UoM']],
    ['operator', ['Operatore', 'Operator', 'Direzione', 'Direction', 'Op.', 'Segno', 'Sign', 'Verso', 'Condizione', 'Condition']],
    ['exemption', ['Non valutabile', 'Non valutabilità', 'Not assessable', 'Exemption', 'Esenzione', 'Esente', 'Exempt']],
    ['history', ['Consuntivo', 'Consuntivi', 'Storico', 'Storici', 'Serie storica', 'Valore', 'Valori', 'Risultato', 'Risultati', 'Rilevato']],
    ['history', ['Actual', 'Actuals', 'History', 'Baseline', 'Result', 'Results', 'Value', 'Values', 'Past']],
    ['history', ['Cons.', 'Act.', 'Hist.', 'Dato storico', 'Dati storici']],
    ['target', ['Target', 'Targets', 'Tgt', 'Valore atteso', 'Valori attesi', 'Risultato atteso', 'Risultati attesi', 'Valore target', 'Valori target']],
    ['target', ['Valore obiettivo', 'Expected value', 'Previsto', 'Traguardo', 'Atteso', 'Attesi', 'Obiettivo target']],
    ['origin', ['Origine', 'Origin', 'Provenienza', 'Source', 'Fonte']],
  ])('%s: %j', (word, headers) => {
    expect(headers.map((header) => [header, said(text(header))])).toEqual(headers.map((header) => [header, word]));
  }); // prettier-ignore

  test.each<[string, string]>([
    ['Unità di misura dell’indicatore', 'unit structure'],
    ['Descrizione e algoritmo', 'description algorithm'],
    ['Codice (n.)', 'code'],
    ['Cod. n.', 'code'],
    ['Peso', 'weight'],
    ['PESO %', 'weight'],
    ['Obiettivo (con note)', 'structure'],
    ['Peso ufficio proponente', 'weight'],
    ['Peso ufficio proponente capofila', 'nothing'],
    ['Peso dell’ufficio e della sede', 'weight'],
    ['Note sul calcolo', 'nothing'],
    ['Sigla ufficio', 'nothing'],
    ['Ufficio', 'nothing'],
    ['', 'nothing'],
    ['Legenda: target diminuiti', 'nothing'],
    [`Peso ${'-'.repeat(155)}`, 'weight'],
    [`Peso ${'-'.repeat(156)}`, 'nothing'],
  ])('%s: %s', (header, expected) => {
    expect(said(text(header))).toBe(expected);
  });
});

describe('years in a header', () => {
  test.each<[string, string]>([
    ['2024', '2024'],
    ['Anno 2024', '2024'],
    ['Consuntivo 2024', 'history 2024'],
    ['Consuntivo al 31/12/2024', 'history 2024'],
    ['Cons. 2024', 'history 2024'],
    ['Cons. al 31/12/2024', 'history 2024'],
    ['Target ufficio proponente 2025', 'target 2025'],
    ['Cons.vo 2024', 'history 2024'],
    ['Storia 2024', 'history 2024'],
    ['Storia (cons.) 2024', 'history 2024'],
    ['Storia (act.) 2024', 'history 2024'],
    ['Storia (hist.) 2024', 'history 2024'],
    ['Target 2025', 'target 2025'],
    ['2025 target', 'target 2025'],
    ['Obiettivo 2025', 'target 2025'],
    ['Obiettivi 2025', 'target 2025'],
    ['Obiettivo atteso 2025', 'target 2025'],
    ['Obiettivi attesi 2025', 'target 2025'],
    ['Obiettivo (tgt) 2025', 'target 2025'],
    ['Goal 2025', 'target 2025'],
    ['Plan 2025', 'target 2025'],
    ['Previsione 2025', 'target 2025'],
    ['T 2025', 'target 2025'],
    ['Target 2025 ufficio', 'target 2025'],
    ['Target ufficio proponente capofila 2025', 'nothing'],
    ['Budget 2024', 'nothing'],
    ['Obiettivo dell’ufficio 2025', 'structure 2025'],
    ['Peso 2025', 'weight 2025'],
    ['Target 2025 e 2026', 'target'],
    ['Target 1989', 'target'],
  ])('%s: %s', (header, expected) => {
    expect(said(text(header))).toBe(expected);
  });

  test.each<[number, string]>([
    [1989, 'nothing'],
    [1990, '1990'],
    [2100, '2100'],
    [2101, 'nothing'],
    [2024.5, 'nothing'],
  ])('typed as a number: %d', (value, expected) => {
    expect(said({ kind: 'number', value })).toBe(expected);
  });

  test.each<Cell>([
    { kind: 'empty' },
    { kind: 'boolean', value: true },
    { kind: 'errorValue', value: '#N/A' } as Cell,
  ])('%j is no header', (cell) => {
    expect(said(cell)).toBe('nothing');
  });
});
