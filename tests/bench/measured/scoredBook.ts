import { readFileSync } from 'node:fs';
import type { WorkbookSnapshot } from '../../../src/app';
import { readWorkbook } from '../../../src/app/readWorkbook';
import { emitPlan } from '../../../src/core/emit';
import type { RawCell } from '../../../src/core/grid';
import { TODAY } from './readSnapshot';

/** A workbook as any spreadsheet engine takes it: formulas begin with `=`, '' is an empty cell. */
export interface ScoredBook {
  readonly sheets: readonly { readonly name: string; readonly cells: RawCell[][] }[];
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
  /** 0-based cells: a measure that one indicator names, and the score of the body that follows it. */
  readonly edited: { readonly sheet: number; readonly row: number; readonly column: number };
  readonly watched: { readonly sheet: number; readonly row: number; readonly column: number };
}

/** Puts content into a matrix that grows as needed. */
function put(cells: RawCell[][], row: number, column: number, content: RawCell): void {
  while (cells.length <= row) cells.push([]);
  const line = cells[row] ?? [];
  while (line.length < column) line.push('');
  line[column] = content;
}

/** `'=1+1` is how Excel is told that `=1+1` is a text. */
const plain = (content: RawCell): RawCell =>
  typeof content === 'string' && content.startsWith("'") ? content.slice(1) : content;

/** The workbook after Calcola, with native formulas and without results. */
export function scoredBook(snapshot: WorkbookSnapshot): ScoredBook {
  const { emission } = readWorkbook(snapshot, TODAY);
  if (emission === undefined) throw new Error('no plan');
  const { value: write } = emitPlan(emission.input, 'native', true);
  const sheets = snapshot.sheets.map(({ grid }) => ({
    name: grid.sheet,
    cells: grid.formulas.map((row) => [...row]),
  }));
  for (const { sheet, box, contents } of write.cells) {
    let target = sheets.find(({ name }) => name === sheet);
    if (target === undefined) sheets.push((target = { name: sheet, cells: [] }));
    for (const [row, line] of contents.entries())
      for (const [column, content] of line.entries())
        if (content !== null) put(target.cells, box.row + row, box.column + column, plain(content));
  }
  const parameters = sheets.findIndex(({ name }) => name === emission.input.parametersSheet);
  return {
    sheets,
    names: write.names,
    edited: { sheet: 1, row: 1, column: 5 },
    watched: { sheet: parameters, row: 3, column: 1 },
  };
}

/** The book that the benchmark made of its snapshot. */
export const readScoredBook = (): ScoredBook =>
  JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as ScoredBook;

/** Another number for the edited cell at every call, so that nothing can be kept from before. */
let next = 1000;
export const nextNumber = (): number => (next += 7);
