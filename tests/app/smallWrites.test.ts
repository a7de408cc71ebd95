import { parameterChanges } from '../../src/app/parameterChanges';
import { readWorkbook } from '../../src/app';
import { samplePlan } from '../../src/app/samplePlan';
import { createSession } from '../../src/app';
import type { Session } from '../../src/app';
import { Decimal } from '../../src/core/values';
import { good, openBook, closeBook } from '../excel/sheets';

const TODAY = { year: 2026, month: 3, day: 2 };
afterEach(closeBook);

function sessionOn(sheets: Parameters<typeof openBook>[0]): {
  session: Session;
  book: ReturnType<typeof openBook>;
} {
  const book = openBook(sheets);
  return { session: createSession(book.port, { today: () => TODAY }), book };
}

describe('the sample plan', () => {
  test('goes into an empty workbook, is read without an error and can be scored', async () => {
    const { session } = sessionOn({ Foglio1: [['']] });
    const { opened } = good(await session.insertSample());
    if (opened.kind !== 'opened') throw new Error('the sample is not read');
    expect(opened.plan.nodes.filter(({ kind }) => kind === 'indicator')).toHaveLength(5);
    expect(opened.scores.overall.kind).toBe('scored');
    const severe = opened.diagnostics.filter(({ code }) => !['TG204', 'TG207'].includes(code));
    expect(severe).toEqual([]);
  });

  test('never writes over a sheet of the same name', () => {
    expect(samplePlan(['PIANO', 'Misure di esempio', 'misure']).write.sheets).toEqual([
      'Piano di esempio',
      'Misure di esempio 2',
    ]);
  });

  test('is taken back as a whole', async () => {
    const { session } = sessionOn({ Foglio1: [['']] });
    good(await session.insertSample());
    good(await session.undoLastWrite());
    expect(good(await session.open()).kind).toBe('noPlan');
  });
});

describe('rules that are changed', () => {
  test('before the first calculation: calculates with them', async () => {
    const { session } = sessionOn({ Foglio1: [['']] });
    const { opened } = good(await session.insertSample());
    if (opened.kind !== 'opened') throw new Error('not read');
    const { parameters } = opened;
    const policy = { ...parameters.policy, cap: new Decimal('1.2') };
    const changed = good(await session.changeParameters({ ...parameters, policy }, 'native')).opened;
    if (changed.kind !== 'opened') throw new Error('not read');
    expect(changed.parameters.policy.cap?.toNumber()).toBe(1.2);
    expect(changed.written).toBe('native');
  });

  test('afterwards: only the cells that differ, in one step that can be taken back', async () => {
    const { session, book } = sessionOn({ Foglio1: [['']] });
    good(await session.insertSample());
    const { opened } = good(await session.calculate('native'));
    if (opened.kind !== 'opened') throw new Error('not read');
    const { parameters } = opened;
    const policy = { ...parameters.policy, atMost: 'ratio' as const };
    const report = good(
      await session.changeParameters({ ...parameters, policy, targetsYear: 2026 }, 'native'),
    );
    expect([report.sheet, report.cells]).toEqual(['Parametri', 2]);
    if (report.opened.kind !== 'opened') throw new Error('not read');
    expect(report.opened.parameters).toMatchObject({ targetsYear: 2026, policy: { atMost: 'ratio' } });
    const { emission } = readWorkbook(good(await book.port.snapshot()), TODAY);
    if (emission === undefined) throw new Error('not read');
    expect(parameterChanges(emission, emission.input.parameters, 'native').value.cells).toEqual([]);
    good(await session.undoLastWrite());
    const back = good(await session.open());
    expect(back.kind === 'opened' && back.parameters.policy.atMost).toBe('linear');
  });

  test('the day of the last calculation is kept in the workbook', async () => {
    const { session } = sessionOn({ Foglio1: [['']] });
    good(await session.insertSample());
    expect(session.scoredOn()).toBeUndefined();
    good(await session.calculate('native'));
    expect(session.scoredOn()).toBe('2026-03-02');
  });
});
