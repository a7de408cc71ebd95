import { readInTurns, readWorkbook } from '../../../src/app/readWorkbook';
import { withPauses } from '../../../src/app/inTurns';
import type { WorkbookSnapshot } from '../../../src/app';
import { TODAY } from './today';

/** What a page is asked to do: opens a workbook, at once or in turns, and says how long the page could do nothing else, in ms. */
export interface ReadingDoor {
  read(snapshot: string, inTurns: boolean): Promise<{ readonly all: number; readonly longest: number }>;
}

const snapshotOf = (text: string): WorkbookSnapshot => {
  const saved = JSON.parse(text) as WorkbookSnapshot;
  const sheets = saved.sheets.map((sheet) => ({
    ...sheet,
    grid: {
      ...sheet.grid,
      indents: new Map<number, number>(),
      hiddenRows: new Set<number>(),
      outlines: new Map<number, number>(),
    },
  }));
  return { ...saved, sheets };
};

/** Long tasks as the browser itself reports them; what is shorter than 50 ms is none. */
function watchTasks(): () => number {
  let longest = 0;
  const note = (entries: PerformanceEntryList): void => {
    for (const { duration } of entries) longest = Math.max(longest, duration);
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ entryTypes: ['longtask'] });
  return () => {
    note(observer.takeRecords());
    observer.disconnect();
    return longest;
  };
}

const pause = (ms: number): Promise<void> => new Promise((resume) => setTimeout(resume, ms));

(globalThis as unknown as { reading: ReadingDoor }).reading = {
  async read(text, inTurns) {
    const snapshot = snapshotOf(text);
    await pause(200);
    const longestTask = watchTasks();
    const start = performance.now();
    if (inTurns) await withPauses(readInTurns(snapshot, TODAY));
    else readWorkbook(snapshot, TODAY);
    const all = performance.now() - start;
    await pause(200);
    return { all, longest: longestTask() };
  },
};
