import { expectNoHostFaults, settle, startOffice, type OfficeSession } from '../../support/officeLibrary';
import { excel, refusal } from './excelRun';

const cell = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });

/** Listens on the sheet and keeps what it hears. */
async function listen(session: OfficeSession) {
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  const handler = await session.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const added = sheet.onChanged.add(async (event) => void heard.push(event));
    await context.sync();
    return added;
  });
  return { heard, handler };
}

describe('events', () => {
  let session: OfficeSession;
  beforeEach(() => (session = startOffice()));
  afterEach(() => expectNoHostFaults(session));

  const write = (address: string, values: unknown[][]) =>
    excel(session, async (c) => {
      c.workbook.worksheets.getItem('Sheet1').getRange(address).values = values;
    });

  test('a write of the add-in, with what was there before', async () => {
    await write('B5', [['prima']]);
    const { heard } = await listen(session);
    await write('B5', [[99]]);
    await settle();
    expect(heard).toMatchObject([
      {
        address: 'B5',
        type: 'WorksheetChanged',
        changeType: 'RangeEdited',
        source: 'Local',
        triggerSource: 'ThisLocalAddin',
        details: {
          valueBefore: 'prima',
          valueAfter: 99,
          valueTypeBefore: 'String',
          valueTypeAfter: 'Double',
        },
      },
    ]);
  });

  test('several cells have no details', async () => {
    const { heard } = await listen(session);
    await write('A1:B1', [[1, 2]]);
    await settle();
    expect(heard.map(({ address, details }) => [address, details])).toEqual([['A1:B1', undefined]]);
  });

  test.each(['Local', 'Remote'] as const)('an edit in the grid: %s', async (source) => {
    const { heard } = await listen(session);
    session.engine.edit('Sheet1', cell(6, 2), [[{ value: 'utente' }]], source);
    await settle();
    expect(heard).toMatchObject([
      { address: 'C7', source, triggerSource: 'Unknown', details: { valueAfter: 'utente' } },
    ]);
  });

  test('the value after is the calculated one', async () => {
    session = startOffice();
    const { heard } = await listen(session);
    await write('A1', [['=1+1']]);
    await settle();
    expect(heard[0]?.details).toMatchObject({ valueAfter: 0, valueTypeAfter: 'Double' });
  });

  test('nothing after the handler is removed', async () => {
    const { heard, handler } = await listen(session);
    await session.Excel.run(handler.context as Excel.RequestContext, async (context) => {
      handler.remove();
      await context.sync();
    });
    session.engine.edit('Sheet1', cell(0, 0), [[{ value: 1 }]]);
    await settle();
    expect(heard).toEqual([]);
  });

  test('nothing while events are off', async () => {
    const { heard } = await listen(session);
    await excel(session, async (c) => {
      c.runtime.enableEvents = false;
    });
    await write('A1', [[1]]);
    await settle();
    expect(heard).toEqual([]);
  });

  test('the range of the event can be read', async () => {
    const { heard } = await listen(session);
    session.engine.edit('Sheet1', cell(6, 2), [[{ value: 'utente' }]]);
    await settle();
    const values = await excel(session, async (c) => {
      const changed = heard[0]!.getRange(c).load('values');
      await c.sync();
      return changed.values;
    });
    expect(values).toEqual([['utente']]);
  });

  test('results of formulas raise no change, but a calculation', async () => {
    const calculated: string[] = [];
    await excel(session, async (c) => {
      c.workbook.worksheets.onCalculated.add(async (event) => void calculated.push(event.worksheetId));
    });
    await write('A1', [[1]]);
    await settle();
    expect(calculated).toEqual([session.engine.sheetNamed('Sheet1').id]);
  });

  test('one handler hears of all sheets', async () => {
    const heard: string[] = [];
    await excel(session, async (c) => {
      c.workbook.worksheets.add('Due');
      c.workbook.worksheets.onChanged.add(async (event) => void heard.push(event.worksheetId));
    });
    session.engine.edit('Due', cell(0, 0), [[{ value: 1 }]]);
    await settle();
    expect(heard).toEqual([session.engine.sheetNamed('Due').id]);
  });

  test('sheets that come and go, and the active one', async () => {
    const heard: string[] = [];
    await excel(session, async (c) => {
      const { worksheets } = c.workbook;
      worksheets.onAdded.add(async () => void heard.push('added'));
      worksheets.onActivated.add(async () => void heard.push('activated'));
      worksheets.onDeleted.add(async () => void heard.push('deleted'));
    });
    await excel(session, async (c) => c.workbook.worksheets.add('Due').activate());
    await excel(session, async (c) => c.workbook.worksheets.getItem('Due').delete());
    await settle();
    expect(heard).toEqual(['added', 'activated', 'deleted', 'activated']);
  });

  test('the selection', async () => {
    const heard: string[] = [];
    await excel(session, async (c) => {
      c.workbook.worksheets.onSelectionChanged.add(async (event) => void heard.push(event.address));
    });
    session.engine.select(session.engine.activeSheetId(), cell(3, 3));
    await settle();
    expect(heard).toEqual(['D4']);
  });

  test('protection', async () => {
    const heard: boolean[] = [];
    await excel(session, async (c) => {
      c.workbook.worksheets.onProtectionChanged.add(async (event) => void heard.push(event.isProtected));
    });
    await excel(session, async (c) => c.workbook.worksheets.getItem('Sheet1').protection.protect());
    await settle();
    expect(heard).toEqual([true]);
  });

  test('an event this host does not raise is refused', async () => {
    const code = await refusal(session, async (c) => {
      c.workbook.worksheets.getItem('Sheet1').onFormatChanged.add(async () => undefined);
    });
    expect(code).toBe('ApiNotImplementedInHost');
  });
});
