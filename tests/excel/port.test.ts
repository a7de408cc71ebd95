import type { Selection, SheetEdit } from '../../src/app';
import { settle } from '../support/officeLibrary';
import { areaOf, box, cellsAt, closeBook, codeOf, good, idOf, openBook, plan } from './sheets';

afterEach(closeBook);

describe('selecting', () => {
  test('activates the sheet and selects the cells', async () => {
    const { engine, port } = openBook({ Piano: [[1]], Misure: [[1]] });
    good(await port.select({ sheet: 'Misure', box: box(3, 2, 2, 2) }));
    expect(engine.selection()).toEqual({ sheetId: idOf(engine, 'Misure'), area: areaOf(box(3, 2, 2, 2)) });
  });

  test.each([
    ['a sheet that is not there', 'Nope', 'TG908'],
    ['a hidden sheet', 'Nascosto', 'TG909'],
  ])('%s is refused', async (_name, sheet, code) => {
    const { engine, port } = openBook({ Piano: [[1]], Nascosto: [[1]] });
    engine.setVisibility(idOf(engine, 'Nascosto'), 'Hidden');
    expect(codeOf(await port.select({ sheet, box: box(0, 0) }))).toBe(code);
  });
});

test('the active cell is told with its sheet', async () => {
  const { port } = openBook({ Piano: [[1]], Misure: [[1]] });
  good(await port.select({ sheet: 'Misure', box: box(2, 1, 3, 2) }));
  expect(good(await port.activeCell())).toEqual({ sheet: 'Misure', box: box(2, 1) });
});

describe('the cells of a box', () => {
  test('are told as they stand now', async () => {
    const { engine, port } = openBook({
      Piano: [
        [1, '=A1*2'],
        ['x', ''],
      ],
    });
    engine.edit('Piano', areaOf(box(0, 0)), [[{ value: 7 }]]);
    expect(good(await port.cells({ sheet: 'Piano', box: box(0, 0, 2, 2) }))).toEqual({
      values: [
        [7, expect.anything()],
        ['x', ''],
      ],
      formulas: [
        [7, '=A1*2'],
        ['x', ''],
      ],
      numberFormats: [
        ['General', 'General'],
        ['General', 'General'],
      ],
    });
  });

  test('of a sheet that is gone are refused', async () => {
    const { port } = openBook({ Piano: [[1]] });
    expect(codeOf(await port.cells({ sheet: 'Nope', box: box(0, 0) }))).toBe('TG908');
  });
});

describe('listening', () => {
  test('to edits of persons, here and elsewhere, until it is stopped', async () => {
    const { engine, port } = openBook({ Piano: [[1]], Misure: [[1]] });
    const heard: SheetEdit[] = [];
    const stop = good(await port.onEdit((edit) => heard.push(edit)));
    engine.edit('Misure', areaOf(box(4, 3)), [[{ value: 7 }]]);
    engine.edit('Piano', areaOf(box(0, 0, 1, 2)), [[{ value: 7 }, { value: 8 }]], 'Remote');
    await settle(80);
    await stop();
    engine.edit('Misure', areaOf(box(4, 3)), [[{ value: 8 }]]);
    await settle(50);
    expect(heard).toEqual([
      { sheet: 'Misure', box: box(4, 3), remote: false },
      { sheet: 'Piano', box: box(0, 0, 1, 2), remote: true },
    ]);
  });

  test('what we write ourselves is not heard', async () => {
    const { port } = openBook({ Piano: [[1]] });
    const heard: SheetEdit[] = [];
    good(await port.onEdit((edit) => heard.push(edit)));
    good(await port.apply(plan({ cells: [cellsAt('Piano', 0, 3, [['=1']])] })));
    await settle(50);
    expect(heard).toEqual([]);
  });

  test('to the selection', async () => {
    const { engine, port } = openBook({ Piano: [[1]], Misure: [[1]] });
    const heard: Selection[] = [];
    good(await port.onSelect((selection) => heard.push(selection)));
    engine.select(idOf(engine, 'Misure'), areaOf(box(2, 1, 3, 1)));
    await settle(50);
    expect(heard).toEqual([{ sheet: 'Misure', box: box(2, 1, 3, 1) }]);
  });
});

describe('settings', () => {
  test.each(['testo', 12.5, true])('%p is kept in the workbook', async (value) => {
    const { port, session } = openBook({ Piano: [[1]] });
    good(await port.saveSetting('chiave', value));
    expect([port.readSetting('chiave'), session.host.document.settings.get('chiave')]).toEqual([
      value,
      value,
    ]);
  });

  test('what was never saved is undefined', () => {
    const { port } = openBook({ Piano: [[1]] });
    expect(port.readSetting('chiave')).toBeUndefined();
  });
});
