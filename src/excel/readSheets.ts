import type { RangeBox } from '../core/grid';
import { isResponseTooLarge } from './hostError';
import { outlineSheets, queueOutline, type SheetOutline } from './listSheets';
import { readMatrices, type MatrixRequest, type RawMatrix } from './readMatrices';

/** A sheet and the three matrices of its used cells; they are empty on a blank sheet. */
export interface ReadSheet {
  readonly outline: SheetOutline;
  readonly values: RawMatrix;
  readonly formulas: RawMatrix;
  readonly numberFormats: readonly (readonly string[])[];
}

/**
 * As many cells on the sheet that is shown as surely leave room for the other sheets in one answer: values, formulas and formats of a cell of a plan
 * are about 60 bytes, against the 5 MB of Excel on the web.
 */
const CELLS_AT_ONCE = 60_000;

/**
 * The cells of all sheets: in one sync where the workbook is no larger than what Excel sends in one answer. `shownCells` is how many cells the active
 * sheet has.
 */
export async function readSheets(
  context: Excel.RequestContext,
  sheets: readonly string[],
  shownCells: number,
): Promise<readonly ReadSheet[]> {
  const atOnce = shownCells <= CELLS_AT_ONCE ? await readAtOnce(context, sheets) : undefined;
  return atOnce ?? readInParts(context, sheets);
}

/** Undefined where the answer would be too large, which is told as an error or by cells left out. */
async function readAtOnce(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<readonly ReadSheet[] | undefined> {
  const asked = sheets.map((sheet) => queueSheet(context, sheet));
  try {
    await context.sync();
  } catch (error) {
    if (!isResponseTooLarge(error)) throw error;
    return undefined;
  }
  const read = asked.map((finish) => finish());
  const isWhole = ({ outline: { used }, values, formulas }: ReadSheet): boolean =>
    used === undefined || [values, formulas].every((matrix) => matrix?.length === used.rows);
  return read.every(isWhole) ? read : undefined;
}

function queueSheet(context: Excel.RequestContext, sheet: string): () => ReadSheet {
  const { used, finish } = queueOutline(context, sheet);
  used.load('values,formulas,numberFormat');
  return () => {
    const outline = finish();
    if (outline.used === undefined) return blank(outline);
    const { values, formulas, numberFormat } = used;
    return { outline, values, formulas, numberFormats: numberFormat as string[][] };
  };
}

const blank = (outline: SheetOutline): ReadSheet => ({
  outline,
  values: [],
  formulas: [],
  numberFormats: [],
});

/**
 * First how large the sheets are, then their values, formulas and number formats apart, since together they would reach the limit three times
 * sooner: four syncs, and more only where an answer would be larger than Excel sends.
 */
async function readInParts(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<readonly ReadSheet[]> {
  const outlines = await outlineSheets(context, sheets);
  const filled = outlines.flatMap(({ sheet, used }) => (used ? [{ sheet, box: used }] : []));
  const values = await readAll(context, filled, 'values');
  const formulas = await readAll(context, filled, 'formulas');
  const formats = await readAll(context, filled, 'numberFormat');
  return outlines.map((outline) => ({
    outline,
    values: values.get(outline.sheet) ?? [],
    formulas: formulas.get(outline.sheet) ?? [],
    numberFormats: (formats.get(outline.sheet) ?? []) as readonly (readonly string[])[],
  }));
}

async function readAll(
  context: Excel.RequestContext,
  sheets: readonly { readonly sheet: string; readonly box: RangeBox }[],
  property: MatrixRequest['property'],
): Promise<ReadonlyMap<string, RawMatrix>> {
  const matrices = await readMatrices(
    context,
    sheets.map((place) => ({ ...place, property })),
  );
  return new Map(sheets.map(({ sheet }, index) => [sheet, matrices[index] ?? []]));
}
