import type { HostResult } from '../app';
import { ok } from '../core/values';
import { runExcel } from './runExcel';

const SHEET = 'Traguardo prova';
const FORMULA = '=PIANO.CONSEGUIMENTO(56,">= 60")';
/** 56 of 60. */
const EXPECTED = 56 / 60;
const DECIMALS = 4;
/** A function answers after Excel has asked the page: that takes a moment. */
const TRIES = 20;
const PAUSE_MS = 250;

/** What a formula with a custom function came to. */
export interface TriedFunction {
  readonly formula: string;
  readonly value: string;
  readonly works: boolean;
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));

const isWaiting = (value: unknown): boolean =>
  value === '' || value === '#BUSY!' || value === '#GETTING_DATA';

async function answerOf(context: Excel.RequestContext, cell: Excel.Range): Promise<unknown> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    await pause();
    cell.load('values');
    // Each look at the cell is a question of its own: the answer comes when Excel has it.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    const value: unknown = cell.values[0]?.[0];
    if (!isWaiting(value)) return value;
  }
  return '#BUSY!';
}

/** Writes one function on a sheet made for it, reads what it gives, and takes the sheet away whatever happened. */
export function tryFunction(): Promise<HostResult<TriedFunction>> {
  return runExcel(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet();
    const left = context.workbook.worksheets.getItemOrNullObject(SHEET);
    await context.sync();
    if (!left.isNullObject) left.delete();
    const sheet = context.workbook.worksheets.add(SHEET);
    try {
      const cell = sheet.getRange('A1');
      cell.formulas = [[FORMULA]];
      active.activate();
      await context.sync();
      const value = await answerOf(context, cell);
      const works = typeof value === 'number' && Math.abs(value - EXPECTED) < 1e-9;
      const shown = typeof value === 'number' ? value.toFixed(DECIMALS) : String(value);
      return ok({ formula: FORMULA, value: shown, works });
    } finally {
      sheet.delete();
      await context.sync();
    }
  });
}
