/**
 * Whole numbers as decimals need them: scaled by powers of ten, counted in digits, rounded half away from zero. A number while it is safe, else a bigint:
 * the same digits are always the same value, so that equal decimals are equal in structure too.
 */
export type WholeDigits = number | bigint;

/** 10^0 to 10^15, the powers that a safe integer can be multiplied by or cut at. */
export const TENS: readonly number[] = Array.from({ length: 16 }, (_, power) => 10 ** power);

/** The most digits by which two numbers may be set against each other here; beyond, decimal.js takes over. */
export const FARTHEST = 64;
const POWERS: readonly bigint[] = Array.from(
  { length: 2 * FARTHEST },
  (_, power) => BigInt(10) ** BigInt(power),
);
const NONE = BigInt(0);
const ONE = BigInt(1);
const TEN = BigInt(10);
const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

/** 10^power as bigint; the power is at least 0 and below twice `FARTHEST`. */
export const powerOfTen = (power: number): bigint => POWERS[power] ?? TEN ** BigInt(power);

export const isSafe = (value: number): boolean =>
  value <= Number.MAX_SAFE_INTEGER && value >= -Number.MAX_SAFE_INTEGER;

/** A bigint as a number where it is a safe one. */
export const narrowed = (digits: bigint): WholeDigits =>
  digits <= SAFE && digits >= -SAFE ? Number(digits) : digits;

export const absolute = (digits: WholeDigits): bigint => {
  const wide = BigInt(digits);
  return wide < NONE ? -wide : wide;
};

/** Digits of a number that is not negative; of 0 it is 1. Its logarithm as a double is never a whole digit off. */
export function countDigits(magnitude: bigint): number {
  const guess = Math.floor(Math.log10(Number(magnitude))) + 1;
  if (!Number.isFinite(guess)) return countAnyDigits(magnitude);
  if (magnitude >= powerOfTen(guess)) return guess + 1;
  return magnitude < powerOfTen(guess - 1) ? guess - 1 : guess;
}

/** The same for 0, and for numbers that no double holds. */
function countAnyDigits(magnitude: bigint): number {
  let least = 1;
  let most = POWERS.length;
  while (least < most) {
    const middle = (least + most) >> 1;
    if (magnitude < powerOfTen(middle)) most = middle;
    else least = middle + 1;
  }
  return least;
}

/** Cuts the last `places` digits off a number that is not negative, rounding half up. */
export function cutDigits(magnitude: bigint, places: number): bigint {
  const power = powerOfTen(places);
  const quotient = magnitude / power;
  const rest = magnitude - quotient * power;
  return rest + rest >= power ? quotient + ONE : quotient;
}

/** Zeros at the end of a number that is not 0. */
export function trailingZeros(digits: bigint): number {
  if (digits % TEN !== NONE) return 0;
  let zeros = 0;
  let rest = digits;
  for (let step = 32; step >= 1; step >>= 1) {
    const power = powerOfTen(step);
    while (rest % power === NONE) {
      rest /= power;
      zeros += step;
    }
  }
  return zeros;
}
