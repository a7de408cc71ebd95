import { languageFrom, stringsOf } from '../../src/taskpane/language';

test.each([
  ['it-IT', 'it'],
  ['en-US', 'en'],
  ['en', 'en'],
  ['EN-gb', 'en'],
  ['de-DE', 'it'],
  ['enx', 'it'],
  ['', 'it'],
])('Office in %s speaks %s', (display, language) => expect(languageFrom(display)).toBe(language));

/** Every text of a table with its path; functions are called with a stand-in for each argument. */
function texts(table: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(table).flatMap(([key, value]): (readonly [string, string])[] => {
    const here = `${path}.${key}`;
    if (typeof value === 'string') return [[here, value]];
    if (typeof value === 'function') return [[here, String(value(2, '2'))]];
    return [...texts(value as object, here)];
  });
}

const SAME_IN_BOTH = [
  '.product',
  '.revisions.fields.target',
  '.targetOf',
  '.why.targetOf',
  '.why.no',
  '.why.algorithmText',
  '.settings.languageNames.it',
  '.settings.languageNames.en',
  '.settings.excel',
  '.severityCount',
];

test('no text was left in the other language', () => {
  const english = new Map(texts(stringsOf('en')));
  const same = texts(stringsOf('it')).filter(([path, text]) => english.get(path) === text);
  expect(same.map(([path]) => path)).toEqual(SAME_IN_BOTH);
});
