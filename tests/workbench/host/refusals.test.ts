import { MemoryEngine, parseArea } from '../../../src/workbench/host';
import { expectNoHostFaults, startOffice, type OfficeSession } from '../../support/officeLibrary';
import { excel, refusal, type Run } from './excelRun';

const item = (c: Excel.RequestContext, name = 'Sheet1') => c.workbook.worksheets.getItem(name);
const range = (c: Excel.RequestContext, address: string) => item(c).getRange(address);
const set =
  (address: string, values: unknown): Run<unknown> =>
  async (c) => {
    range(c, address).values = values as unknown[][];
  };
const act =
  (action: (c: Excel.RequestContext) => void): Run<unknown> =>
  async (c) =>
    action(c);

const CASES: readonly [name: string, code: string, run: Run<unknown>][] = [
  ['values of another shape', 'InvalidArgument', set('A1:B2', [[1, 2, 3]])],
  ['too few rows', 'InvalidArgument', set('A1:B2', [[1, 2]])],
  ['values of another shape, cut by the client', 'InvalidArgument', set('A1:B2', Array.from({ length: 2000 }, () => [1]))],
  ['an object as a value', 'InvalidArgument', set('A1', [[{ a: 1 }]])],
  ['brackets that do not match', 'InvalidArgument', set('A1', [['=SUM(A2']])],
  ['the local separator in a formula', 'InvalidArgument', set('A1', [['=IF(A2;1;2)']])],
  ['a quote left open', 'InvalidArgument', set('A1', [['="abc']])],
  ['a text beyond 32,767 characters', 'InvalidArgument', set('A1', [['x'.repeat(32_768)]])],
  ['a formula beyond 8,192 characters', 'InvalidArgument', set('A1', [[`=${'1+'.repeat(4_096)}1`]])],
  ['an address that is none', 'InvalidArgument', act((c) => range(c, 'A1:').load('values'))],
  ['an address on another sheet', 'InvalidArgument', act((c) => range(c, 'Other!A1').load('values'))],
  ['a cell above the sheet', 'InvalidArgument', act((c) => range(c, 'A1').getOffsetRange(-1, 0).load('address'))],
  ['a colour that is none', 'InvalidArgument', act((c) => (range(c, 'A1').format.fill.color = 'nessuno'))],
  ['an alignment that is none', 'InvalidArgument', act((c) => (range(c, 'A1').format.horizontalAlignment = 'Middle' as never))],
  ['a sheet that is not there', 'ItemNotFound', act((c) => item(c, 'Nope').getRange('A1').load('values'))],
  ['a name that is not there', 'ItemNotFound', act((c) => c.workbook.names.getItem('Nope').load('formula'))],
  ['an action on a null object', 'ItemNotFound', act((c) => c.workbook.worksheets.getItemOrNullObject('Nope').activate())],
  ['a name twice', 'ItemAlreadyExists', act((c) => ['Uno', 'uno'].forEach((n) => c.workbook.names.add(n, '=1')))],
  ['a name that reads as a cell', 'InvalidArgument', act((c) => c.workbook.names.add('AB12', '=1'))],
  ['a name with a blank', 'InvalidArgument', act((c) => c.workbook.names.add('due parole', '=1'))],
  ['a sheet name twice', 'ItemAlreadyExists', act((c) => c.workbook.worksheets.add('sheet1'))],
  ['a sheet name with a slash', 'InvalidArgument', act((c) => c.workbook.worksheets.add('a/b'))],
  ['a sheet name of 32 letters', 'InvalidArgument', act((c) => c.workbook.worksheets.add('x'.repeat(32)))],
  ['an empty sheet name', 'InvalidArgument', act((c) => (item(c).name = ''))],
  ['deleting the only sheet', 'InvalidOperation', act((c) => item(c).delete())],
  ['deleting the last visible sheet', 'InvalidOperation', act((c) => {
    c.workbook.worksheets.add('Due').visibility = 'Hidden';
    item(c).delete();
  })],
  ['hiding the only sheet', 'InvalidOperation', act((c) => (item(c).visibility = 'Hidden'))],
  ['activating a hidden sheet', 'InvalidOperation', act((c) => {
    const hidden = c.workbook.worksheets.add('Due');
    hidden.visibility = 'Hidden';
    hidden.activate();
  })],
  ['protecting twice', 'InvalidOperation', act((c) => [1, 2].forEach(() => item(c).protection.protect()))],
  ['a wrong password', 'InvalidArgument', act((c) => {
    item(c).protection.protect({}, 'giusta');
    item(c).protection.unprotect('sbagliata');
  })],
  ['sheets of a protected workbook', 'AccessDenied', act((c) => {
    c.workbook.protection.protect();
    c.workbook.worksheets.add('Due');
  })],
  ['a property read before it is loaded', 'PropertyNotLoaded', async (c) => range(c, 'A1').values],
  ['a member newer than the floor', 'ApiNotFound', act((c) => range(c, 'A1').getDependents().load('addresses'))],
  ['a member of a set the floor lacks', 'ApiNotFound', act((c) => c.workbook.linkedWorkbooks.load('items/id'))],
  ['a member this host does not play', 'ApiNotImplementedInHost', act((c) => range(c, 'A1').insert('Down'))],
  ['an object this host does not play', 'ApiNotImplementedInHost', act((c) => item(c).pivotTables.load('items/name'))],
  ['a scalar this host does not play', 'ApiNotImplementedInHost', act((c) => range(c, 'A1').load('formulasR1C1'))],
  ['a cell property this host does not play', 'ApiNotImplementedInHost', act((c) => range(c, 'A1').getCellProperties({ format: { font: { underline: true } } }))],
]; // prettier-ignore

describe('refusals', () => {
  let session: OfficeSession;
  beforeEach(() => (session = startOffice({ engine: new MemoryEngine() })));
  afterEach(() => expectNoHostFaults(session));

  test.each(CASES)('%s is %s', async (_name, code, run) => {
    expect(await refusal(session, run)).toBe(code);
  });

  test('what is not played is counted by name', async () => {
    await refusal(
      session,
      act((c) => range(c, 'A1').insert('Down')),
    );
    expect([...session.host.dispatcher.unsupported]).toEqual([['Range.insert', 1]]);
  });

  test('what was done before the refusal stays done', async () => {
    const code = await refusal(session, async (c) => {
      range(c, 'Z1').values = [[42]];
      item(c, 'Nope').activate();
    });
    const left = await excel(session, async (c) => {
      const cell = range(c, 'Z1').load('values');
      await c.sync();
      return cell.values;
    });
    expect([code, left]).toEqual(['ItemNotFound', [[42]]]);
  });

  test('a range of a deleted sheet is not found', async () => {
    const code = await refusal(session, async (c) => {
      const gone = c.workbook.worksheets.add('Due');
      const cell = gone.getRange('A1');
      cell.load('address');
      await c.sync();
      gone.delete();
      await c.sync();
      cell.load('values');
    });
    expect(code).toBe('ItemNotFound');
  });

  test('the error names the statement', async () => {
    const failing = session.Excel.run(act((c) => item(c, 'Nope').activate()));
    await expect(failing).rejects.toMatchObject({
      debugInfo: { statement: expect.stringContaining('getItem') },
    });
  });
});

describe('a protected sheet', () => {
  const ACTIONS: readonly [name: string, code: string, action: (c: Excel.RequestContext) => void][] = [
    ['values', 'AccessDenied', (c) => (range(c, 'A1').values = [[1]])],
    ['values of unlocked cells', 'not refused', (c) => (range(c, 'B2').values = [[1]])],
    ['values of cells locked in part', 'AccessDenied', (c) => (range(c, 'B2:B3').values = [[1], [2]])],
    ['formulas', 'AccessDenied', (c) => (range(c, 'A1').formulas = [['=1']])],
    ['number formats', 'AccessDenied', (c) => (range(c, 'B2').numberFormat = [['0']])],
    ['fills', 'AccessDenied', (c) => (range(c, 'B2').format.fill.color = 'red')],
    ['clear', 'AccessDenied', (c) => range(c, 'A1').clear()],
    ['merge', 'AccessDenied', (c) => range(c, 'A1:A2').merge()],
    ['column widths, which were allowed', 'not refused', (c) => (range(c, 'A:A').format.columnWidth = 90)],
    ['row heights', 'AccessDenied', (c) => (range(c, '1:1').format.rowHeight = 30)],
    ['conditional formats', 'AccessDenied', (c) => void range(c, 'A1').conditionalFormats.add('Custom')],
    ['the filter', 'AccessDenied', (c) => item(c).autoFilter.apply(range(c, 'A1:B2'))],
    ['reading', 'not refused', (c) => range(c, 'A1').load('values')],
  ];

  test.each(ACTIONS)('%s: %s', async (_name, code, action) => {
    const session = startOffice();
    await excel(session, async (c) => {
      range(c, 'B2').format.protection.locked = false;
      item(c).protection.protect({ allowFormatColumns: true });
    });
    expect(await refusal(session, act(action))).toBe(code);
    expectNoHostFaults(session);
  });

  test('writes go through again once it is unprotected', async () => {
    const session = startOffice();
    await excel(session, async (c) => item(c).protection.protect({}, 'p'));
    await excel(session, async (c) => {
      item(c).protection.unprotect('p');
      range(c, 'A1').values = [[1]];
    });
    const { id } = session.engine.sheetNamed('Sheet1');
    expect(session.engine.readValues(id, parseArea('A1')!)).toEqual([[1]]);
  });
});
