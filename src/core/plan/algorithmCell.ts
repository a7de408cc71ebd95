import type { Grid } from '../grid';
import type { FieldColumns } from './fieldColumns';
import { textAt } from './sheetView';

/** What an indicator says about its measurement. Both may be empty. */
export interface Prose {
  readonly description: string;
  readonly algorithm: string;
}

/**
 * Where the algorithm stands: in a column of its own, in the last line of a column that may hold the description too, or in the last line of the
 * description where that has several.
 */
type AlgorithmPlace = 'own' | 'lastLine' | 'lastLineOfSeveral';

function algorithmPlace({ description, algorithm }: FieldColumns): AlgorithmPlace {
  if (algorithm === undefined) return 'lastLineOfSeveral';
  return description === undefined || description === algorithm ? 'lastLine' : 'own';
}

/** Description and algorithm of a row, wherever the plan keeps them. */
export function proseOf(grid: Grid, row: number, fields: FieldColumns): Prose {
  const { description, algorithm } = fields;
  const place = algorithmPlace(fields);
  if (place !== 'own') return splitProse(textAt(grid, row, algorithm ?? description), place);
  return {
    description: textAt(grid, row, description),
    algorithm: joinLines(textAt(grid, row, algorithm).split(LINE_BREAK)),
  };
}

const LINE_BREAK = /\r\n|\r|\n/;

/** The last line is the algorithm. Where it was broken after an operator the line before belongs to it. */
function splitProse(text: string, place: Exclude<AlgorithmPlace, 'own'>): Prose {
  const start = startOfLastLine(text);
  if (start > 0) return { description: text.slice(0, start).trim(), algorithm: text.slice(start).trim() };
  const lines = text.trim().split(LINE_BREAK);
  let first = lines.length - 1;
  while (first > 0 && endsOpen(lines[first - 1] ?? '')) first -= 1;
  if (first === 0 && place === 'lastLineOfSeveral') return { description: text.trim(), algorithm: '' };
  return { description: lines.slice(0, first).join('\n').trim(), algorithm: joinLines(lines.slice(first)) };
}

/** Where the last line of a text begins, if nothing in it needs a closer look: lines that go on in the next one, or breaks of another kind. */
function startOfLastLine(text: string): number {
  const end = text.lastIndexOf('\n');
  if (end < 1 || text.includes('\r')) return -1;
  const isPlain = !/[-+*/(\s]/.test(text.charAt(end - 1)) && /\S/.test(text.charAt(end + 1));
  return isPlain ? end + 1 : -1;
}

/** True where a line ends with an operator or an opening parenthesis. */
const endsOpen = (line: string): boolean => /(?:^|\s)[-+*/(]$/.test(line.trimEnd());

const joinLines = (lines: readonly string[]): string =>
  lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
