import { cellLocation, proposing } from '../diagnostics';
import type { Diagnostic, NamedFix } from '../diagnostics';
import { formulaAt } from '../grid';
import type { Grid } from '../grid';
import type { Plan } from '../plan';
import type { Check } from './check';
import { contentAt, editOf } from './edits';
import { measureSheets } from './measureSheets';
import type { MeasureSheet } from './measureSheets';
import { cleanBlanks, plainCharacters } from './plainCharacters';

/**
 * TG216 and TG217: codes with blanks too many or invisible characters, and codes with characters that look like others; one finding a
 * cell, whose fix writes the code clean. Looks at the codes of the plan and of the measures, as they stand in the cells. Blanks before a code or a
 * label of the plan are its indent, blanks after a label harm nobody.
 */
export const codeCharacters: Check = (plan, measures, grid, measuresGrid, moreMeasureGrids = []) => [
  ...(grid === undefined ? [] : planCodes(plan, grid)),
  ...measureSheets(measures, [measuresGrid, ...moreMeasureGrids]).flatMap(measureCodes),
];

function planCodes(plan: Plan, grid: Grid): readonly Diagnostic[] {
  const ofRows = plan.columns.code ?? plan.columns.label;
  return plan.nodes.flatMap(({ row, kind, code, shared }) => {
    const column = shared === undefined ? ofRows : (shared.codeColumn ?? shared.nameColumn);
    if (kind === 'block' || code === '' || column === undefined) return [];
    return (shared?.rows ?? [row]).flatMap((one) => planCode(grid, one, column, code));
  });
}

function planCode(grid: Grid, row: number, column: number, code: string): readonly Diagnostic[] {
  const text = contentAt(grid, row, column);
  if (typeof text !== 'string') return [];
  const start = text.length - text.trimStart().length;
  if (!text.startsWith(code, start)) return [];
  const isAlone = text.trim() === code;
  return finding(grid, row, column, { text, start, end: isAlone ? text.length : start + code.length });
}

const measureCodes = ({ table: { measures, codeColumn }, grid }: MeasureSheet): readonly Diagnostic[] =>
  measures.flatMap(({ row }) => {
    const text = contentAt(grid, row, codeColumn);
    return typeof text === 'string'
      ? finding(grid, row, codeColumn, { text, start: 0, end: text.length })
      : [];
  });

/** The part of a cell's text that is a code; end excluded. */
interface CodePart {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function finding(grid: Grid, row: number, column: number, part: CodePart): readonly Diagnostic[] {
  const code = part.text.slice(part.start, part.end);
  const clean = cleanBlanks(plainCharacters(code));
  if (clean === code || clean === '' || formulaAt(grid, row, column) !== undefined) return [];
  const at = cellLocation(grid.sheet, row, column);
  const fixes = proposing([fixOf(grid, row, column, part, clean)]);
  return cleanBlanks(code) === clean
    ? [{ code: 'TG216', at, params: { code: clean }, ...fixes }]
    : [{ code: 'TG217', at, params: { code: code.trim(), clean }, ...fixes }];
}

function fixOf(grid: Grid, row: number, column: number, part: CodePart, clean: string): NamedFix | undefined {
  const { text, start, end } = part;
  const edit = editOf(grid, row, column, `${text.slice(0, start)}${clean}${text.slice(end)}`);
  return edit && { label: { kind: 'write', text: clean }, edits: [edit] };
}
