import type { IndicatorNode, PlanNode } from '../plan';
import { CHALLENGE_WORDS, HEADERS, MARK_WORDS, targetHeaders } from '../revision';
import type { RevisionColumn } from '../revision';
import { VALID } from './achievementFormulas';
import { choose, textLiteral } from './formulaText';
import { FLAG_NAMES } from './revisionFlagColumns';
import type { YearFrame } from './revisionFlagColumns';
import type { FlagLayout } from './revisionFlagLayout';
import { isSameUnreadable } from './revisionFlagTexts';

/** Words of the hidden columns of a year. */
export const YEAR_WORDS = {
  increased: 'incrementato',
  decreased: 'diminuito',
  modified: 'modificato',
} as const;

/** Values of the column that finds the row in the revision: not there, and no revision to look in. */
const NOT_THERE = 0;
const NO_REVISION = -1;
export const REVISION_GONE = 'revisione non trovata';

const text = (word: string): string => textLiteral(word);

/** A cell of the revision's table in the line that was found. */
export class RevisionCells {
  private readonly columns: ReadonlyMap<string, number>;

  constructor(
    private readonly flags: FlagLayout,
    columns: readonly RevisionColumn[],
  ) {
    this.columns = new Map(columns.map(({ header }, index) => [header, index + 1]));
  }

  /** Undefined where the revision has no such column. */
  cell(header: string, node: PlanNode): string | undefined {
    const column = this.columns.get(header);
    return column === undefined
      ? undefined
      : `INDEX(${FLAG_NAMES.table},${this.flags.cell('line', node)},${column})`;
  }
}

/** Riga: the position of the row in the revision by its short key. */
export const lineFormula = (flags: FlagLayout, node: PlanNode): string =>
  `=IF(ISERROR(ROWS(${FLAG_NAMES.keys})),${NO_REVISION},IFERROR(MATCH(${flags.cell('key', node)},${FLAG_NAMES.keys},0),${NOT_THERE}))`;

/** -1, 0 or 1 as `after` is below, at or above `before`. */
const compared = (after: string, before: string): string =>
  `IF(ABS(${after}-${before})<=1E-12*ABS(${before}),0,SIGN(${after}-${before}))`;

const sized = (difference: string): string =>
  `CHOOSE(2+${difference},${text(YEAR_WORDS.decreased)},"",${text(YEAR_WORDS.increased)})`;

/** The cells that a comparison of one year looks at. */
interface Sides {
  readonly cell: string;
  readonly direction: string;
  readonly threshold: string;
  readonly upper: string;
  readonly unit: string;
  readonly before: {
    readonly text: string;
    readonly direction: string;
    readonly threshold: string;
    readonly upper: string;
    readonly unit: string;
  };
}

/** Undefined where the revision or the plan has no column for the year. */
export function sidesOf(
  frame: YearFrame,
  cells: RevisionCells,
  node: IndicatorNode,
  year: number,
): Sides | undefined {
  const headers = targetHeaders(year);
  const column = frame.input.plan.columns.targets[0]?.column;
  const of = (header: string): string | undefined => cells.cell(header, node);
  const [typed, direction, threshold, upper, unit] = [
    headers.text,
    headers.direction,
    headers.threshold,
    headers.upper,
    headers.unit,
  ].map(of);
  if (column === undefined || typed === undefined) return undefined;
  return {
    cell: frame.user(column, node),
    direction: frame.own('direction', node),
    threshold: frame.own('threshold', node),
    upper: frame.own('upper', node),
    unit: frame.flag('unit', node),
    before: {
      text: typed,
      direction: `${direction ?? '""'}&""`,
      threshold: threshold ?? '""',
      upper: upper ?? '""',
      unit: `${unit ?? '""'}&""`,
    },
  };
}

/** (In some programs `=` takes a `?` for any character.) */
const isUnreadable = ({ direction, threshold, upper }: Sides): string =>
  `OR(EXACT(${direction},"?"),${threshold}="illeggibile",AND(${direction}="tra",NOT(ISNUMBER(${upper}))))`;

/** How a target keeps what was typed as TRUE or FALSE where that is none. */
const TARGET_WORDS = ['VERO', 'FALSO'] as const;
/** As the weight keeps it. */
const WEIGHT_WORDS = ['true', 'false'] as const;

/** Variazione of a year, native: what became of the target. */
export function yearChangeFormula(sides: Sides, line: string): string {
  const { direction, threshold, upper, unit, before, cell } = sides;
  const modified = text(YEAR_WORDS.modified);
  const lower = compared(threshold, before.threshold);
  const higher = compared(upper, before.upper);
  const range = choose(
    [
      [`AND(${lower}=0,${higher}=0)`, '""'],
      [`AND(${lower}>=0,${higher}>=0)`, text(YEAR_WORDS.increased)],
      [`AND(${lower}<=0,${higher}<=0)`, text(YEAR_WORDS.decreased)],
    ],
    modified,
  );
  return `=${choose(
    [
      [`${line}<=0`, '""'],
      [isUnreadable(sides), `IF(${isSameUnreadable(cell, before.text, TARGET_WORDS)},"",${modified})`],
      [`NOT(EXACT(${direction},${before.direction}))`, modified],
      [`OR(${direction}="",${direction}="N/D")`, '""'],
      [`${direction}="sì/no"`, `IF(${threshold}=${before.threshold},"",${modified})`],
      [`${direction}="entro"`, sized(lower)],
      [`${unit}<>${before.unit}`, modified],
      [`${direction}="tra"`, range],
    ],
    sized(lower),
  )}`;
}

/** Sfida of a year, native: whether the target became harder. */
export function yearChallengeFormula(sides: Sides, change: string): string {
  const { direction, threshold, upper, unit, before } = sides;
  const [harder, easier, other] = [
    CHALLENGE_WORDS.harder,
    CHALLENGE_WORDS.easier,
    CHALLENGE_WORDS.incomparable,
  ].map(text) as [string, string, string];
  const lower = compared(threshold, before.threshold);
  const higher = compared(upper, before.upper);
  const range = choose(
    [
      [`AND(${lower}>=0,${higher}<=0)`, harder],
      [`AND(${lower}<=0,${higher}>=0)`, easier],
    ],
    other,
  );
  const oneSided = `IF(${lower}=0,IF(LEN(${direction})=1,${harder},${easier}),IF((${lower}>0)=(LEFT(${direction},1)=">"),${harder},${easier}))`;
  return `=${choose(
    [
      [`${change}=""`, '""'],
      [`OR(${isUnreadable(sides)},LEFT(${direction},1)<>LEFT(${before.direction},1))`, other],
      [`${direction}="entro"`, `IF(${lower}<0,${harder},${easier})`],
      [`${unit}<>${before.unit}`, other],
      [`${direction}="tra"`, range],
      [`OR(LEFT(${direction},1)=">",LEFT(${direction},1)="<")`, oneSided],
    ],
    other,
  )}`;
}

/** A word for each year, the year in force first and without its number: `più sfidante; 2026: meno sfidante`. */
function joined(
  years: readonly { readonly year: number; readonly cell: string }[],
  part: (cell: string, year: string) => string,
): string {
  if (years.length === 0) return '""';
  const inForce = years.map(({ year, cell }) => `IF(${VALID.targetsYear}=${year},${part(cell, '')},"")`);
  const others = years.map(
    ({ year, cell }) => `IF(${VALID.targetsYear}=${year},"",${part(cell, String(year))})`,
  );
  return `MID(${[...inForce, ...others].join('&')},3,999)`;
}

/** `; target 2026 incrementato` for a year whose target went up or down, else nothing. */
const changePart = (cell: string, year: string): string =>
  `IF(OR(${cell}=${text(YEAR_WORDS.increased)},${cell}=${text(YEAR_WORDS.decreased)}),"; target ${year === '' ? '' : `${year} `}"&${cell},"")`;

const challengePart = (cell: string, year: string): string =>
  `IF(${cell}="","","; ${year === '' ? '' : `${year}: `}"&${cell})`;

/** The weight of a row in the plan and in the revision. */
export interface WeightCells {
  /** Peso letto: a fraction, `negativo` or `N/D`. */
  readonly counted: string;
  readonly countedBefore: string;
  /** The user's cell and the fraction it says, negative ones too; undefined where the plan has no weights. */
  readonly typed: { readonly cell: string; readonly fraction: string } | undefined;
  /** The fraction, the text that is none behind its mark, or nothing. */
  readonly before: string;
}

/** What the row's own columns need to be compared. */
export interface RowCells {
  readonly line: string;
  readonly weight: WeightCells;
  /** Says that a field without a formula of its own differs. */
  readonly others: string;
  readonly years: readonly { readonly year: number; readonly change: string; readonly challenge: string }[];
}

export function rowCells(
  flags: FlagLayout,
  cells: RevisionCells,
  node: PlanNode,
  weight: Pick<WeightCells, 'counted' | 'typed'>,
  years: readonly number[],
): RowCells {
  return {
    line: flags.cell('line', node),
    weight: {
      ...weight,
      countedBefore: cells.cell(HEADERS.countedWeight, node) ?? '""',
      before: cells.cell(HEADERS.weight, node) ?? '""',
    },
    others: flags.cell('others', node),
    years: years.map((year) => ({
      year,
      change: flags.cell('yearChange', node, year),
      challenge: flags.cell('yearChallenge', node, year),
    })),
  };
}

/** Condition that two fractions are one. (A number as small as the difference allowed is a text in some programs.) */
const isNoDifference = (one: string, other: string): string => `ROUND(${one}-${other},12)=0`;

/** Condition that a weight weighs what it did: the same number, or else the same text that is none. */
function isSameWeight({ counted, countedBefore, typed, before }: WeightCells): string {
  const isSameNumber = isNoDifference(counted, countedBefore);
  if (typed === undefined) return `IF(ISNUMBER(${countedBefore}),FALSE,${before}="")`;
  const { cell, fraction } = typed;
  const isSameText = choose(
    [
      [`${counted}="negativo"`, `IFERROR(${isNoDifference(fraction, before)},FALSE)`],
      [`ISBLANK(${cell})`, `${before}=""`],
    ],
    isSameUnreadable(cell, before, WEIGHT_WORDS),
  );
  const isEither = `OR(ISNUMBER(${counted}),ISNUMBER(${countedBefore}))`;
  return `IF(AND(ISNUMBER(${counted}),ISNUMBER(${countedBefore})),${isSameNumber},IF(${isEither},FALSE,${isSameText}))`;
}

/** Variazione: the mark of the row in words. */
export function changeFormula({ line, weight, others, years }: RowCells): string {
  const { counted, countedBefore } = weight;
  const parts = joined(
    years.map(({ year, change }) => ({ year, cell: change })),
    changePart,
  );
  const [before, now] = [`N(${countedBefore})`, `N(${counted})`];
  const modified = [
    `NOT(${isSameWeight(weight)})`,
    `${others}<>""`,
    ...years.map(({ change }) => `${change}<>""`),
  ].join(',');
  return `=${choose(
    [
      [`${line}=${NO_REVISION}`, text(REVISION_GONE)],
      [`${line}=${NOT_THERE}`, text(MARK_WORDS.added)],
      [`AND(${before}<>0,ISNUMBER(${counted}),${now}=0)`, text(MARK_WORDS.removed)],
      [`AND(ISNUMBER(${countedBefore}),${before}=0,${now}<>0)`, text(MARK_WORDS.added)],
      [`${parts}<>""`, parts],
      [`OR(${modified})`, text(MARK_WORDS.modified)],
    ],
    '""',
  )}`;
}

/** Sfida: whether the targets of the row became harder; nothing for a row that is new or eliminated. */
export const challengeFormula = ({ years }: RowCells, change: string): string =>
  `=IF(LEFT(${change},9)="obiettivo","",${joined(
    years.map(({ year, challenge }) => ({ year, cell: challenge })),
    challengePart,
  )})`;
