import type { IndicatorNode } from '../plan';
import { STEP_ROWS, TABLE_NAMES } from '../scoring';
import { choose } from './formulaText';
import type { Frame } from './frame';
import { unitFits } from './targetFormulas';
import type { ExpectedUnit } from './unitFormulas';

const NOT_AVAILABLE = '"N/D"';

/** Names of the cells on `Parametri` with the settings as they count. */
export const VALID = {
  actualsYear: 'PIANO_AnnoConsuntiviValido',
  targetsYear: 'PIANO_AnnoTargetValido',
  asOf: 'PIANO_DataValida',
  cap: 'PIANO_TettoValido',
  floor: 'PIANO_MinimoValido',
  decayDays: 'PIANO_GiorniValidi',
  atMost: 'PIANO_FormulaValida',
  dateDecay: 'PIANO_DecadimentoValido',
  rollUp: 'PIANO_CalcoloValido',
  bands: 'PIANO_FasceValide',
  steps: 'PIANO_GradiniValidi',
} as const;

/** The cells of a row that its achievement is made from, as A1 text. */
interface Row {
  readonly actual: string;
  readonly previous: string;
  readonly direction: string;
  readonly threshold: string;
  readonly upper: string;
}

const rowOf = (frame: Frame, node: IndicatorNode): Row => ({
  actual: frame.own('actual', node),
  previous: frame.own('previous', node),
  direction: frame.own('direction', node),
  threshold: frame.own('threshold', node),
  upper: frame.own('upper', node),
});

const linear = (deviation: string, limit: string): string => `MAX(0,1+(${deviation})/ABS(${limit}))`;

/** `>=` and `>`; a target of 0 is met or missed. */
const atLeast = ({ actual, threshold }: Row): string =>
  `IF(${threshold}=0,(${actual}>=0)*1,${linear(`${actual}-${threshold}`, threshold)})`;

/** `<=` and `<`: the formula of the policy; where it has no meaning the linear one. */
function atMost({ actual, previous, threshold }: Row): string {
  const formula = VALID.atMost;
  return choose(
    [
      [`AND(${formula}="rapporto",${actual}>0,${threshold}>0)`, `${threshold}/${actual}`],
      [
        `AND(${formula}="base",ISNUMBER(${previous}),${previous}>${threshold})`,
        `MAX(0,(${previous}-${actual})/(${previous}-${threshold}))`,
      ],
      [`${formula}="sì o no"`, `(${actual}<=${threshold}+1E-12*ABS(${threshold}))*1`],
      [`${threshold}=0`, `(${actual}<=0)*1`],
    ],
    linear(`${threshold}-${actual}`, threshold),
  );
}

/** `=`: any deviation is unfavourable. */
const exactly = ({ actual, threshold }: Row): string =>
  choose(
    [
      [`ABS(${actual}-${threshold})<=1E-12*ABS(${threshold})`, '1'],
      [`${threshold}=0`, '0'],
    ],
    linear(`-ABS(${actual}-${threshold})`, threshold),
  );

function between({ actual, threshold, upper }: Row): string {
  const inside = `AND(${actual}>=${threshold}-1E-12*ABS(${threshold}),${actual}<=${upper}+1E-12*ABS(${upper}))`;
  const bound = `IF(${actual}<${threshold},${threshold},${upper})`;
  return choose(
    [
      [inside, '1'],
      [`${bound}=0`, '0'],
    ],
    linear(`-ABS(${actual}-${bound})`, bound),
  );
}

/** Dates: whole days late, and how they decay. */
function onDate({ actual, threshold }: Row): string {
  const late = `(${actual}-${threshold})`;
  return choose(
    [
      [`${actual}<=${threshold}`, '1'],
      [`${VALID.dateDecay}="tolleranza"`, `(${late}<=${VALID.decayDays})*1`],
      [`AND(${VALID.dateDecay}="lineare",${VALID.decayDays}>0)`, `MAX(0,1-${late}/${VALID.decayDays})`],
    ],
    '0',
  );
}

function measured(row: Row): string {
  return choose(
    [
      [`${row.direction}="entro"`, onDate(row)],
      [`${row.direction}="tra"`, between(row)],
      [`LEFT(${row.direction},1)=">"`, atLeast(row)],
      [`LEFT(${row.direction},1)="<"`, atMost(row)],
    ],
    exactly(row),
  );
}

/** What a missing actual is worth: nothing while a deadline lies ahead or the year is open, else 0. */
const withoutActual = ({ direction, threshold }: Row): string =>
  `IF(AND(${direction}="entro",ISNUMBER(${threshold}),${threshold}>${VALID.asOf}),${NOT_AVAILABLE},IF(${MISSING_COUNTS_ZERO},0,${NOT_AVAILABLE}))`;

/** Name of the cell on `Parametri` that says whether a missing actual counts 0. */
export const MISSING_COUNTS_ZERO = 'PIANO_MancanteVale0';

/** Grado: the achievement before cap, floor and steps. */
export function ratioFormula(frame: Frame, node: IndicatorNode, expected: ExpectedUnit): string {
  const row = rowOf(frame, node);
  const { exemption } = frame.input.plan.columns;
  const { actual, direction, threshold } = row;
  return `=${choose(
    [
      ...(exemption === undefined
        ? []
        : [[`TRIM(${frame.user(exemption, node)})<>""`, NOT_AVAILABLE] as const]),
      [`OR(${direction}="",${direction}="N/D",${threshold}="illeggibile")`, NOT_AVAILABLE],
      [`${actual}=${NOT_AVAILABLE}`, withoutActual(row)],
      [
        `${direction}="sì/no"`,
        `IF(OR(${actual}="sì",${actual}="no"),(${actual}=${threshold})*1,${NOT_AVAILABLE})`,
      ],
      [
        `NOT(AND(ISNUMBER(${actual}),ISNUMBER(${threshold}),${unitFits(frame, node, expected)}))`,
        NOT_AVAILABLE,
      ],
    ],
    measured(row),
  )}`;
}

/** How many rows of a table a value reaches: those that count, up to the last whose lower limit is not above it. */
export function rowsReached(from: string, rows: number, valid: string, value: string): string {
  const numbers = Array.from({ length: rows }, (_, row) => row + 1).join(';');
  return `SUMPRODUCT((${from}<=${value}+1E-12)*({${numbers}}<=${valid}))`;
}

/** Conseguimento: cap, then floor, then steps. */
export function achievementFormula(frame: Frame, node: IndicatorNode): string {
  const ratio = frame.own('ratio', node);
  const capped = `MAX(0,MIN(${VALID.cap},${ratio}))`;
  const floored = `${capped}*(${capped}>=${VALID.floor}-1E-12)`;
  const { stepFrom, stepScore } = TABLE_NAMES;
  const step = rowsReached(stepFrom, STEP_ROWS, VALID.steps, floored);
  const stepped = `IF(${step}=0,0,N(INDEX(${stepScore},${step})))`;
  return `=IF(ISNUMBER(${ratio}),IF(${VALID.steps}=0,${floored},${stepped}),${NOT_AVAILABLE})`;
}

/** Conseguimento with PIANO.CONSEGUIMENTO over the three cells Verso, Soglia, Fino a. */
export function achievementPianoFormula(frame: Frame, node: IndicatorNode): string {
  const { actual, previous, direction, upper } = rowOf(frame, node);
  const scored = `PIANO.CONSEGUIMENTO(${actual},${direction}:${upper},${previous},${TABLE_NAMES.rules})`;
  return `=IF(ISNUMBER(${frame.own('ratio', node)}),${scored},${NOT_AVAILABLE})`;
}
