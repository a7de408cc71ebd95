import { readWorkbook } from '../../src/app';
import type { OpenedPlan, ReadWorkbook } from '../../src/app';
import { cellName } from '../../src/core/grid';
import type { Achievement } from '../../src/core/scoring';
import { PARAMETER_ROWS, RULES_BLOCK } from '../../src/core/scoring';
import type { ParameterKey } from '../../src/core/scoring';
import type { RawCell } from '../../src/core/grid';
import { gridOf } from './planGrids';
import type { TestCell } from './planGrids';

const TODAY = { year: 2025, month: 7, day: 1 };

/** `codice | peso | algoritmo | 2024 | target` a line; a line with two cells is a heading, levels follow from the order of the lines. */
export interface SmallPlan {
  readonly plan: readonly string[];
  /** `codice | 2024` a line; a number is typed as a number, anything else stays text. */
  readonly measures?: readonly string[];
  readonly parameters?: Partial<Record<ParameterKey, RawCell>>;
}

const cells = (line: string): string[] => line.split('|').map((cell) => cell.trim());

const typed = (text: string): TestCell => (/^-?\d+(\.\d+)?$/.test(text) ? [Number(text), 'General'] : text);

function rulesGrid(parameters: Partial<Record<ParameterKey, RawCell>>) {
  const rows = PARAMETER_ROWS.map(({ key }): TestCell[] => [[parameters[key] ?? '', 'General']]);
  return gridOf(rows, { sheet: 'Parametri' });
}

/** Reads a workbook of three sheets from a few lines of text. */
export function readSmall({ plan, measures, parameters }: SmallPlan): ReadWorkbook {
  const header = ['Codice e denominazione', 'Peso', 'Algoritmo', 'Consuntivo 2024', 'Target 2025'];
  const sheets = [
    gridOf([header, ...plan.map(cells)], { sheet: 'Piano' }),
    ...(measures === undefined
      ? []
      : [
          gridOf(
            [
              ['Codice', '2024'],
              ...measures.map((line) => cells(line).map((cell, i) => (i === 0 ? cell : typed(cell)))),
            ],
            { sheet: 'Misure' },
          ),
        ]),
    ...(parameters === undefined ? [] : [rulesGrid(parameters)]),
  ];
  const names =
    parameters === undefined
      ? []
      : [{ name: 'PIANO_Regole', refersTo: `=Parametri!$A$1:$B$${RULES_BLOCK.rows}` }];
  return readWorkbook(
    {
      sheets: sheets.map((grid) => ({ grid, visible: true, isProtected: false, hasActiveFilter: false })),
      activeSheet: 'Piano',
      names,
    },
    TODAY,
  );
}

export function opened(small: SmallPlan): OpenedPlan {
  const { opening } = readSmall(small);
  if (opening.kind !== 'opened')
    throw new Error(`no plan: ${opening.diagnostics.map(({ code }) => code).join()}`);
  return opening;
}

export const percent = (achievement: Achievement): string =>
  achievement.kind === 'scored'
    ? achievement.value.times(100).toFixed(2).replace('.', ',')
    : achievement.reason;

/** `code value` of every row, in sheet order. */
export const scoresOf = ({ plan, scores }: OpenedPlan): readonly string[] =>
  plan.nodes.map((node, index) => `${node.code || node.name} ${percent(scores.nodes[index]!.achievement)}`);

/** `TG402 B5` of every finding but those listed. */
export const findingsOf = ({ diagnostics }: OpenedPlan, without: readonly string[] = []): readonly string[] =>
  diagnostics
    .filter(({ code }) => !without.includes(code))
    .map(({ code, at }) => ('workbook' in at ? code : `${code} ${cellName(at.range.row, at.range.column)}`));
