import { WORKBOOK } from '../core/diagnostics';
import type { Diagnostic, Parsed } from '../core/diagnostics';
import { emitPlan, OWNED_COLUMNS } from '../core/emit';
import type { EmitInput, StandingSheet, WritePlan } from '../core/emit';
import { formulaAt, parseReference } from '../core/grid';
import type { RangeBox } from '../core/grid';
import { fail, ok } from '../core/values';
import type { HostResult, WorkbookSnapshot } from './ports';
import type { ReadWorkbook } from './readWorkbook';
import type { OpenedPlan } from './session';
import { together } from './together';

/** A sheet of results to be written. */
export interface ResultSheet {
  readonly sheet: string;
  readonly write: WritePlan;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether the plan is calculated in the same step. */
  readonly isCalculated: boolean;
}

/** Makes a sheet of results from a workbook as read; without a plan the first finding says why not. */
export type SheetMaker = (snapshot: WorkbookSnapshot, read: ReadWorkbook) => HostResult<ResultSheet>;

/** What decides one kind of sheet. */
export interface SheetKind {
  /** Name of a new sheet. */
  readonly sheetName: string;
  /** Defined name by which the sheet is found again; the names of its parts begin with it. */
  readonly anchor: string;
  emit(
    input: EmitInput,
    sheet: string,
    standing: StandingSheet | undefined,
    opened: OpenedPlan,
  ): Parsed<WritePlan>;
}

/** Charts and sheets of results have names of their own beside that of the anchor. */
const isOfSheets = (name: string): boolean => /^piano_(cruscotto|grafico|relazione)/.test(name);

/** The sheet on which the anchor stands, with all our names there. */
function findStanding({ names, sheets }: WorkbookSnapshot, anchor: string): StandingSheet | undefined {
  const places = names.flatMap(({ name, refersTo }) => {
    const place = isOfSheets(name.toLowerCase()) ? parseReference(refersTo) : undefined;
    return place === undefined ? [] : [{ name: name.toLowerCase(), ...place }];
  });
  const sheet = places.find(({ name }) => name === anchor.toLowerCase())?.sheet;
  const grid = sheets.find((one) => one.grid.sheet === sheet)?.grid;
  if (grid === undefined) return undefined;
  const here = places.filter((place) => place.sheet === sheet);
  return { grid, ranges: new Map(here.map(({ name, box }): [string, RangeBox] => [name, box])) };
}

/** A name that no sheet has yet: a sheet of the user is never written over. */
function freeName(wanted: string, { sheets }: WorkbookSnapshot): string {
  const used = new Set(sheets.map(({ grid }) => grid.sheet.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted} Traguardo${number === 2 ? '' : ` ${number - 1}`}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Whether every row of the plan has its formulas. */
function isCalculated({ plan, planGrid, firstOwnedColumn }: EmitInput, { written }: OpenedPlan): boolean {
  if (written === undefined) return false;
  const column = firstOwnedColumn + OWNED_COLUMNS.findIndex(({ key }) => key === 'outcome');
  return plan.nodes.every(({ row }) => formulaAt(planGrid, row, column) !== undefined);
}

/** A maker of one kind of sheet: refreshes the one that stands, else makes it; the plan is calculated in the same step where it is not yet. */
export function sheetMaker({ sheetName, anchor, emit }: SheetKind): SheetMaker {
  return (snapshot, { opening, emission }) => {
    if (emission === undefined || opening.kind === 'noPlan') {
      return fail(opening.diagnostics[0] ?? { code: 'TG105', at: WORKBOOK, params: {} });
    }
    const { input, parametersAreNew } = emission;
    const standing = findStanding(snapshot, anchor);
    const sheet = standing?.grid.sheet ?? freeName(sheetName, snapshot);
    const made = emit(input, sheet, standing, opening);
    if (isCalculated(input, opening)) {
      return ok({ sheet, write: made.value, diagnostics: made.diagnostics, isCalculated: false });
    }
    const calculated = emitPlan(input, opening.written ?? 'native', parametersAreNew);
    return ok({
      sheet,
      write: together(calculated.value, made.value),
      diagnostics: [...calculated.diagnostics, ...made.diagnostics],
      isCalculated: true,
    });
  };
}

/** The sheets of results in a workbook: they hold tables, but no plan. */
export function resultSheets(snapshot: WorkbookSnapshot): Set<string> {
  const anchors = [DASHBOARD_ANCHOR, REPORT_ANCHOR];
  return new Set(anchors.flatMap((anchor) => findStanding(snapshot, anchor)?.grid.sheet ?? []));
}

export const DASHBOARD_ANCHOR = 'PIANO_Cruscotto';
export const REPORT_ANCHOR = 'PIANO_Relazione';
