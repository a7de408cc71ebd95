import { join } from 'node:path';
import { createSession } from '../../src/app';
import { readWorkbookGrids } from '../support/workbookGrids';
import { areaOf, box, fill, idOf, openBook } from './sheets';

const samples = join(__dirname, '../../assets/samples');

/** A sample workbook, typed cell by cell into an engine, with a session on it. */
export async function openSample(file: string, today = { year: 2025, month: 6, day: 30 }) {
  const grids = await readWorkbookGrids(join(samples, file));
  const opened = openBook(Object.fromEntries(grids.map(({ sheet }) => [sheet, []])));
  for (const { sheet, values, numberFormats } of grids) {
    fill(opened.engine, sheet, values);
    if (typeof numberFormats === 'string') continue;
    const at = areaOf(box(0, 0, numberFormats.length, numberFormats[0]?.length ?? 1));
    opened.engine.writeNumberFormats(idOf(opened.engine, sheet), at, numberFormats);
  }
  const session = createSession(opened.port, { today: () => today });
  return { ...opened, session, host: opened.session.host };
}
