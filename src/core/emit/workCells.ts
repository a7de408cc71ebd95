import { TABLE_NAMES } from '../scoring';
import type { RawCell } from '../grid';
import { MISSING_COUNTS_ZERO, VALID } from './achievementFormulas';
import { numberArray } from './formulaText';
import type { Frame } from './frame';
import { PREVIOUS_INDEX } from './publishedFormulas';

/** A setting that must be a number: what is not allowed counts as the default, as in the core. */
const validNumber = (name: string, condition: string, otherwise: string): string =>
  `IF(ISNUMBER(${name}),IF(${condition},${name},${otherwise}),${otherwise})`;

/** Settings as they count, beside the settings as typed. */
function validSettings({ parameters }: Frame['input']): readonly WorkCell[] {
  const year = (name: string, otherwise: number): string =>
    `=${validNumber(name, `AND(${name}>=1900,${name}=INT(${name}))`, String(otherwise))}`;
  const days = 'PIANO_GiorniDecadimento';
  return [
    {
      name: VALID.actualsYear,
      label: 'Anno dei consuntivi valido',
      content: year('PIANO_AnnoConsuntivi', parameters.actualsYear),
    },
    {
      name: VALID.targetsYear,
      label: 'Anno dei target valido',
      content: year('PIANO_AnnoTarget', parameters.targetsYear),
    },
    {
      name: VALID.asOf,
      label: 'Data di riferimento valida',
      content: '=IF(ISNUMBER(PIANO_DataRiferimento),PIANO_DataRiferimento,TODAY())',
    },
    {
      name: VALID.cap,
      label: 'Tetto valido',
      content: `=IF(PIANO_Tetto="nessuno",1E+99,${validNumber('PIANO_Tetto', 'PIANO_Tetto>=1', '1')})`,
    },
    {
      name: VALID.floor,
      label: 'Minimo valido',
      content: `=${validNumber('PIANO_Minimo', 'PIANO_Minimo>=0', '0')}`,
    },
    {
      name: VALID.decayDays,
      label: 'Giorni validi',
      content: `=${validNumber(days, `AND(${days}>=0,${days}=INT(${days}))`, '0')}`,
    },
  ];
}

const yearIndex = (years: readonly number[], year: string): string =>
  years.length === 0 ? '=0' : `=IFERROR(MATCH(${year},${numberArray(years)},0),0)`;

/** Position of the year among the columns of the measures: by header, else as the columns stood when this was written. */
function measureColumnFormula({ input }: Frame): string {
  const { measures } = input;
  if (measures === undefined) return '=NA()';
  const first = Math.min(...measures.years.map(({ column }) => column));
  const years = numberArray(measures.years.map(({ year }) => year));
  const offsets = numberArray(measures.years.map(({ column }) => column - first + 1));
  const header = TABLE_NAMES.measureYears;
  const year = VALID.actualsYear;
  return `=IFERROR(MATCH(${year},${header},0),IFERROR(MATCH(${year}&"",${header},0),INDEX(${offsets},MATCH(${year},${years},0))))`;
}

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
    ...validSettings(frame.input),
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
      content:
        '=OR(PIANO_ConsuntivoMancante="zero",AND(PIANO_ConsuntivoMancante<>"escludi",PIANO_AnnoChiuso="sì"))',
    },
  ];
}
