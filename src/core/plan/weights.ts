import { cellAt, numberFormatAt } from '../grid';
import { Decimal, ZERO, decimalFromCell, parseDecimalText } from '../values';
import { reportInvalid, separatorsIn } from './cellFields';
import type { CellReading } from './cellFields';
import type { Weight } from './model';

/** A weight before the scale of the plan is known: `plain` is a number as typed, `fraction` was a percent. */
export type TypedWeight =
  | { readonly kind: 'plain' | 'fraction'; readonly amount: Decimal; readonly raw: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'invalid'; readonly raw: string };

const HUNDRED = new Decimal(100);

/** Reads `33,33%`, `20,00`, 0.2 with a percent format, 20. What cannot be read is reported; an empty cell is only missing. */
export function readWeight(reading: CellReading, row: number, column: number | undefined): TypedWeight {
  if (column === undefined) return { kind: 'missing' };
  const cell = cellAt(reading.grid, row, column);
  switch (cell.kind) {
    case 'empty':
      return { kind: 'missing' };
    case 'number':
      return weightOfNumber(cell.value, numberFormatAt(reading.grid, row, column), reading);
    case 'text':
      return weightOfText(reading, row, column, cell.value.trim());
    case 'boolean':
    case 'errorValue': {
      const raw = String(cell.value);
      const reason = cell.kind === 'boolean' ? 'notANumber' : 'errorValue';
      reportInvalid(reading, row, column, { raw, reason }, 'TG201');
      return { kind: 'invalid', raw };
    }
  }
}

function weightOfNumber(value: number, format: string, { separators }: CellReading): TypedWeight {
  const amount = decimalFromCell(value);
  const isPercent = hasPercentSign(format);
  const shown = (isPercent ? amount.times(HUNDRED) : amount).toFixed().replace('.', separators.decimal);
  return { kind: isPercent ? 'fraction' : 'plain', amount, raw: isPercent ? `${shown}%` : shown };
}

/** A percent sign outside quoted text. */
const hasPercentSign = (format: string): boolean =>
  format.split('"').some((part, i) => i % 2 === 0 && part.includes('%'));

function weightOfText(reading: CellReading, row: number, column: number, raw: string): TypedWeight {
  const isPercent = raw.endsWith('%');
  const number = (isPercent ? raw.slice(0, -1) : raw).trim();
  const parsed = parseDecimalText(number, separatorsIn(reading, column));
  if (!parsed.ok) {
    reportInvalid(reading, row, column, { raw, reason: parsed.error }, 'TG201');
    return { kind: 'invalid', raw };
  }
  const { amount } = parsed.value;
  return isPercent
    ? { kind: 'fraction', amount: amount.dividedBy(HUNDRED), raw }
    : { kind: 'plain', amount, raw };
}

/** Plain weights of a group that sum to more than this are hundredths: a plan writes 20 or 0,2, so sums lie near 100 or near 1. */
const BETWEEN_ONE_AND_HUNDRED = new Decimal(10);

/** 100 where more groups of plain weights sum to about 100 than to about 1, else 1. */
export function weightScaleOf(groups: readonly (readonly TypedWeight[])[]): 1 | 100 {
  let hundreds = 0;
  let ones = 0;
  for (const group of groups) {
    const sum = group.reduce(
      (total, weight) => (weight.kind === 'plain' ? total.plus(weight.amount.abs()) : total),
      ZERO,
    );
    if (sum.isZero()) continue;
    if (sum.greaterThan(BETWEEN_ONE_AND_HUNDRED)) hundreds += 1;
    else ones += 1;
  }
  return hundreds > ones ? 100 : 1;
}

/** The weight as a fraction, on the scale of the plan. */
export function scaledWeight(weight: TypedWeight, scale: 1 | 100): Weight {
  if (weight.kind === 'missing' || weight.kind === 'invalid') return weight;
  const { amount, raw } = weight;
  return { kind: 'weight', fraction: weight.kind === 'plain' ? amount.dividedBy(scale) : amount, raw };
}
