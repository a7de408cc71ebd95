import { addressOf, groupFindings } from '../../../src/taskpane/findings/groupFindings';
import { FINDINGS } from '../support/smallPlan';

const box = { row: 11, column: 27, rows: 1, columns: 1 };

test.each([
  [{ workbook: true } as const, undefined],
  [{ sheet: 'Piano', range: box }, 'Piano!AB12'],
  [{ sheet: "Piano dell'ente", range: { ...box, rows: 2 } }, "'Piano dell''ente'!AB12:AB13"],
])('%p is %p', (at, address) => expect(addressOf(at)).toBe(address));

test('the gravest group comes first; inside, the order stays', () => {
  const groups = groupFindings(FINDINGS).map(({ severity, findings }) => [
    severity,
    ...findings.map(({ diagnostic }) => diagnostic.code),
  ]);
  expect(groups).toEqual([
    ['error', 'TG302'],
    ['warning', 'TG106', 'TG402'],
    ['info', 'TG204'],
  ]);
});

test('the same finding twice in one place has two ids', () => {
  const ids = groupFindings([...FINDINGS, ...FINDINGS]).flatMap(({ findings }) =>
    findings.map(({ id }) => id),
  );
  expect(new Set(ids).size).toBe(2 * FINDINGS.length);
});
