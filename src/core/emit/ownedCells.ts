import { cellAt, cellName, formulaAt, gridEnd } from '../grid';
import type { RangeBox, RawCell } from '../grid';
import { cellLocation } from '../diagnostics';
import type { Diagnostic } from '../diagnostics';
import type { PlanNode } from '../plan';
import { achievementFormula, achievementPianoFormula, ratioFormula } from './achievementFormulas';
import { actualFormula, actualPianoFormula } from './actualFormulas';
import type { Frame } from './frame';
import { MeasureLookup } from './measureLookup';
import { OWNED_COLUMNS } from './ownedColumns';
import type { OwnedKey } from './ownedColumns';
import { expectedUnitOf } from './ownedValues';
import { previousFormula, publishedWordsFormula } from './publishedFormulas';
import {
  contributionFormula,
  coverageValue,
  globalWeightFormula,
  outcomeFormula,
  rollUpPianoValue,
  rollUpValue,
  weightFormula,
  weightWordsFormula,
} from './rollUpFormulas';
import {
  directionFormula,
  targetDecimalMark,
  targetFormula,
  targetWordsFormula,
  thresholdFormula,
  thresholdWordFormula,
  typedDirection,
  upperFormula,
  upperWordFormula,
} from './targetFormulas';
import { numberShape } from './textFormulas';

/** Plain Excel functions that travel everywhere, or PIANO functions that need the add-in; both give the same values. */
export type FormulaStyle = 'native' | 'piano';

type RowFormulas = Readonly<Record<OwnedKey, string>>;

/** Writes the formulas of one row after another in one style. */
export class RowWriter {
  private readonly lookup: MeasureLookup;

  constructor(
    private readonly frame: Frame,
    private readonly style: FormulaStyle,
  ) {
    this.lookup = new MeasureLookup(frame);
  }

  /** Formulas of a node's row in the order of `OWNED_COLUMNS`; '' where a parent has nothing to show. */
  formulas(node: PlanNode): readonly string[] {
    const own = node.kind === 'indicator' ? this.indicator(node) : this.parent(node);
    const formulas: Partial<RowFormulas> = { ...own, ...this.everyNode(node) };
    return OWNED_COLUMNS.map(({ key }) => formulas[key] ?? '');
  }

  private everyNode(node: PlanNode): Partial<RowFormulas> {
    return {
      weightWords: weightWordsFormula(this.frame, node),
      weightShape: numberShape(this.frame.own('weightWords', node)),
      weight: weightFormula(this.frame, node),
      globalWeight: globalWeightFormula(this.frame, node),
      contribution: contributionFormula(this.frame, node),
      outcome: outcomeFormula(this.frame, node, this.style),
    };
  }

  private parent(node: PlanNode): Partial<RowFormulas> {
    const score =
      this.style === 'piano'
        ? rollUpPianoValue(this.frame, node.children)
        : rollUpValue(this.frame, node.children);
    return { achievement: `=${score}`, coverage: `=${coverageValue(this.frame, node.children)}` };
  }

  private indicator(node: PlanNode & { readonly kind: 'indicator' }): Partial<RowFormulas> {
    const { frame } = this;
    const expected = expectedUnitOf(frame.input.scores.nodes[node.index]);
    const shared = {
      previous: previousFormula(frame, node, expected),
      targetWords: targetWordsFormula(frame, node),
      target: targetFormula(frame, node),
      upper: upperFormula(frame, node),
      ratio: ratioFormula(frame, node, expected),
      actualWords: publishedWordsFormula(frame, node, 'actualWords'),
      previousWords: publishedWordsFormula(frame, node, 'previousWords'),
      thresholdWord: thresholdWordFormula(frame, node),
      upperWord: upperWordFormula(frame, node),
      actualShape: numberShape(frame.own('actualWords', node)),
      previousShape: numberShape(frame.own('previousWords', node)),
      thresholdShape: numberShape(frame.own('thresholdWord', node)),
      upperShape: numberShape(frame.own('upperWord', node)),
      coverage: `=ISNUMBER(${frame.own('achievement', node)})*1`,
    };
    if (this.style === 'native') {
      return {
        ...shared,
        actual: actualFormula(frame, this.lookup, node, expected),
        direction: directionFormula(frame, node),
        threshold: thresholdFormula(frame, node),
        achievement: achievementFormula(frame, node),
      };
    }
    const target = frame.own('target', node);
    return {
      ...shared,
      actual: actualPianoFormula(frame, this.lookup, node, expected),
      direction: `=IF(ISNUMBER(${target}),${typedDirection(frame, node)},PIANO.VERSO(${target}))`,
      threshold: `=IF(ISNUMBER(${target}),${target},PIANO.SOGLIA(${target},${targetDecimalMark(frame)}))`,
      achievement: achievementPianoFormula(frame, node),
    };
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
class CellPlacer {
  readonly diagnostics: Diagnostic[] = [];
  private readonly standing: number;

  constructor(private readonly frame: Frame) {
    this.standing = standingColumns(frame);
  }

  place(row: number, offset: number, content: string, code: string): RawCell | null {
    const { plan, planGrid, firstOwnedColumn } = this.frame.input;
    const at = cellLocation(plan.sheet, row, firstOwnedColumn + offset);
    if (content.length > FORMULA_LIMIT) {
      this.diagnostics.push({ code: 'TG111', at, params: { code } });
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
      this.diagnostics.push({ code: 'TG107', at, params: { text: String(there.value) } });
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
  const lastNode = plan.nodes[plan.nodes.length - 1]?.row ?? plan.headerRow;
  const lastRow = Math.max(lastNode, gridEnd(planGrid).row - 1);
  const box = {
    row: plan.headerRow,
    column: firstOwnedColumn,
    rows: lastRow - plan.headerRow + 1,
    columns: OWNED_COLUMNS.length,
  };
  const writer = new RowWriter(frame, style);
  const placer = new CellPlacer(frame);
  const nodeAt = new Map(plan.nodes.map((node) => [node.row, node]));
  const headers = OWNED_COLUMNS.map(({ header }) => header);
  const contents = Array.from({ length: box.rows }, (_, offset) => {
    const row = box.row + offset;
    const node = nodeAt.get(row);
    const wanted = row === plan.headerRow ? headers : node && writer.formulas(node);
    return headers.map((_header, index) => placer.place(row, index, wanted?.[index] ?? '', node?.code ?? ''));
  });
  return { box, contents, diagnostics: placer.diagnostics };
}
