import type { Parsed } from '../../diagnostics';
import type { EmitInput } from '../frame';
import type { StandingSheet } from '../standingSheet';
import type { WritePlan } from '../writePlan';
import { findReport } from './places';
import { REPORT_NAME } from './columns';

/** The report: for every row its result and the reason a person typed. `standing` is the sheet where it is there already. */
export function emitReport(_input: EmitInput, sheet: string, standing?: StandingSheet): Parsed<WritePlan> {
  const { top } = findReport(standing);
  return {
    value: {
      sheets: [sheet],
      cells: [
        { sheet, box: { row: top, column: 0, rows: 1, columns: 1 }, contents: [['Relazione sui risultati']] },
      ],
      styles: [],
      names: [{ name: REPORT_NAME, refersTo: `='${sheet}'!$A$${top + 1}` }],
      conditionalFormats: [],
      widths: [],
      expectations: [],
    },
    diagnostics: [],
  };
}
