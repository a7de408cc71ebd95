import { ICommandService, IUniverInstanceService, UndoCommand } from '@univerjs/core';
import { InsertRowMutation, RemoveColMutation, SetRangeValuesCommand } from '@univerjs/sheets';

import { parseArea, type Area, type EngineChange } from '../../../src/workbench/host';
import { typeAsPerson } from '../../../src/workbench/grid';
import { headless, type Headless } from './headless';

const area = (address: string): Area => parseArea(address)!;
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

/** Writes as the grid's own editor does. */
function type(grid: Headless, row: number, column: number, value: unknown): void {
  const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  const params = { unitId: grid.book.unitId, subUnitId: grid.sheetId, range, value: { v: value } };
  grid.book.injector.get(ICommandService).syncExecuteCommand(SetRangeValuesCommand.id, params);
}

function listen(grid: Headless): EngineChange[] {
  const heard: EngineChange[] = [];
  grid.engine.onUserChange((change) => heard.push(change));
  return heard;
}

describe('what a person does at the grid', () => {
  test('an edit is told with what the cell showed before; results of formulas are not told', async () => {
    const grid = headless({ Piano: [[1, '=A1*2']] });
    await grid.engine.recalculate();
    const heard = listen(grid);
    type(grid, 0, 0, 5);
    await grid.engine.recalculate();
    expect(heard).toEqual([
      { sheetId: grid.sheetId, area: area('A1'), kind: 'RangeEdited', source: 'Local', before: 1 },
    ]);
    expect(await grid.value('B1')).toBe(10);
    grid.dispose();
  });

  test('edits of one turn are one change; what this program writes and formats are none', async () => {
    const grid = headless({ Piano: [[1]] });
    await grid.engine.recalculate();
    const heard = listen(grid);
    grid.write('A1', 9);
    grid.engine.writeFormat(grid.sheetId, area('A1'), { fontBold: true });
    await turn();
    expect(heard).toEqual([]);
    type(grid, 0, 0, 5);
    type(grid, 2, 3, 'x');
    await turn();
    expect(heard.map((change) => change.area)).toEqual([area('A1:D3')]);
    grid.dispose();
  });

  test('undo is an edit too', async () => {
    const grid = headless({ Piano: [[1]] });
    type(grid, 0, 0, 5);
    await turn();
    const heard = listen(grid);
    grid.book.injector.get(IUniverInstanceService).focusUnit(grid.book.unitId);
    await grid.book.injector.get(ICommandService).executeCommand(UndoCommand.id);
    await turn();
    expect(heard).toMatchObject([{ area: area('A1'), before: 5 }]);
    expect(await grid.value('A1')).toBe(1);
    grid.dispose();
  });

  test.each([
    [InsertRowMutation.id, { startRow: 1, endRow: 2, startColumn: 0, endColumn: 11 }, 'RowInserted', '2:3'],
    [RemoveColMutation.id, { startRow: 0, endRow: 59, startColumn: 0, endColumn: 0 }, 'ColumnDeleted', 'A:A'],
  ])('%s is told as whole lines', async (mutation, range, kind, lines) => {
    const grid = headless({ Piano: [[1]] });
    const heard = listen(grid);
    const params = { unitId: grid.book.unitId, subUnitId: grid.sheetId, range };
    grid.book.injector.get(ICommandService).syncExecuteCommand(mutation, params);
    await turn();
    expect(heard).toEqual([{ sheetId: grid.sheetId, area: area(lines), kind, source: 'Local' }]);
    grid.dispose();
  });

  test('a protected sheet keeps a person from locked cells, and this program from none', async () => {
    const grid = headless({ Piano: [[1, 2]] });
    grid.engine.writeFormat(grid.sheetId, area('B1'), { locked: false });
    grid.state.setProtected(grid.sheetId, true);
    const heard = listen(grid);
    await typeAsPerson(grid.book, grid.sheetId, 0, 0, '7');
    await typeAsPerson(grid.book, grid.sheetId, 0, 1, '8,5');
    await turn();
    expect(grid.engine.readValues(grid.sheetId, area('A1:B1'))).toEqual([[1, 8.5]]);
    expect(heard.map((change) => change.area)).toEqual([area('B1')]);
    grid.write('A1', 9);
    expect(await grid.value('A1')).toBe(9);
    grid.dispose();
  });

  test('a selection is told once, whoever made it', () => {
    const grid = headless({ Piano: [[1]], Misure: [[2]] });
    let told = 0;
    const stop = grid.engine.onSelection(() => told++);
    grid.engine.select(grid.sheetId, area('B2:C3'));
    grid.engine.select(grid.sheetId, area('B2:C3'));
    expect(told).toBe(1);
    expect(grid.engine.selection()).toEqual({ sheetId: grid.sheetId, area: area('B2:C3') });
    stop();
    grid.engine.select(grid.sheetId, area('A1'));
    expect(told).toBe(1);
    grid.dispose();
  });
});
