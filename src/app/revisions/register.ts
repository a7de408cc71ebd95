import { WORKBOOK } from '../../core/diagnostics';
import type { Diagnostic } from '../../core/diagnostics';
import { emitRegister, registerCsv, registerHtml, registerTsv } from '../../core/emit';
import type { Register } from '../../core/emit';
import { gridEnd } from '../../core/grid';
import { freezePlan } from '../../core/revision';
import { fail, isoDate, ok } from '../../core/values';
import type { PlainDate } from '../../core/values';
import type { HostResult, WorkbookSnapshot } from '../ports';
import type { WriteReport } from '../session';
import { readAnswers } from './answers';
import { comparisonOf } from './compare';
import { readPlanBook } from './desk';
import type { Desk } from './desk';
import { findRevisions } from './findRevisions';
import { reasonsIn } from './reasons';
import { readRegister } from '../readRegister';
import { registerOf } from './registerLines';
import type { RegisterTexts } from './revisions';
import { sheetName } from './sheetName';

interface MadeRegister {
  readonly register: Register;
  readonly snapshot: WorkbookSnapshot;
  readonly date: PlainDate;
  readonly diagnostics: readonly Diagnostic[];
}

/** The register of what changed from a revision to the present plan. */
async function makeRegister(desk: Desk, revisionId: string): Promise<HostResult<MadeRegister>> {
  const book = await readPlanBook(desk);
  if (!book.ok) return book;
  const { snapshot, opened } = book.value;
  const found = findRevisions(snapshot).revisions.find(({ revision }) => revision.id === revisionId);
  if (found === undefined) return fail({ code: 'TG604', at: WORKBOOK, params: { name: revisionId } });
  const { revision, diagnostics } = found;
  const comparison = comparisonOf({
    before: { name: revision.name, plan: revision.plan, diagnostics },
    after: { name: '', plan: freezePlan(opened.plan), diagnostics: [] },
    year: opened.parameters.targetsYear,
    answers: readAnswers(desk.port),
    reasons: reasonsIn(snapshot),
    opened,
  });
  const register = registerOf(comparison, revision.date);
  return ok({ register, snapshot, date: revision.date, diagnostics: comparison.diagnostics });
}

const REGISTER_SHEET = 'Variazioni';

/** Writes the register on its sheet, a new one where there is none. */
export async function writeRegister(desk: Desk, revisionId: string): Promise<HostResult<WriteReport>> {
  const made = await makeRegister(desk, revisionId);
  if (!made.ok) return made;
  const { register, snapshot, diagnostics } = made.value;
  const there = readRegister(snapshot);
  if (there === undefined) {
    const sheet = sheetName(
      REGISTER_SHEET,
      snapshot.sheets.map(({ grid }) => grid.sheet),
    );
    return desk.write(emitRegister(register, sheet), sheet, diagnostics);
  }
  const { grid, origin } = there;
  const rows = gridEnd(grid).row - origin.row;
  return desk.write(emitRegister(register, grid.sheet, origin, rows), grid.sheet, diagnostics);
}

/** The register as texts. */
export async function registerTexts(desk: Desk, revisionId: string): Promise<HostResult<RegisterTexts>> {
  const made = await makeRegister(desk, revisionId);
  if (!made.ok) return made;
  const { register, date } = made.value;
  return ok({
    fileName: `variazioni-dal-${isoDate(date)}.csv`,
    csv: registerCsv(register),
    tsv: registerTsv(register),
    html: registerHtml(register),
  });
}
