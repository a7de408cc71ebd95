import { hasNoRoom, headlessTable } from '../../../src/core/plan/headlessTable';
import { viewOf } from '../../../src/core/plan/sheetView';
import { parseSheetText } from '../../support/sheetText';

const NO_CODES: ReadonlySet<string> = new Set();
const BODY = [
  'A1 | Servizi | 100% | | ',
  'A1.1 | Tempo medio | 40% | GG / PR | >= 2',
  'A1.2 | Pratiche evase | 60% | EV + 1 | >= 95',
  'A2 | Territorio | 100% | | ',
  'A2.1 | Visitatori | 100% | VIS * 2 | >= 1',
];

/** The row (of Excel) that passes for the header; 0 where there is no room for it, `none` where the sheet is no plan. */
function headerRow(lines: readonly string[], codes = NO_CODES): number | string {
  const view = viewOf(parseSheetText(lines.join('\n')).grid);
  const table = headlessTable(view, codes);
  expect(table !== undefined && hasNoRoom(view, codes)).toBe(false);
  if (table === undefined) return hasNoRoom(view, codes) ? 0 : 'none';
  return table.header.lastRow + 1;
}
/** The columns of the body with these letters. */
const only = (letters: string): readonly string[] =>
  BODY.map((line) => [...letters].map((letter) => line.split(' | ')[letter.charCodeAt(0) - 65] ?? '').join(' | ')); // prettier-ignore

describe('a plan whose headers nobody understands', () => {
  test.each<[string, readonly string[], number | string]>([
    ['words above it are its header', ['Chi | Cosa | Quanto | Come | Meta', ...BODY], 1],
    ['below a title', ['Un titolo', 'Chi | Cosa | Quanto | Come | Meta', ...BODY], 2],
    ['a title alone passes for it', ['Un titolo', ...BODY], 1],
    ['so does a blank row', ['Un titolo', '', ...BODY], 2],
    ['it begins in the first row', BODY, 0],
    ['a heading with few cells above the first full row belongs to it', ['Un titolo', 'A0 | 100%', ...BODY.slice(1), BODY[4] ?? ''], 1],
    ['with codes of digits among its words a row is none', ['Un titolo', 'Chi1 | Cosa | Quanto | Come | Meta', ...BODY], 1],
    ['with a per cent', ['Un titolo', 'Chi | Cosa | 10 % | Come | Meta', ...BODY], 1],
    ['with a target', ['Un titolo', 'Chi | Cosa | Quanto | Come | >= 5', ...BODY], 1],
    ['with a number', ['Un titolo', 'Chi | Cosa | #100 | Come | Meta', ...BODY], 1],
    ['with a number as text', ['Un titolo', 'Chi | Cosa | 5 gg | Come | Meta', ...BODY], 1],
    ['with a per cent at the end', ['Un titolo', 'Chi | Cosa | circa 10% | Come | Meta', ...BODY], 1],
    ['with a per cent and a blank at the end', ['Un titolo', 'Chi | Cosa | circa 10%\\_ | Come | Meta', ...BODY], 1],
    ['with a gap it is one', ['Un titolo', 'Chi | | Quanto | Come | Meta', ...BODY], 2],
    ['with a hyphen in a word it is one', ['Un titolo', 'Chi | Cosa | Quanto | Come | Valore-meta', ...BODY], 2],
    ['a number alone above the body passes for it too', ['#2025', ...BODY], 1],
    ['three words above a much fuller row are titles', ['Comune | Piano | Sede', 'Chi | Cosa | Quanto | Come | Meta | Dove | Quando', ...BODY.map((row) => `${row} | x | y`)], 2],
    ['capitals are words', ['Un titolo', 'CHI | COSA | QUANTO | COME | META', ...BODY], 2],
    ['a per cent within words is one', ['Un titolo', 'Chi | Cosa | % del tutto | Come | Meta', ...BODY], 2],
    ['a digit within words is one', ['Un titolo', 'Chi | Cosa | Quanto nel 2025 | Come | Meta', ...BODY], 2],
  ])('%s', (_what, lines, expected) => {
    expect(headerRow(lines)).toBe(expected);
  }); // prettier-ignore
});

describe('nothing is guessed where the cells are not plain', () => {
  test.each<[string, readonly string[], number | string]>([
    ['four rows', ['Un titolo', ...BODY.slice(0, 4)], 1],
    ['three rows', ['Un titolo', ...BODY.slice(0, 3)], 'none'],
    ['three columns', ['Un titolo', ...only('BCE')], 1],
    ['codes will do for names', ['Un titolo', ...only('ACE')], 1],
    ['algorithms will do for targets', ['Un titolo', ...only('BCD')], 1],
    ['two columns', ['Un titolo', ...only('CE')], 'none'],
    ['no weights', ['Un titolo', ...only('ABDE')], 'none'],
    ['no targets and no algorithms', ['Un titolo', ...only('ABC')], 'none'],
    ['no names and no codes', ['Un titolo', ...only('CDE')], 'none'],
    ['nothing', [''], 'none'],
  ])('%s', (_what, lines, expected) => {
    expect(headerRow(lines)).toBe(expected);
  });

  test.each<[number, number | string]>([
    [199, 199],
    [200, 'none'],
  ])('below %d rows of titles: %s', (above, expected) => {
    expect(headerRow([...Array<string>(above).fill('titolo'), ...BODY.slice(1), ...BODY.slice(1)])).toBe(expected);
  }); // prettier-ignore

  test('codes that are known tell algorithms', () => {
    const lines = ['Un titolo', ...only('ABC').map((line, i) => `${line} | ${i % 2 === 0 ? 'GG' : 'VIS'}`)];
    expect([headerRow(lines), headerRow(lines, new Set(['GG', 'VIS']))]).toEqual(['none', 1]);
  });
});
