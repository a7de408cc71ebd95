import {
  directionOfWords,
  numberShape,
  operatorWord,
  targetInWords,
  targetWithOperator,
  thresholdWords,
  upperWords,
  valueInWords,
} from '../../../src/core/emit/words';

test.each([
  ['>= 1.100 €', '>= 1.100 €'],
  ['>=1.100€', '>= 1.100 €'],
  ['≥ 60%', '>= 60 %'],
  ['≤2 gg', '<= 2 gg'],
  ['> EUR 5', '> 5 €'],
  ['euro 5', '5 €'],
  ['eur 5', '5 €'],
  ['Euro 5', '5 €'],
  ['5 EUR €', '5 €'],
  ['5 eur €', '5 €'],
  ['  <=\t2\u00a0gg  ', '<= 2 gg'],
  ['=\u22125', '= -5'],
  ['', ''],
])('target %j is %j in words', (typed, words) => expect(targetInWords(typed)).toBe(words));

test.each([
  ['1,63 gg', '1,63 gg'],
  ['72,10%', '72,10 %'],
  ['€ 1.100', '1.100 €'],
  ['EUR 1.100', '1.100 €'],
  ['1\u202f100\n', '1 100'],
  ['\u22122', '-2'],
])('value %j is %j in words', (typed, words) => expect(valueInWords(typed)).toBe(words));

test.each([
  ['', ''],
  ['≥', '>='],
  [' <= ', '<='],
  ['Entro il', 'entro'],
  ['BY', 'entro'],
  ['fra', 'tra'],
  ['almeno', '?'],
])('operator %j counts as %j', (typed, word) => expect(operatorWord(typed)).toBe(word));

test.each([
  ['>=', '60 %', '>= 60 %'],
  ['>=', '>= 60 %', '>= 60 %'],
  ['>=', '<= 60 %', '>= <= 60 %'],
  ['', '60 %', '60 %'],
  ['>=', '', ''],
  ['>=', 'N/D', 'N/D'],
  ['>=', 'n.d.', 'n.d.'],
  ['tra', 'Fra 1 e 2', 'Fra 1 e 2'],
  ['tra', 'between 1 and 2', 'between 1 and 2'],
  ['tra', '1 e 2', 'tra 1 e 2'],
  ['tra', 'by 31-12-2025', 'tra by 31-12-2025'],
  ['entro', 'By 31-12-2025', 'By 31-12-2025'],
  ['entro', 'Entro 31-12-2025', 'Entro 31-12-2025'],
  ['entro', '31-12-2025', 'entro 31-12-2025'],
  ['entro', 'fra 31-12-2025', 'entro fra 31-12-2025'],
  ['entro', '5 entro ', 'entro 5 entro '],
])('operator %j with %j: %j', (operator, words, expected) =>
  expect(targetWithOperator(operator, words)).toBe(expected),
);

test.each([
  // words, direction, threshold, upper side
  ['', '', '', ''],
  ['N/D', 'N/D', '', ''],
  ['n.d.', 'N/D', 'n.d.', ''],
  ['>= 1.100 N.', '>=', '1.100 N.', ''],
  ['<= 2 gg', '<=', '2 gg', ''],
  ['> 5', '>', '5', ''],
  ['< 5', '<', '5', ''],
  ['= 5 N.', '=', '5 N.', ''],
  ['5', '=', '5', ''],
  ['5 gg', '=', '5 gg', ''],
  ['= Sì', 'sì/no', 'Sì', ''],
  ['si', 'sì/no', 'si', ''],
  ['Yes', 'sì/no', 'Yes', ''],
  ['no', 'sì/no', 'no', ''],
  ['= forse', '=', 'forse', ''],
  ['Entro 31-12-2025', 'entro', '31-12-2025', ''],
  ['by 31/12/2025', 'entro', '31/12/2025', ''],
  ['<= 31-12-2025', 'entro', '31-12-2025', ''],
  ['<= entro il 31/12/2025', 'entro', '31/12/2025', ''],
  ['31-12-2025', 'entro', '31-12-2025', ''],
  ['1-1-2025', 'entro', '1-1-2025', ''],
  ['1-2025', '=', '1-2025', ''],
  ['1-1-025', '=', '1-1-025', ''],
  ['31.12.2025', '=', '31.12.2025', ''],
  ['il 31-12-2025', '=', 'il 31-12-2025', ''],
  ['Tra 1 e 2 gg', 'tra', '1', '2 gg'],
  ['fra 1 % e 2 %', 'tra', '1 %', '2 %'],
  ['between 1 and 2', 'tra', '1', '2'],
  ['tra 1', 'tra', '1', ''],
])('target %j: direction %j, threshold %j, up to %j', (words, direction, threshold, upper) => {
  expect(directionOfWords(words)).toBe(direction);
  expect(thresholdWords(words, direction)).toBe(threshold);
  if (direction === 'tra') expect(upperWords(words)).toBe(upper);
});

test.each([
  ['1.100 N.', '0.000'],
  ['-1.100,5', '0.000,0'],
  ['0,72', '0000,00'],
  ['-0,72', '0000,00'],
  ['72 %', '00'],
  ['72 % annuo', '?'],
  ['72 gg', '00'],
  ['72 ‰', '00'],
  ['72 € netti', '00'],
  ['72 ?', '?'],
  ['72 (circa)', '?'],
  ['72 gg 5', '?'],
  ['72 -5', '?'],
  ['72 =', '?'],
  ['72 gg lavorativi', '00'],
  ['72', '00'],
  ['5x', '0x'],
  ['5%', '?'],
  ['', ''],
])('the number of %j has the shape %j', (words, shape) => expect(numberShape(words)).toBe(shape));
