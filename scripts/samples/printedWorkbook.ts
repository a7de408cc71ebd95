import type { Workbook, Worksheet } from 'exceljs';
import {
  footer,
  gridBorder,
  headerHeight,
  landscapePage,
  legendLooks,
  levelNarrowing,
  levelSize,
  noteFont,
  styleBody,
  styleHeader,
  styleLevel,
  subtitleFont,
  titleFont,
} from './look';
import type { Misure } from './measures';
import { addMeasuresSheet } from './measuresSheet';
import { setPageBreaks, type PrintedRow } from './pageBreaks';
import { planRows, type PlanRow } from './planRows';
import { rowHeight } from './rowHeight';
import type { SeedPlan } from './seedPlan';
import { newWorkbook } from './workbookFile';

/** 1-based row of the headers on the sheet Piano. */
const headerRow = 9;
/** Percent. */
const scale = 60;
/** Points that title and legend take on the first page. */
const heightAbove = 140;
const labelWidth = 54;
const descriptionWidth = 58;

/** The plan as published: text cells, headings and indicators in one column, and the sheet of measures. A remark stands below the title. */
export function printedWorkbook(plan: SeedPlan, misure: Misure, remark = ''): Workbook {
  const workbook = newWorkbook(plan.ente, `Piano della performance ${plan.year}`);
  const sheet = workbook.addWorksheet('Piano', {
    pageSetup: landscapePage(headerRow, scale),
    views: [{ state: 'frozen', xSplit: 1, ySplit: headerRow, showGridLines: false, zoomScale: 90 }],
  });
  addTitle(sheet, plan, remark);
  addHeader(sheet, plan);
  const rows = planRows(plan).map((row, i) => addPlanRow(sheet, headerRow + 1 + i, row, plan));
  setPageBreaks(sheet, rows, { scale, above: heightAbove, header: headerHeight });
  footer(sheet, plan.ente, `Piano della performance ${plan.year}`);
  addMeasuresSheet(workbook, misure);
  return workbook;
}

function addTitle(sheet: Worksheet, plan: SeedPlan, remark: string): void {
  const [title, subtitle] = [sheet.getCell('A1'), sheet.getCell('A2')];
  title.value = plan.ente;
  title.font = titleFont;
  sheet.getRow(1).height = 24;
  subtitle.value = `Piano della performance ${plan.year} – Obiettivi, indicatori e target`;
  subtitle.font = subtitleFont;
  sheet.getRow(2).height = 18;
  if (remark !== '') {
    sheet.getCell('A3').value = remark;
    sheet.getCell('A3').font = noteFont;
  }
  plan.legend.forEach((mark, i) => {
    const cell = sheet.getCell(4 + i, 1);
    cell.value = mark;
    cell.font = legendLooks[i]!.font;
    cell.fill = legendLooks[i]!.fill;
    cell.border = gridBorder;
    cell.alignment = { horizontal: 'left', vertical: 'middle', indent: 1 };
  });
}

function addHeader(sheet: Worksheet, plan: SeedPlan): void {
  const targets = plan.targetYears.map((year) => `Target ${year}`);
  const headers = [
    'Obiettivi e indicatori',
    'Peso',
    'Descrizione e algoritmo',
    ...plan.historyYears,
    ...targets,
  ];
  const widths = [
    labelWidth,
    10,
    descriptionWidth,
    ...plan.historyYears.map(() => 16),
    ...targets.map(() => 19),
  ];
  widths.forEach((width, i) => (sheet.getColumn(i + 1).width = width));
  const row = sheet.getRow(headerRow);
  row.values = headers;
  styleHeader(row);
}

function addPlanRow(sheet: Worksheet, at: number, row: PlanRow, plan: SeedPlan): PrintedRow {
  const label = row.code === '' ? row.name : `${row.code} - ${row.name}`;
  const description = row.indicator === undefined ? '' : descriptionCell(row.indicator);
  const sheetRow = sheet.getRow(at);
  [label, `${row.weight.replace('.', ',')}%`, description, ...printedYears(row, plan)].forEach((text, i) => {
    const cell = sheetRow.getCell(i + 1);
    if (text !== '') cell.value = text;
    styleBody(cell, horizontalOf(i), i === 0 ? row.depth : 0);
    styleLevel(cell, row.level);
  });
  sheetRow.height = heightOf(row, label, description);
  return {
    number: at,
    height: sheetRow.height,
    isHeading: row.indicator === undefined,
  };
}

/** Prose, and the algorithm as its last line. */
function descriptionCell(indicator: { description: string; algorithm: string }): string {
  return `${indicator.description}\n${indicator.algorithm}`;
}

function printedYears(row: PlanRow, plan: SeedPlan): readonly string[] {
  return [
    ...plan.historyYears.map((year) => row.indicator?.history[year] ?? ''),
    ...plan.targetYears.map((year) => row.indicator?.targets[year] ?? ''),
  ];
}

/** Texts at the left, weights in the middle, values and targets at the right. */
function horizontalOf(column: number): 'left' | 'center' | 'right' {
  return column === 1 ? 'center' : column === 0 || column === 2 ? 'left' : 'right';
}

function heightOf({ level, depth }: PlanRow, label: string, description: string): number {
  const width = (labelWidth - 1.5 * depth) * levelNarrowing(level);
  return rowHeight([
    { text: label, width, size: levelSize(level) },
    { text: description, width: descriptionWidth },
  ]);
}
