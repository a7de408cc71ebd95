import { withCells } from '../core/grid';
import type { BoxCells, Grid } from '../core/grid';
import { measuresByCode, rereadMeasure, rereadTargets, rereadWeight, weightColumnOf } from '../core/plan';
import type { Measure, MeasureTable, PlanNode } from '../core/plan';
import { LiveScores } from '../core/scoring';
import type { ScoreEdit } from '../core/scoring';
import type { InTurns } from './inTurns';
import type { SheetEdit } from './ports';
import type { ReadWorkbook } from './readWorkbook';
import type { OpenedPlan } from './session';

/** More rows at once are a paste: then the workbook is read anew. */
const MOST_ROWS = 50;

/**
 * The last reading of a workbook, kept up to date while cells of targets, weights and measures are edited: the scores follow each edit at once, the
 * findings with the next whole reading. Whatever else is edited is left to that reading.
 */
export class LiveReading {
  private constructor(
    private opened: OpenedPlan,
    private planGrid: Grid,
    private measuresGrid: Grid | undefined,
    private readonly live: LiveScores,
    private readonly nodesByRow: ReadonlyMap<number, PlanNode>,
    private readonly measuresByRow: ReadonlyMap<number, Measure>,
  ) {}

  /** Undefined where there is no plan to follow. */
  static *of({ opening, emission }: ReadWorkbook): InTurns<LiveReading | undefined> {
    if (opening.kind !== 'opened' || emission === undefined) return undefined;
    const { plan, measures, resolved, parameters } = opening;
    const live = yield* LiveScores.inTurns(plan, measures, resolved, parameters);
    yield;
    const { planGrid, measuresGrid } = emission.input;
    const nodes = new Map(
      plan.nodes.flatMap((node) => (node.shared === undefined ? [[node.row, node]] : [])),
    );
    return new LiveReading(opening, planGrid, measuresGrid, live, nodes, followedMeasures(measures));
  }

  /** The reading after an edit, of which `cells` are what the host says now; undefined where only a whole reading can tell. */
  follow({ sheet, box }: SheetEdit, cells: BoxCells): OpenedPlan | undefined {
    if (box.rows > MOST_ROWS) return undefined;
    const grid = this.gridOf(sheet);
    const changed = grid && withCells(grid, box, cells);
    if (changed === undefined) return undefined;
    const rows = Array.from({ length: box.rows }, (_, at) => box.row + at);
    const columns = Array.from({ length: box.columns }, (_, at) => box.column + at);
    const edits = rows.map((row) =>
      grid === this.planGrid
        ? this.planEdits(changed, row, columns)
        : this.measureEdit(changed, row, columns),
    );
    const known = edits.filter((edit) => edit !== undefined);
    if (known.length < edits.length) return undefined;
    if (grid === this.planGrid) this.planGrid = changed;
    else this.measuresGrid = changed;
    for (const edit of known.flat()) this.live.apply(edit);
    return this.shown(known.flat());
  }

  private gridOf(sheet: string): Grid | undefined {
    if (sheet === this.planGrid.sheet) return this.planGrid;
    return sheet === this.measuresGrid?.sheet ? this.measuresGrid : undefined;
  }

  private planEdits(grid: Grid, row: number, columns: readonly number[]): readonly ScoreEdit[] | undefined {
    const { plan } = this.live;
    const node = plan.nodes[this.nodesByRow.get(row)?.index ?? -1];
    if (node === undefined) return undefined;
    const weight = weightColumnOf(plan, node);
    const targets = [plan.columns.operator, ...plan.columns.targets.map(({ column }) => column)];
    const edits: ScoreEdit[] = [];
    if (columns.some((column) => column === weight))
      edits.push({ kind: 'weight', index: node.index, weight: rereadWeight(plan, grid, node) });
    if (node.kind === 'indicator' && columns.some((column) => targets.includes(column)))
      edits.push({ kind: 'targets', index: node.index, targets: rereadTargets(plan, grid, node) });
    const isFollowed = (column: number): boolean =>
      column === weight || (node.kind === 'indicator' && targets.includes(column));
    return columns.every(isFollowed) ? edits : undefined;
  }

  private measureEdit(grid: Grid, row: number, columns: readonly number[]): readonly ScoreEdit[] | undefined {
    const { measures } = this.opened;
    const measure = this.measuresByRow.get(row);
    if (measures === undefined || measure === undefined) return undefined;
    const isYear = (column: number): boolean => measures.years.some((year) => year.column === column);
    const values = columns.every(isYear) ? rereadMeasure(measures, grid, measure) : undefined;
    return values && [{ kind: 'measure', code: measure.code, values }];
  }

  /** New lists, because those of the scores go on changing. */
  private shown(edits: readonly ScoreEdit[]): OpenedPlan {
    const { plan, scores, actuals } = this.live;
    const values = new Map(
      edits.flatMap((edit) => (edit.kind === 'measure' ? [[edit.code, edit.values]] : [])),
    );
    this.opened = {
      ...this.opened,
      plan: { ...plan, nodes: [...plan.nodes] },
      measures: values.size === 0 ? this.opened.measures : withValues(this.opened.measures, values),
      scores: { ...scores, nodes: [...scores.nodes] },
      actuals: [...actuals],
    };
    return this.opened;
  }
}

/** The rows that count, by row; where the measures stand on several sheets none can be followed by itself. */
function followedMeasures(measures: MeasureTable | undefined): ReadonlyMap<number, Measure> {
  if (measures === undefined || measures.sheets !== undefined) return new Map();
  return new Map([...measures.byCode.values()].map((measure) => [measure.row, measure]));
}

function withValues(
  table: MeasureTable | undefined,
  values: ReadonlyMap<string, Measure['values']>,
): MeasureTable | undefined {
  if (table === undefined) return undefined;
  const measures = table.measures.map((measure): Measure => {
    const own = table.byCode.get(measure.code) === measure ? values.get(measure.code) : undefined;
    return own === undefined ? measure : { ...measure, values: own };
  });
  return { ...table, measures, byCode: measuresByCode(measures) };
}
