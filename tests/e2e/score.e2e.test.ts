import type { Browser, FrameLocator } from 'playwright-core';
import ExcelJS from 'exceljs';

import { snapshotOf, applyWritePlan } from '../../scripts/xlsx';
import { readWorkbook } from '../../src/app';
import type { FormulaStyle } from '../../src/app';
import { emitPlan, Frame, OWNED_COLUMNS, ownedValues } from '../../src/core/emit';
import type { EmitInput } from '../../src/core/emit';
import { cellName, columnName } from '../../src/core/grid';
import type { RawCell } from '../../src/core/grid';
import { PARAMETER_ROWS } from '../../src/core/scoring';
import { newPage, ORIGIN, startBrowser } from '../support/browser';
import type { BrowserPage } from '../support/browser';

const SAMPLE = `${__dirname}/../../assets/samples/piano-modena-2025.xlsx`;
const now = new Date();
const TODAY = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
/** First row of the settings on `Parametri`, 1-based. */
const FIRST_SETTING = 8;

/** The sample in Node, with what the browser is about to do done to it as well: the core's side of every comparison. */
class CoreSide {
  readonly workbook = new ExcelJS.Workbook();

  static async open(): Promise<CoreSide> {
    const side = new CoreSide();
    await side.workbook.xlsx.readFile(SAMPLE);
    return side;
  }

  input(): EmitInput {
    const { emission } = readWorkbook(snapshotOf(this.workbook), TODAY);
    if (emission === undefined) throw new Error('the sample holds no plan');
    return emission.input;
  }

  calculate(style: FormulaStyle): void {
    const { emission } = readWorkbook(snapshotOf(this.workbook), TODAY);
    if (emission !== undefined)
      applyWritePlan(this.workbook, emitPlan(emission.input, style, emission.parametersAreNew).value);
  }

  edit(address: string, value: RawCell, numberFormat?: string): void {
    const [sheet = '', cell = ''] = address.split('!');
    const target = this.workbook.getWorksheet(sheet)!.getCell(cell);
    target.value = value;
    if (numberFormat !== undefined) target.numFmt = numberFormat;
  }

  /** `address: value` of every owned cell of a row of the plan. */
  owned(): ReadonlyMap<string, RawCell> {
    const input = this.input();
    const frame = new Frame(input);
    return new Map(
      input.plan.nodes.flatMap((node) =>
        ownedValues(frame, node).map((value, offset): [string, RawCell] => [
          cellName(node.row, input.firstOwnedColumn + offset),
          value,
        ]),
      ),
    );
  }

  score(): number {
    const { opening } = readWorkbook(snapshotOf(this.workbook), TODAY);
    if (opening.kind !== 'opened' || opening.scores.overall.kind !== 'scored') throw new Error('no score');
    return opening.scores.overall.value.toNumber();
  }
}

const near = (one: RawCell | undefined, other: RawCell | undefined): boolean =>
  typeof one === 'number' && typeof other === 'number'
    ? Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other))
    : one === other;

const differences = (
  got: ReadonlyMap<string, RawCell>,
  wanted: ReadonlyMap<string, RawCell>,
): readonly string[] =>
  [...wanted]
    .filter(([address, value]) => !near(got.get(address), value))
    .map(([address, value]) => `${address}: ${String(got.get(address))} instead of ${String(value)}`);

const changed = (
  before: ReadonlyMap<string, RawCell>,
  after: ReadonlyMap<string, RawCell>,
): readonly string[] =>
  [...after].filter(([address, value]) => !near(before.get(address), value)).map(([address]) => address);

describe('the published plan in the workbench', () => {
  let browser: Browser;
  let shown: BrowserPage;
  let pane: FrameLocator;
  let core: CoreSide;

  /** Every owned cell as the grid holds it. */
  async function grid(): Promise<ReadonlyMap<string, RawCell>> {
    const { plan, firstOwnedColumn } = core.input();
    const first = plan.nodes[0]!.row;
    const last = plan.nodes[plan.nodes.length - 1]!.row;
    const box = `${cellName(first, firstOwnedColumn)}:${cellName(last, firstOwnedColumn + OWNED_COLUMNS.length - 1)}`;
    const values = await shown.page.evaluate(async (address) => {
      const door = window.traguardoWorkbench!;
      await door.whenCalculated();
      return door.values(address);
    }, `${plan.sheet}!${box}`);
    return new Map(
      plan.nodes.flatMap(({ row }) =>
        OWNED_COLUMNS.map((_, offset): [string, RawCell] => [
          cellName(row, firstOwnedColumn + offset),
          (values[row - first]?.[offset] ?? '') as RawCell,
        ]),
      ),
    );
  }

  async function overall(): Promise<RawCell> {
    return shown.page.evaluate(
      () => window.traguardoWorkbench!.cell('Parametri!B4').value as string | number,
    );
  }

  async function type(address: string, text: string): Promise<void> {
    await shown.page.evaluate(
      async ([where, what]) => {
        await window.traguardoWorkbench!.type(where!, what!);
        await window.traguardoWorkbench!.whenCalculated();
      },
      [address, text],
    );
  }

  async function pressCalcola(): Promise<void> {
    await pane.getByRole('button', { name: 'Calcola' }).click();
    await pane.getByText(/celle/i).first().waitFor({ timeout: 60_000 });
  }

  /** An edit on both sides: the grid must follow the core, and no other cell may move. */
  async function edit(
    address: string,
    text: string,
    value: RawCell,
    numberFormat?: string,
  ): Promise<readonly string[]> {
    const [gridBefore, coreBefore] = [await grid(), core.owned()];
    core.edit(address, value, numberFormat);
    await type(address, text);
    const [gridAfter, coreAfter] = [await grid(), core.owned()];
    expect(differences(gridAfter, coreAfter)).toEqual([]);
    expect(changed(gridBefore, gridAfter)).toEqual(changed(coreBefore, coreAfter));
    expect(near(await overall(), core.score())).toBe(true);
    return changed(coreBefore, coreAfter);
  }

  const rowOf = (code: string): number => core.input().plan.nodes.find((node) => node.code === code)!.row + 1;
  const cellOf = (code: string, column: number): string => `Piano!${columnName(column)}${rowOf(code)}`;
  const ownedOf = (code: string, key: string): string => {
    const { firstOwnedColumn } = core.input();
    return `${columnName(firstOwnedColumn + OWNED_COLUMNS.findIndex((column) => column.key === key))}${rowOf(code)}`;
  };

  beforeAll(async () => {
    core = await CoreSide.open();
    browser = await startBrowser();
    shown = await newPage(browser);
    await shown.page.goto(`${ORIGIN}/`);
    await shown.page.waitForFunction(() => window.traguardoWorkbench?.isReady === true, undefined, {
      timeout: 60_000,
    });
    pane = shown.page.frameLocator('iframe');
    await pane.getByRole('button', { name: 'Calcola' }).waitFor({ timeout: 60_000 });
  }, 120_000);

  afterAll(async () => {
    await shown.close();
    await browser.close();
  });

  test('Calcola writes what the core says into every owned cell', async () => {
    core.calculate('native');
    await pressCalcola();
    expect(differences(await grid(), core.owned())).toEqual([]);
    expect(near(await overall(), core.score())).toBe(true);
    const sheets = await shown.page.evaluate(() => window.traguardoWorkbench!.sheets());
    expect(sheets.filter(({ isActive }) => isActive).map(({ name }) => name)).toEqual(['Piano']);
  }, 120_000);

  test('a measure moves its indicators, their parents and the body, and nothing else', async () => {
    const { measures } = core.input();
    const row = measures!.byCode.get('D2.1_MIMIT.1')!.row + 1;
    const column = measures!.years.find(({ year }) => year === 2024)!.column;
    const moved = await edit(`Misure!${columnName(column)}${row}`, '480', 480);
    expect(moved).toContain(ownedOf('D2.1_MIMIT.1', 'actual'));
    expect(moved).toContain(ownedOf('400.S3', 'actual'));
    expect(moved).not.toContain(ownedOf('301', 'achievement'));
  }, 60_000);

  test('a target typed anew is read at once', async () => {
    const column = core.input().plan.columns.targets[0]!.column;
    const moved = await edit(cellOf('D1', column), '>= 1.420 N.', '>= 1.420 N.');
    expect(moved).toContain(ownedOf('D1', 'threshold'));
    expect(moved).toContain(ownedOf('301', 'achievement'));
    expect(moved).not.toContain(ownedOf('400', 'achievement'));
  }, 60_000);

  test('a weight typed as a percent moves the shares of its group', async () => {
    const column = core.input().plan.columns.weight!;
    const moved = await edit(cellOf('D1', column), '50,00%', 0.5, '0.00%');
    expect(moved).toContain(ownedOf('D1', 'weight'));
    expect(moved).toContain(ownedOf('301.S0', 'globalWeight'));
  }, 60_000);

  test('a rule on Parametri scores everything anew', async () => {
    const row = FIRST_SETTING + PARAMETER_ROWS.findIndex(({ key }) => key === 'cap');
    const moved = await edit(`Parametri!B${row}`, 'nessuno', 'nessuno');
    expect(moved.length).toBeGreaterThan(50);
  }, 60_000);

  test('the other year scores everything anew', async () => {
    const row = FIRST_SETTING + PARAMETER_ROWS.findIndex(({ key }) => key === 'actualsYear');
    const moved = await edit(`Parametri!B${row}`, '2023', 2023);
    expect(moved).toContain(ownedOf('D1', 'actual'));
  }, 60_000);

  test('in PIANO style the numbers are the same', async () => {
    const before = await grid();
    core.calculate('piano');
    await pane.getByRole('tab', { name: 'Impostazioni' }).click();
    await pane.getByRole('combobox', { name: 'Tipo di formule' }).selectOption('piano');
    await pane.getByRole('tab', { name: 'Inizio' }).click();
    await pressCalcola();
    await shown.page.waitForFunction(
      ([address]) =>
        window.traguardoWorkbench!.cell(address!).formula.toString().includes('PIANO.CONSEGUIMENTO'),
      [`Piano!${ownedOf('D1', 'achievement')}`],
      { timeout: 60_000 },
    );
    await shown.page.waitForFunction(
      ([address]) => typeof window.traguardoWorkbench!.cell(address!).value === 'number',
      [`Piano!${ownedOf('D1', 'achievement')}`],
      { timeout: 60_000 },
    );
    expect(changed(before, await grid())).toEqual([]);
  }, 180_000);

  test('the host had no fault, nothing left the machine', async () => {
    expect(await shown.page.evaluate(() => window.traguardoWorkbench!.hostFaults())).toEqual({
      faults: [],
      unsupported: {},
    });
    expect(shown.refused).toEqual([]);
  });
});
