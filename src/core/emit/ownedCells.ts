import { cellAt, cellName, formulaAt, gridEnd } from '../grid';
import type { RangeBox, RawCell } from '../grid';
import { cellLocation } from '../diagnostics';
import type { Diagnostic, Location } from '../diagnostics';
import { lastResultRow, resultRowOf } from '../plan';
import type { IndicatorNode, PlanNode } from '../plan';
import { actualFormula, actualPianoFormula } from './actualFormulas';
import type { Frame } from './frame';
import { MeasureLookup } from './measureLookup';
import { OWNED_COLUMNS } from './ownedColumns';
import type { OwnedKey } from './ownedColumns';
import { expectedUnitOf } from './ownedValues';
import { coverageValue, globalWeightFormula, rollUpPianoValue, rollUpValue } from './rollUpFormulas';
import { RowPatterns } from './rowPatterns';
import type { FilledPattern, FormulaStyle } from './rowPatterns';
import { sharedLabelFormula } from './sharedLabel';

export type { FormulaStyle } from './rowPatterns';

/** Writes the formulas of one row after another in one style. */
export class RowWriter {
  private readonly lookup: MeasureLookup;
  private readonly patterns: RowPatterns;

  constructor(
    private readonly frame: Frame,
    private readonly style: FormulaStyle,
  ) {
    this.lookup = new MeasureLookup(frame);
    this.patterns = new RowPatterns(frame, style);
  }

  /** Formulas of a node's row in the order of `OWNED_COLUMNS`; '' where a parent has nothing to show. */
  formulas(node: PlanNode): readonly string[] {
    const ofRow = this.patterns.of(node);
    const ofTree = node.kind === 'indicator' ? this.indicator(node, ofRow) : this.parent(node);
    const globalWeight = globalWeightFormula(this.frame, node);
    return OWNED_COLUMNS.map(({ key }) =>
      key === 'globalWeight' ? globalWeight : (ofTree[key] ?? ofRow(key) ?? ''),
    );
  }

  private parent(node: PlanNode): Partial<Record<OwnedKey, string>> {
    const { children } = node;
    const score =
      this.style === 'piano' ? rollUpPianoValue(this.frame, children) : rollUpValue(this.frame, children);
    return {
      actual: sharedLabelFormula(this.frame, node),
      achievement: `=${score}`,
      coverage: `=${coverageValue(this.frame, children)}`,
    };
  }

  private indicator(node: IndicatorNode, ofRow: FilledPattern): Partial<Record<OwnedKey, string>> {
    const expected = expectedUnitOf(this.frame.input.scores.nodes[node.index]);
    const formula = this.style === 'native' ? actualFormula : actualPianoFormula;
    return { actual: formula(this.frame, this.lookup, node, expected, ofRow('published') ?? '') };
  }
}

/** Characters of a formula that Excel accepts. */
export const FORMULA_LIMIT = 8192;

/** Formulas of ours speak of PIANO names or are one of the short ones. */
const isOurs = (formula: string | undefined): boolean =>
  formula !== undefined && /PIANO|ISNUMBER|SUMPRODUCT|REPT|="tra"|^=1$|^=0$/.test(formula);

export interface OwnedCells {
  readonly box: RangeBox;
  readonly contents: readonly (readonly (RawCell | null)[])[];
  /** Cells that hold something of the user's: left as they are (TG107). */
  readonly diagnostics: readonly Diagnostic[];
}

/** How many columns from the first owned one carry headers of ours in our order: an older version wrote fewer of them. */
function standingColumns({ input: { plan, planGrid, firstOwnedColumn } }: Frame): number {
  let last = -1;
  for (let count = 0; ; count += 1) {
    const cell = cellAt(planGrid, plan.headerRow, firstOwnedColumn + count);
    const at = cell.kind === 'text' ? OWNED_COLUMNS.findIndex(({ header }) => header === cell.value) : -1;
    if (at <= last) return count;
    last = at;
  }
}

/** Puts wanted contents into cells, unless something of the user's stands there or Excel would refuse it. */
export class CellPlacer {
  readonly diagnostics: Diagnostic[] = [];
  private readonly standing: number;

  constructor(private readonly frame: Frame) {
    this.standing = standingColumns(frame);
  }

  place(row: number, offset: number, content: string, code: string): RawCell | null {
    const { plan, planGrid, firstOwnedColumn } = this.frame.input;
    const at = (): Location => cellLocation(plan.sheet, row, firstOwnedColumn + offset);
    if (content.length > FORMULA_LIMIT) {
      this.diagnostics.push({ code: 'TG111', at: at(), params: { code } });
      return null;
    }
    const there = cellAt(planGrid, row, firstOwnedColumn + offset);
    const formula = formulaAt(planGrid, row, firstOwnedColumn + offset);
    if (there.kind === 'empty' && formula === undefined) return content === '' ? null : content;
    const { header } = OWNED_COLUMNS[offset] ?? {};
    const isHeader =
      row === plan.headerRow && (offset < this.standing || (there.kind === 'text' && there.value === header));
    if (isOurs(formula) || isHeader || this.showsOwnCell(formula, row)) return content;
    if (there.kind !== 'empty')
      this.diagnostics.push({ code: 'TG107', at: at(), params: { text: String(there.value) } });
    return null;
  }

  /** A formula that only shows another owned cell of its row is ours as well. */
  private showsOwnCell(formula: string | undefined, row: number): boolean {
    const { firstOwnedColumn } = this.frame.input;
    return (
      formula !== undefined &&
      OWNED_COLUMNS.some((_, offset) => formula === `=${cellName(row, firstOwnedColumn + offset)}`)
    );
  }
}

/**
 * The owned rectangle from the header row to the last row of the plan. What a user typed there stays and is a finding; formulas of ours
 * on rows that are no longer of the plan are taken away.
 */
export function ownedCells(frame: Frame, style: FormulaStyle): OwnedCells {
  const { plan, planGrid, firstOwnedColumn } = frame.input;
  const lastRow = Math.max(lastResultRow(plan), gridEnd(planGrid).row - 1);
  const box = {
    row: plan.headerRow,
    column: firstOwnedColumn,
    rows: lastRow - plan.headerRow + 1,
    columns: OWNED_COLUMNS.length,
  };
  const writer = new RowWriter(frame, style);
  const placer = new CellPlacer(frame);
  const nodeAt = new Map(plan.nodes.map((node) => [resultRowOf(node), node]));
  const headers = OWNED_COLUMNS.map(({ header }) => header);
  const contents = Array.from({ length: box.rows }, (_, offset) => {
    const row = box.row + offset;
    const node = nodeAt.get(row);
    const wanted = row === plan.headerRow ? headers : node && writer.formulas(node);
    return headers.map((_header, index) => placer.place(row, index, wanted?.[index] ?? '', node?.code ?? ''));
  });
  return { box, contents, diagnostics: placer.diagnostics };
}
