/** Workbooks that other versions of Traguardo have written; `tests/fixtures/workbooks` keeps one of each. */
import ExcelJS from 'exceljs';
import { join } from 'node:path';
import { snapshotOf } from '../../scripts/xlsx';
import { readWorkbook } from '../../src/app';
import type { OpenedPlan } from '../../src/app';
import { formatOf } from '../../src/app/workbookFormat';
import { FORMAT_NAME, OWNED_COLUMNS, WORKBOOK_FORMAT } from '../../src/core/emit';
import { PARAMETER_ROWS } from '../../src/core/scoring';
import { fileSession } from '../support/filePort';

const TODAY = { year: 2025, month: 7, day: 1 };

async function openFile(name: string) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(join(__dirname, '../fixtures/workbooks', name));
  return { workbook, session: fileSession(workbook, TODAY) };
}

const opened = (workbook: ExcelJS.Workbook): OpenedPlan => {
  const { opening } = readWorkbook(snapshotOf(workbook), TODAY);
  if (opening.kind !== 'opened') throw new Error('no plan');
  return opening;
};

const scoreOf = ({ scores }: OpenedPlan): string =>
  scores.overall.kind === 'scored' ? scores.overall.value.toFixed(6) : scores.overall.reason;

const codesOf = ({ diagnostics }: OpenedPlan, pattern: RegExp): readonly string[] =>
  diagnostics.filter(({ code }) => pattern.test(code)).map(({ code }) => code);

/** The row below a name's cell, 1-based, on the sheet of parameters. */
const cellOf = (workbook: ExcelJS.Workbook, name: string): ExcelJS.Cell => {
  const [range = ''] = workbook.definedNames.getRanges(name).ranges;
  const [sheet = '', address = ''] = range.replace(/[$']/g, '').split('!');
  return workbook.getWorksheet(sheet)!.getCell(address);
};

/** Formats whose workbooks are kept: every one that was ever released. */
const KEPT = [{ file: 'scored-0.1.0-first.xlsx', format: 1, columns: 18 }];

test('a workbook of every format before this one is kept', async () => {
  const before = Array.from({ length: WORKBOOK_FORMAT - 1 }, (_, index) => index + 1);
  expect(KEPT.map(({ format }) => format)).toEqual(before);
  for (const { file, format } of KEPT)
    expect(formatOf(snapshotOf((await openFile(file)).workbook))).toBe(format);
}, 60_000);

describe.each(KEPT)('a workbook of format $format', ({ file, columns }) => {
  test('is read with its scores and says that it is older', async () => {
    const { workbook } = await openFile(file);
    const opening = opened(workbook);
    expect(opening.written).toBe('native');
    expect(codesOf(opening, /TG107|TG9|TG604/)).toEqual(['TG916']);
    const names = OWNED_COLUMNS.filter(({ name }) => workbook.definedNames.getRanges(name).ranges.length > 0);
    expect(names).toHaveLength(columns);
  }, 60_000);

  test('is brought up to date in its place, with nothing left over', async () => {
    const { workbook, session } = await openFile(file);
    const before = opened(workbook);
    const place = cellOf(workbook, OWNED_COLUMNS[0]!.name).fullAddress;
    const report = await session.calculate('native');
    if (!report.ok) throw new Error(report.error.code);
    const { opened: after } = report.value;
    if (after.kind !== 'opened') throw new Error('no plan');
    expect(codesOf(after, /TG107|TG9|TG604/)).toEqual([]);
    expect(scoreOf(after)).toBe(scoreOf(before));
    expect(cellOf(workbook, OWNED_COLUMNS[0]!.name).fullAddress).toEqual(place);
    const headers = OWNED_COLUMNS.map(({ name }) => cellOf(workbook, name));
    expect(headers.map(({ value }) => value)).toEqual(OWNED_COLUMNS.map(({ header }) => header));
    expect(headers.map(({ col }) => Number(col) - Number(headers[0]!.col))).toEqual(
      headers.map((_, index) => index),
    );
    expect(cellOf(workbook, FORMAT_NAME).value).toBe(WORKBOOK_FORMAT);
  }, 60_000);

  test('keeps the rules that were set', async () => {
    const { workbook, session } = await openFile(file);
    cellOf(workbook, 'PIANO_Tetto').value = 'nessuno';
    cellOf(workbook, 'PIANO_AnnoChiuso').value = 'sì';
    const before = opened(workbook);
    expect((await session.calculate('native')).ok).toBe(true);
    expect(opened(workbook).parameters).toEqual(before.parameters);
    expect(cellOf(workbook, 'PIANO_Tetto').value).toBe('nessuno');
  }, 60_000);
});

describe('a workbook whose rules had a setting less', () => {
  /** Takes the last setting away, as if it had not been invented yet: what stood below stands one row higher. */
  async function withoutLastSetting() {
    const { workbook, session } = await openFile('scored-0.1.0-first.xlsx');
    const last = PARAMETER_ROWS[PARAMETER_ROWS.length - 1]!;
    const cell = cellOf(workbook, last.name);
    const { worksheet } = cell;
    const gap = Number(cell.row);
    const end = worksheet.rowCount + 1;
    const contents = new Map<string, ExcelJS.CellValue>();
    for (let row = gap + 1; row <= end; row += 1)
      for (let column = 1; column <= 4; column += 1)
        contents.set(`${row - 1} ${column}`, worksheet.getCell(row, column).value);
    for (const [place, value] of contents) {
      const [row, column] = place.split(' ').map(Number);
      worksheet.getCell(row!, column!).value = value;
    }
    workbook.definedNames.model = workbook.definedNames.model
      .filter(({ name }) => name !== last.name)
      .map(({ name, ranges }) => ({
        name,
        ranges: ranges.map((range) =>
          range.replace(/\$(\d+)/g, (text, row: string) =>
            range.startsWith(worksheet.name) && Number(row) > gap ? `$${Number(row) - 1}` : text,
          ),
        ),
      }));
    return { workbook, session, gap };
  }

  test('is read by the names of its settings, and laid out anew with what was set', async () => {
    const { workbook, session } = await withoutLastSetting();
    cellOf(workbook, 'PIANO_FasceDa').value = 0;
    const [bands = ''] = workbook.definedNames.getRanges('PIANO_FasceNomi').ranges;
    const [sheet = '', first = ''] = bands.replace(/[$']/g, '').split(/[!:]/);
    workbook.getWorksheet(sheet)!.getCell(first).value = 'Da rivedere';
    const before = opened(workbook);
    expect(before.parameters.policy.bands[0]!.name).toBe('Da rivedere');
    expect(codesOf(before, /TG108/)).toEqual([]);
    const report = await session.calculate('native');
    expect(report.ok).toBe(true);
    const after = opened(workbook);
    expect(after.parameters).toEqual(before.parameters);
    expect(codesOf(after, /TG108|TG9/)).toEqual([]);
    expect(workbook.definedNames.getRanges('PIANO_Calcolo').ranges).toHaveLength(1);
  }, 60_000);
});

describe('a workbook of a newer version', () => {
  async function newer() {
    const { workbook, session } = await openFile('scored-0.1.0-first.xlsx');
    await session.calculate('native');
    cellOf(workbook, FORMAT_NAME).value = WORKBOOK_FORMAT + 1;
    return { workbook, session };
  }

  test('is opened with its scores, and a sentence says why it is only read', async () => {
    const { workbook } = await newer();
    expect(codesOf(opened(workbook), /TG9/)).toEqual(['TG914']);
  }, 60_000);

  test.each([
    ['calculating', 'calculate'],
    ['inserting a sample', 'insertSample'],
  ] as const)('%s writes nothing', async (_what, action) => {
    const { workbook, session } = await newer();
    const before = JSON.stringify(snapshotOf(workbook));
    await session.open();
    const report = await (action === 'calculate' ? session.calculate('piano') : session.insertSample());
    expect(report.ok ? 'written' : report.error.code).toBe('TG914');
    expect(JSON.stringify(snapshotOf(workbook))).toBe(before);
  }, 60_000);
}); // prettier-ignore
