import type { Parsed } from '../core/diagnostics';
import { emitPlan, rulesBlock, writeOf } from '../core/emit';
import type { CellWrite, EmitInput, FormulaStyle, WritePlan } from '../core/emit';
import type { Parameters } from '../core/scoring';

/** A plan that was read, and whether its sheet of parameters must be made. */
export interface ParameterSource {
  readonly input: EmitInput;
  readonly parametersAreNew: boolean;
}

/**
 * What must be written so that a workbook follows other rules or years: the cells of Parametri that differ, or, where there is no such
 * sheet yet, everything `Calcola` writes. Cells whose setting stays are left alone, also where they are blank or not understood.
 */
export function parameterChanges(
  { input, parametersAreNew }: ParameterSource,
  parameters: Parameters,
  style: FormulaStyle,
): Parsed<WritePlan> {
  const { firstSetting, parametersSheet: sheet } = input;
  if (parametersAreNew || firstSetting === undefined) return emitPlan({ ...input, parameters }, style, true);
  const before = rulesBlock(input.parameters);
  const cells = rulesBlock(parameters).flatMap((row, offset) =>
    row.flatMap((content, column): readonly CellWrite[] => {
      if (content === before[offset]?.[column]) return [];
      const place = { row: firstSetting.row + offset, column: firstSetting.column + column };
      return [{ sheet, box: { ...place, rows: 1, columns: 1 }, contents: [[content]] }];
    }),
  );
  return { value: writeOf({ cells }), diagnostics: [] };
}
