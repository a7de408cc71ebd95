import type { RangeBox, RawCell } from '../core/grid';
import { rangeOf } from './boxes';
import { isResponseTooLarge } from './hostError';

/** One property of the cells of a box. */
export interface MatrixRequest {
  readonly sheet: string;
  readonly box: RangeBox;
  readonly property: 'values' | 'formulas' | 'numberFormat';
}

export type RawMatrix = readonly (readonly RawCell[])[];

/**
 * As many cells as one answer surely holds when they are what plans are made of: about 20 bytes each against the 5 MB of Excel on the
 * web. Below it the number of syncs does not depend on the number of rows.
 */
const CELLS_PER_SYNC = 200_000;

/**
 * Reads the matrices, in one sync where they are not too many. An answer that turns out too large (long formulas) is asked for
 * again in halves.
 */
export async function readMatrices(
  context: Excel.RequestContext,
  requests: readonly MatrixRequest[],
): Promise<readonly RawMatrix[]> {
  if (requests.length === 0) return [];
  if (cellsOf(requests) > CELLS_PER_SYNC && canSplit(requests)) return readInHalves(context, requests);
  try {
    return await readAtOnce(context, requests);
  } catch (error) {
    if (!isResponseTooLarge(error) || !canSplit(requests)) throw error;
    return readInHalves(context, requests);
  }
}

async function readAtOnce(
  context: Excel.RequestContext,
  requests: readonly MatrixRequest[],
): Promise<readonly RawMatrix[]> {
  const ranges = requests.map(({ sheet, box, property }) => rangeOf(context, sheet, box).load(property));
  await context.sync();
  return ranges.map((range, index) => range[requests[index]?.property ?? 'values'] as RawMatrix);
}

/** Half of the requests, then the other half; a single request is halved by rows. */
async function readInHalves(
  context: Excel.RequestContext,
  requests: readonly MatrixRequest[],
): Promise<readonly RawMatrix[]> {
  const [only] = requests;
  if (requests.length === 1 && only) {
    const [upper, lower] = halves(only);
    const parts = [...(await readMatrices(context, [upper])), ...(await readMatrices(context, [lower]))];
    return [parts.flat()];
  }
  const middle = Math.ceil(requests.length / 2);
  const first = await readMatrices(context, requests.slice(0, middle));
  return [...first, ...(await readMatrices(context, requests.slice(middle)))];
}

function halves(request: MatrixRequest): readonly [MatrixRequest, MatrixRequest] {
  const { box } = request;
  const rows = Math.ceil(box.rows / 2);
  return [
    { ...request, box: { ...box, rows } },
    { ...request, box: { ...box, row: box.row + rows, rows: box.rows - rows } },
  ];
}

const cellsOf = (requests: readonly MatrixRequest[]): number =>
  requests.reduce((sum, { box }) => sum + box.rows * box.columns, 0);

const canSplit = (requests: readonly MatrixRequest[]): boolean =>
  requests.length > 1 || (requests[0]?.box.rows ?? 1) > 1;
