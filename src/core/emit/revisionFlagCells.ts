import { cellAt, formulaAt, gridEnd } from '../grid';
import type { RangeBox, RawCell } from '../grid';
import { cellLocation } from '../diagnostics';
import type { Diagnostic } from '../diagnostics';
import { lastResultRow, resultRowOf, separatorsOfColumn, weightColumnOf } from '../plan';
import type { IndicatorNode, PlanNode } from '../plan';
import { freezePlan, flagRows, revisionColumns, targetText } from '../revision';
import type { Answers, Revision, RowFlag } from '../revision';
import { Frame } from './frame';
import type { EmitInput } from './frame';
import type { FormulaStyle } from './ownedCells';
import { OWNED_COLUMNS } from './ownedColumns';
import { YearFrame, flagColumns } from './revisionFlagColumns';
import type { FlagKey, YearFlagKey } from './revisionFlagColumns';
import {
  RevisionCells,
  changeFormula,
  challengeFormula,
  lineFormula,
  rowCells,
  sidesOf,
  yearChallengeFormula,
  yearChangeFormula,
} from './revisionFlagFormulas';
import { FlagLayout } from './revisionFlagLayout';
import type { WeightCells } from './revisionFlagFormulas';
import { wasError } from './revisionFlagTexts';
import { LEGEND, legendAbove } from './revisionFlagLegend';
import { unitFormula } from './revisionFlagUnits';
import { signedWeight } from './rollUpFormulas';
import { numberShape } from './textFormulas';
import {
  directionFormula,
  targetFormula,
  targetWordsFormula,
  thresholdFormula,
  thresholdWordFormula,
  upperFormula,
  upperWordFormula,
} from './targetFormulas';

/** What the flags are written from. */
export interface FlagInput {
  readonly input: EmitInput;
  readonly revision: Revision;
  /** Where the title of the revision stands now. */
  readonly revisionAt: { readonly sheet: string; readonly row: number; readonly column: number };
  readonly answers: Answers;
  /** Where the flags stand already; undefined where the plan is not flagged. */
  readonly block: RangeBox | undefined;
}

type RowFormulas = Readonly<Partial<Record<string, RawCell>>>;

const columnId = (key: FlagKey | YearFlagKey, year?: number): string => `${key} ${year ?? ''}`;

/** Where the flags stand: where they are, else right of the owned columns. */
export function flagLayout({ input, revision, block }: FlagInput): FlagLayout {
  const first = block?.column ?? input.firstOwnedColumn + OWNED_COLUMNS.length;
  const legend = legendAbove(input, block, first) === undefined ? LEGEND.map(([, words]) => words) : [];
  const columns = flagColumns(input.plan.targetYears, `${revision.id} · ${revision.name}`, legend);
  return new FlagLayout(first, columns);
}

/** Writes the contents of the flags row by row. */
export class FlagWriter {
  private readonly flags: readonly RowFlag[];
  private readonly cells: RevisionCells;
  private readonly frame: Frame;
  private readonly yearFrames: readonly { readonly year: number; readonly frame: YearFrame }[];

  constructor(
    private readonly flagInput: FlagInput,
    private readonly layout: FlagLayout,
    private readonly style: FormulaStyle,
  ) {
    const { input, revision, answers } = flagInput;
    const { plan, parameters } = input;
    this.flags = flagRows(revision.plan, freezePlan(plan), parameters.targetsYear, answers);
    this.cells = new RevisionCells(layout, revisionColumns(revision.plan));
    this.frame = new Frame(input);
    this.yearFrames = plan.targetYears
      .filter((year) => revision.plan.targetYears.includes(year))
      .map((year) => ({ year, frame: new YearFrame(input, year, layout) }));
  }

  /** The contents of a row, in the order of the columns. */
  row(node: PlanNode): readonly RawCell[] {
    const years = node.kind === 'indicator' ? this.yearFrames.map(({ year }) => year) : [];
    const { layout } = this;
    const row = rowCells(layout, this.cells, node, this.weight(node), years);
    const flag = this.flags[node.index];
    const contents: RowFormulas = {
      [columnId('change')]: changeFormula(row),
      [columnId('challenge')]: challengeFormula(row, layout.cell('change', node)),
      [columnId('line')]: lineFormula(layout, node),
      [columnId('key')]: flag?.mark ?? '',
      [columnId('others')]: flag?.others === true ? 'x' : '',
      ...(node.kind === 'indicator' ? this.years(node) : {}),
    };
    return layout.columns.map(({ key, year }) => contents[columnId(key, year)] ?? '');
  }

  private weight(node: PlanNode): Pick<WeightCells, 'counted' | 'typed'> {
    const { frame } = this;
    const column = weightColumnOf(this.flagInput.input.plan, node);
    const fraction = signedWeight(frame, node);
    const typed =
      column === undefined || fraction === undefined
        ? undefined
        : { cell: frame.user(column, node), fraction };
    return { counted: frame.own('weight', node), typed };
  }

  private years(node: IndicatorNode): RowFormulas {
    return Object.fromEntries(
      this.yearFrames.flatMap(({ year, frame }) =>
        Object.entries(this.year(node, year, frame)).map(([key, formula]) => [
          columnId(key as YearFlagKey, year),
          formula,
        ]),
      ),
    );
  }

  private year(node: IndicatorNode, year: number, frame: YearFrame): Partial<Record<YearFlagKey, string>> {
    const sides = sidesOf(frame, this.cells, node, year);
    if (sides === undefined) return {};
    const line = this.layout.cell('line', node);
    const change = frame.flag('yearChange', node);
    if (!this.hasTarget(node, year)) {
      // Nothing on either side: whatever is typed there is a change, and nothing to compare it with.
      const isTyped = `AND(${line}>0,IFERROR(TRIM(${sides.cell}),"?")<>"")`;
      return {
        yearChange: `=IF(${isTyped},"modificato","")`,
        yearChallenge: `=IF(${change}="","","non confrontabile")`,
      };
    }
    if (this.style === 'piano' && this.isPlainText(node, year)) {
      // A blank cell reaches a function as 0 in some Excels; a text that could not be read is kept behind a mark.
      const kept = `IF(LEFT(${sides.before.text},2)="? ",MID(${sides.before.text},3,999),${sides.before.text}&"")`;
      const both = `${kept},IF(ISBLANK(${sides.cell}),"",${sides.cell})`;
      const error = `IF(${wasError(sides.before.text)},"","modificato")`;
      const compared = `SUBSTITUTE(PIANO.VARIAZIONE(${both}),"target ","")`;
      const challenge = `IF(ISERROR(${sides.cell}),"non confrontabile",PIANO.SFIDANTE(${both}))`;
      return {
        yearChange: `=IF(${line}<=0,"",IF(ISERROR(${sides.cell}),${error},${compared}))`,
        yearChallenge: `=IF(${change}="","",${challenge})`,
      };
    }
    return {
      targetWords: targetWordsFormula(frame, node),
      target: targetFormula(frame, node),
      direction: directionFormula(frame, node),
      thresholdWord: thresholdWordFormula(frame, node),
      thresholdShape: numberShape(frame.own('thresholdWord', node)),
      upperWord: upperWordFormula(frame, node),
      upperShape: numberShape(frame.own('upperWord', node)),
      upper: upperFormula(frame, node),
      threshold: thresholdFormula(frame, node),
      unit: unitFormula(frame, node),
      yearChange: yearChangeFormula(sides, line),
      yearChallenge: yearChallengeFormula(sides, change),
    };
  }

  /** Whether the row has a target in the year, in the plan or in the revision. */
  private hasTarget(node: IndicatorNode, year: number): boolean {
    const { plan } = this.flagInput.input;
    const own = node.targets[plan.targetYears.indexOf(year)];
    if (own !== undefined && own.kind !== 'missing') return true;
    const mark = this.flags[node.index]?.mark ?? '';
    return this.marksWithTarget(year).has(mark);
  }

  private readonly targetMarks = new Map<number, ReadonlySet<string>>();

  private marksWithTarget(year: number): ReadonlySet<string> {
    const known = this.targetMarks.get(year);
    if (known !== undefined) return known;
    const { plan } = this.flagInput.revision;
    const columns = revisionColumns(plan);
    const markColumn = columns.find(({ header }) => header === 'Segno chiave');
    const marks = new Set(
      plan.rows.flatMap((row, position) => {
        const target = row.targets.find((entry) => entry.year === year)?.value;
        const isThere = target !== undefined && targetText(target) !== '';
        return isThere ? [String(markColumn?.cell(row, position) ?? '')] : [];
      }),
    );
    this.targetMarks.set(year, marks);
    return marks;
  }

  /** PIANO functions see a cell's content only: neither its format nor what stands in columns of operators and units. */
  private isPlainText(node: IndicatorNode, year: number): boolean {
    const { plan, planGrid } = this.flagInput.input;
    const { operator, unit, targets } = plan.columns;
    const column = targets.find((entry) => entry.year === year)?.column;
    if (operator !== undefined || unit !== undefined || column === undefined) return false;
    return (
      separatorsOfColumn(plan, column).decimal === ',' && cellAt(planGrid, node.row, column).kind === 'text'
    );
  }
}

export interface FlagCells {
  readonly box: RangeBox;
  readonly contents: readonly (readonly (RawCell | null)[])[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Whether a cell lies in columns that the flags had before. */
const isInBlock = (block: RangeBox | undefined, column: number): boolean =>
  block !== undefined && column >= block.column && column < block.column + block.columns;

/** Cells of the flags from the header row down to the last row used; what is the user's own there stays (TG107). */
export function flagCells(flagInput: FlagInput, layout: FlagLayout, style: FormulaStyle): FlagCells {
  const { input, block } = flagInput;
  const { plan, planGrid } = input;
  const writer = new FlagWriter(flagInput, layout, style);
  const nodeAt = new Map(plan.nodes.map((node) => [resultRowOf(node), node]));
  const last = Math.max(gridEnd(planGrid).row - 1, lastResultRow(plan));
  const width = Math.max(layout.columns.length, block?.columns ?? 0);
  const box = { row: plan.headerRow, column: layout.first, rows: last - plan.headerRow + 1, columns: width };
  const diagnostics: Diagnostic[] = [];
  const place = (row: number, offset: number, wanted: RawCell): RawCell | null => {
    const column = layout.first + offset;
    const there = cellAt(planGrid, row, column);
    const isEmpty = there.kind === 'empty' && formulaAt(planGrid, row, column) === undefined;
    if (isEmpty) return wanted === '' ? null : wanted;
    if (isInBlock(block, column) && isOurs(formulaAt(planGrid, row, column) ?? there, row === plan.headerRow))
      return wanted;
    const params = { text: there.kind === 'empty' ? '' : String(there.value) };
    diagnostics.push({ code: 'TG107', at: cellLocation(plan.sheet, row, column), params });
    return null;
  };
  const headers = layout.columns.map(({ header }) => header);
  const contents = Array.from({ length: box.rows }, (_, offset) => {
    const row = box.row + offset;
    const node = nodeAt.get(row);
    const wanted = row === plan.headerRow ? headers : node === undefined ? [] : writer.row(node);
    return Array.from({ length: width }, (_cell, column) => place(row, column, wanted[column] ?? ''));
  });
  return { box, contents, diagnostics };
}

/** A formula, a header, a short key or the mark of other fields: what the flags write. */
export function isOurs(
  content: string | { readonly kind: string; readonly value?: RawCell },
  isHeader: boolean,
): boolean {
  if (isHeader || typeof content === 'string') return true;
  return content.value === 'x' || /^n?k[0-9a-f]{16}$/.test(String(content.value ?? ''));
}
