import { expectNoHostFaults, startOffice, type OfficeSession } from '../../support/officeLibrary';
import { excel, load, type Run } from './excelRun';

const sheets = (c: Excel.RequestContext) => c.workbook.worksheets;
const item = (c: Excel.RequestContext, name = 'Sheet1') => sheets(c).getItem(name);
const range = (c: Excel.RequestContext, address: string) => item(c).getRange(address);
const names = async (c: Excel.RequestContext) => {
  const all = sheets(c).load('items/name,items/position');
  await c.sync();
  return all.items.map((sheet) => sheet.name);
};

const CASES: readonly [name: string, run: Run<unknown>, expected: unknown][] = [
  ['sheets in order, with a nested load', async (c) => {
    sheets(c).add('Data');
    const all = sheets(c).load('items/name,items/position,items/tables/items/name');
    await c.sync();
    return all.items.map((sheet) => [sheet.name, sheet.position, sheet.tables.items.length]);
  }, [['Sheet1', 0, 0], ['Data', 1, 0]]],
  ['a sheet without a name gets one', async (c) => {
    sheets(c).add();
    return names(c);
  }, ['Sheet1', 'Sheet2']],
  ['moving a sheet', async (c) => {
    sheets(c).add('Due');
    sheets(c).add('Tre').position = 0;
    return names(c);
  }, ['Tre', 'Sheet1', 'Due']],
  ['renaming a sheet', async (c) => {
    item(c).name = "L'altro";
    const cell = item(c, "L'altro").getRange('B2');
    return (await load(c, cell, 'address')).address;
  }, "'L''altro'!B2"],
  ['deleting a sheet', async (c) => {
    sheets(c).add('Due');
    item(c).delete();
    return names(c);
  }, ['Due']],
  ['deleting the active sheet activates a visible one', async (c) => {
    sheets(c).add('Nascosto').visibility = 'Hidden';
    sheets(c).add('Visibile');
    item(c).delete();
    return (await load(c, sheets(c).getActiveWorksheet(), 'name')).name;
  }, 'Visibile'],
  ['finding a sheet in any case, or a null object', async (c) => {
    const found = sheets(c).getItemOrNullObject('SHEET1').load('name');
    const missing = sheets(c).getItemOrNullObject('Nope').load('name');
    const below = missing.getRange('A1').load('values');
    await c.sync();
    return [found.name, missing.isNullObject, below.isNullObject];
  }, ['Sheet1', true, true]],
  ['counting sheets', async (c) => {
    sheets(c).add('Due').visibility = 'Hidden';
    const counts = [sheets(c).getCount(), sheets(c).getCount(true)];
    await c.sync();
    return counts.map((count) => count.value);
  }, [2, 1]],
  ['neighbours', async (c) => {
    sheets(c).add('Due');
    const next = item(c).getNextOrNullObject().load('name');
    const none = item(c).getPreviousOrNullObject().load('name');
    await c.sync();
    return [next.name, none.isNullObject];
  }, ['Due', true]],
  ['a tab colour survives a sync', async (c) => {
    const sheet = item(c);
    sheet.tabColor = '#ff0000';
    await c.sync();
    return (await load(c, sheet, 'tabColor')).tabColor;
  }, '#FF0000'],
  ['selecting activates', async (c) => {
    const due = sheets(c).add('Due');
    due.getRange('B2:C3').select();
    const selected = c.workbook.getSelectedRange().load('address');
    const cell = c.workbook.getActiveCell().load('address');
    const active = sheets(c).getActiveWorksheet().load('name');
    await c.sync();
    return [selected.address, cell.address, active.name];
  }, ['Due!B2:C3', 'Due!B2', 'Due']],
  ['frozen rows', async (c) => {
    item(c).freezePanes.freezeRows(2);
    return (await load(c, item(c).freezePanes.getLocation(), 'address')).address;
  }, 'Sheet1!1:2'],
  ['frozen corner', async (c) => {
    item(c).freezePanes.freezeAt(range(c, 'A1:B3'));
    return (await load(c, item(c).freezePanes.getLocation(), 'address')).address;
  }, 'Sheet1!A1:B3'],
  ['nothing frozen', async (c) => {
    item(c).freezePanes.freezeRows(1);
    item(c).freezePanes.unfreeze();
    const none = item(c).freezePanes.getLocationOrNullObject();
    await c.sync();
    return none.isNullObject;
  }, true],
  ['pages', async (c) => {
    const { pageLayout } = item(c);
    pageLayout.orientation = 'Landscape';
    pageLayout.paperSize = 'A4';
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintTitleRows('$4:$5');
    pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P';
    const { orientation, paperSize, zoom } = await load(c, pageLayout, 'orientation,paperSize,zoom');
    return [orientation, paperSize, (zoom as Excel.PageLayoutZoomOptions).horizontalFitToPages];
  }, ['Landscape', 'A4', 1]],
  ['a filter without criteria', async (c) => {
    item(c).autoFilter.apply(range(c, 'A1:C9'));
    const filtered = item(c).autoFilter.getRangeOrNullObject().load('address');
    const { enabled, isDataFiltered } = await load(c, item(c).autoFilter, 'enabled,isDataFiltered');
    return [enabled, isDataFiltered, filtered.address];
  }, [true, false, 'Sheet1!A1:C9']],
  ['protection', async (c) => {
    item(c).protection.protect({ allowFormatCells: true });
    const { protected: isProtected, options } = await load(c, item(c).protection, 'protected,options');
    return [isProtected, (options as Excel.WorksheetProtectionOptions).allowFormatCells];
  }, [true, true]],
  ['names of ranges and constants', async (c) => {
    c.workbook.names.add('Tasso', range(c, 'B2'), 'commento');
    c.workbook.names.add('Soglia', '=0.9');
    c.workbook.names.add('Anno', '=2025');
    c.workbook.names.add('Ente', '="Camera"');
    const all = c.workbook.names.load('items/name,items/formula,items/type,items/value,items/comment');
    await c.sync();
    return all.items.map((n) => [n.name, n.formula, n.type, n.value, n.comment]);
  }, [
    ['Tasso', '=Sheet1!$B$2', 'Range', 'Sheet1!$B$2', 'commento'],
    ['Soglia', '=0.9', 'Double', 0.9, ''],
    ['Anno', '=2025', 'Integer', 2025, ''],
    ['Ente', '="Camera"', 'String', 'Camera', ''],
  ]],
  ['the first of the names', async (c) => {
    c.workbook.names.add('Uno', '=1');
    c.workbook.names.add('Due', '=2');
    const some = c.workbook.names.load({ name: true, $top: 1 });
    await c.sync();
    return some.items.map((n) => n.name);
  }, ['Uno']],
  ['the range behind a name', async (c) => {
    c.workbook.names.add('Tasso', range(c, 'B2:B4'));
    return (await load(c, c.workbook.names.getItem('tasso').getRange(), 'address')).address;
  }, 'Sheet1!B2:B4'],
  ['a constant has no range', async (c) => {
    c.workbook.names.add('Soglia', '=0.9');
    const none = c.workbook.names.getItem('Soglia').getRangeOrNullObject();
    await c.sync();
    return none.isNullObject;
  }, true],
  ['a name may be repointed and deleted', async (c) => {
    const name = c.workbook.names.add('Soglia', '=0.9');
    await c.sync();
    name.formula = '=0.8';
    const { formula } = await load(c, name, 'formula');
    name.delete();
    const gone = c.workbook.names.getItemOrNullObject('Soglia');
    await c.sync();
    return [formula, gone.isNullObject];
  }, ['=0.8', true]],
  ['names of a sheet are its own', async (c) => {
    item(c).names.add('Qui', '=1');
    c.workbook.names.add('Qui', '=2');
    const own = item(c).names.getItem('Qui').load('formula,scope');
    const global = c.workbook.names.getItem('Qui').load('formula,scope');
    const count = c.workbook.names.getCount();
    await c.sync();
    return [own.formula, own.scope, global.formula, global.scope, count.value];
  }, ['=1', 'Worksheet', '=2', 'Workbook', 1]],
  ['settings', async (c) => {
    c.workbook.settings.add('piano', { colonne: [1, 2] });
    c.workbook.settings.add('piano', { colonne: [3] });
    const kept = c.workbook.settings.getItemOrNullObject('piano').load('value');
    const none = c.workbook.settings.getItemOrNullObject('altro');
    const count = c.workbook.settings.getCount();
    await c.sync();
    return [kept.value, none.isNullObject, count.value];
  }, [{ colonne: [3] }, true, 1]],
  ['a setting may be deleted', async (c) => {
    c.workbook.settings.add('piano', 1).delete();
    const all = c.workbook.settings.load('items/key');
    await c.sync();
    return all.items.length;
  }, 0],
  ['custom properties of a sheet', async (c) => {
    item(c).customProperties.add('ruolo', 'piano');
    const kept = item(c).customProperties.getItemOrNullObject('ruolo').load('key,value');
    await c.sync();
    return [kept.key, kept.value];
  }, ['ruolo', 'piano']],
  ['document properties', async (c) => {
    c.workbook.properties.title = 'Piano 2025';
    return (await load(c, c.workbook.properties, 'title,author')).title;
  }, 'Piano 2025'],
  ['the language of the application', async (c) => {
    const culture = c.workbook.application.cultureInfo.load('name,numberFormat/numberDecimalSeparator');
    await c.sync();
    return [culture.name, culture.numberFormat.numberDecimalSeparator];
  }, ['en-US', '.']],
]; // prettier-ignore

describe('sheets, names and what hangs on them', () => {
  let session: OfficeSession;
  beforeEach(() => (session = startOffice()));
  afterEach(() => expectNoHostFaults(session));

  test.each(CASES)('%s', async (_name, run, expected) => {
    expect(await excel(session, run)).toEqual(expected);
  });

  test('a filter with criteria, set by a person, is seen', async () => {
    const area = { row: 0, column: 0, rowCount: 9, columnCount: 3 };
    session.engine.sheetNamed('Sheet1').autoFilter = { area, hasCriteria: true };
    const seen = await excel(
      session,
      async (c) => (await load(c, item(c).autoFilter, 'isDataFiltered')).isDataFiltered,
    );
    await excel(session, async (c) => item(c).autoFilter.clearCriteria());
    const after = await excel(
      session,
      async (c) => (await load(c, item(c).autoFilter, 'isDataFiltered')).isDataFiltered,
    );
    expect([seen, after]).toEqual([true, false]);
  });

  test('tables can be counted and found', async () => {
    const area = { row: 0, column: 0, rowCount: 9, columnCount: 3 };
    session.engine.sheetNamed('Sheet1').tables = [{ id: '1', name: 'Misure', area }];
    const found = await excel(session, async (c) => {
      const count = c.workbook.tables.getCount();
      const table = item(c).tables.getItemOrNullObject('misure').load('name');
      const cells = table.getRange().load('address');
      await c.sync();
      return [count.value, table.name, cells.address];
    });
    expect(found).toEqual([1, 'Misure', 'Sheet1!A1:C9']);
  });

  test('settings of the document are those of the workbook', async () => {
    await new Promise((resolve) => {
      session.Office.context.document.settings.set('k', { a: 1 });
      session.Office.context.document.settings.saveAsync(resolve);
    });
    const value = await excel(session, async (c) => {
      const setting = c.workbook.settings.getItem('k').load('value');
      await c.sync();
      return setting.value as unknown;
    });
    expect(value).toEqual({ a: 1 });
  });

  test.each([
    ['manual calculation waits for calculate', 'Manual', 0, 1],
    ['automatic does not', 'Automatic', 1, 2],
  ])('%s', async (_name, mode, before, after) => {
    await excel(session, async (c) => {
      c.workbook.application.calculationMode = mode as Excel.CalculationMode;
      range(c, 'A1').values = [['=1']];
    });
    expect(session.engine.recalculations).toBe(before);
    await excel(session, async (c) => c.workbook.application.calculate('Recalculate'));
    expect(session.engine.recalculations).toBe(after);
  });

  test('suspended calculation happens once, at the end of the request', async () => {
    const value = await excel(session, async (c) => {
      c.workbook.application.suspendApiCalculationUntilNextSync();
      range(c, 'A1').values = [[1]];
      const cell = range(c, 'A1').load('values');
      range(c, 'A2').values = [[2]];
      await c.sync();
      return cell.values;
    });
    expect([value, session.engine.recalculations]).toEqual([[[1]], 1]);
  });
});
