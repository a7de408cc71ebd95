import type { Workbook } from 'exceljs';
import { applyWritePlan, snapshotOf } from '../../scripts/xlsx';
import { createSession } from '../../src/app';
import type { HostResult, Session, WorkbookPort } from '../../src/app';
import type { Diagnostic } from '../../src/core/diagnostics';
import type { RawCell } from '../../src/core/grid';
import { ok } from '../../src/core/values';
import type { PlainDate } from '../../src/core/values';

/** A workbook file in the place of Excel: what is written goes into it, what is read comes from it. Nothing is calculated and nothing can be undone. */
export function filePort(workbook: Workbook): WorkbookPort {
  const settings = new Map<string, RawCell>();
  const done = Promise.resolve(ok(undefined));
  const nothing = Promise.resolve(ok(() => Promise.resolve()));
  return {
    snapshot: () => Promise.resolve(ok(snapshotOf(workbook))),
    apply: (write) => {
      applyWritePlan(workbook, write);
      return Promise.resolve(ok({ cells: 0, undo: () => Promise.resolve(ok({ cells: 0 })) }));
    },
    select: () => done,
    onEdit: () => nothing,
    onSelect: () => nothing,
    activeCell: () => Promise.resolve(ok({ sheet: '', box: { row: 0, column: 0, rows: 1, columns: 1 } })),
    readSetting: (key) => settings.get(key),
    saveSetting: (key, value) => {
      settings.set(key, value);
      return done;
    },
  };
}

/** A session over a workbook file. */
export const fileSession = (workbook: Workbook, today: PlainDate): Session =>
  createSession(filePort(workbook), { today: () => today });

/** The value of a result that must be there; the finding says why it is not. */
export function valueOf<T>(result: HostResult<T>): T {
  if (result.ok) return result.value;
  const { code, params }: Diagnostic = result.error;
  throw new Error(`${code} ${JSON.stringify(params)}`);
}
