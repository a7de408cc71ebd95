import { buildCodeTable, parseAlgorithm } from '../core/algorithm';
import { WORKBOOK } from '../core/diagnostics';
import type { Cell } from '../core/grid';
import { algorithmIn } from './algorithmText';
import { errorInCell, invalid, isProblem, notAvailable, sentenceOf } from './answer';
import type { Answer, Problem } from './answer';
import { listOf } from './cells';
import type { Table } from './cells';
import { SENTENCES } from './sentences';

const NO_CODES = buildCodeTable([]);

/**
 * PIANO.CODICI: the codes an algorithm names, in order of first appearance. One algorithm: one code a row. Several: a row each, codes side
 * by side. No list of codes is known here, so an operator separates codes only with blanks around it, as plans write them.
 */
export function algorithmCodes(algorithms: unknown): Table<Answer> {
  const cells = listOf(algorithms);
  const [only] = cells;
  if (only !== undefined && cells.length === 1) return oneARow(only);
  const rows = cells.map((cell) => (cell.kind === 'empty' ? [] : codesOf(cell)));
  const width = Math.max(1, ...rows.map((row) => (isProblem(row) ? 1 : row.length)));
  return rows.map((row) => padded(isProblem(row) ? [row] : row, width));
}

function oneARow(cell: Cell): Table<Answer> {
  const codes = codesOf(cell);
  if (isProblem(codes)) return [[codes]];
  return codes.length === 0 ? [['']] : codes.map((code) => [code]);
}

const padded = (row: readonly Answer[], width: number): readonly Answer[] => [
  ...row,
  ...Array<Answer>(width - row.length).fill(''),
];

function codesOf(cell: Cell): readonly string[] | Problem {
  if (cell.kind === 'errorValue') return errorInCell(cell);
  const text = algorithmIn(cell);
  if (text === '') return notAvailable(SENTENCES.algorithmMissing);
  const { codes, problems } = parseAlgorithm(text, NO_CODES);
  const [problem] = problems;
  if (problem === undefined) return codes;
  return invalid(sentenceOf({ code: 'TG301', at: WORKBOOK, params: { text, near: problem.near } }));
}
