import { flagOf, isErrorText, isNotAvailable } from '../../../src/core/values/words';

const ENGLISH = '#N/A #DIV/0! #VALUE! #REF! #NAME? #NUM! #NULL! #SPILL! #CALC! #FIELD! #BLOCKED! #CONNECT! #UNKNOWN! #BUSY! #PYTHON! #EXTERNAL! #GETTING_DATA'; // prettier-ignore
const ITALIAN = '#N/D #VALORE! #RIF! #NOME? #NULLO! #ESPANSIONE! #CAMPO! #BLOCCATO!';

test.each(`${ENGLISH} ${ITALIAN}`.split(' '))('%s is what a cell in error shows', (text) => {
  expect([isErrorText(text), isErrorText(text.toLowerCase()), isErrorText(text.slice(1))]).toEqual([
    true,
    true,
    false,
  ]);
});

test.each(['', '#', '#N', 'N/D', 'DIV/0'])('"%s" is no error', (text) =>
  expect(isErrorText(text)).toBe(false),
);

test.each(['N/D', 'n.d.', 'ND', 'n.d', 'N/A', 'na', 'N.A.', '-', '–', '—', 'n. d.'])(
  '"%s" says that there is none',
  (text) => expect(isNotAvailable(text)).toBe(true),
);

test.each([
  ['Sì', true],
  ['SI', true],
  ['si\u0300', true],
  ['Yes', true],
  ['No', false],
  ['', undefined],
  ['n', undefined],
  ['sí', undefined],
])('"%s" is %s', (text, flag) => expect(flagOf(text)).toBe(flag));
