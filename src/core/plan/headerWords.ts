import { phraseBook } from './phrases';
import type { PhraseRow } from './phrases';

/**
 * What the word of a header may mean. `structure` names what the rows are (Obiettivi e indicatori): code and name together or
 * the name alone, which the cells below decide.
 */
export type HeaderWord =
  | 'level'
  | 'perhapsLevel'
  | 'code'
  | 'name'
  | 'structure'
  | 'weight'
  | 'description'
  | 'algorithm'
  | 'unit'
  | 'operator'
  | 'exemption'
  | 'history'
  | 'target'
  | 'origin';

/** One row a field; words as `wordsOf` gives them. Short ones, and those with other uses, must be the whole header. */
const HEADER_WORDS: readonly PhraseRow<HeaderWord>[] = [
  { means: 'level', phrases: ['livello', 'level'], alone: ['liv', 'lvl', 'tipo riga', 'row type'] },
  { means: 'perhapsLevel', phrases: ['tipologia', 'tipo', 'type'], alone: ['elemento', 'element'] },
  { means: 'code', phrases: ['codice', 'codici', 'code', 'codes'], alone: ['cod', 'id', 'sigla', 'cod ind'] },
  { means: 'name', phrases: ['denominazione', 'nome', 'name', 'titolo', 'title'], alone: ['voce', 'item'] },
  {
    means: 'structure',
    phrases: ['obiettivo', 'obiettivi', 'indicatore', 'indicatori', 'objective', 'objectives', 'indicator',
      'indicators', 'area strategica', 'aree strategiche', 'strategic area', 'albero della performance',
      'performance tree', 'goal', 'goals', 'ob', 'ob op', 'ob str', 'ind'],
    alone: ['kpi', 'kpis', 'aree obiettivi e indicatori', 'struttura del piano'],
  },
  { means: 'weight', phrases: ['peso', 'pesi', 'weight', 'weights', 'ponderazione'], alone: ['pond', 'p', 'w', 'wt'] },
  { means: 'description', phrases: ['descrizione', 'description'], alone: ['descr', 'desc', 'note metodologiche'] },
  {
    means: 'algorithm',
    phrases: ['algoritmo', 'algorithm', 'formula', 'modalita di calcolo', 'metodo di calcolo', 'calculation'],
    alone: ['alg', 'calcolo'],
  },
  {
    means: 'unit',
    phrases: ['unita di misura', 'unit of measure', 'unita misura'],
    alone: ['unita', 'unit', 'units', 'um', 'u m', 'udm', 'uom'],
  },
  {
    means: 'operator',
    phrases: ['operatore', 'operator', 'direzione', 'direction'],
    alone: ['op', 'segno', 'sign', 'verso', 'condizione', 'condition'],
  },
  {
    means: 'exemption',
    phrases: ['non valutabile', 'non valutabilita', 'not assessable', 'exemption', 'esenzione'],
    alone: ['esente', 'exempt'],
  },
  {
    means: 'history',
    phrases: ['consuntivo', 'consuntivi', 'storico', 'storici', 'serie storica', 'valore', 'valori', 'risultato',
      'risultati', 'actual', 'actuals', 'history', 'baseline', 'result', 'results', 'value', 'values', 'rilevato',
      'past'],
    alone: ['cons', 'act', 'hist', 'dato storico', 'dati storici'],
  },
  {
    means: 'target',
    phrases: ['target', 'targets', 'tgt', 'valore atteso', 'valori attesi', 'risultato atteso', 'risultati attesi',
      'valore target', 'valori target', 'valore obiettivo', 'expected value', 'previsto', 'traguardo'],
    alone: ['atteso', 'attesi', 'obiettivo target'],
  },
  { means: 'origin', phrases: ['origine', 'origin', 'provenienza', 'source'], alone: ['fonte'] },
]; // prettier-ignore

export const HEADER_BOOK = phraseBook(HEADER_WORDS);

/** Abbreviations that stand before or after a year (`Cons. 2022`). */
export const YEAR_ROLE_BOOK = phraseBook<HeaderWord>([
  { means: 'history', phrases: ['cons', 'act', 'hist', 'storia', 'cons vo'] },
  {
    means: 'target',
    phrases: ['tgt', 'obiettivo', 'obiettivi', 'goal', 'atteso', 'attesi', 'plan', 'previsione', 't'],
  },
]);

/** Words that add nothing to a header. */
export const FILLER_WORDS: ReadonlySet<string> = new Set(
  (
    'di del della dell dei degli delle e ed o od la il lo le gli i al alla in per a n nr num the of and or for ' +
    'anno anni year years y 31 12 dicembre december'
  ).split(' '),
);
