import { hasDash, isNumbered, splitLabel } from '../../../src/core/plan/label';

test.each<[string, string, string]>([
  ['301 - Nome', '301', 'Nome'],
  ['A1 \u2013 Nome', 'A1', 'Nome'],
  ['A1 \u2014 Nome', 'A1', 'Nome'],
  ['A1 - Nome - altro', 'A1', 'Nome - altro'],
  ['  A1   -   Nome  ', 'A1', 'Nome'],
  ['A1 -\nNome', 'A1', 'Nome'],
  ['A1 Nome', '', 'A1 Nome'],
  ['A1-Nome', '', 'A1-Nome'],
  [' Nome ', '', 'Nome'],
  ['', '', ''],
])('%j: code %j, name %j', (text, code, name) => {
  expect(splitLabel(text)).toEqual({ code, name });
  expect(hasDash(text)).toBe(code !== '');
});

describe('in a column that writes a code, a blank and a name', () => {
  test.each<[string, string, string]>([
    ['A1.2 Nome', 'A1.2', 'Nome'],
    [' A1.2   Nome ', 'A1.2', 'Nome'],
    ['A1.2: Nome', 'A1.2', 'Nome'],
    ['A1.2) Nome', 'A1.2', 'Nome'],
    ['A1.2. Nome', 'A1.2', 'Nome'],
    ['OS-1/2_a Nome', 'OS-1/2_a', 'Nome'],
    ['1 «Nome»', '1', '«Nome»'],
    ['1 "Nome"', '1', '"Nome"'],
    ['A1 - Nome', 'A1', 'Nome'],
    ['Nome lungo', '', 'Nome lungo'],
    ['A1 2 Nome', '', 'A1 2 Nome'],
    ['A1Nome', '', 'A1Nome'],
    ['.A1 Nome', '', '.A1 Nome'],
    ['il 1 Nome', '', 'il 1 Nome'],
    [`1${'a'.repeat(39)} Nome`, `1${'a'.repeat(39)}`, 'Nome'],
    [`1${'a'.repeat(40)} Nome`, '', `1${'a'.repeat(40)} Nome`],
  ])('%j: code %j, name %j', (text, code, name) => {
    expect(splitLabel(text, 'numbered')).toEqual({ code, name });
    expect(isNumbered(text)).toBe(code !== '' && !hasDash(text));
  });
});
