import type { DayOff } from '../diagnostics';
import { dateFromSerial, serialOfDate } from '../values';
import type { PlainDate } from '../values';

/** National holidays of a fixed day, as `month-day`. */
const FIXED: ReadonlyMap<string, DayOff> = new Map([
  ['1-1', 'newYear'],
  ['1-6', 'epiphany'],
  ['4-25', 'liberation'],
  ['5-1', 'labour'],
  ['6-2', 'republic'],
  ['8-15', 'assumption'],
  ['11-1', 'allSaints'],
  ['12-8', 'immaculate'],
  ['12-25', 'christmas'],
  ['12-26', 'saintStephen'],
]);

/** Law 151/2025 made 4 October a national holiday again. */
const SAINT_FRANCIS_SINCE = 2026;
/** Excel counts a 29 February 1900 that never was: up to then serials are one too low for the week. */
const LAST_SERIAL_BEFORE_MARCH_1900 = 60;

/** Why nobody works in Italy on a day: a national holiday, a Sunday or a Saturday, in this order; undefined on a workday. */
export function dayOffOf(date: PlainDate): DayOff | undefined {
  const fixed = FIXED.get(`${date.month}-${date.day}`);
  if (fixed !== undefined) return fixed;
  if (date.month === 10 && date.day === 4 && date.year >= SAINT_FRANCIS_SINCE) return 'saintFrancis';
  if (isSame(easterMonday(date.year), date)) return 'easterMonday';
  const day = weekday(date);
  return day === 0 ? 'saturday' : day === 1 ? 'sunday' : undefined;
}

/** The nearest workday before (`step` -1) or after (1) a day; undefined at the ends of the calendar. */
export function nextWorkday(date: PlainDate, step: -1 | 1): PlainDate | undefined {
  let next: PlainDate | undefined = date;
  do next = dateFromSerial(serialOfDate(next) + step);
  while (next !== undefined && dayOffOf(next) !== undefined);
  return next;
}

/** 0 for Saturday, 1 for Sunday. */
function weekday(date: PlainDate): number {
  const serial = serialOfDate(date);
  return (serial < LAST_SERIAL_BEFORE_MARCH_1900 ? serial + 1 : serial) % 7;
}

const isSame = (one: PlainDate, other: PlainDate): boolean =>
  one.year === other.year && one.month === other.month && one.day === other.day;

/** The day after Easter Sunday of the Gregorian calendar, from the age of the moon and the day of the week (Gauss's reckoning, corrected). */
export function easterMonday(year: number): PlainDate {
  const century = Math.floor(year / 100);
  const cycle = year % 19;
  const moonShift = Math.floor((13 + 8 * century) / 25);
  const leapShift = Math.floor(century / 4);
  const age = (15 - moonShift + century - leapShift) % 30;
  const moon = (19 * cycle + age) % 30;
  const late = moon === 29 || (moon === 28 && cycle > 10) ? 1 : 0;
  const fullMoon = moon - late;
  const toSunday = (2 * (year % 4) + 4 * (year % 7) + 6 * fullMoon + ((4 + century - leapShift) % 7)) % 7;
  // 21 March is the earliest full moon; Easter is the Sunday after it.
  const day = 22 + fullMoon + toSunday + 1;
  return day > 31 ? { year, month: 4, day: day - 31 } : { year, month: 3, day };
}
