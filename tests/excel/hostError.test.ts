import { toDiagnostic } from '../../src/excel/hostError';
import { requestFault, type Fault } from '../../src/workbench/host';
import { closeBook, codeOf, openBook } from './sheets';

afterEach(closeBook);

describe('a refusal of Excel is a finding', () => {
  const FAULTS: readonly [name: string, fault: Fault, code: string][] = [
    ['a cell is being edited', { kind: 'request', code: requestFault.cellEditMode }, 'TG901'],
    ['a dialog is open', { kind: 'request', code: requestFault.dialogOpen }, 'TG901'],
    ['Excel is busy', { kind: 'request', code: requestFault.throttled }, 'TG905'],
    ['the session is lost', { kind: 'request', code: requestFault.sessionLost }, 'TG907'],
    ['the request is too large', { kind: 'request', code: requestFault.requestTooLarge }, 'TG906'],
    ['access is denied', { kind: 'model', code: 'AccessDenied' }, 'TG909'],
    ['anything else', { kind: 'model', code: 'GeneralException', message: 'rotto' }, 'TG909'],
  ];

  test.each(FAULTS)('%s', async (_name, fault, code) => {
    const { port } = openBook({ Piano: [[1]] }, { fault: () => fault });
    expect(codeOf(await port.snapshot())).toBe(code);
  });

  test('with what Excel said', async () => {
    const { port } = openBook(
      { Piano: [[1]] },
      { fault: () => ({ kind: 'model', code: 'GeneralException', message: 'rotto' }) },
    );
    expect(await port.snapshot()).toMatchObject({
      ok: false,
      error: { params: { detail: 'GeneralException: rotto' } },
    });
  });

  test.each([new TypeError('bug'), 'text', null, { code: 'X' }])(
    'a fault of ours is no finding: %p',
    (error) => {
      expect(() => toDiagnostic(error)).toThrow();
    },
  );
});
