/*
 * Longer than 300 lines because a number and what it can do are one class: its two ways to keep digits are private to it, and splitting it would
 * open them to the whole core.
 */
import { Decimal as DecimalJs } from 'decimal.js';
import {
  FARTHEST,
  TENS,
  absolute,
  countDigits,
  cutDigits,
  isSafe,
  narrowed,
  powerOfTen,
  trailingZeros,
} from './wholeDigits';
import type { WholeDigits } from './wholeDigits';

const PRECISION = 30;
/** What every result is measured by: 30 significant digits, half away from zero (as Excel's ROUND). */
const Exact = DecimalJs.clone({ defaults: true, precision: PRECISION, rounding: DecimalJs.ROUND_HALF_UP });

type DecimalInput = Decimal | string | number;

const PLAIN_NUMBER = /^(-?)(\d{1,15})(?:\.(\d{1,15}))?$/;
/** Exponents beyond this are decimal.js's own business. */
const LARGEST_EXPONENT = 1000;

/**
 * The only decimal arithmetic of the project: that of decimal.js with 30 significant digits, half away from zero, digit by digit (a law holds
 * it to that). Numbers of up to 30 digits are kept as whole digits times a power of ten, without zeros at the end, which is many times faster;
 * whatever is not one of these (NaN, infinities, negative zero, more digits) is left to decimal.js in `other`.
 */
export class Decimal {
  readonly digits: WholeDigits = 0;
  readonly exponent: number = 0;
  readonly other: DecimalJs | undefined = undefined;

  /** `new Decimal('12.5')`, or whole digits times a power of ten: `new Decimal(125, -1)`. */
  constructor(value: DecimalInput | bigint | DecimalJs, exponent = 0) {
    if (typeof value === 'number' && Number.isSafeInteger(value) && !Object.is(value, -0)) {
      let zeros = 0;
      let digits = value;
      while (digits % 10 === 0 && digits !== 0) {
        digits /= 10;
        zeros += 1;
      }
      this.digits = digits;
      this.exponent = digits === 0 ? 0 : exponent + zeros;
    } else if (typeof value === 'bigint') {
      const zeros = value === NO_DIGITS ? 0 : trailingZeros(value);
      this.digits = narrowed(zeros === 0 ? value : value / powerOfTen(zeros));
      this.exponent = value === NO_DIGITS ? 0 : exponent + zeros;
    } else {
      const same = partsOf(value);
      this.digits = same.digits;
      this.exponent = same.exponent;
      this.other = same.other;
    }
  }

  static max(first: Decimal, second: DecimalInput): Decimal {
    const that = decimalOf(second);
    return isPlain(first, that)
      ? compare(first, that) >= 0
        ? first
        : that
      : fromExact(Exact.max(exact(first), exact(that)));
  }

  static min(first: Decimal, second: DecimalInput): Decimal {
    const that = decimalOf(second);
    return isPlain(first, that)
      ? compare(first, that) <= 0
        ? first
        : that
      : fromExact(Exact.min(exact(first), exact(that)));
  }

  plus(value: DecimalInput): Decimal {
    const that = decimalOf(value);
    return (
      (isPlain(this, that) ? added(this, that, 1) : undefined) ?? fromExact(exact(this).plus(exact(that)))
    );
  }

  minus(value: DecimalInput): Decimal {
    const that = decimalOf(value);
    return (
      (isPlain(this, that) ? added(this, that, -1) : undefined) ?? fromExact(exact(this).minus(exact(that)))
    );
  }

  times(value: DecimalInput): Decimal {
    const that = decimalOf(value);
    return isPlain(this, that) && !this.isZero() && !that.isZero()
      ? multiplied(this, that)
      : fromExact(exact(this).times(exact(that)));
  }

  div(value: DecimalInput): Decimal {
    const that = decimalOf(value);
    return isPlain(this, that) && !this.isZero() && !that.isZero()
      ? divided(this, that)
      : fromExact(exact(this).div(exact(that)));
  }

  dividedBy(value: DecimalInput): Decimal {
    return this.div(value);
  }

  abs(): Decimal {
    if (this.other !== undefined) return fromExact(this.other.abs());
    return this.digits < 0 ? new Decimal(-this.digits, this.exponent) : this;
  }

  neg(): Decimal {
    if (this.other !== undefined || this.digits === 0) return fromExact(exact(this).neg());
    return new Decimal(-this.digits, this.exponent);
  }

  isZero(): boolean {
    return this.other === undefined ? this.digits === 0 : this.other.isZero();
  }

  isNegative(): boolean {
    return this.other === undefined ? this.digits < 0 : this.other.isNegative();
  }

  isFinite(): boolean {
    return this.other === undefined || this.other.isFinite();
  }

  isNaN(): boolean {
    return this.other !== undefined && this.other.isNaN();
  }

  isInteger(): boolean {
    return this.other === undefined ? this.exponent >= 0 : this.other.isInteger();
  }

  /** -1, 0 or 1; NaN where one of them is no number. */
  comparedTo(value: DecimalInput): number {
    const that = decimalOf(value);
    return isPlain(this, that) ? compare(this, that) : exact(this).comparedTo(exact(that));
  }

  equals(value: DecimalInput): boolean {
    return this.comparedTo(value) === 0;
  }

  lessThan(value: DecimalInput): boolean {
    return this.comparedTo(value) < 0;
  }

  lessThanOrEqualTo(value: DecimalInput): boolean {
    return this.comparedTo(value) <= 0;
  }

  greaterThan(value: DecimalInput): boolean {
    return this.comparedTo(value) > 0;
  }

  greaterThanOrEqualTo(value: DecimalInput): boolean {
    return this.comparedTo(value) >= 0;
  }

  /** Digits after the point. */
  decimalPlaces(): number {
    return this.other === undefined ? Math.max(0, -this.exponent) : this.other.decimalPlaces();
  }

  toDecimalPlaces(places: number): Decimal {
    const cut = -this.exponent - places;
    if (this.other !== undefined || cut > FARTHEST) return fromExact(exact(this).toDecimalPlaces(places));
    if (cut <= 0) return this;
    const short = cutDigits(absolute(this.digits), cut);
    if (short === NO_DIGITS) return this.digits < 0 ? NEGATIVE_ZERO : ZERO;
    return new Decimal(narrowed(this.digits < 0 ? -short : short), -places);
  }

  /** To a whole number. */
  round(): Decimal {
    return this.toDecimalPlaces(0);
  }

  toSignificantDigits(digits: number): Decimal {
    const isShort = typeof this.digits === 'number' && this.other === undefined && digits >= 15;
    return isShort && Math.abs(this.digits) < 1e15
      ? this
      : fromExact(exact(this).toSignificantDigits(digits));
  }

  /** Plain digits, with as many decimals as are asked for or there are. */
  toFixed(places?: number): string {
    const wanted = places ?? Math.max(0, -this.exponent);
    const short = this.other === undefined ? this.toDecimalPlaces(wanted) : this;
    return short.other === undefined ? plainText(short, wanted) : fixedText(exact(this), places);
  }

  /** The nearest double. */
  toNumber(): number {
    const { digits, exponent, other } = this;
    if (other !== undefined) return other.toNumber();
    if (typeof digits === 'number' && exponent <= 15 && exponent >= -15) {
      return exponent >= 0 ? digits * (TENS[exponent] ?? NaN) : digits / (TENS[-exponent] ?? NaN);
    }
    return Number(`${digits}e${exponent}`);
  }

  toString(): string {
    return exact(this).toString();
  }

  toJSON(): string {
    return exact(this).toJSON();
  }
}

const NO_DIGITS = BigInt(0);
const LIMIT = powerOfTen(PRECISION);
const TEN_TIMES_LIMIT = powerOfTen(PRECISION + 1);

const decimalOf = (value: DecimalInput): Decimal => (value instanceof Decimal ? value : new Decimal(value));

const isPlain = (first: Decimal, second: Decimal): boolean =>
  first.other === undefined && second.other === undefined;

/** The same number in decimal.js. */
const exact = ({ digits, exponent, other }: Decimal): DecimalJs =>
  other ?? new Exact(`${digits}e${exponent}`);

type Parts = Pick<Decimal, 'digits' | 'exponent' | 'other'>;

function partsOf(value: DecimalInput | DecimalJs): Parts {
  if (value instanceof Decimal) return value;
  const plain = typeof value === 'object' ? null : PLAIN_NUMBER.exec(String(value));
  const [, sign = '', whole = '', fraction = ''] = plain ?? [];
  const digits = Number(`${sign}${whole}${fraction}`);
  const isRead = plain !== null && isSafe(digits) && !Object.is(digits, -0);
  return isRead ? new Decimal(digits, -fraction.length) : partsOfExact(new Exact(value));
}

/** Takes a number over from decimal.js, as digits where it can be kept so. */
function partsOfExact(value: DecimalJs): Parts {
  const isOther = !value.isFinite() || (value.isZero() && value.isNegative());
  if (isOther || value.precision() > PRECISION || Math.abs(value.e) > LARGEST_EXPONENT)
    return { digits: 0, exponent: 0, other: value };
  const [mantissa = '0', power = '0'] = value.toExponential().split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  return new Decimal(BigInt(`${whole}${fraction}`), Number(power) - fraction.length);
}

const fixedText = (value: DecimalJs, places: number | undefined): string =>
  places === undefined ? value.toFixed() : value.toFixed(places);

function plainText({ digits, exponent }: Decimal, places: number): string {
  const sign = digits < 0 ? '-' : '';
  const all = absolute(digits).toString() + '0'.repeat(exponent + places);
  if (places === 0) return sign + all;
  const padded = all.padStart(places + 1, '0');
  const point = padded.length - places;
  return `${sign}${padded.slice(0, point)}.${padded.slice(point)}`;
}

const fromExact = (value: DecimalJs): Decimal => new Decimal(value);

/** The result of an exact calculation at 30 digits. */
function rounded(digits: bigint, exponent: number): Decimal {
  const magnitude = absolute(digits);
  if (magnitude < LIMIT) return new Decimal(digits, exponent);
  const cut = magnitude < TEN_TIMES_LIMIT ? 1 : countDigits(magnitude) - PRECISION;
  const short = cutDigits(magnitude, cut);
  return new Decimal(digits < NO_DIGITS ? -short : short, exponent + cut);
}

/** Whole digits set `places` further left; NaN where that is no safe number. */
function shifted(digits: WholeDigits, places: number): number {
  const result = typeof digits === 'number' ? digits * (TENS[places] ?? NaN) : NaN;
  return isSafe(result) ? result : NaN;
}

/** Sum of one number and plus or minus the other; undefined where they lie too far apart. */
function added(first: Decimal, second: Decimal, sign: 1 | -1): Decimal | undefined {
  const low = Math.min(first.exponent, second.exponent);
  const up = first.exponent - low;
  const down = second.exponent - low;
  const sum = shifted(first.digits, up) + sign * shifted(second.digits, down);
  if (isSafe(sum)) return new Decimal(sum + 0, low);
  if (up > FARTHEST || down > FARTHEST) return undefined;
  const left = BigInt(first.digits) * powerOfTen(up);
  const right = BigInt(second.digits) * powerOfTen(down);
  return rounded(sign === 1 ? left + right : left - right, low);
}

/** Neither is 0. */
function multiplied(first: Decimal, second: Decimal): Decimal {
  const exponent = first.exponent + second.exponent;
  const product = Number(first.digits) * Number(second.digits);
  return isSafe(product)
    ? new Decimal(product, exponent)
    : rounded(BigInt(first.digits) * BigInt(second.digits), exponent);
}

/** Neither is 0. Two digits more than are kept decide the rounding: what is left of the division can no longer change it. */
function divided(first: Decimal, second: Decimal): Decimal {
  const exponent = first.exponent - second.exponent;
  const left = first.digits;
  const right = second.digits;
  if (typeof left === 'number' && typeof right === 'number' && left % right === 0)
    return new Decimal(left / right, exponent);
  const dividend = absolute(left);
  const divisor = absolute(right);
  const places = PRECISION + 1 + countDigits(divisor) - countDigits(dividend);
  const quotient = (dividend * powerOfTen(places)) / divisor;
  return rounded(left < 0 === right < 0 ? quotient : -quotient, exponent - places);
}

/** -1, 0 or 1. */
function compare(first: Decimal, second: Decimal): number {
  if (first.exponent === second.exponent) return order(first.digits, second.digits);
  const low = Math.min(first.exponent, second.exponent);
  const up = first.exponent - low;
  const down = second.exponent - low;
  const left = shifted(first.digits, up);
  const right = shifted(second.digits, down);
  if (!Number.isNaN(left + right)) return order(left, right);
  if (up > FARTHEST || down > FARTHEST) return exact(first).comparedTo(exact(second));
  return order(BigInt(first.digits) * powerOfTen(up), BigInt(second.digits) * powerOfTen(down));
}

const order = (left: WholeDigits, right: WholeDigits): number => (left < right ? -1 : left > right ? 1 : 0);

export const ZERO: Decimal = new Decimal(0);
export const ONE: Decimal = new Decimal(1);
const NEGATIVE_ZERO = new Decimal('-0');

const CELL_LIMIT = 1e15;
/** Numbers with more decimals, which are few, go the longer way. */
const MOST_PLACES_TYPED = 6;

/**
 * A double from a cell, as the decimal a person typed: cells keep 15 significant digits, so 0.1 + 0.2 is 0.3 again.
 * The caller has made sure that the number is finite (cells never hold another).
 */
export function decimalFromCell(double: number): Decimal {
  for (let places = 0; places <= MOST_PLACES_TYPED; places += 1) {
    const power = TENS[places] ?? NaN;
    const digits = Math.round(double * power);
    // No other number of up to 15 digits is the same double, so this is the one that decimal.js would give as well.
    if (digits / power === double && Math.abs(digits) < CELL_LIMIT && digits !== 0)
      return new Decimal(digits, -places);
  }
  return new Decimal(double).toSignificantDigits(15);
}

/** Moves the decimal point, to the right by `places` (to the left if negative). Exact whatever the number of digits. */
export function shiftPoint(amount: Decimal, places: number): Decimal {
  if (amount.other !== undefined) return new Decimal(`${amount.toFixed()}e${String(places)}`);
  return amount.isZero() ? amount : new Decimal(amount.digits, amount.exponent + places);
}
