import type { Workbook, Worksheet } from 'exceljs';
import {
  footer,
  headerHeight,
  landscapePage,
  levelNarrowing,
  styleBody,
  styleHeader,
  styleLevel,
  textSize,
} from './look';
import type { Misure } from './measures';
import { addMeasuresSheet } from './measuresSheet';
import { setPageBreaks, type PrintedRow } from './pageBreaks';
import { planRows, type PlanRow, type RowLevel } from './planRows';
import { rowHeight } from './rowHeight';
import type { SeedPlan } from './seedPlan';
import { typedTarget, typedValue, type TypedCell } from './typedCell';
import { newWorkbook } from './workbookFile';

const levelWords: Readonly<Record<RowLevel, string>> = {
  area: 'Area strategica',
  objective: 'Obiettivo strategico',
  indicatorBlock: 'Indicatori',
  operationalBlock: 'Obiettivi operativi',
  operationalObjective: 'Obiettivo operativo',
  indicator: 'Indicatore',
};

const textColumns = [
  ['Livello', 20],
  ['Codice', 25],
  ['Denominazione', 46],
  ['Peso', 9],
  ['Descrizione', 50],
  ['Algoritmo', 32],
] as const;
const weightColumn = 4;
/** Percent. */
const scale = 47;

/** The plan with one field a column and typed cells, and the sheet of measures. */
export function tidyWorkbook(plan: SeedPlan, misure: Misure): Workbook {
  const workbook = newWorkbook(plan.ente, `Piano della performance ${plan.year}`);
  const sheet = workbook.addWorksheet('Piano', {
    pageSetup: landscapePage(1, scale),
    views: [{ state: 'frozen', xSplit: 2, ySplit: 1, showGridLines: false, zoomScale: 90 }],
  });
  addHeader(sheet, plan);
  const rows = planRows(plan).map((row, i) => addPlanRow(sheet, 2 + i, row, plan));
  setPageBreaks(sheet, rows, { scale, above: 0, header: headerHeight });
  footer(sheet, plan.ente, `Piano della performance ${plan.year}`);
  addMeasuresSheet(workbook, misure);
  return workbook;
}

function addHeader(sheet: Worksheet, plan: SeedPlan): void {
  const columns: readonly (readonly [string, number])[] = [
    ...textColumns,
    ...plan.historyYears.map((year) => [`Consuntivo ${year}`, 17] as const),
    ...plan.targetYears.map((year) => [`Target ${year}`, 20] as const),
  ];
  columns.forEach(([, width], i) => (sheet.getColumn(i + 1).width = width));
  const row = sheet.getRow(1);
  row.values = columns.map(([header]) => header);
  styleHeader(row);
}

function addPlanRow(sheet: Worksheet, at: number, row: PlanRow, plan: SeedPlan): PrintedRow {
  const sheetRow = sheet.getRow(at);
  typedRow(row, plan).forEach(({ value, format }, i) => {
    const cell = sheetRow.getCell(i + 1);
    if (value !== '') cell.value = value;
    if (format !== 'General') cell.numFmt = format;
    styleBody(cell, horizontalOf(i));
    styleLevel(cell, row.level);
    cell.font = { ...cell.font, size: textSize };
  });
  sheetRow.height = heightOf(row);
  return { number: at, height: sheetRow.height, isHeading: row.indicator === undefined };
}

function typedRow(row: PlanRow, plan: SeedPlan): readonly TypedCell[] {
  const text = (value: string): TypedCell => ({ value, format: 'General' });
  const year = (printed: string | undefined, read: (printed: string) => TypedCell): TypedCell =>
    printed === undefined ? text('') : read(printed);
  return [
    text(levelWords[row.level]),
    text(row.code),
    text(row.code === '' ? '' : row.name),
    { value: Number(row.weight.replace('.', '')) / 10_000, format: '0.00%' },
    text(row.indicator?.description ?? ''),
    text(row.indicator?.algorithm ?? ''),
    ...plan.historyYears.map((name) => year(row.indicator?.history[name], typedValue)),
    ...plan.targetYears.map((name) => year(row.indicator?.targets[name], typedTarget)),
  ];
}

function horizontalOf(column: number): 'left' | 'center' | 'right' {
  return column === weightColumn - 1 ? 'center' : column < textColumns.length ? 'left' : 'right';
}

function heightOf(row: PlanRow): number {
  const texts = [
    levelWords[row.level],
    row.code,
    row.name,
    '',
    row.indicator?.description,
    row.indicator?.algorithm,
  ];
  const narrowing = levelNarrowing(row.level);
  return rowHeight(textColumns.map(([, width], i) => ({ text: texts[i] ?? '', width: width * narrowing })));
}
