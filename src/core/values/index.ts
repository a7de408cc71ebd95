export { Decimal, ONE, ZERO, decimalFromCell } from './decimal';
export type { FieldValue, InvalidReason, Quantity, QuantityStyle } from './fieldValue';
export type { PlainDate } from './plainDate';
export { fail, ok } from './result';
export type { Result } from './result';
export type { BoundOperator, Target } from './target';
export type { Unit, UnitKind } from './unit';
export { ENGLISH_SEPARATORS, ITALIAN_SEPARATORS } from './separators';
export type { Separators } from './separators';
