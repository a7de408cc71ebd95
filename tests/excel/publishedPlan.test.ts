import { join } from 'node:path';
import { createSession } from '../../src/app';
import type { MemoryEngine } from '../../src/workbench/host';
import { readWorkbookGrids } from '../support/workbookGrids';
import { areaOf, box, closeBook, fill, good, idOf, openBook, pictureOf } from './sheets';

afterEach(closeBook);

const clock = { today: () => ({ year: 2025, month: 6, day: 30 }) };
const samples = join(__dirname, '../../assets/samples');

/** The sheets of a sample workbook, typed cell by cell into an engine. */
async function openSample(file: string) {
  const grids = await readWorkbookGrids(join(samples, file));
  const opened = openBook(Object.fromEntries(grids.map(({ sheet }) => [sheet, []])));
  for (const { sheet, values, numberFormats } of grids) {
    fill(opened.engine, sheet, values);
    if (typeof numberFormats === 'string') continue;
    const at = areaOf(box(0, 0, numberFormats.length, numberFormats[0]?.length ?? 1));
    opened.engine.writeNumberFormats(idOf(opened.engine, sheet), at, numberFormats);
  }
  return { ...opened, session: createSession(opened.port, clock), host: opened.session.host };
}

/** Contents of the user's cells: everything left of the owned columns, and every sheet that was there. */
const contentsOf = (engine: MemoryEngine, sheet: string, columns: number) =>
  engine.readFormulas(idOf(engine, sheet), areaOf(box(0, 0, 300, columns)));

describe.each(['piano-modena-2025.xlsx', 'piano-modena-2025-tidy.xlsx'])(
  'the published plan in %s',
  (file) => {
    test('is calculated in few requests, beside the cells of the user, and taken back whole', async () => {
      const { engine, session, host } = await openSample(file);
      const before = pictureOf(engine);
      const opening = good(await session.open());
      if (opening.kind !== 'opened') throw new Error(JSON.stringify(opening.diagnostics));
      const { sheet } = opening.plan;
      const columns = (engine.usedArea(idOf(engine, sheet), true)?.columnCount ?? 0) + 1;
      const users = contentsOf(engine, sheet, columns);
      const report = good(await session.calculate('native'));
      expect(report.cells).toBeGreaterThan(1_000);
      expect(report.opened.kind).toBe('opened');
      expect(contentsOf(engine, sheet, columns)).toEqual(users);
      expect(engine.names().map(({ name }) => name)).toContain('PIANO_Punteggio');
      expect(host.log.filter(({ error }) => error !== undefined)).toEqual([]);
      expect(host.log.length).toBeLessThan(40);
      good(await session.undoLastWrite());
      expect(pictureOf(engine)).toEqual(before);
    }, 120_000);
  },
);

describe('the published plan as printed', () => {
  test('switches between the two styles of formulas and back without a trace', async () => {
    const { engine, session } = await openSample('piano-modena-2025.xlsx');
    good(await session.calculate('native'));
    const native = pictureOf(engine);
    good(await session.calculate('piano'));
    expect(pictureOf(engine)).not.toEqual(native);
    good(await session.calculate('native'));
    expect(pictureOf(engine)).toEqual(native);
  }, 120_000);
});
