import { quoteSheet, rangeName } from '../grid';
import type { RawCell } from '../grid';
import { BAND_ROWS, PARAMETER_ROWS, RULES_BLOCK, STEP_ROWS, TABLE_NAMES } from '../scoring';
import type { ParameterKey, Parameters, Policy } from '../scoring';
import { serialOfDate } from '../values';
import { guardText } from './formulaText';
import type { MeasureTable } from '../plan';
import type { Frame } from './frame';
import { MeasureLookup, measureTables } from './measureLookup';
import { MEASURES_ROW, SCORE_ROW, TITLE_ROW, WORK_ROW } from './parametersLayout';
import { overallFormulas } from './rollUpFormulas';
import { tableNames } from './tableLookup';
import type { TableNames } from './tableLookup';
import { workCells } from './workCells';
import type { CellStyle, CellWrite, NameWrite, StyleWrite } from './writePlan';

const LABELS: Readonly<Record<ParameterKey, readonly [label: string, explanation: string]>> = {
  actualsYear: ['Anno dei consuntivi', 'Anno di cui si valutano i valori.'],
  targetsYear: ['Anno dei target', 'Anno di cui si usano i target.'],
  yearClosed: [
    'Anno chiuso',
    'sì oppure no. A anno chiuso un consuntivo mancante vale 0, ad anno aperto resta fuori dal calcolo.',
  ],
  asOf: ['Data di riferimento', 'Decide se un termine è già passato.'],
  atMost: [
    'Target «al massimo» (<=) non raggiunto',
    'lineare: 1 - scostamento / target; rapporto: target / consuntivo; base: strada fatta dal valore precedente; sì o no: 1 oppure 0.',
  ],
  dateDecay: [
    'Data dopo il termine',
    'nessuno: vale 0; tolleranza: vale 1 entro i giorni indicati; lineare: scende a 0 nei giorni indicati.',
  ],
  decayDays: ['Giorni per le date', 'Numero di giorni di tolleranza o di decadimento.'],
  cap: ['Tetto al conseguimento', '100 %, 110 %, 120 %… oppure nessuno.'],
  floor: ['Minimo', 'Un conseguimento più basso vale 0.'],
  missingActual: [
    'Consuntivo mancante',
    "secondo l'anno: vedi Anno chiuso; escludi: fuori dal calcolo; zero: vale 0.",
  ],
  rollUp: [
    'Calcolo dei livelli superiori',
    'normalizza: media sui soli valutati; somma: pesi × conseguimenti, senza dividere.',
  ],
};

const AT_MOST = { linear: 'lineare', ratio: 'rapporto', baseline: 'base', onOff: 'sì o no' } as const;
const DATE_DECAY = { none: 'nessuno', grace: 'tolleranza', linear: 'lineare' } as const;
const MISSING = { byYear: "secondo l'anno", exclude: 'escludi', zero: 'zero' } as const;

/** The settings as the sheet writes them. */
function settingValue(key: ParameterKey, { policy, actualsYear, targetsYear, asOf }: Parameters): RawCell {
  switch (key) {
    case 'actualsYear':
      return actualsYear;
    case 'targetsYear':
      return targetsYear;
    case 'yearClosed':
      return policy.yearClosed ? 'sì' : 'no';
    case 'asOf':
      return serialOfDate(asOf);
    case 'atMost':
      return AT_MOST[policy.atMost];
    case 'dateDecay':
      return DATE_DECAY[policy.dateDecay];
    case 'decayDays':
      return policy.decayDays;
    case 'cap':
      return policy.cap?.toNumber() ?? 'nessuno';
    case 'floor':
      return policy.floor.toNumber();
    case 'missingActual':
      return MISSING[policy.missingActual];
    case 'rollUp':
      return policy.rollUp === 'sum' ? 'somma' : 'normalizza';
  }
}

/** The block `PIANO_Regole`: settings, bands, steps; two columns (rows as in `RULES_BLOCK`). */
export function rulesBlock(parameters: Parameters): RawCell[][] {
  const { bands, steps }: Policy = parameters.policy;
  return [
    ...PARAMETER_ROWS.map(({ key }): RawCell[] => [settingValue(key, parameters), '']),
    ...Array.from({ length: BAND_ROWS }, (_, row): RawCell[] => [
      bands[row]?.from.toNumber() ?? '',
      bands[row]?.name ?? '',
    ]),
    ...Array.from({ length: STEP_ROWS }, (_, row): RawCell[] => [
      steps[row]?.from.toNumber() ?? '',
      steps[row]?.score.toNumber() ?? '',
    ]),
  ];
}

/** Rows of measures may be added below the last one. */
const SPARE_MEASURES = 500;

const measureNames = ({ input }: Frame): readonly NameWrite[] =>
  measureTables(input.measures).flatMap((table, position) =>
    namesOfTable(table, tableNames(table, position)),
  );

function namesOfTable(measures: MeasureTable, names: TableNames): readonly NameWrite[] {
  if (measures.years.length === 0) return [];
  const sheet = `=${quoteSheet(measures.sheet)}!`;
  const columns = measures.years.map(({ column }) => column);
  const first = Math.min(...columns);
  const body = { row: measures.firstRow, rows: measures.lastRow - measures.firstRow + 1 + SPARE_MEASURES };
  const block = { column: first, columns: Math.max(...columns) - first + 1 };
  const header = { row: measures.headerRow, rows: 1 };
  return [
    {
      name: names.codes,
      refersTo: sheet + rangeName({ ...body, column: measures.codeColumn, columns: 1 }, 'both'),
    },
    { name: names.values, refersTo: sheet + rangeName({ ...body, ...block }, 'both') },
    { name: names.years, refersTo: sheet + rangeName({ ...header, ...block }, 'both') },
  ];
}

/** Every defined name on the sheet of parameters, and those of the measures. */
export function parameterNames(frame: Frame): readonly NameWrite[] {
  const sheet = `=${quoteSheet(frame.input.parametersSheet)}!`;
  const table = (name: string, offset: number, rows: number, column: number, columns = 1): NameWrite => {
    const box = { ...frame.parametersCell(offset, column), rows, columns };
    return { name, refersTo: sheet + rangeName(box, 'both') };
  };
  const cell = (name: string, row: number): NameWrite => table(name, row, 1, 0);
  return [
    cell(TABLE_NAMES.score, SCORE_ROW),
    cell(TABLE_NAMES.coverage, SCORE_ROW + 1),
    ...PARAMETER_ROWS.map(({ name }, row) => cell(name, row)),
    table(TABLE_NAMES.bandFrom, RULES_BLOCK.bands, BAND_ROWS, 0),
    table(TABLE_NAMES.bandName, RULES_BLOCK.bands, BAND_ROWS, 1),
    table(TABLE_NAMES.stepFrom, RULES_BLOCK.steps, STEP_ROWS, 0),
    table(TABLE_NAMES.stepScore, RULES_BLOCK.steps, STEP_ROWS, 1),
    table(TABLE_NAMES.rules, 0, RULES_BLOCK.rows, 0, 2),
    ...workCells(frame).map(({ name }, row) => cell(name, WORK_ROW + row)),
    ...measureNames(frame),
  ];
}

function labelRows(): RawCell[][] {
  const bands = Array.from({ length: BAND_ROWS }, (_, row) => [
    `Fascia ${row + 1}: da, nome`,
    'Da questo conseguimento in su (il primo da 0 %).',
  ]);
  const steps = Array.from({ length: STEP_ROWS }, (_, row) => [
    `Gradino ${row + 1}: da, punti`,
    'Facoltativi: il conseguimento vale i punti del gradino raggiunto.',
  ]);
  return [...PARAMETER_ROWS.map(({ key }) => [...LABELS[key]]), ...bands, ...steps];
}

/** Writes columns of cells, counted from the first setting; labels stand one column before it. */
function columnWriter(frame: Frame) {
  const sheet = frame.input.parametersSheet;
  return (row: number, column: number, contents: readonly RawCell[]): CellWrite => ({
    sheet,
    box: { ...frame.parametersCell(row, column), rows: contents.length, columns: 1 },
    contents: contents.map((content) => [content]),
  });
}

/** The measures that formulas cannot use as they are: their code, the cell of the year in words, the shape of its number, its value. */
function translatedMeasures(frame: Frame): readonly CellWrite[] {
  const measures = new MeasureLookup(frame).translated();
  if (measures.length === 0) return [];
  const column = columnWriter(frame);
  return [
    column(MEASURES_ROW - 1, -1, ['Misure da tradurre in numeri (da non modificare)']),
    column(
      MEASURES_ROW,
      -1,
      measures.map(({ measure }) => guardText(measure.code)),
    ),
    column(
      MEASURES_ROW,
      0,
      measures.map(({ words }) => words),
    ),
    column(
      MEASURES_ROW,
      1,
      measures.map(({ shape }) => shape),
    ),
    column(
      MEASURES_ROW,
      2,
      measures.map(({ value }) => value),
    ),
  ];
}

/**
 * Cells of the sheet of parameters. On a sheet that is there already (`isNew` false) only results and work cells are written: what the
 * user set stays.
 */
export function parameterCells(frame: Frame, isNew: boolean): readonly CellWrite[] {
  const { score, coverage } = overallFormulas(frame);
  const work = workCells(frame);
  const column = columnWriter(frame);
  const live = [
    column(SCORE_ROW, 0, [score, coverage]),
    column(WORK_ROW - 1, -1, ['Celle di servizio (da non modificare)', ...work.map(({ label }) => label)]),
    column(
      WORK_ROW,
      0,
      work.map(({ content }) => content),
    ),
    ...translatedMeasures(frame),
  ];
  return isNew ? [...newParameterCells(frame), ...live] : live;
}

/** Titles, labels, explanations and the settings themselves. */
function newParameterCells(frame: Frame): readonly CellWrite[] {
  const rules = rulesBlock(frame.input.parameters);
  const labels = labelRows();
  const column = columnWriter(frame);
  return [
    column(TITLE_ROW, -1, [
      'Parametri di calcolo',
      'Le formule del piano usano queste celle: cambiando un valore cambiano subito i punteggi.',
    ]),
    column(SCORE_ROW - 1, -1, ['Risultato', 'Punteggio complessivo', 'Copertura (quota di peso valutata)']),
    column(-1, -1, ['Regole di valutazione', ...labels.map(([label = '']) => label)]),
    column(
      0,
      2,
      labels.map(([, explanation = '']) => explanation),
    ),
    {
      sheet: frame.input.parametersSheet,
      box: { ...frame.parametersCell(0, 0), rows: rules.length, columns: 2 },
      contents: rules,
    },
  ];
}

const HEADING = { bold: true, fill: '#DDE7F0' } as const;
const INPUT = { fill: '#FFF8E1', horizontal: 'Right' } as const;
const WORK = { fontColor: '#605E5C', horizontal: 'Right' } as const;

/** Look of a new sheet of parameters: what may be edited stands out. */
export function parameterStyles(frame: Frame): readonly StyleWrite[] {
  const sheet = frame.input.parametersSheet;
  const styled = (
    row: number,
    column: number,
    rows: number,
    columns: number,
    style: CellStyle,
  ): StyleWrite => ({ sheet, box: { ...frame.parametersCell(row, column), rows, columns }, style });
  const rowOf = (key: ParameterKey): number => PARAMETER_ROWS.findIndex((entry) => entry.key === key);
  const { bands, steps, rows } = RULES_BLOCK;
  return [
    styled(TITLE_ROW, -1, 1, 1, { bold: true }),
    ...[SCORE_ROW - 1, -1, WORK_ROW - 1].map((row) => styled(row, -1, 1, 4, HEADING)),
    styled(SCORE_ROW, 0, 2, 1, { numberFormat: '0.00%', bold: true, horizontal: 'Right' }),
    styled(0, 0, rows, 1, INPUT),
    styled(bands, 1, BAND_ROWS + STEP_ROWS, 1, { fill: INPUT.fill }),
    styled(bands, 0, BAND_ROWS + STEP_ROWS, 1, { numberFormat: '0.00%' }),
    styled(steps, 1, STEP_ROWS, 1, { numberFormat: '0.00%', horizontal: 'Right' }),
    styled(rowOf('asOf'), 0, 1, 1, { numberFormat: 'dd-mm-yyyy' }),
    styled(rowOf('cap'), 0, 2, 1, { numberFormat: '0.00%' }),
    styled(WORK_ROW, 0, workCells(frame).length, 1, WORK),
  ];
}
