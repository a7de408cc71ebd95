import { emitFlags, emitPlan, removeFlags } from '../../core/emit';
import type { FormulaStyle, WritePlan } from '../../core/emit';
import { WORKBOOK } from '../../core/diagnostics';
import type { Diagnostic } from '../../core/diagnostics';
import { fail } from '../../core/values';
import { flagBlock, flagBlockOn } from '../ownSheets';
import type { HostResult } from '../ports';
import type { WriteReport } from '../session';
import { readAnswers } from './answers';
import { readPlanBook } from './desk';
import type { Desk, ReadPlanBook } from './desk';
import { findRevisions } from './findRevisions';
import type { FoundRevision } from './findRevisions';
import type { Answers } from '../../core/revision';
import { together } from '../together';

/** The flags of a plan that was read, and what must be written with them: a plan that was never calculated is calculated first. */
export function flagsFor(
  { snapshot, opened, input, parametersAreNew }: ReadPlanBook,
  { revision, sheet, origin }: FoundRevision,
  answers: Answers,
): { readonly write: WritePlan; readonly diagnostics: readonly Diagnostic[] } {
  const style: FormulaStyle = opened.written ?? 'native';
  const flags = emitFlags(
    {
      input,
      revision,
      revisionAt: { sheet, ...origin },
      answers,
      block: flagBlockOn(snapshot, input.plan.sheet),
    },
    style,
  );
  if (opened.written !== undefined) return { write: flags.value, diagnostics: flags.diagnostics };
  const plan = emitPlan(input, style, parametersAreNew);
  return {
    write: together(plan.value, flags.value),
    diagnostics: [...plan.diagnostics, ...flags.diagnostics],
  };
}

/** Flags the plan against a revision, or anew against another. */
export async function flag(desk: Desk, revisionId: string): Promise<HostResult<WriteReport>> {
  const book = await readPlanBook(desk);
  if (!book.ok) return book;
  const found = findRevisions(book.value.snapshot).revisions.find(
    ({ revision }) => revision.id === revisionId,
  );
  if (found === undefined) return fail({ code: 'TG604', at: WORKBOOK, params: { name: revisionId } });
  const { write, diagnostics } = flagsFor(book.value, found, readAnswers(desk.port));
  return desk.write(write, book.value.input.plan.sheet, diagnostics);
}

/** Takes the flags away; TG607 where there are none. */
export async function unflag({ port, write }: Desk): Promise<HostResult<WriteReport>> {
  const snapshot = await port.snapshot();
  if (!snapshot.ok) return snapshot;
  const block = flagBlock(snapshot.value);
  const grid = snapshot.value.sheets.find((sheet) => sheet.grid.sheet === block?.sheet)?.grid;
  if (block === undefined || grid === undefined) return fail({ code: 'TG607', at: WORKBOOK, params: {} });
  return write(removeFlags(grid, block.box), block.sheet, []);
}
