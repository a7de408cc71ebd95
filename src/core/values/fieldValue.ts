import type { Decimal } from './decimal';
import type { PlainDate } from './plainDate';
import type { Unit } from './unit';

/** How a quantity was written, kept so that printing gives the text back. */
export interface QuantityStyle {
  /** Digits after the decimal separator, as printed (of the percent, not of the fraction). */
  readonly decimals: number;
  readonly grouped: boolean;
  /** What stands between number and unit: a blank, nothing, or a no-break blank. */
  readonly gap: string;
  readonly unitFirst: boolean;
}

/** Number with unit. The amount of a percent is the fraction: `72,10 %` is 0.721. */
export interface Quantity {
  readonly amount: Decimal;
  readonly unit: Unit;
  readonly style: QuantityStyle;
}

/** Why a text could not be read. */
export type InvalidReason =
  'notANumber' | 'ambiguousSeparators' | 'noSuchDate' | 'errorValue' | 'unknownShape';

/** A value of a plan or measure cell. `missing` is an empty cell, `notAvailable` a typed N/D: neither is ever 0. */
export type FieldValue =
  | { readonly kind: 'missing' }
  | { readonly kind: 'notAvailable'; readonly raw: string }
  | { readonly kind: 'quantity'; readonly quantity: Quantity; readonly raw: string }
  | { readonly kind: 'date'; readonly date: PlainDate; readonly raw: string }
  | { readonly kind: 'flag'; readonly yes: boolean; readonly raw: string }
  | { readonly kind: 'invalid'; readonly raw: string; readonly reason: InvalidReason };
