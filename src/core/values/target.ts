import type { InvalidReason, Quantity } from './fieldValue';
import type { PlainDate } from './plainDate';

export type BoundOperator = '>=' | '<=' | '>' | '<' | '=';

/**
 * A target as read. `bound` without a typed operator has `operator: '='` and `typed: false` (scored as `=`, with a warning).
 * The raw text stays, so that it can be shown and written back.
 */
export type Target =
  | { readonly kind: 'missing' }
  | { readonly kind: 'notAvailable'; readonly raw: string }
  | {
      readonly kind: 'bound';
      readonly operator: BoundOperator;
      readonly typed: boolean;
      readonly threshold: Quantity;
      readonly raw: string;
    }
  | { readonly kind: 'between'; readonly lower: Quantity; readonly upper: Quantity; readonly raw: string }
  | { readonly kind: 'deadline'; readonly date: PlainDate; readonly raw: string }
  | { readonly kind: 'flag'; readonly yes: boolean; readonly raw: string }
  | { readonly kind: 'invalid'; readonly raw: string; readonly reason: InvalidReason };
