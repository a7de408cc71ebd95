import { expectNoHostFaults, startOffice, type OfficeSession } from '../../support/officeLibrary';
import { excel, load, type Run } from './excelRun';

const range = (c: Excel.RequestContext, address: string) =>
  c.workbook.worksheets.getItem('Sheet1').getRange(address);

/** Sets and loads one property of the format of A1:B2. */
const kept =
  (path: string, set: (format: Excel.RangeFormat) => void): Run<unknown> =>
  async (c) => {
    const target = range(c, 'A1:B2');
    set(target.format);
    const json = await load(c, target, `format/${path}`);
    return path
      .split('/')
      .reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], json.format);
  };

const addRule = (c: Excel.RequestContext, address: string, formula: string) => {
  const format = range(c, address).conditionalFormats.add('Custom');
  format.custom.rule.formula = formula;
  return format;
};

const CASES: readonly [name: string, run: Run<unknown>, expected: unknown][] = [
  ['fill by name', kept('fill/color', (f) => (f.fill.color = 'yellow')), '#FFFF00'],
  ['fill by number', kept('fill/color', (f) => (f.fill.color = 'ffc7ce')), '#FFC7CE'],
  ['fill in an object', kept('fill/color', (f) => f.set({ fill: { color: '#00ff00' } })), '#00FF00'],
  ['no fill looks white', kept('fill/color', () => undefined), '#FFFFFF'],
  ['and has no pattern', kept('fill/pattern', (f) => f.fill.clear()), 'None'],
  ['a fill has one', kept('fill/pattern', (f) => (f.fill.color = 'red')), 'Solid'],
  ['bold', kept('font/bold', (f) => (f.font.bold = true)), true],
  ['italic', kept('font/italic', (f) => (f.font.italic = true)), true],
  ['font colour', kept('font/color', (f) => (f.font.color = '#9C0006')), '#9C0006'],
  ['font size', kept('font/size', (f) => (f.font.size = 14)), 14],
  ['font name', kept('font/name', (f) => (f.font.name = 'Arial')), 'Arial'],
  ['horizontal', kept('horizontalAlignment', (f) => (f.horizontalAlignment = 'Center')), 'Center'],
  ['vertical', kept('verticalAlignment', (f) => (f.verticalAlignment = 'Top')), 'Top'],
  ['wrap', kept('wrapText', (f) => (f.wrapText = true)), true],
  ['indent', kept('indentLevel', (f) => (f.indentLevel = 2)), 2],
  ['locked', kept('protection/locked', (f) => (f.protection.locked = false)), false],
  ['width', kept('columnWidth', (f) => (f.columnWidth = 120)), 120],
  ['height', kept('rowHeight', (f) => (f.rowHeight = 30)), 30],
  ['different fills give null', async (c) => {
    range(c, 'A1').format.fill.color = 'red';
    const whole = range(c, 'A1:B2').load('format/fill/color,format/font/bold');
    await c.sync();
    return [whole.format.fill.color, whole.format.font.bold];
  }, [null, false]],
  ['a column formatted in part gives null', async (c) => {
    range(c, 'A1:A3').format.fill.color = 'red';
    const column = range(c, 'A:A').load('format/fill/color');
    await c.sync();
    return column.format.fill.color;
  }, null],
  ['a whole column may be formatted', async (c) => {
    range(c, 'A5').values = [[1]];
    range(c, 'A:A').format.font.bold = true;
    const cell = range(c, 'A9').load('format/font/bold');
    await c.sync();
    return cell.format.font.bold;
  }, true],
  ['properties of each cell', async (c) => {
    range(c, 'A2').format.indentLevel = 1;
    range(c, 'B1').format.fill.color = 'red';
    const cells = range(c, 'A1:B2').getCellProperties({ address: true, format: { indentLevel: true, fill: { color: true } } } as never);
    await c.sync();
    return cells.value;
  }, [
    [{ address: 'Sheet1!A1', format: { indentLevel: 0, fill: { color: '#FFFFFF' } } }, { address: 'Sheet1!B1', format: { indentLevel: 0, fill: { color: '#FF0000' } } }],
    [{ address: 'Sheet1!A2', format: { indentLevel: 1, fill: { color: '#FFFFFF' } } }, { address: 'Sheet1!B2', format: { indentLevel: 0, fill: { color: '#FFFFFF' } } }],
  ]],
  ['properties set for each cell', async (c) => {
    range(c, 'A1:B1').setCellProperties([[{ format: { font: { bold: true } } }, {}]]);
    const cells = range(c, 'A1:B1').getCellProperties({ format: { font: { bold: true } } });
    await c.sync();
    return cells.value.map((row) => row.map((cell) => cell.format?.font?.bold));
  }, [[true, false]]],
  ['properties of rows and columns', async (c) => {
    range(c, 'A2').rowHidden = true;
    const rows = range(c, 'A1:A2').getRowProperties({ rowHidden: true, format: { rowHeight: true } } as never);
    const columns = range(c, 'A1:B1').getColumnProperties({ columnHidden: true } as never);
    await c.sync();
    return [rows.value, columns.value];
  }, [
    [{ rowHidden: false, format: { rowHeight: 15 } }, { rowHidden: true, format: { rowHeight: 15 } }],
    [{ columnHidden: false }, { columnHidden: false }],
  ]],
  ['a conditional format by formula', async (c) => {
    const format = addRule(c, 'A1:A5', '=A1>0');
    format.custom.format.fill.color = '#FFC7CE';
    format.custom.format.font.color = '#9C0006';
    format.load('type,custom/rule/formula,custom/format/fill/color,custom/format/font/color');
    const where = format.getRange().load('address');
    await c.sync();
    const { rule, format: look } = format.custom;
    return [format.type, rule.formula, look.fill.color, look.font.color, where.address];
  }, ['Custom', '=A1>0', '#FFC7CE', '#9C0006', 'Sheet1!A1:A5']],
  ['the newest comes first', async (c) => {
    addRule(c, 'A1:A5', '=A1>0');
    addRule(c, 'A1:A5', '=A1>1');
    const all = range(c, 'A3').conditionalFormats.load('items/priority,items/custom/rule/formula');
    await c.sync();
    return all.items.map((item) => [item.priority, item.custom.rule.formula]);
  }, [[0, '=A1>1'], [1, '=A1>0']]],
  ['only those that touch the range', async (c) => {
    addRule(c, 'A1:A5', '=A1>0');
    const count = range(c, 'B1').conditionalFormats.getCount();
    await c.sync();
    return count.value;
  }, 0],
  ['by value', async (c) => {
    const format = range(c, 'A1:A5').conditionalFormats.add('CellValue');
    format.cellValue.rule = { formula1: '=0.7', operator: 'LessThan' };
    format.cellValue.format.font.bold = true;
    format.load('type,cellValue/rule');
    await c.sync();
    return [format.type, format.cellValue.rule.operator, format.cellValue.rule.formula1];
  }, ['CellValue', 'LessThan', '=0.7']],
  ['clearing a part leaves the rest', async (c) => {
    const format = addRule(c, 'A1:A5', '=A1>0');
    range(c, 'A2:B3').conditionalFormats.clearAll();
    const left = format.getRanges().load('address');
    await c.sync();
    return left.address;
  }, 'Sheet1!A1,Sheet1!A4:A5'],
  ['clearing all of it deletes it', async (c) => {
    addRule(c, 'A1:A5', '=A1>0');
    range(c, 'A:A').conditionalFormats.clearAll();
    const all = range(c, 'A1:A5').conditionalFormats.getCount();
    await c.sync();
    return all.value;
  }, 0],
  ['deleting one', async (c) => {
    const format = addRule(c, 'A1:A5', '=A1>0');
    await c.sync();
    format.delete();
    const all = range(c, 'A1:A5').conditionalFormats.getCount();
    await c.sync();
    return all.value;
  }, 0],
]; // prettier-ignore

describe('formats', () => {
  let session: OfficeSession;
  beforeEach(() => (session = startOffice()));
  afterEach(() => expectNoHostFaults(session));

  test.each(CASES)('%s', async (_name, run, expected) => {
    expect(await excel(session, run)).toEqual(expected);
  });
});
