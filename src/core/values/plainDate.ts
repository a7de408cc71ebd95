import { fail, ok } from './result';
import type { Result } from './result';

/** A calendar day without clock or zone. Months and days are 1-based. */
export interface PlainDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const FIRST_YEAR = 1900;
/** Excel counts a 29 February 1900 that never was: this serial names no day, and later ones are one too high. */
const PHANTOM_SERIAL = 60;
const LAST_SERIAL = 2_958_465;
const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const DATE_TEXT = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})$/;

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** Days of all years before this one, counted from the year 1. */
const daysBeforeYear = (year: number): number => {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
};

const dayOfYear = ({ year, month, day }: PlainDate): number =>
  (DAYS_BEFORE_MONTH[month - 1] ?? 0) + (month > 2 && isLeapYear(year) ? 1 : 0) + day;

/** True for a day of a year of four digits that exists and that Excel can hold: from 1 January 1900. */
const exists = ({ year, month, day }: PlainDate): boolean =>
  year >= FIRST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** The day of an Excel serial number (1900 system). Fractions, serial 60 (29 February 1900), below 1 and beyond the year 9999: undefined. */
export function dateFromSerial(serial: number): PlainDate | undefined {
  if (!Number.isInteger(serial) || serial < 1 || serial > LAST_SERIAL || serial === PHANTOM_SERIAL)
    return undefined;
  const dayNumber = serial - (serial > PHANTOM_SERIAL ? 1 : 0) + daysBeforeYear(FIRST_YEAR);
  // Never a year too late, and at most two too early.
  const guess = Math.max(FIRST_YEAR, Math.floor(dayNumber / 365.2425) - 1);
  let year = guess;
  while (daysBeforeYear(year + 1) < dayNumber) year += 1;
  let day = dayNumber - daysBeforeYear(year);
  let month = 1;
  while (day > daysInMonth(year, month)) {
    day -= daysInMonth(year, month);
    month += 1;
  }
  return { year, month, day };
}

/** The Excel serial number (1900 system) of a day that exists, from 1 January 1900 (1) to 31 December 9999. */
export function serialOfDate(date: PlainDate): number {
  const serial = daysBeforeYear(date.year) - daysBeforeYear(FIRST_YEAR) + dayOfYear(date);
  return serial < PHANTOM_SERIAL ? serial : serial + 1;
}

/** Negative where the first day is earlier, 0 where they are the same, positive where it is later. */
export const compareDates = (first: PlainDate, second: PlainDate): number =>
  first.year - second.year || first.month - second.month || first.day - second.day;

/** Reads `dd-mm-yyyy` and `d/m/yyyy` without blanks. A day that does not exist is `noSuchDate`, any other text `unknownShape`. */
export function parseDateText(text: string): Result<PlainDate, 'noSuchDate' | 'unknownShape'> {
  const match = DATE_TEXT.exec(text);
  if (match === null) return fail('unknownShape');
  const date = { year: Number(match[4]), month: Number(match[3]), day: Number(match[1]) };
  return exists(date) ? ok(date) : fail('noSuchDate');
}

const padded = (value: number, length: number): string => String(value).padStart(length, '0');

/** `31-12-2025`, as the published plan prints it. */
export const printDate = ({ year, month, day }: PlainDate): string =>
  `${padded(day, 2)}-${padded(month, 2)}-${padded(year, 4)}`;

/** `2025-12-31`, for JSON and for sorting as text. */
export const isoDate = ({ year, month, day }: PlainDate): string =>
  `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
