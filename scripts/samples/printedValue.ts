/**
 * Printed values, read by a short reader of our own: the samples are what the reader of src/core is tested on, so they are
 * not made with it.
 */

/** `digits / 10^decimals` in the unit as printed: `72,10 %` is 7210, 2, `%`. */
export interface PrintedNumber {
  readonly kind: 'number';
  /** All printed digits as one signed whole number. */
  readonly digits: number;
  readonly decimals: number;
  /** `N.`, `%`, `gg`, `€`, `h`. */
  readonly unit: string;
}

export interface PrintedDate {
  readonly kind: 'date';
  /** `2025-12-31`. */
  readonly iso: string;
}

/** What a cell of history prints, and a target beside its operator. */
export type PrintedValue = PrintedNumber | PrintedDate | { readonly kind: 'notAvailable' };

const numberShape = /^(-?)(\d{1,3}(?:\.\d{3})*)(?:,(\d+))? (N\.|%|gg|€|h)$/;
const dateShape = /^(\d\d)-(\d\d)-(\d{4})$/;

/** Reads a printed value; throws on a shape the published plan does not use, which would be a fault of the transcription. */
export function printedValue(text: string): PrintedValue {
  if (text === 'N/D') return { kind: 'notAvailable' };
  const date = dateShape.exec(text);
  if (date !== null) return { kind: 'date', iso: `${date[3]}-${date[2]}-${date[1]}` };
  const number = numberShape.exec(text);
  if (number === null) throw new Error(`not a printed value: ${text}`);
  const [, sign = '', whole = '', fraction = '', unit = ''] = number;
  const digits = Number(sign + whole.replaceAll('.', '') + fraction);
  return { kind: 'number', digits, decimals: fraction.length, unit };
}

/** Power of ten that the printed digits stand above the amount; a percent is kept as a fraction, so two more. */
export function printedScale(value: PrintedNumber): number {
  return 10 ** (value.decimals + (value.unit === '%' ? 2 : 0));
}

/** The amount as Excel keeps it: `72,10 %` is 0.721. Whole numbers over a power of ten: the nearest double, exactly. */
export function printedAmount(value: PrintedNumber): number {
  return value.digits / printedScale(value);
}

/** A target as printed: what stands before the value (`>=`, `<=`, `Entro` or nothing), and the value. */
export interface PrintedTarget {
  readonly operator: '>=' | '<=' | 'Entro' | '';
  readonly value: PrintedValue;
}

/** Reads a printed target; throws as `printedValue` does. */
export function printedTarget(text: string): PrintedTarget {
  const match = /^(>=|<=|Entro) (.+)$/.exec(text);
  if (match === null) return { operator: '', value: printedValue(text) };
  return { operator: match[1] as PrintedTarget['operator'], value: printedValue(match[2] ?? '') };
}
