/** Something to queue in a request. */
export interface Operation {
  /** Size in the request. */
  readonly bytes: number;
  /** Size of what Excel answers to it, where that is large. */
  readonly answerBytes?: number;
  readonly queue: (context: Excel.RequestContext) => void;
}

/** Excel on the web takes 5 MB a request and answers as much; what wraps the cells needs some of it. */
const REQUEST_LIMIT = 4_000_000;
/** A piece of a matrix: small enough to share a request with others. */
const PIECE_LIMIT = 1_000_000;
/** Of an operation without a matrix. */
const SMALL = 1_000;

export const smallOperation = (queue: Operation['queue']): Operation => ({ bytes: SMALL, queue });

/** Bytes of a value as it travels. */
export const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

/** Rows of a matrix in pieces below the limit, each with the row it begins at. */
export function piecesOf<T>(
  rows: readonly T[],
): readonly { readonly from: number; readonly rows: readonly T[]; readonly bytes: number }[] {
  const pieces: { from: number; rows: T[]; bytes: number }[] = [];
  rows.forEach((row, index) => {
    const bytes = bytesOf(row) + 1;
    const last = pieces[pieces.length - 1];
    if (last && last.bytes + bytes <= PIECE_LIMIT) {
      last.rows.push(row);
      last.bytes += bytes;
    } else {
      pieces.push({ from: index, rows: [row], bytes });
    }
  });
  return pieces;
}

/** Performs the operations in order, in as few requests as the limit allows; formulas are calculated once a request. */
export async function perform(
  context: Excel.RequestContext,
  operations: readonly Operation[],
): Promise<void> {
  if (operations.length === 0) return;
  const count = fitting(operations);
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const { queue } of operations.slice(0, count)) queue(context);
  await context.sync();
  await perform(context, operations.slice(count));
}

/** How many of the first operations go into one request: at least one. */
function fitting(operations: readonly Operation[]): number {
  let request = 0;
  let answer = 0;
  const overflow = operations.findIndex(({ bytes, answerBytes = 0 }) => {
    request += bytes;
    answer += answerBytes;
    return Math.max(request, answer) > REQUEST_LIMIT;
  });
  return overflow < 0 ? operations.length : Math.max(1, overflow);
}
