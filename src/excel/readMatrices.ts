import type { RangeBox, RawCell } from '../core/grid';
import { rangeOf } from './boxes';
import { isResponseTooLarge } from './hostError';
import { bytesOf } from './operations';

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

/** An answer is surely sent up to this size; what wraps the cells, and rows longer than those before, need the rest of the 5 MB. */
const ANSWER_LIMIT = 3_500_000;
/** A piece that turned out too large is asked for again in pieces of this share. */
const SHARE = 1 / 4;

/** Reads the matrices, in one sync where they are not too many. An answer that turns out too large (long formulas) is asked for again in parts. */
export async function readMatrices(
  context: Excel.RequestContext,
  requests: readonly MatrixRequest[],
): Promise<readonly RawMatrix[]> {
  if (requests.length === 0) return [];
  if (cellsOf(requests) > CELLS_PER_SYNC && canSplit(requests)) return readInParts(context, requests);
  try {
    return await readAtOnce(context, requests);
  } catch (error) {
    if (!isResponseTooLarge(error) || !canSplit(requests)) throw error;
    return readInParts(context, requests);
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

/** Half of the requests, then the other half; a single request by pieces of its rows. */
async function readInParts(
  context: Excel.RequestContext,
  requests: readonly MatrixRequest[],
): Promise<readonly RawMatrix[]> {
  const [only] = requests;
  if (requests.length === 1 && only) return [await readByRows(context, only)];
  const middle = Math.ceil(requests.length / 2);
  const first = await readMatrices(context, requests.slice(0, middle));
  return [...first, ...(await readMatrices(context, requests.slice(middle)))];
}

/** Pieces of rows, each as high as the one before it says that an answer holds. */
async function readByRows(context: Excel.RequestContext, request: MatrixRequest): Promise<RawMatrix> {
  const { box } = request;
  const read: (readonly RawCell[])[] = [];
  let rows = Math.ceil(Math.min(box.rows * SHARE, CELLS_PER_SYNC / box.columns));
  while (read.length < box.rows) {
    const piece = { ...box, row: box.row + read.length, rows: Math.min(rows, box.rows - read.length) };
    const matrix = await readPiece(context, { ...request, box: piece });
    if (matrix) read.push(...matrix);
    rows = matrix ? rowsInAnswer(matrix) : Math.ceil(piece.rows * SHARE);
  }
  return read;
}

/** Undefined where the piece is too large; a single row that is too large is an error. */
async function readPiece(
  context: Excel.RequestContext,
  request: MatrixRequest,
): Promise<RawMatrix | undefined> {
  try {
    return (await readAtOnce(context, [request]))[0];
  } catch (error) {
    if (!isResponseTooLarge(error) || request.box.rows === 1) throw error;
    return undefined;
  }
}

const rowsInAnswer = (matrix: RawMatrix): number =>
  Math.max(1, Math.floor((matrix.length * ANSWER_LIMIT) / bytesOf(matrix)));

const cellsOf = (requests: readonly MatrixRequest[]): number =>
  requests.reduce((sum, { box }) => sum + box.rows * box.columns, 0);

const canSplit = (requests: readonly MatrixRequest[]): boolean =>
  requests.length > 1 || (requests[0]?.box.rows ?? 1) > 1;
