import fc from 'fast-check';
import {
  compareDates,
  dateFromSerial,
  isoDate,
  parseDateText,
  printDate,
  serialOfDate,
} from '../../../src/core/values';

const LAST_SERIAL = 2_958_465;
const iso = (serial: number): string | undefined => {
  const date = dateFromSerial(serial);
  return date && isoDate(date);
};

describe('serial numbers of days', () => {
  test.each([
    [1, '1900-01-01'],
    [31, '1900-01-31'],
    [32, '1900-02-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [366, '1900-12-31'],
    [367, '1901-01-01'],
    [36_525, '1999-12-31'],
    [36_526, '2000-01-01'],
    [36_585, '2000-02-29'],
    [36_586, '2000-03-01'],
    [45_657, '2024-12-31'],
    [46_022, '2025-12-31'],
    [LAST_SERIAL, '9999-12-31'],
  ])('%d is %s, and back', (serial, expected) => {
    expect(iso(serial)).toBe(expected);
    expect(serialOfDate(dateFromSerial(serial)!)).toBe(serial);
  });

  test.each([60, 0, -1, 0.5, 45_657.5, LAST_SERIAL + 1, 1e300, NaN, Infinity])('%d is no day', (serial) =>
    expect(dateFromSerial(serial)).toBeUndefined(),
  );

  test('serials and the calendar of the platform agree', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: LAST_SERIAL }), (serial) => {
        const day = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
        expect(iso(serial)).toBe(day);
        expect(serialOfDate(dateFromSerial(serial)!)).toBe(serial);
      }),
      { seed: 12, numRuns: 1000 },
    );
  });
});

describe('dates as text', () => {
  test.each([
    ['31-12-2025', '2025-12-31'],
    ['31/12/2025', '2025-12-31'],
    ['1/2/2025', '2025-02-01'],
    ['29-02-2024', '2024-02-29'],
    ['29-02-2000', '2000-02-29'],
    ['29-02-2025', 'noSuchDate'],
    ['29-02-1900', 'noSuchDate'],
    ['31-04-2025', 'noSuchDate'],
    ['00-01-2025', 'noSuchDate'],
    ['01-13-2025', 'noSuchDate'],
    ['15-00-2025', 'noSuchDate'],
    ['31-12-1899', 'noSuchDate'],
    ['31-12/2025', 'unknownShape'],
    ['31.12.2025', 'unknownShape'],
    ['31-12-25', 'unknownShape'],
    ['2025-12-31', 'unknownShape'],
    ['31-12-2025 ', 'unknownShape'],
    ['x31-12-2025', 'unknownShape'],
    ['', 'unknownShape'],
  ])('%j: %s', (text, expected) => {
    const date = parseDateText(text);
    expect(date.ok ? isoDate(date.value) : date.error).toBe(expected);
  });

  test('what is printed is read back, and days keep their order', () => {
    const serials = fc.integer({ min: 61, max: LAST_SERIAL });
    fc.assert(
      fc.property(serials, serials, (first, second) => {
        const [a, b] = [dateFromSerial(first)!, dateFromSerial(second)!];
        expect(parseDateText(printDate(a))).toEqual({ ok: true, value: a });
        expect(Math.sign(compareDates(a, b))).toBe(Math.sign(first - second));
      }),
      { seed: 13 },
    );
  });

  test.each([
    ['1/2/2024', '1/1/2025'],
    ['28/1/2025', '1/2/2025'],
    ['1/2/2025', '2/2/2025'],
  ])('%s comes before %s', (first, second) => {
    const [a, b] = [parseDateText(first), parseDateText(second)];
    if (!a.ok || !b.ok) throw new Error('no dates');
    expect([compareDates(a.value, b.value) < 0, compareDates(b.value, a.value) > 0]).toEqual([true, true]);
    expect(compareDates(a.value, a.value)).toBe(0);
  });
});
