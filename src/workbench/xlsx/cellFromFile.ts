import type { ICellData } from '@univerjs/core';
import type { Cell, CellValue as FileValue } from 'exceljs';

import { toCell } from '../grid';
import type { CellInput } from '../host';
import { fromFileFormula } from './formulaSpelling';

const DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

type Written = Exclude<CellInput, null>;

/** Content of a cell of a file; null for an empty one and for the covered cells of a merge. */
export function contentOfFile(cell: Cell): ICellData | null {
  if (cell.isMerged && cell.master !== cell) return null;
  const { formula, result } = cell as Cell & { result?: FileValue };
  if (formula) return { ...contentCell(valueInput(result)), f: `=${fromFileFormula(formula)}` };
  return contentCell(valueInput(cell.value));
}

/** Fields that are empty are left out, as the grid's own snapshots do. */
function contentCell(input: Written | null): ICellData | null {
  if (input === null) return null;
  const filled = Object.entries(toCell(input)).filter(([, value]) => value !== null);
  return filled.length === 0 ? null : Object.fromEntries(filled);
}

function valueInput(value: FileValue | undefined): Written | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return { value: (value.getTime() - DAY_ZERO) / DAY };
  if (typeof value !== 'object') return { value };
  if ('error' in value) return { error: value.error };
  if ('richText' in value) return { value: value.richText.map(({ text }) => text).join('') };
  if ('text' in value) return valueInput(value.text as FileValue);
  return null;
}
