import type { Selection } from '../../app';
import { cellName, quoteSheet } from '../../core/grid';
import type { PlanNode } from '../../core/plan';

/** One line of an explanation. */
export interface WhyLine {
  readonly label: string;
  readonly value: string;
  /** The cell it comes from. */
  readonly at?: Selection;
  /** Id of the node it leads to. */
  readonly node?: string;
}

export interface WhySection {
  readonly title: string;
  readonly lines: readonly WhyLine[];
}

/** One cell as a selection. */
export const cellOf = (sheet: string, row: number, column: number): Selection => ({
  sheet,
  box: { row, column, rows: 1, columns: 1 },
});

/** A place as people write it. */
export const placeName = ({ sheet, box }: Selection): string =>
  `${quoteSheet(sheet)}!${cellName(box.row, box.column)}`;

export const titleOf = ({ code, name }: PlanNode): string =>
  code === '' ? name : name === '' ? code : `${code} - ${name}`;

/** A line with its cell, or without one where the plan has no such column. */
export const lineAt = (label: string, value: string, at: Selection | undefined): WhyLine =>
  at === undefined ? { label, value } : { label, value, at };
