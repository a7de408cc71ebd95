import { originOf } from '../../../src/core/plan/originWords';

test.each([
  ['published', 'Pubblicato, Pubblicata, Published'],
  ['derived', 'Ricavato, Ricavata, Derived'],
  ['illustrative', 'Illustrativo (stima), Illustrativa, Illustrative'],
  ['entered', 'Inserito, Inserita, Entered'],
  ['unknown', 'boh, non pubblicato'],
])('a measure is %s: %s', (origin, words) => {
  expect(words.split(', ').map(originOf)).toEqual(words.split(', ').map(() => origin));
});
