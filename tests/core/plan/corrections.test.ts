import { correctedHeader } from '../../../src/core/plan/corrections';
import type { ColumnHeader, Header } from '../../../src/core/plan/header';
import type { HeaderWord } from '../../../src/core/plan/headerWords';
import type { ColumnRole } from '../../../src/core/plan';

const column = (at: number, words: readonly HeaderWord[], year?: number): ColumnHeader => ({
  column: at,
  words: new Set(words),
  ...(year === undefined ? {} : { year }),
});
const HEADER: Header = {
  firstRow: 0,
  lastRow: 0,
  columns: [
    column(0, ['structure']),
    column(1, ['weight', 'structure']),
    column(2, ['unit']),
    column(3, [], 2024),
    column(4, ['target'], 2025),
    column(5, ['code', 'name']),
  ],
};
const AS_IT_WAS = ['0 structure', '1 weight structure', '2 unit', '3 2024', '4 target 2025', '5 code name'];

/** `2 unit`, `4 target 2025`, and `!` where a person said so. */
const corrected = (...said: readonly [ColumnRole, number | null][]): readonly string[] =>
  correctedHeader(HEADER, { columns: new Map(said), rows: new Map() }).columns.map(
    ({ column: at, words, year, byPerson }) =>
      [at, ...words, ...(year === undefined ? [] : [year])].join(' ') + (byPerson === true ? '!' : ''),
  );

describe('the header as a person says it is', () => {
  test.each<[string, readonly [ColumnRole, number | null][], readonly string[]]>([
    ['nothing said', [], AS_IT_WAS],
    ['another column for a field', [['unit', 7]], ['0 structure', '1 weight structure', '3 2024', '4 target 2025', '5 code name', '7 unit!']],
    ['in the order of the columns', [['exemption', 9], ['operator', 8]], [...AS_IT_WAS, '8 operator!', '9 exemption!']],
    ['a column that said something else', [['description', 2]], ['0 structure', '1 weight structure', '2 description!', '3 2024', '4 target 2025', '5 code name']],
    ['one of two words elsewhere', [['weight', 7]], ['0 structure', '1 structure', '2 unit', '3 2024', '4 target 2025', '5 code name', '7 weight!']],
    ['a field that stands nowhere', [['unit', null]], ['0 structure', '1 weight structure', '3 2024', '4 target 2025', '5 code name']],
    ['names: what the rows are is said', [['name', 7]], ['1 weight', '2 unit', '3 2024', '4 target 2025', '5 code', '7 name!']],
    ['codes: likewise', [['code', 7]], ['1 weight', '2 unit', '3 2024', '4 target 2025', '5 name', '7 code!']],
    ['both together', [['label', 7]], ['1 weight', '2 unit', '3 2024', '4 target 2025', '7 code name!']],
    ['two fields in one column', [['description', 7], ['algorithm', 7]], [...AS_IT_WAS, '7 description algorithm!']],
    ['a level', [['level', 7]], [...AS_IT_WAS, '7 level!']],
    ['the targets of a year', [['target:2025', 7]], ['0 structure', '1 weight structure', '2 unit', '3 2024', '5 code name', '7 target 2025!']],
    ['the targets of another year', [['target:2026', 7]], [...AS_IT_WAS, '7 target 2026!']],
    ['the values of a year: a year without a word stays', [['history:2024', 7]], [...AS_IT_WAS, '7 history 2024!']],
    ['a role without a column leaves the rest', [['target:2026', null]], AS_IT_WAS],
  ])('%s', (_what, said, expected) => {
    expect(corrected(...said)).toEqual(expected);
  }); // prettier-ignore

  test('where it was is kept', () => {
    const { firstRow, lastRow } = correctedHeader(
      { ...HEADER, firstRow: 2, lastRow: 3 },
      { columns: new Map([['unit', 7]]), rows: new Map() },
    );
    expect([firstRow, lastRow]).toEqual([2, 3]);
  });
});
