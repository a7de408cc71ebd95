import { blockOf, isNamedLikeBody, kindOfLevel } from '../../../src/core/plan/levelWords';
import { isBodyHeading } from '../../../src/core/plan/levelKinds';

describe('words in a column of levels', () => {
  test.each<[string, string]>([
    ['root', 'Ente, Amministrazione, Organizzazione, Camera, Camera di commercio, Organisation, Organization, Administration, Body, Entity, Radice, Root'],
    ['area', 'Area, Area strategica, Aree strategiche, Ambito, Ambito strategico, Strategic area, Priorità strategica'],
    ['objective', 'Obiettivo, Obiettivo strategico, Obiettivi strategici, Ob. strategico, Ob. str., Ob. strat., OS, Objective, Strategic objective'],
    ['operationalObjective', 'Obiettivo operativo, Obiettivi operativi, Ob. operativo, Ob. op., OO, Operational objective, Operational objectives'],
    ['indicator', 'Indicatore, Indicatori, Ind., KPI, Indicator, Indicators, Indicatore strategico, Indicatore operativo'],
    ['block', 'Blocco, Block, Sezione, Section'],
  ])('%s: %s', (kind, words) => {
    expect(words.split(', ').map((word) => [word, kindOfLevel(word)])).toEqual(words.split(', ').map((word) => [word, kind]));
  }); // prettier-ignore

  test.each(['Missione', 'Area vasta', '1', ''])('%j is in no table', (word) => {
    expect(kindOfLevel(word)).toBeUndefined();
  });
});

describe('words that announce a block', () => {
  test.each<[string, string | undefined]>([
    ['Indicatori', 'indicators'],
    ['Indicators', 'indicators'],
    ['Obiettivi operativi', 'operational'],
    ['Operational objectives', 'operational'],
    ['INDICATORI:', 'indicators'],
    ['Indicatori di impatto', 'indicators'],
    ['Indicatori di impatto sociale', 'indicators'],
    ['Indicatori di impatto sociale ampio', undefined],
    ['Indicatore', undefined],
    ['Obiettivi', undefined],
    ['Obiettivi strategici', undefined],
    ['Operational plan', undefined],
    ['Altri indicatori', undefined],
    ['', undefined],
  ])('%j: %s', (text, block) => {
    expect(blockOf(text)).toBe(block);
  });
});

test.each<[string, boolean]>([
  ['Ente', true],
  ['Amministrazione comunale', true],
  ['Camera di commercio di Modena', true],
  ['Comune di Prova', true],
  ['Provincia di Modena', true],
  ['Regione', true],
  ['Università di Bologna', true],
  ['Città metropolitana', true],
  ['Unione dei comuni', true],
  ['Azienda speciale', true],
  ['Organizzazione', true],
  ['Chamber of commerce', true],
  ['Municipality', true],
  ['University', true],
  ['Servizi della Camera', false],
  ['', false],
])('%s is named like a whole body: %s', (name, isBody) => {
  expect(isNamedLikeBody(name)).toBe(isBody);
  expect(isBodyHeading({ code: '', name })).toBe(isBody);
  expect(isBodyHeading({ code: '1', name })).toBe(false);
});
