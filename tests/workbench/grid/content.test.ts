import type { Area } from '../../../src/workbench/host';
import { parseArea } from '../../../src/workbench/host';
import { headless } from './headless';

const area = (address: string): Area => parseArea(address)!;

describe('content of the grid', () => {
  test('values, types, formulas and texts are read as Excel tells them apart', async () => {
    const { engine, sheetId, dispose } = headless({
      Piano: [
        [
          0.45,
          '=A1*2',
          '=1/0',
          true,
          'testo',
          '',
          { v: '12', t: 4 },
          { v: 0.125, s: { n: { pattern: '0.00%' } } },
        ],
      ],
    });
    await engine.recalculate();
    const row = area('A1:H1');
    expect(engine.readValues(sheetId, row)[0]).toEqual([
      0.45,
      0.9,
      '#DIV/0!',
      true,
      'testo',
      '',
      '12',
      0.125,
    ]);
    expect(engine.readValueTypes(sheetId, row)[0]).toEqual([
      'Double',
      'Double',
      'Error',
      'Boolean',
      'String',
      'Empty',
      'String',
      'Double',
    ]);
    expect(engine.readFormulas(sheetId, row)[0]?.slice(0, 3)).toEqual([0.45, '=A1*2', '=1/0']);
    expect(engine.readText(sheetId, row)[0]).toEqual([
      '0,45',
      '0,9',
      '#DIV/0!',
      'VERO',
      'testo',
      '',
      '12',
      '12,50%',
    ]);
    dispose();
  });

  test('a spill has values and no formulas, and goes away with its anchor', async () => {
    const { engine, sheetId, write, value, dispose } = headless({ Piano: [['=SEQUENCE(2,2)']] });
    await engine.recalculate();
    expect(engine.readValues(sheetId, area('A1:B2'))).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(engine.readFormulas(sheetId, area('A1:B2'))).toEqual([
      ['=SEQUENCE(2,2)', 2],
      [3, 4],
    ]);
    expect(engine.usedArea(sheetId, true)).toEqual(area('A1:B2'));
    write('A1', 7);
    expect(await value('B2')).toBe('');
    dispose();
  });

  test.each([
    ['text that looks like a number', '0012', '0012', 'String'],
    ['text that looks like a formula', '=1+1', '=1+1', 'String'],
    ['text that looks like an error', '#N/A', '#N/A', 'String'],
    ['text that looks like a boolean', 'TRUE', 'TRUE', 'String'],
    ['a boolean', false, false, 'Boolean'],
    ['nothing', '', '', 'Empty'],
  ])('%s is stored as it stands, also after a format is set', async (_what, written, expected, type) => {
    const { engine, sheetId, dispose } = headless({ Piano: [[5]] });
    engine.writeCells(sheetId, area('A1'), [[{ value: written }]]);
    engine.writeFormat(sheetId, area('A1'), { fontBold: true });
    engine.writeNumberFormats(sheetId, area('A1'), [['0.00']]);
    await engine.recalculate();
    expect(engine.readValues(sheetId, area('A1'))).toEqual([[expected]]);
    expect(engine.readValueTypes(sheetId, area('A1'))).toEqual([[type]]);
    dispose();
  });

  test('a written error is an error for formulas, and null leaves a cell', async () => {
    const { engine, sheetId, value, dispose } = headless({ Piano: [[1, 2, '=ISNA(A1)']] });
    engine.writeCells(sheetId, area('A1:B1'), [[{ error: '#N/A' }, null]]);
    expect(await value('C1')).toBe(true);
    expect(await value('B1')).toBe(2);
    dispose();
  });

  test('content beyond the sheet makes it grow; cells beyond it read as empty', async () => {
    const { engine, sheetId, write, value, dispose } = headless({ Piano: [[1]] });
    expect(engine.readValues(sheetId, area('ZZ999'))).toEqual([['']]);
    write('ZZ999', '=A1+1');
    expect(await value('ZZ999')).toBe(2);
    expect(engine.usedArea(sheetId, true)).toEqual(area('A1:ZZ999'));
    dispose();
  });

  test('clearing contents keeps formats, clearing formats keeps contents', () => {
    const { engine, sheetId, dispose } = headless({ Piano: [[1, 2]] });
    engine.writeNumberFormats(sheetId, area('A1:B1'), [['0.0', '0.0']]);
    engine.clear(sheetId, area('A1'), 'contents');
    engine.clear(sheetId, area('B1'), 'formats');
    expect(engine.readValues(sheetId, area('A1:B1'))).toEqual([['', 2]]);
    expect(engine.readNumberFormats(sheetId, area('A1:B1'))).toEqual([['0.0', 'General']]);
    dispose();
  });

  test('an unknown sheet is a bug of the caller', () => {
    const { engine, dispose } = headless({ Piano: [[1]] });
    expect(() => engine.readValues('none', area('A1'))).toThrow(RangeError);
    dispose();
  });
});

describe('calculation of the grid', () => {
  test('a write is calculated when recalculate resolves, through several sheets', async () => {
    const { write, value, dispose } = headless({ Piano: [['=Misure!A1*2', '=A1+1']], Misure: [[4]] });
    expect(await value('B1')).toBe(9);
    write('C1', '=B1*10');
    expect(await value('C1')).toBe(90);
    dispose();
  });

  test('formulas see defined names put before and after them', async () => {
    const { engine, write, value, dispose } = headless({ Piano: [[5, '=SUM(Base)*Tetto']] });
    const name = { comment: '', visible: true, scopeSheetId: null };
    expect(await value('B1')).toBe('#NAME?');
    engine.putName({ ...name, name: 'Base', formula: '=Piano!$A$1' });
    engine.putName({ ...name, name: 'Tetto', formula: '=0.9' });
    expect(await value('B1')).toBe(4.5);
    engine.putName({ ...name, name: 'TETTO', formula: '=2' });
    write('C1', '=tetto+1');
    expect(await value('B1')).toBe(10);
    expect(await value('C1')).toBe(3);
    expect(engine.names().map(({ name: n, formula }) => [n, formula])).toEqual([
      ['Base', '=Piano!$A$1'],
      ['Tetto', '=2'],
    ]);
    engine.deleteName('base', null);
    expect(await value('B1')).toBe('#NAME?');
    dispose();
  });

  test('recalculate resolves at once when nothing changed', async () => {
    const { engine, dispose } = headless({ Piano: [[1]] });
    await engine.recalculate();
    const before = Date.now();
    await engine.recalculate();
    expect(Date.now() - before).toBeLessThan(50);
    dispose();
  });
});
