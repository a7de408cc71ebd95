import { stringsOf } from '../../../src/taskpane/language';
import { columnRows } from '../../../src/taskpane/recognised/columnRows';

test('columns come from left to right with their letters', () => {
  const columns = {
    weight: 27,
    code: 0,
    name: 1,
    history: [{ year: 2024, column: 3 }],
    targets: [{ year: 2025, column: 2 }],
  };
  expect(columnRows(columns, stringsOf('it')).map(({ letter, meaning }) => `${letter} ${meaning}`)).toEqual([
    'A Codice',
    'B Nome',
    'C Target 2025',
    'D Valore 2024',
    'AB Peso',
  ]);
});
