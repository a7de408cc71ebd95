/** `sum of the codes = total`; a code may stand in several equations. All numbers are whole. */
export interface Equation {
  readonly codes: readonly string[];
  readonly total: number;
}

export interface Solution {
  /** Codes that have one value in every solution, with that value. */
  readonly determined: ReadonlyMap<string, number>;
  /** False if no values satisfy all equations. */
  readonly consistent: boolean;
}

/** Solves sums by Gauss-Jordan elimination: a code is determined if its reduced row holds nothing else. */
export function solve(equations: readonly Equation[]): Solution {
  const codes = [...new Set(equations.flatMap((equation) => equation.codes))];
  const rows = equations.map(({ codes: held, total }) => [
    ...codes.map((code) => held.filter((other) => other === code).length),
    total,
  ]);
  const pivots = reduce(rows, codes.length);
  const determined = new Map<string, number>();
  pivots.forEach((row, column) => {
    const others = row.slice(0, -1).filter((coefficient) => coefficient !== 0);
    if (others.length === 1) determined.set(codes[column]!, wholeNumber(row.at(-1)!));
  });
  const pivotRows = new Set(pivots.values());
  return { determined, consistent: rows.every((row) => pivotRows.has(row) || row.at(-1) === 0) };
}

/** Reduces the rows in place; gives the row of each pivot column. */
function reduce(rows: readonly number[][], columns: number): ReadonlyMap<number, readonly number[]> {
  const pivots = new Map<number, readonly number[]>();
  const free = [...rows];
  for (let column = 0; column < columns; column += 1) {
    const at = free.findIndex((row) => row[column] !== 0);
    if (at < 0) continue;
    const pivot = free.splice(at, 1)[0]!;
    scale(pivot, 1 / pivot[column]!);
    rows.filter((row) => row !== pivot).forEach((row) => subtract(row, pivot, row[column]!));
    pivots.set(column, pivot);
  }
  return pivots;
}

function scale(row: number[], factor: number): void {
  row.forEach((value, i) => (row[i] = value * factor));
}

function subtract(row: number[], other: readonly number[], times: number): void {
  if (times !== 0) row.forEach((value, i) => (row[i] = value - times * other[i]!));
}

/** The plan's sums reduce with pivots of one: anything but a whole number would be a fault of ours. */
function wholeNumber(value: number): number {
  if (!Number.isInteger(value)) throw new Error(`not a whole number: ${value}`);
  return value;
}
