import { expectNoHostFaults, startOffice, type OfficeSession } from '../../support/officeLibrary';
import { excel, load, type Run } from './excelRun';

const sheet1 = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');
const range = (context: Excel.RequestContext, address: string) => sheet1(context).getRange(address);
const addressOf = async (context: Excel.RequestContext, found: Excel.Range) =>
  (await load(context, found, 'address')).address;

/** Writes values to A1 of a blank sheet and loads a property of what was written. */
const written =
  (values: unknown[][], property: string, before?: (target: Excel.Range) => void): Run<unknown> =>
  async (context) => {
    const target = sheet1(context).getRangeByIndexes(0, 0, values.length, values[0]!.length);
    before?.(target);
    target.values = values;
    return (await load(context, target, property))[property];
  };

const CASES: readonly [name: string, run: Run<unknown>, expected: unknown][] = [
  ['values come back', written([['Item', 3], [true, '']], 'values'), [['Item', 3], [true, '']]],
  ['a text with = is a formula', written([['=A2+1']], 'formulas'), [['=A2+1']]],
  ['so is one with +', written([['+A2']], 'formulas'), [['=+A2']]],
  ['so is one with -', written([['-A2']], 'formulas'), [['=-A2']]],
  ['so is one with @', written([['@A2']], 'formulas'), [['=@A2']]],
  ['an apostrophe keeps text', written([["'=A2"]], 'values'), [['=A2']]],
  ['a number as text is a number', written([['12.5']], 'valueTypes'), [['Double']]],
  ['unless the cell is text', written([['12.5']], 'valueTypes', (r) => (r.numberFormat = [['@']])), [['String']]],
  ['a text cell keeps even a formula as text', written([['=A2']], 'values', (r) => (r.numberFormat = [['@']])), [['=A2']]],
  ['a percentage brings its format', written([['12.5%']], 'numberFormat'), [['0.00%']]],
  ['a format of its own stays', written([['50%']], 'numberFormat', (r) => (r.numberFormat = [['0.000']])), [['0.000']]],
  ['an error literal is an error', written([['#N/A']], 'valueTypes'), [['Error']]],
  ['types', written([['a', 1, true, '']], 'valueTypes'), [['String', 'Double', 'Boolean', 'Empty']]],
  ['one value for all cells', async (c) => {
    const all = range(c, 'F1:G2');
    all.values = 7 as never;
    return (await load(c, all, 'values')).values;
  }, [[7, 7], [7, 7]]],
  ['null leaves a cell', async (c) => {
    range(c, 'A1:B1').values = [[1, 2]];
    range(c, 'A1:B1').values = [[null, 3]];
    return (await load(c, range(c, 'A1:B1'), 'values')).values;
  }, [[1, 3]]],
  ['an empty text empties', async (c) => {
    range(c, 'A1').values = [[1]];
    range(c, 'A1').values = [['']];
    return (await load(c, range(c, 'A1'), 'valueTypes')).valueTypes;
  }, [['Empty']]],
  ['the used range of values only', async (c) => {
    range(c, 'B2:C3').values = [[1, 2], [3, 4]];
    range(c, 'F9').format.fill.color = 'red';
    return addressOf(c, sheet1(c).getUsedRange(true));
  }, 'Sheet1!B2:C3'],
  ['the used range with formats', async (c) => {
    range(c, 'B2').values = [[1]];
    range(c, 'F9').format.fill.color = 'red';
    return addressOf(c, sheet1(c).getUsedRange());
  }, 'Sheet1!B2:F9'],
  ['the used range of a blank sheet is A1', async (c) => addressOf(c, sheet1(c).getUsedRange()), 'Sheet1!A1'],
  ['or a null object', async (c) => {
    const used = sheet1(c).getUsedRangeOrNullObject();
    await c.sync();
    return used.isNullObject;
  }, true],
  ['the used part of a column', async (c) => {
    range(c, 'B2:C3').values = [[1, 2], [3, 4]];
    return addressOf(c, range(c, 'C:C').getUsedRange());
  }, 'Sheet1!C2:C3'],
  ['whole columns and rows', async (c) => {
    const found = [range(c, 'A:B'), range(c, '2:3'), sheet1(c).getRange()];
    for (const one of found) one.load('address,isEntireColumn,isEntireRow');
    await c.sync();
    return found.map((one) => [one.address, one.isEntireColumn, one.isEntireRow]);
  }, [['Sheet1!A:B', true, false], ['Sheet1!2:3', false, true], ['Sheet1!1:1048576', true, true]]],
  ['cell', async (c) => addressOf(c, range(c, 'B2:D4').getCell(1, 2)), 'Sheet1!D3'],
  ['row', async (c) => addressOf(c, range(c, 'B2:D4').getRow(2)), 'Sheet1!B4:D4'],
  ['column', async (c) => addressOf(c, range(c, 'B2:D4').getColumn(1)), 'Sheet1!C2:C4'],
  ['last cell', async (c) => addressOf(c, range(c, 'B2:D4').getLastCell()), 'Sheet1!D4'],
  ['last row', async (c) => addressOf(c, range(c, 'B2:D4').getLastRow()), 'Sheet1!B4:D4'],
  ['last column', async (c) => addressOf(c, range(c, 'B2:D4').getLastColumn()), 'Sheet1!D2:D4'],
  ['offset', async (c) => addressOf(c, range(c, 'B2:C3').getOffsetRange(2, -1)), 'Sheet1!A4:B5'],
  ['resized', async (c) => addressOf(c, range(c, 'B2:C3').getResizedRange(1, 2)), 'Sheet1!B2:E4'],
  ['resized to', async (c) => addressOf(c, range(c, 'B2:C3').getAbsoluteResizedRange(1, 1)), 'Sheet1!B2'],
  ['entire row', async (c) => addressOf(c, range(c, 'B2').getEntireRow()), 'Sheet1!2:2'],
  ['entire column', async (c) => addressOf(c, range(c, 'B2').getEntireColumn()), 'Sheet1!B:B'],
  ['columns after', async (c) => addressOf(c, range(c, 'B2:C3').getColumnsAfter(2)), 'Sheet1!D2:E3'],
  ['rows below', async (c) => addressOf(c, range(c, 'B2:C3').getRowsBelow(2)), 'Sheet1!B4:C5'],
  ['bounding', async (c) => addressOf(c, range(c, 'B2').getBoundingRect('D9')), 'Sheet1!B2:D9'],
  ['intersection', async (c) => addressOf(c, range(c, 'B2:D9').getIntersection('A1:B3')), 'Sheet1!B2:B3'],
  ['no intersection', async (c) => {
    const none = range(c, 'A1').getIntersectionOrNullObject('B2');
    await c.sync();
    return none.isNullObject;
  }, true],
  ['a range lives on across syncs', async (c) => {
    const cell = range(c, 'H1');
    cell.values = [[1]];
    await c.sync();
    cell.values = [[2]];
    await c.sync();
    return (await load(c, cell, 'values')).values;
  }, [[2]]],
  ['a name of the sheet as address', async (c) => {
    sheet1(c).names.add('Qui', range(c, 'C3'));
    return addressOf(c, sheet1(c).getRange('Qui'));
  }, 'Sheet1!C3'],
  ['a large write is cut by the client and arrives whole', async (c) => {
    const values = Array.from({ length: 900 }, (_, i) => [i, i + 1, i + 2]);
    const target = sheet1(c).getRangeByIndexes(0, 0, 900, 3);
    target.values = values;
    const back = (await load(c, target, 'values')).values as number[][];
    return back.every((row, i) => row[0] === i && row[2] === i + 2);
  }, true],
  ['clear contents keeps formats', async (c) => {
    range(c, 'A1').values = [['12%']];
    range(c, 'A1').clear('Contents');
    const { values, numberFormat } = await load(c, range(c, 'A1'), 'values,numberFormat');
    return [values, numberFormat];
  }, [[['']], [['0%']]]],
  ['clear formats keeps contents', async (c) => {
    range(c, 'A1').values = [['12%']];
    range(c, 'A1').clear('Formats');
    const { values, numberFormat } = await load(c, range(c, 'A1'), 'values,numberFormat');
    return [values, numberFormat];
  }, [[[0.12]], [['General']]]],
  ['several areas', async (c) => {
    const areas = sheet1(c).getRanges('A1:A2,C1');
    areas.format.fill.color = '#00FF00';
    areas.load('address,areaCount,cellCount');
    areas.areas.load('items/address');
    const fill = range(c, 'C1').format.fill.load('color');
    await c.sync();
    return [areas.address, areas.areaCount, areas.cellCount, areas.areas.items.map((a) => a.address), fill.color];
  }, ['Sheet1!A1:A2,Sheet1!C1', 2, 3, ['Sheet1!A1:A2', 'Sheet1!C1'], '#00FF00']],
  ['merged areas', async (c) => {
    range(c, 'A1:B2').merge();
    range(c, 'A4:B5').merge(true);
    const merged = range(c, 'A1:C9').getMergedAreasOrNullObject();
    return addressOf(c, merged as never);
  }, 'Sheet1!A1:B2,Sheet1!A4:B4,Sheet1!A5:B5'],
  ['merging keeps the first content', async (c) => {
    range(c, 'A1:B1').values = [[1, 2]];
    range(c, 'A1:B1').merge();
    range(c, 'A1:B1').unmerge();
    const merged = range(c, 'A1:B1').getMergedAreasOrNullObject();
    return [(await load(c, range(c, 'A1:B1'), 'values')).values, merged.isNullObject];
  }, [[[1, '']], true]],
  ['cells with formulas', async (c) => {
    range(c, 'A1:C1').values = [[1, '=A1', '=A1']];
    return addressOf(c, range(c, 'A1:C9').getSpecialCells('Formulas') as never);
  }, 'Sheet1!B1:C1'],
  ['no such cells', async (c) => {
    const none = range(c, 'A1:C9').getSpecialCellsOrNullObject('Constants');
    await c.sync();
    return none.isNullObject;
  }, true],
  ['hidden rows are left out of the visible view', async (c) => {
    range(c, 'A1:A3').values = [[1], [2], [3]];
    range(c, 'A2').rowHidden = true;
    const view = range(c, 'A1:A3').getVisibleView();
    return (await load(c, view, 'values,cellAddresses')).values;
  }, [[1], [3]]],
  ['hidden in part is null', async (c) => {
    range(c, 'A2').rowHidden = true;
    return (await load(c, range(c, 'A1:A3'), 'rowHidden')).rowHidden;
  }, null],
]; // prettier-ignore

describe('ranges', () => {
  let session: OfficeSession;
  beforeEach(() => (session = startOffice()));
  afterEach(() => expectNoHostFaults(session));

  test.each(CASES)('%s', async (_name, run, expected) => {
    expect(await excel(session, run)).toEqual(expected);
  });

  test('one request is one recalculation, however many writes it holds', async () => {
    await excel(session, async (context) => {
      for (let row = 0; row < 20; row++) sheet1(context).getCell(row, 0).values = [[row]];
      await load(context, range(context, 'A1:A20'), 'values');
    });
    expect(session.engine.recalculations).toBe(1);
  });
});
