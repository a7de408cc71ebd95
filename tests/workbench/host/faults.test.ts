import { requestFault, type Fault, type IncomingRequest } from '../../../src/workbench/host';
import { startOffice, type OfficeSession } from '../../support/officeLibrary';
import { excel, refusal, type Run } from './excelRun';

const write: Run<unknown> = async (c) => {
  c.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
};
const read: Run<unknown> = async (c) => {
  const cell = c.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
  await c.sync();
  return cell.values;
};

const fails = (fault: Fault, when: (request: IncomingRequest) => boolean = () => true): OfficeSession =>
  startOffice({ fault: (request) => (when(request) ? fault : undefined) });

describe('faults that Excel can have', () => {
  const CASES: readonly [name: string, fault: Fault, code: string][] = [
    [
      'cell edit mode',
      { kind: 'request', code: requestFault.cellEditMode },
      'InvalidOperationInCellEditMode',
    ],
    ['throttled', { kind: 'request', code: requestFault.throttled }, 'ActivityLimitReached'],
    ['session lost', { kind: 'request', code: requestFault.sessionLost }, 'InvalidOrTimedOutSession'],
    ['no permission', { kind: 'request', code: requestFault.noPermission }, 'AccessDenied'],
    ['one of the model', { kind: 'model', code: 'GeneralException' }, 'GeneralException'],
  ];

  test.each(CASES)('%s', async (_name, fault, code) => {
    const session = fails(fault);
    expect(await refusal(session, write)).toBe(code);
    expect(session.engine.usedArea(session.engine.activeSheetId(), true)).toBeNull();
  });

  test('after some actions were done, those stay done', async () => {
    const session = fails(
      { kind: 'model', code: 'AccessDenied', afterActions: 99 },
      ({ isWrite }) => isWrite,
    );
    expect(await refusal(session, write)).toBe('AccessDenied');
    expect(await excel(session, read)).toEqual([[1]]);
  });

  test('the request says whether it would wait for the person to leave the cell', async () => {
    const seen: boolean[] = [];
    const session = startOffice({ fault: ({ waitsForCellEdit }) => void seen.push(waitsForCellEdit) });
    await session.Excel.run({ delayForCellEdit: true }, write);
    await session.Excel.run(write);
    expect(seen.filter((_, index) => index === 0 || index === seen.length - 1)).toEqual([true, false]);
  });
});

describe('sizes', () => {
  const filled =
    (rows: number): Run<unknown> =>
    async (c) => {
      const values = Array.from({ length: rows }, () => ['x'.repeat(1_000)]);
      c.workbook.worksheets.getItem('Sheet1').getRangeByIndexes(0, 0, rows, 1).values = values;
    };

  test('a request above the limit is refused and does nothing', async () => {
    const session = startOffice({ payloadLimit: 100_000 });
    expect(await refusal(session, filled(110))).toBe('RequestPayloadSizeLimitExceeded');
    expect(session.engine.usedArea(session.engine.activeSheetId(), true)).toBeNull();
  });

  test('a response above the limit is refused', async () => {
    const session = startOffice({ payloadLimit: 100_000 });
    for (const start of [0, 1]) {
      await excel(session, async (c) => {
        const target = c.workbook.worksheets.getItem('Sheet1').getRangeByIndexes(start * 60, 0, 60, 1);
        target.values = Array.from({ length: 60 }, () => ['x'.repeat(1_000)]);
      });
    }
    const code = await refusal(session, async (c) =>
      c.workbook.worksheets.getItem('Sheet1').getRange('A1:A120').load('values'),
    );
    expect(code).toBe('ResponsePayloadSizeLimitExceeded');
  });

  test('every request is logged with its size', async () => {
    const session = startOffice();
    await excel(session, filled(10));
    const log = session.host.log.filter(({ isWrite }) => isWrite);
    expect(log).toMatchObject([{ isWrite: true, error: undefined }]);
    expect(log[0]!.requestBytes).toBeGreaterThan(10_000);
    expect(log[0]!.requestBytes).toBeLessThan(12_000);
  });
});

test('requests are executed one after the other, also while one waits for calculation', async () => {
  const session = startOffice();
  const steps: string[] = [];
  jest.spyOn(session.engine, 'beginBatch').mockImplementation(() => void steps.push('begin'));
  jest.spyOn(session.engine, 'endBatch').mockImplementation(() => void steps.push('end'));
  jest
    .spyOn(session.engine, 'recalculate')
    .mockImplementation(() => new Promise((resolve) => setTimeout(resolve, 20)) as never);
  await Promise.all([write, write, write].map((run) => session.Excel.run(run)));
  expect(steps.length).toBeGreaterThanOrEqual(6);
  expect(steps.filter((step, index) => step === (index % 2 === 0 ? 'begin' : 'end'))).toEqual(steps);
});
