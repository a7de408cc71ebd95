import { parseArea, type Area, type BorderEdge, type CellFormat } from '../../../src/workbench/host';
import { headless } from './headless';

const area = (address: string): Area => parseArea(address)!;

describe('sheets of the grid', () => {
  test('sheets are added, renamed, moved, hidden and deleted; formulas follow the new name', async () => {
    const { engine, sheetId, value, dispose } = headless({ Piano: [['=Misure!A1']], Misure: [[4]] });
    const [, misure] = engine.sheets();
    const added = engine.addSheet('Cruscotto');
    engine.renameSheet(misure!.id, 'Misure 2025');
    engine.moveSheet(added.id, 0);
    engine.setVisibility(misure!.id, 'VeryHidden');
    engine.setTabColor(added.id, '#1F4E79');
    expect(engine.sheets().map(({ name, visibility, tabColor }) => [name, visibility, tabColor])).toEqual([
      ['Cruscotto', 'Visible', '#1F4E79'],
      ['Piano', 'Visible', ''],
      ['Misure 2025', 'VeryHidden', ''],
    ]);
    expect(await value('A1')).toBe(4);
    expect(engine.readFormulas(sheetId, area('A1'))).toEqual([["='Misure 2025'!A1"]]);
    engine.deleteSheet(misure!.id);
    expect(engine.sheets().map(({ name }) => name)).toEqual(['Cruscotto', 'Piano']);
    expect(await value('A1')).toBe('#REF!');
    dispose();
  });

  test('deleting or hiding the active sheet activates a visible neighbour', () => {
    const { engine, dispose } = headless({ A: [[1]], B: [[1]], C: [[1]] });
    const [a, b, c] = engine.sheets().map(({ id }) => id);
    engine.activateSheet(b!);
    engine.setVisibility(c!, 'Hidden');
    engine.deleteSheet(b!);
    expect(engine.activeSheetId()).toBe(a);
    dispose();
  });

  test('an added sheet stays behind, is empty, has the default look and calculates', async () => {
    const { engine, sheetId, value, dispose } = headless({ Piano: [['=Nuovo!B2*2']] });
    const { id } = engine.addSheet('Nuovo');
    expect(engine.activeSheetId()).toBe(sheetId);
    expect(engine.usedArea(id, false)).toBeNull();
    expect(engine.readFormat(id, area('A1'), 'fontName')).toEqual([['Calibri']]);
    engine.writeCells(id, area('B2'), [[{ value: 21 }]]);
    expect(await value('A1')).toBe(42);
    dispose();
  });
});

describe('formats of the grid', () => {
  const formats: [keyof CellFormat, CellFormat[keyof CellFormat], CellFormat[keyof CellFormat]][] = [
    ['fillColor', '', '#FFF2CC'],
    ['fontBold', false, true],
    ['fontItalic', false, true],
    ['fontColor', '#000000', '#C00000'],
    ['fontSize', 11, 14],
    ['fontName', 'Calibri', 'Arial'],
    ['horizontalAlignment', 'General', 'CenterAcrossSelection'],
    ['horizontalAlignment', 'General', 'Right'],
    ['verticalAlignment', 'Bottom', 'Top'],
    ['wrapText', false, true],
    ['indentLevel', 0, 3],
    ['locked', true, false],
  ];

  test.each(formats)('%s is %j by default and comes back as written', (property, first, written) => {
    const { engine, sheetId, dispose } = headless({ Piano: [['x']] });
    expect(engine.readFormat(sheetId, area('A1:B1'), property)).toEqual([[first, first]]);
    engine.writeFormat(sheetId, area('B1'), { [property]: written });
    expect(engine.readFormat(sheetId, area('A1:B1'), property)).toEqual([[first, written]]);
    engine.clear(sheetId, area('B1'), 'formats');
    expect(engine.readFormat(sheetId, area('A1:B1'), property)).toEqual([[first, first]]);
    dispose();
  });

  test('formats of a whole column reach as far as the sheet', () => {
    const { engine, sheetId, dispose } = headless({ Piano: [[1]] });
    engine.writeFormat(sheetId, area('B:B'), { fillColor: '#EEEEEE' });
    expect(engine.readFormat(sheetId, area('B60:B61'), 'fillColor')).toEqual([['#EEEEEE'], ['']]);
    dispose();
  });

  test.each<BorderEdge>([
    'EdgeTop',
    'EdgeBottom',
    'EdgeLeft',
    'EdgeRight',
    'InsideHorizontal',
    'InsideVertical',
  ])('the border %s is drawn, read and taken away', (edge) => {
    const { engine, sheetId, dispose } = headless({ Piano: [[1]] });
    const border = { style: 'Continuous', color: '#123456', weight: 'Medium' } as const;
    const none = { style: 'None', color: '#000000', weight: 'Thin' };
    engine.writeBorder!(sheetId, area('B2:D4'), edge, border);
    expect(engine.readBorder!(sheetId, area('B2:D4'), edge)).toEqual(border);
    engine.writeBorder!(sheetId, area('B2:D4'), edge, { ...border, style: 'None' });
    expect(engine.readBorder!(sheetId, area('B2:D4'), edge)).toEqual(none);
    dispose();
  });
});

describe('lines and merges of the grid', () => {
  test('sizes are in points, and a hidden line keeps its size', () => {
    const { engine, sheetId, dispose } = headless({ Piano: [[1]] });
    engine.writeSize(sheetId, 'row', 1, 2, 30);
    engine.writeSize(sheetId, 'column', 0, 1, 90);
    engine.writeHidden(sheetId, 'row', 2, 1, true);
    expect(engine.readSizes(sheetId, 'row', 1, 2)).toEqual([30, 30]);
    expect(engine.readSizes(sheetId, 'column', 0, 1)).toEqual([90]);
    expect(engine.readHidden(sheetId, 'row', 1, 3)).toEqual([false, true, false]);
    engine.writeHidden(sheetId, 'row', 0, 9, false);
    expect(engine.readHidden(sheetId, 'row', 2, 1)).toEqual([false]);
    dispose();
  });

  test('a merge keeps its first cell alone, and dissolves merges it touches', () => {
    const { engine, sheetId, dispose } = headless({ Piano: [[1, 2, 3]] });
    engine.merge(sheetId, area('A1:B1'));
    engine.merge(sheetId, area('B1:C2'));
    expect(engine.readMerges(sheetId, area('A1:Z9'))).toEqual([area('B1:C2')]);
    expect(engine.readValues(sheetId, area('A1:C1'))).toEqual([[1, '', '']]);
    engine.writeCells(sheetId, area('B1:C1'), [[{ value: 8 }, { value: 9 }]]);
    expect(engine.readValues(sheetId, area('A1:C1'))).toEqual([[1, 8, '']]);
    engine.unmerge(sheetId, area('C2'));
    expect(engine.readMerges(sheetId, area('A1:Z9'))).toEqual([]);
    dispose();
  });

  test('panes are frozen and freed', () => {
    const { engine, sheetId, dispose } = headless({ Piano: [[1]] });
    engine.setFrozen(sheetId, 3, 1);
    expect(engine.frozen(sheetId)).toEqual({ rows: 3, columns: 1 });
    engine.setFrozen(sheetId, 0, 0);
    expect(engine.frozen(sheetId)).toEqual({ rows: 0, columns: 0 });
    dispose();
  });
});
