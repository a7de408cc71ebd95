import { dayOffOf, easterMonday, nextWorkday } from '../../../src/core/checks';
import { dateFromSerial, isoDate, serialOfDate } from '../../../src/core/values';
import type { PlainDate } from '../../../src/core/values';

function day(iso: string): PlainDate {
  const [year = 0, month = 0, date = 0] = iso.split('-').map(Number);
  return { year, month, day: date };
}

describe('Easter Monday', () => {
  test.each([
    '1900-04-16', '1913-03-24', '1943-04-26', '1954-04-19', '1981-04-20', '2000-04-24', '2008-03-24', '2011-04-25', '2019-04-22', '2024-04-01', '2025-04-21',
    '2026-04-06', '2027-03-29', '2035-03-26', '2038-04-26', '2049-04-19', '2076-04-20', '2285-03-23',
  ])('%s', (iso) => {
    expect(isoDate(easterMonday(Number(iso.slice(0, 4))))).toBe(iso);
  }); // prettier-ignore

  test('is a Monday between 23 March and 26 April, in every year', () => {
    for (let year = 1901; year <= 9998; year += 1) {
      const monday = easterMonday(year);
      expect(serialOfDate(monday) % 7).toBe(2);
      expect(monday.month * 100 + monday.day).toBeGreaterThanOrEqual(323);
      expect(monday.month * 100 + monday.day).toBeLessThanOrEqual(426);
    }
  });
});

describe('days off in Italy', () => {
  test.each<[string, string | undefined]>([
    ['2025-11-29', 'saturday'],
    ['2025-11-30', 'sunday'],
    ['2025-12-01', undefined],
    ['2025-01-01', 'newYear'],
    ['2025-01-06', 'epiphany'],
    ['2025-04-20', 'sunday'],
    ['2025-04-21', 'easterMonday'],
    ['2025-04-25', 'liberation'],
    ['2025-05-01', 'labour'],
    ['2025-06-02', 'republic'],
    ['2025-08-15', 'assumption'],
    ['2023-10-04', undefined],
    ['2027-10-04', 'saintFrancis'],
    ['2024-11-01', 'allSaints'],
    ['2025-12-08', 'immaculate'],
    ['2025-12-25', 'christmas'],
    ['2025-12-26', 'saintStephen'],
    ['2011-04-25', 'liberation'],
    ['1900-01-07', 'sunday'],
    ['1900-02-28', undefined],
    ['1900-03-03', 'saturday'],
    ['2024-02-29', undefined],
  ])('%s %s', (iso, expected) => {
    expect(dayOffOf(day(iso))).toBe(expected);
  });

  test.each([
    ['2025-11-30', '2025-11-28', '2025-12-01'],
    ['2025-12-25', '2025-12-24', '2025-12-29'],
    ['2025-04-20', '2025-04-18', '2025-04-22'],
  ])('around %s: %s and %s', (iso, before, after) => {
    const around = ([-1, 1] as const).map((step) => nextWorkday(day(iso), step));
    expect(around.map((date) => date && isoDate(date))).toEqual([before, after]);
  });

  test('there is no workday before the first day of the calendar', () => {
    expect(nextWorkday(day('1900-01-01'), -1)).toBeUndefined();
  });

  test('no more than five days off follow each other', () => {
    let run = 0;
    for (
      let serial = serialOfDate(day('1990-01-01'));
      serial < serialOfDate(day('2060-01-01'));
      serial += 1
    ) {
      const date = dateFromSerial(serial);
      run = date !== undefined && dayOffOf(date) !== undefined ? run + 1 : 0;
      expect(run).toBeLessThanOrEqual(5);
    }
  });
});
