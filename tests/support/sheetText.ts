import { readFileSync } from 'node:fs';
import { cellName } from '../../src/core/grid';
import type { Grid, RangeBox } from '../../src/core/grid';
import { gridOf } from './planGrids';
import type { TestCell } from './planGrids';

/** A sheet written as text, with the findings expected in place. */
export interface SheetText {
  readonly grid: Grid;
  readonly reads: 'plan' | 'measures';
  /** Lines `TG402 B5`, sorted. */
  readonly expected: readonly string[];
}

const MARK = /\s*\{(TG\d{3})\}/g;
const TYPED = /^#(-?[\d.]+)(?:\[(.*)\])?$/;
const ESCAPE = /\\(n|_|u[0-9a-f]{4})/g;
const DIRECTIVE = /^@(\w+)\s+(.*)$/;

/**
 * Reads a fixture. A line is a row, cells are separated by `|`; `\n` is a line break inside a cell, `\_` a blank at its
 * end, `\u00a0` any character. `#0.2[0%]` is a typed number and its format.
 * `{TG402}` in a cell says that this finding is expected there. Lines before the first row: `@reads measures`, `@sheet Name`, `@hidden 5`
 * (1-based row), `@merge 1 1 1 3` (1-based row, column, rows, columns), `@indent 5 2` (1-based row, level of its first text cell); lines that
 * begin with `//` are remarks. `·` at the beginning of a cell is a blank that was typed there.
 */
export const readSheetText = (path: string): SheetText => parseSheetText(readFileSync(path, 'utf8'));

/** A workbook of several sheets: each begins with its line `@sheet Name`. */
export const readWorkbookText = (path: string): readonly SheetText[] =>
  parseWorkbookText(readFileSync(path, 'utf8'));

/** As `readWorkbookText`, of a text. */
export const parseWorkbookText = (text: string): readonly SheetText[] =>
  text
    .split(/^(?=@sheet )/m)
    .filter((part) => part.startsWith('@sheet '))
    .map(parseSheetText);

/** As `readSheetText`, of a text. */
export function parseSheetText(text: string): SheetText {
  const lines = text
    .replace(/\n$/, '')
    .split('\n')
    .filter((line) => !line.startsWith('//'));
  const directives = lines.flatMap((line) => {
    const match = DIRECTIVE.exec(line);
    return match === null ? [] : [{ name: match[1] ?? '', value: (match[2] ?? '').trim() }];
  });
  const given = (name: string): readonly string[] =>
    directives.filter((d) => d.name === name).map((d) => d.value);
  const rows = lines.filter((line) => !DIRECTIVE.test(line)).map((line) => line.split('|'));
  return {
    grid: gridOf(
      rows.map((row) => row.map(readCellText)),
      {
        sheet: given('sheet')[0] ?? 'Piano',
        hiddenRows: new Set(given('hidden').map((row) => Number(row) - 1)),
        merges: given('merge').map(boxOf),
        indents: new Map(given('indent').map(indentOf)),
        outlines: new Map(given('outline').map(indentOf)),
      },
    ),
    reads: given('reads')[0] === 'measures' ? 'measures' : 'plan',
    expected: rows
      .flatMap((row, r) =>
        row.flatMap((cell, c) => [...cell.matchAll(MARK)].map(([, code]) => `${code} ${cellName(r, c)}`)),
      )
      .sort(),
  };
}

/** A cell as a fixture writes it. */
export function readCellText(text: string): TestCell {
  const content = text
    .replace(MARK, '')
    .trim()
    .replace(ESCAPE, unescaped)
    .replace(/^·+/, (blanks) => ' '.repeat(blanks.length));
  const typed = TYPED.exec(content);
  return typed === null ? content : [Number(typed[1]), typed[2] ?? 'General'];
}

/** The formats of typed cells are written with backslashes of their own, which no escape resembles. */
function unescaped(_whole: string, sign: string): string {
  if (sign === 'n') return '\n';
  return sign === '_' ? ' ' : String.fromCharCode(parseInt(sign.slice(1), 16));
}

function boxOf(text: string): RangeBox {
  const [row = 1, column = 1, rows = 1, columns = 1] = text.split(/\s+/).map(Number);
  return { row: row - 1, column: column - 1, rows, columns };
}

function indentOf(text: string): [number, number] {
  const [row = 1, level = 0] = text.split(/\s+/).map(Number);
  return [row - 1, level];
}
