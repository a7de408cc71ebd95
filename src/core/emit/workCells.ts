import { BAND_ROWS, PARAMETER_ROWS, RULES_BLOCK, STEP_ROWS, TABLE_NAMES, defaultYears } from '../scoring';
import type { ParameterKey } from '../scoring';
import { cellName } from '../grid';
import type { RawCell } from '../grid';
import { MISSING_COUNTS_ZERO, VALID } from './achievementFormulas';
import { numberArray, textArray } from './formulaText';
import type { Frame } from './frame';
import { FORMAT_NAME, WORKBOOK_FORMAT } from './workbookFormat';
import { measureTables } from './measureLookup';
import { PREVIOUS_INDEX } from './publishedFormulas';
import { yearPosition } from './tableLookup';

/** A setting that must be a number: what is not allowed counts as the default, as in the core. */
const validNumber = (name: string, condition: string, otherwise: string): string =>
  `IF(ISNUMBER(${name}),IF(${condition},${name},${otherwise}),${otherwise})`;

const nameOf = (key: ParameterKey): string => PARAMETER_ROWS.find((row) => row.key === key)?.name ?? '';

/** What a word setting says, blanks and case apart; the first of its words for anything else, an error included. */
function validWord(key: ParameterKey): string {
  const { name = '', words = [] } = PARAMETER_ROWS.find((row) => row.key === key) ?? {};
  const list = textArray(words);
  return `=IFERROR(INDEX(${list},MATCH(LOWER(TRIM(${name})),${list},0)),"${words[0] ?? ''}")`;
}

/** How many rows of a table count: numbers, each above the one before. */
function validRows(frame: Frame, offset: number, rows: number): string {
  const cells = Array.from({ length: rows }, (_, row) => {
    const at = frame.parametersCell(offset + row, 0);
    return cellName(at.row, at.column);
  });
  const counted = cells.reduceRight((more, cell, row) => {
    const above = cells[row - 1];
    const counts = above === undefined ? `ISNUMBER(${cell})` : `IF(ISNUMBER(${cell}),${cell}>${above},FALSE)`;
    return `IF(${counts},${more},${row})`;
  }, String(rows));
  return `=${counted}`;
}

/** Years as they count: where the typed one is not allowed, those that would count without the sheet. */
function validYears({ input }: Frame): readonly WorkCell[] {
  const defaults = defaultYears(input.plan, input.measures) ?? input.parameters;
  const year = (key: 'actualsYear' | 'targetsYear'): string => {
    const name = nameOf(key);
    return `=${validNumber(name, `AND(${name}>=1900,${name}=INT(${name}))`, String(defaults[key]))}`;
  };
  return [
    { name: VALID.actualsYear, label: 'Anno dei consuntivi valido', content: year('actualsYear') },
    { name: VALID.targetsYear, label: 'Anno dei target valido', content: year('targetsYear') },
  ];
}

/** Date, cap, floor and days as they count. */
function validNumbers(): readonly WorkCell[] {
  const [days, date, cap, floor] = [nameOf('decayDays'), nameOf('asOf'), nameOf('cap'), nameOf('floor')];
  const isDate = `AND(${date}>=1,${date}<=2958465,${date}<>60,${date}=INT(${date}))`;
  const isUncapped = `IFERROR(LOWER(TRIM(${cap})),"")="nessuno"`;
  const isDays = `AND(${days}>=0,${days}=INT(${days}))`;
  return [
    {
      name: VALID.asOf,
      label: 'Data di riferimento valida',
      content: `=${validNumber(date, isDate, 'TODAY()')}`,
    },
    {
      name: VALID.cap,
      label: 'Tetto valido',
      content: `=IF(${isUncapped},1E+99,${validNumber(cap, `${cap}>=1`, '1')})`,
    },
    { name: VALID.floor, label: 'Minimo valido', content: `=${validNumber(floor, `${floor}>=0`, '0')}` },
    { name: VALID.decayDays, label: 'Giorni validi', content: `=${validNumber(days, isDays, '0')}` },
  ];
}

/** Settings as they count, beside the settings as typed. */
const validSettings = (frame: Frame): readonly WorkCell[] => [
  ...validYears(frame),
  ...validNumbers(),
  { name: VALID.atMost, label: 'Formula «al massimo» valida', content: validWord('atMost') },
  { name: VALID.dateDecay, label: 'Decadimento delle date valido', content: validWord('dateDecay') },
  { name: VALID.rollUp, label: 'Calcolo valido', content: validWord('rollUp') },
  { name: VALID.bands, label: 'Fasce valide', content: validRows(frame, RULES_BLOCK.bands, BAND_ROWS) },
  { name: VALID.steps, label: 'Gradini validi', content: validRows(frame, RULES_BLOCK.steps, STEP_ROWS) },
];

/** Whether a missing actual counts 0: as the setting says, else as the year is closed or open. */
function missingCountsZero(): string {
  const typed = (key: ParameterKey): string => `IFERROR(LOWER(TRIM(${nameOf(key)})),"")`;
  const [missing, closed] = [typed('missingActual'), typed('yearClosed')];
  return `=OR(${missing}="zero",AND(${missing}<>"escludi",${closed}="sì"))`;
}

const yearIndex = (years: readonly number[], year: string): string =>
  years.length === 0 ? '=0' : `=IFERROR(MATCH(${year},${numberArray(years)},0),0)`;

/** Position of the year among the columns of the first sheet of measures. */
const measureColumnFormula = ({ input }: Frame): string => {
  const [first] = measureTables(input.measures);
  return first === undefined ? '=NA()' : `=${yearPosition(first, TABLE_NAMES.measureYears)}`;
};

export interface WorkCell {
  readonly name: string;
  readonly label: string;
  readonly content: RawCell;
}

/** Cells that formulas need and nobody edits. */
export function workCells(frame: Frame): readonly WorkCell[] {
  const { plan } = frame.input;
  const year = VALID.actualsYear;
  return [
    ...validSettings(frame),
    {
      name: TABLE_NAMES.decimalSeparator,
      label: 'Separatore dei decimali nei testi',
      content: plan.separators.decimal,
    },
    {
      name: TABLE_NAMES.groupSeparator,
      label: 'Separatore delle migliaia nei testi',
      content: plan.separators.group,
    },
    {
      name: TABLE_NAMES.actualsIndex,
      label: 'Colonna dei consuntivi nel piano',
      content: yearIndex(plan.historyYears, year),
    },
    {
      name: PREVIOUS_INDEX,
      label: 'Colonna dell’anno precedente',
      content: yearIndex(plan.historyYears, `${year}-1`),
    },
    {
      name: TABLE_NAMES.targetsIndex,
      label: 'Colonna dei target nel piano',
      content: yearIndex(plan.targetYears, VALID.targetsYear),
    },
    { name: TABLE_NAMES.measureColumn, label: 'Colonna delle misure', content: measureColumnFormula(frame) },
    {
      name: MISSING_COUNTS_ZERO,
      label: 'Un consuntivo mancante vale 0',
      content: missingCountsZero(),
    },
    { name: FORMAT_NAME, label: 'Versione di ciò che Traguardo scrive', content: WORKBOOK_FORMAT },
  ];
}
