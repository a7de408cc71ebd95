import type { Workbook } from 'exceljs';
import { applyWritePlan, snapshotOf } from '../../scripts/xlsx';
import { dashboardSheet } from '../../src/app/dashboard';
import { readWorkbook } from '../../src/app';
import type { OpenedPlan } from '../../src/app';
import { reportSheet } from '../../src/app/report';
import type { ResultSheet } from '../../src/app/resultSheet';
import { TODAY } from './oracleCells';

const MAKERS = { dashboard: dashboardSheet, report: reportSheet } as const;

/** A sheet of results as it was written into a workbook, with the plan it is about. */
export interface MadeSheet extends ResultSheet {
  readonly opened: OpenedPlan;
}

/** Makes or refreshes a sheet of results in a workbook file, without looks, so that what a program saves is what it shows. */
export function makeSheet(workbook: Workbook, which: keyof typeof MAKERS): MadeSheet {
  const snapshot = snapshotOf(workbook);
  const read = readWorkbook(snapshot, TODAY);
  const made = MAKERS[which](snapshot, read);
  if (!made.ok || read.opening.kind === 'noPlan') throw new Error('the workbook holds no plan');
  applyWritePlan(workbook, {
    ...made.value.write,
    styles: [],
    conditionalFormats: [],
    widths: [],
    pages: [],
  });
  return { ...made.value, opened: read.opening };
}

/** First row and column of a range by its defined name, and its rows (0-based). */
export function rangeNamed(
  { write }: ResultSheet,
  name: string,
): { row: number; column: number; rows: number } {
  const refersTo = write.names.find((entry) => entry.name === name)?.refersTo ?? '';
  const [, letters = 'A', from = '1', to = from] =
    /\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?$/.exec(refersTo) ?? [];
  const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(from) - 1, column, rows: Number(to) - Number(from) + 1 };
}
