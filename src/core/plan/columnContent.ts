import { cellAt, numberFormatAt } from '../grid';
import { looksLikeTarget, shapesOfText } from './cellShapes';
import type { CellShape } from './cellShapes';
import type { FieldName } from './recognition';
import { textOf } from './sheetView';
import type { SheetView } from './sheetView';

/** The cells of one column below the header, counted by what they look like. */
export interface ColumnProfile {
  readonly column: number;
  readonly filled: number;
  /** Filled cells by the rows that hold anything at all, from 0 to 1. */
  readonly fullness: number;
  readonly shapes: ReadonlyMap<CellShape, number>;
  readonly distinct: number;
  /** Numbers typed as such or as text, as they stand (a percent as hundredths). */
  readonly amounts: readonly number[];
}

/** Fields that cells can tell apart, those of yearless columns included. */
export type ContentField = Exclude<FieldName, 'exemption'> | 'history' | 'target';

/** Columns whose scores differ by no more than this are about as likely. */
export const CLOSE = 0.12;

/** No more rows than these are looked at, spread evenly: what a column holds does not change further down. */
const ROWS_LOOKED_AT = 1000;

/** Counts the columns of a sheet, each when it is first asked for. `codes` are codes that algorithms may name. */
export class ColumnContents {
  private readonly profiles = new Map<number, ColumnProfile>();
  private readonly rows: readonly number[];

  constructor(
    private readonly view: SheetView,
    firstRow: number,
    private readonly codes: ReadonlySet<string>,
  ) {
    this.rows = rowsLookedAt(view, firstRow);
  }

  profile(column: number): ColumnProfile {
    const known = this.profiles.get(column);
    if (known !== undefined) return known;
    const profile = profileOf(this.view, this.rows, column, this.codes);
    this.profiles.set(column, profile);
    return profile;
  }

  /** How well the cells of a column fit a field, from 0 to 1. */
  score(column: number, field: ContentField): number {
    const profile = this.profile(column);
    return profile.filled === 0 ? 0 : SCORES[field](profile);
  }
}

function rowsLookedAt({ grid, columns, endRow }: SheetView, firstRow: number): readonly number[] {
  const stride = Math.max(1, Math.ceil((endRow - firstRow) / ROWS_LOOKED_AT));
  const rows: number[] = [];
  for (let row = firstRow; row < endRow; row += stride) {
    if (columns.some((column) => cellAt(grid, row, column).kind !== 'empty')) rows.push(row);
  }
  return rows;
}

function profileOf(
  { grid }: SheetView,
  rows: readonly number[],
  column: number,
  codes: ReadonlySet<string>,
): ColumnProfile {
  const shapes = new Map<CellShape, number>();
  const texts = new Set<string>();
  const amounts: number[] = [];
  let filled = 0;
  for (const row of rows) {
    const cell = cellAt(grid, row, column);
    if (cell.kind === 'empty' || cell.kind === 'errorValue') continue;
    filled += 1;
    texts.add(textOf(cell));
    const found =
      cell.kind === 'number'
        ? shapesOfNumber(cell.value, numberFormatAt(grid, row, column))
        : shapesOfText(textOf(cell), codes);
    for (const shape of found) shapes.set(shape, (shapes.get(shape) ?? 0) + 1);
    if (looksLikeTarget(cell, grid, row, column) && !found.includes('target'))
      shapes.set('target', (shapes.get('target') ?? 0) + 1);
    const amount = amountIn(cell.value, numberFormatAt(grid, row, column));
    if (amount !== undefined) amounts.push(amount);
  }
  const fullness = rows.length === 0 ? 0 : filled / rows.length;
  return { column, filled, fullness, shapes, distinct: texts.size, amounts };
}

function shapesOfNumber(value: number, format: string): readonly CellShape[] {
  const isPercent = format.includes('%');
  const isCode = Number.isInteger(value) && value > 0 && format === 'General';
  return ['value', isPercent ? 'percent' : 'number', ...(isCode ? (['code'] as const) : [])];
}

/** What a cell weighs if it is a weight: `20`, `0,2`, `20%`; hundredths where a percent sign stands. */
function amountIn(value: string | number | boolean, format: string): number | undefined {
  if (typeof value === 'number') return format.includes('%') ? value * 100 : value;
  if (typeof value !== 'string' || value.length > 12) return undefined;
  const match = /^\s*(-?\d{1,3}(?:[.,]\d+)?)\s?%?\s*$/.exec(value);
  return match === null ? undefined : Number((match[1] ?? '').replace(',', '.'));
}

const share = ({ shapes, filled }: ColumnProfile, shape: CellShape): number =>
  (shapes.get(shape) ?? 0) / filled;
/** How far the cells differ: a column of codes or names seldom says the same twice. */
const variety = ({ distinct, filled }: ColumnProfile): number => Math.min(1, (distinct / filled) * 1.5);

/** Words repeat themselves in a column of levels. */
const fewWords = (profile: ColumnProfile): number =>
  profile.filled < 4 || profile.distinct * 2 <= profile.filled ? 1 : 0.5;

function codeScore(profile: ColumnProfile): number {
  const plainNumbers = Math.min(share(profile, 'code'), share(profile, 'number') + share(profile, 'percent'));
  return Math.max(0, share(profile, 'code') - plainNumbers * 0.4) * variety(profile);
}

/** The weights of every group sum to 100, or to 1: so does the whole column, as often as it has groups. */
function sumsToWholes(amounts: readonly number[]): boolean {
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  const whole = amounts.every((amount) => amount <= 1) ? 1 : 100;
  if (sum < whole * 0.99) return false;
  const rest = Math.abs(sum / whole - Math.round(sum / whole));
  return rest <= Math.min(0.05, 0.002 * Math.max(1, Math.round(sum / whole)));
}

function weightScore(profile: ColumnProfile): number {
  const { amounts, filled, fullness } = profile;
  const inRange = amounts.filter((amount) => amount >= 0 && amount <= 100).length / filled;
  const percents = share(profile, 'percent');
  return inRange * fullness * (0.4 + 0.2 * percents + (sumsToWholes(amounts) ? 0.4 : 0));
}

const valueScore = (profile: ColumnProfile): number =>
  Math.max(0, share(profile, 'value') - share(profile, 'target')) * (1 - weightScore(profile) / 2);

const SCORES: Readonly<Record<ContentField, (profile: ColumnProfile) => number>> = {
  label: (profile) =>
    (share(profile, 'label') * profile.filled) /
    Math.max(1, profile.filled - (profile.shapes.get('block') ?? 0)),
  code: codeScore,
  name: (profile) => Math.min(1, share(profile, 'name')) * variety(profile) * (0.5 + 0.5 * profile.fullness),
  level: (profile) => Math.max(share(profile, 'level'), share(profile, 'block')) * fewWords(profile),
  weight: weightScore,
  description: (profile) => share(profile, 'prose'),
  algorithm: (profile) => share(profile, 'algorithm'),
  unit: (profile) => share(profile, 'unit'),
  operator: (profile) => share(profile, 'operator'),
  history: valueScore,
  target: (profile) => share(profile, 'target'),
};
