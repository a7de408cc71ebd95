import type { Workbook } from 'exceljs';
import type { WorkbookPort } from '../../src/app';
import type { RawCell } from '../../src/core/grid';
import { WORKBOOK } from '../../src/core/diagnostics';
import { fail, ok } from '../../src/core/values';
import { applyWritePlan } from './applyWritePlan';
import type { CachedValue } from './applyWritePlan';
import { snapshotOf } from './snapshotOf';

/**
 * A workbook file in the place of Excel: what is written goes into it, what is read comes from it. Nothing can be undone, and nothing is calculated:
 * `cached` says what the formulas of a write show.
 */
export function filePort(workbook: Workbook, cached?: () => CachedValue): WorkbookPort {
  const settings = new Map<string, RawCell>();
  const done = Promise.resolve(ok(undefined));
  const nothing = Promise.resolve(ok(() => Promise.resolve()));
  return {
    snapshot: () => Promise.resolve(ok(snapshotOf(workbook))),
    apply: (write) => {
      applyWritePlan(workbook, write, cached?.());
      return Promise.resolve(ok({ cells: 0, undo: () => Promise.resolve(ok({ cells: 0 })) }));
    },
    select: () => done,
    onEdit: () => nothing,
    onSelect: () => nothing,
    cells: ({ sheet }) => Promise.resolve(fail({ code: 'TG908', at: WORKBOOK, params: { sheet } })),
    activeCell: () => Promise.resolve(ok({ sheet: '', box: { row: 0, column: 0, rows: 1, columns: 1 } })),
    readSetting: (key) => settings.get(key),
    saveSetting: (key, value) => {
      settings.set(key, value);
      return done;
    },
  };
}
