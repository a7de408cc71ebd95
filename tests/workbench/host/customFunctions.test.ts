import { settle, startOffice, type OfficeSession } from '../../support/officeLibrary';
import type { FunctionResult } from '../../../src/workbench/host';

const fails = (error: string, message = ''): FunctionResult => ({ ok: false, error, message });
const gives = (value: unknown): FunctionResult => ({ ok: true, value });

describe('custom functions through the real runtime', () => {
  let session: OfficeSession;
  let cancelled = false;

  beforeAll(() => {
    session = startOffice();
    const { associate, Error: FunctionError, ErrorCode } = session.CustomFunctions;
    const raise = (code: CustomFunctions.ErrorCode) => () => {
      throw new FunctionError(code, 'perché');
    };
    associate('ADD', (a: number, b: number) => a + b);
    associate('MATRIX', () => [[1, 'a'], [true, null]]); // prettier-ignore
    associate('LATER', async (a: number) => a * 2);
    associate('MISSING_ARGUMENT', (_a: unknown, b: unknown) => (b === null ? 'null' : typeof b));
    associate(
      'WHERE',
      (_a: unknown, call: CustomFunctions.Invocation) => `${call.address} ${String(call.parameterAddresses)}`,
    );
    associate('NAN', () => Number.NaN);
    associate('INFINITE', () => Infinity);
    associate('PLAIN_ERROR', () => {
      throw new TypeError('boom');
    });
    associate('NOT_AVAILABLE', raise(ErrorCode.notAvailable));
    associate('INVALID', raise(ErrorCode.invalidValue));
    associate('DIVISION', raise(ErrorCode.divisionByZero));
    associate('NAME', raise(ErrorCode.invalidName));
    associate('REJECTED', async () => raise(ErrorCode.notAvailable)());
    associate('TICK', (n: number, call: CustomFunctions.StreamingInvocation<number>) => {
      for (let i = 1; i <= n; i++) setTimeout(() => call.setResult(i), i * 60);
      call.onCanceled = () => (cancelled = true);
    });
  });

  const CASES: readonly [id: string, args: unknown[], expected: FunctionResult][] = [
    ['ADD', [1, 2], gives(3)],
    ['add', [1, 2], gives(3)],
    ['MATRIX', [], gives([[1, 'a'], [true, null]])],
    ['LATER', [4], gives(8)],
    ['MISSING_ARGUMENT', [1, null], gives('null')],
    ['NAN', [], fails('#VALUE!', 'NaN')],
    ['INFINITE', [], fails('#NUM!', 'Infinity')],
    ['PLAIN_ERROR', [], fails('#VALUE!')],
    ['NOT_AVAILABLE', [], fails('#N/A', 'perché')],
    ['INVALID', [], fails('#VALUE!', 'perché')],
    ['DIVISION', [], fails('#DIV/0!', 'perché')],
    ['NAME', [], fails('#VALUE!', 'perché')],
    ['REJECTED', [], fails('#N/A', 'perché')],
  ]; // prettier-ignore

  // All at once: the runtime sends results in batches, a quarter of a second apart.
  let results: readonly FunctionResult[] = [];
  beforeAll(async () => {
    results = await Promise.all(CASES.map(([id, args]) => session.host.customFunctions.invoke({ id, args })));
  });

  test.each(CASES.map((testCase, index) => [...testCase, index] as const))(
    '%s%j',
    (_id, _args, expected, index) => expect(results[index]).toEqual(expected),
  );

  test('many at once', async () => {
    const calls = Array.from({ length: 40 }, (_, i) =>
      session.host.customFunctions.invoke({ id: 'ADD', args: [i, 1] }),
    );
    expect(await Promise.all(calls)).toEqual(Array.from({ length: 40 }, (_, i) => gives(i + 1)));
  });

  test('the cells of the call', async () => {
    const call = { id: 'WHERE', args: ['q'], address: 'Sheet1!B3', parameterAddresses: ['Sheet1!A1:A3'] };
    expect(await session.host.customFunctions.invoke(call)).toEqual(gives('Sheet1!B3 Sheet1!A1:A3'));
  });

  test('a stream, until it is cancelled', async () => {
    const results: FunctionResult[] = [];
    const stream = await session.host.customFunctions.stream({ id: 'TICK', args: [3] }, (result) =>
      results.push(result),
    );
    await settle(900);
    stream.cancel();
    await settle(50);
    expect(results[results.length - 1]).toEqual(gives(3));
    expect(cancelled).toBe(true);
  });

  test('they are answered while a request to the workbook waits for calculation', async () => {
    let finish = (): void => undefined;
    const waiting = new Promise<void>((resolve) => (finish = resolve));
    const { engine } = session;
    const recalculate = jest.spyOn(engine, 'recalculate').mockImplementation(async () => {
      expect(await session.host.customFunctions.invoke({ id: 'ADD', args: [1, 1] })).toEqual(gives(2));
      finish();
    });
    await session.Excel.run(async (c) => {
      c.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
    });
    await waiting;
    recalculate.mockRestore();
  });
});
