import { withoutConsequences } from '../core/checks';
import type { CheckedSheets } from '../core/checks';
import { WORKBOOK, sortDiagnostics } from '../core/diagnostics';
import type { Diagnostic } from '../core/diagnostics';
import { emitFlags, emitPlan } from '../core/emit';
import type { FormulaStyle, WritePlan } from '../core/emit';
import type { Parameters } from '../core/scoring';
import { fail, ok } from '../core/values';
import { correctReading } from './correctReading';
import type { Correction } from './corrections';
import { acceptancePlan, checkedSheets, reportAgainPlan } from './acceptances';
import { findingsPlan } from './findingsPlan';
import { dashboardSheet } from './dashboard';
import { fixPlan } from './fixPlan';
import { parameterChanges } from './parameterChanges';
import type { WorkbookSnapshot } from './ports';
import type {
  AppliedWrite,
  Clock,
  HostResult,
  Selection,
  SheetEdit,
  WorkbookFiles,
  WorkbookPort,
} from './ports';
import { prepareForSending } from './prepareForSending';
import type { SendingReport } from './prepareForSending';
import { withPauses } from './inTurns';
import { LiveReading } from './liveReading';
import { readInTurns, readWorkbook } from './readWorkbook';
import type { ReadWorkbook } from './readWorkbook';
import { createRevisions, readAnswers } from './revisions';
import type { Desk, Revisions } from './revisions';
import { samplePlan } from './samplePlan';
import { withOutlines } from './savedOutlines';
import { reportSheet } from './report';
import type { SheetMaker } from './resultSheet';
import { readScoredOn, saveScoredOn } from './scoredOn';
import type { OpenedPlan, Opening, Session, WriteReport } from './session';
import { standingFlags } from './standingFlags';
import { together } from './together';
import { readOnlyWhenNewer } from './workbookFormat';

/** The one place where reading, scoring and writing meet. Holds nothing but the last reading and the last write. */
class WorkbookSession implements Session {
  private lastOpening: Opening | undefined;
  private lastReading: ReadWorkbook | undefined;
  /** Made of the last reading when its first edit comes. */
  private live: Promise<LiveReading | undefined> | undefined;
  private lastWrite: { readonly applied: AppliedWrite; readonly sheet: string } | undefined;

  readonly revisions: Revisions;

  constructor(
    private readonly port: WorkbookPort,
    private readonly clock: Clock,
    files: WorkbookFiles,
  ) {
    const write: Desk['write'] = (plan, sheet, found) => this.write(plan, sheet, found);
    this.revisions = createRevisions({ port, clock, files, write });
  }

  get canUndo(): boolean {
    return this.lastWrite !== undefined;
  }

  async open(): Promise<HostResult<Opening>> {
    const read = await this.read();
    return read.ok ? ok(read.value.opening) : read;
  }

  async calculate(style: FormulaStyle): Promise<HostResult<WriteReport>> {
    const snapshot = await this.port.snapshot();
    if (!snapshot.ok) return snapshot;
    const { emission, opening } = await withPauses(readInTurns(snapshot.value, this.clock.today()));
    this.lastOpening = opening;
    if (emission === undefined || opening.kind === 'noPlan') return fail(firstFinding(opening));
    const { input } = emission;
    const written = emitPlan(input, style, emission.parametersAreNew);
    const standing = standingFlags(snapshot.value, input, readAnswers(this.port));
    const flags = standing === undefined ? undefined : emitFlags(standing, style);
    const write = flags === undefined ? written.value : together(written.value, flags.value);
    const found = [...written.diagnostics, ...(flags?.diagnostics ?? [])];
    const report = await this.write(write, input.plan.sheet, found);
    if (report.ok) await saveScoredOn(this.port, this.clock.today());
    return report;
  }

  async changeParameters(parameters: Parameters, style: FormulaStyle): Promise<HostResult<WriteReport>> {
    const read = await this.read();
    if (!read.ok) return read;
    const { emission, opening } = read.value;
    if (emission === undefined) return fail(firstFinding(opening));
    const written = parameterChanges(emission, parameters, style);
    return this.write(written.value, emission.input.parametersSheet, written.diagnostics);
  }

  prepareForSending(): Promise<HostResult<SendingReport>> {
    return prepareForSending(this, this.port);
  }

  async insertSample(): Promise<HostResult<WriteReport>> {
    const snapshot = await this.port.snapshot();
    if (!snapshot.ok) return snapshot;
    const { sheet, write } = samplePlan(snapshot.value.sheets.map(({ grid }) => grid.sheet));
    return this.write(write, sheet, []);
  }

  async fix(diagnostics: readonly Diagnostic[]): Promise<HostResult<WriteReport>> {
    const snapshot = await this.port.snapshot();
    if (!snapshot.ok) return snapshot;
    const plan = fixPlan(diagnostics, snapshot.value);
    return plan.ok ? this.write(plan.value, plan.value.cells[0]?.sheet ?? '', []) : plan;
  }

  accept(diagnostics: readonly Diagnostic[], reason: string): Promise<HostResult<WriteReport>> {
    return this.writeAbout((snapshot, opened, sheets) => {
      const write = acceptancePlan(snapshot, sheets, diagnostics, reason, this.clock.today());
      return write.ok ? ok({ write: write.value, sheet: opened.plan.sheet }) : write;
    });
  }

  unaccept(diagnostics: readonly Diagnostic[]): Promise<HostResult<WriteReport>> {
    return this.writeAbout((snapshot, opened, sheets) =>
      ok({ write: reportAgainPlan(snapshot, sheets, diagnostics), sheet: opened.plan.sheet }),
    );
  }

  writeFindings(): Promise<HostResult<WriteReport>> {
    return this.writeAbout((snapshot, opened) => {
      const write = findingsPlan(snapshot, opened, this.clock.today());
      return ok({ write, sheet: write.sheets[0] ?? '' });
    });
  }

  async correct(corrections: readonly Correction[]): Promise<HostResult<WriteReport>> {
    const snapshot = await this.port.snapshot();
    if (!snapshot.ok) return snapshot;
    const corrected = correctReading(snapshot.value, corrections);
    return corrected.ok ? this.write(corrected.value.write, corrected.value.sheet, []) : corrected;
  }

  dashboard(): Promise<HostResult<WriteReport>> {
    return this.makeSheet(dashboardSheet);
  }

  report(): Promise<HostResult<WriteReport>> {
    return this.makeSheet(reportSheet);
  }

  scoredOn(): string | undefined {
    return readScoredOn(this.port);
  }

  async undoLastWrite(): Promise<HostResult<WriteReport>> {
    const { lastWrite } = this;
    if (lastWrite === undefined) return fail({ code: 'TG911', at: WORKBOOK, params: {} });
    const undone = await lastWrite.applied.undo();
    if (!undone.ok) return undone;
    this.lastWrite = undefined;
    return this.told(lastWrite.sheet, undone.value.cells, []);
  }

  select(selection: Selection): Promise<HostResult<void>> {
    return this.port.select(selection);
  }

  onEdit(listener: (edit: SheetEdit) => void): Promise<HostResult<() => Promise<void>>> {
    return this.port.onEdit(listener);
  }

  async follow(edit: SheetEdit): Promise<HostResult<Opening | undefined>> {
    const reading = this.lastReading;
    if (reading === undefined) return ok(undefined);
    this.live ??= withPauses(LiveReading.of(reading));
    const [live, cells] = [await this.live, await this.port.cells(edit)];
    if (!cells.ok) return cells;
    // A whole reading that came in between knows more.
    if (this.lastReading !== reading) return ok(undefined);
    const opened = live?.follow(edit, cells.value);
    if (opened !== undefined) this.lastOpening = opened;
    return ok(opened);
  }

  onSelect(listener: (selection: Selection) => void): Promise<HostResult<() => Promise<void>>> {
    return this.port.onSelect(listener);
  }

  activeCell(): Promise<HostResult<Selection>> {
    return this.port.activeCell();
  }

  /** Reads, makes a step of what was read, and carries it out. */
  private async writeAbout(
    stepOf: (snapshot: WorkbookSnapshot, opened: OpenedPlan, sheets: CheckedSheets) => HostResult<Step>,
  ): Promise<HostResult<WriteReport>> {
    const snapshot = await this.port.snapshot();
    if (!snapshot.ok) return snapshot;
    const { opening } = readWorkbook(snapshot.value, this.clock.today());
    if (opening.kind === 'noPlan') return fail(firstFinding(opening));
    const step = stepOf(snapshot.value, opening, checkedSheets(snapshot.value, opening));
    return step.ok ? this.write(step.value.write, step.value.sheet, []) : step;
  }

  /** Makes a sheet of results or refreshes it, and reads again. */
  private async makeSheet(make: SheetMaker): Promise<HostResult<WriteReport>> {
    const snapshot = await this.port.snapshot();
    if (!snapshot.ok) return snapshot;
    const made = make(snapshot.value, readWorkbook(snapshot.value, this.clock.today()));
    if (!made.ok) return made;
    const { sheet, write, diagnostics, isCalculated } = made.value;
    const report = await this.write(write, sheet, diagnostics);
    if (report.ok && isCalculated) await saveScoredOn(this.port, this.clock.today());
    return report;
  }

  /** Applies one step that can be taken back, and reads again. */
  private async write(
    plan: WritePlan,
    sheet: string,
    diagnostics: readonly Diagnostic[],
  ): Promise<HostResult<WriteReport>> {
    const applied = await this.port.apply(plan);
    if (!applied.ok) return applied;
    this.lastWrite = { applied: applied.value, sheet };
    return this.told(sheet, applied.value.cells, diagnostics);
  }

  private async read(): Promise<HostResult<ReadWorkbook>> {
    const snapshot = await this.port.snapshot();
    if (!snapshot.ok) return snapshot;
    const read = await withPauses(readInTurns(snapshot.value, this.clock.today(), readAnswers(this.port)));
    this.lastOpening = read.opening;
    this.lastReading = read;
    this.live = undefined;
    return ok(read);
  }

  /**
   * Reads again, so that the pane shows what now stands in the workbook; what emission found is added. The write stands even where
   * reading fails: then the report shows what was known before it, and the next reading says what is wrong.
   */
  private async told(
    sheet: string,
    cells: number,
    more: readonly Diagnostic[],
  ): Promise<HostResult<WriteReport>> {
    const before = this.lastOpening;
    const reopened = await this.open();
    const opening = reopened.ok ? reopened.value : (before ?? notRead(reopened.error));
    return ok({ sheet, cells, opened: withDiagnostics(opening, more) });
  }
}

/** A write, and the sheet that the report speaks of. */
interface Step {
  readonly write: WritePlan;
  readonly sheet: string;
}

/** Nothing was ever read: the reason stands in the place of the plan. */
const notRead = (reason: Diagnostic): Opening => ({ kind: 'noPlan', diagnostics: [reason] });

const NO_PLAN: Diagnostic = { code: 'TG105', at: WORKBOOK, params: {} };

const firstFinding = (opening: Opening): Diagnostic => opening.diagnostics[0] ?? NO_PLAN;

const placeOf = ({ code, at }: Diagnostic): string => `${code} ${JSON.stringify(at)}`;

/** What emission found is added, but for what reading has told already: a cell in the way is one finding. */
function withDiagnostics(opening: Opening, more: readonly Diagnostic[]): Opening {
  if (more.length === 0) return opening;
  const sheets = opening.kind === 'opened' ? [opening.plan.sheet] : [];
  const told = new Set(opening.diagnostics.map(placeOf));
  const news = more.filter((finding) => !told.has(placeOf(finding)));
  const all = withoutConsequences([...opening.diagnostics, ...news]);
  return { ...opening, diagnostics: sortDiagnostics(all, sheets) };
}

/** Where no files can be read, none is readable. */
const NO_FILES: WorkbookFiles = {
  read: (file) => Promise.resolve(fail({ code: 'TG910', at: WORKBOOK, params: { file } })),
};

/** A session over one workbook; `files` reads other workbooks a person hands over. */
export const createSession = (port: WorkbookPort, clock: Clock, files: WorkbookFiles = NO_FILES): Session =>
  new WorkbookSession(withOutlines(readOnlyWhenNewer(port)), clock, files);
