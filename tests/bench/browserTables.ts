import { forBrowser, measureHosted } from './measure';
import { prepare } from './snapshots';
import type { Table } from './table';

const SIZES = [106, 1_000, 10_000];

/** Opening in a real browser: here the time that passes counts, as a person feels it. */
const browserRows = (): readonly (readonly string[])[] =>
  SIZES.map((indicators) => {
    const page = measureHosted('browser', forBrowser('inBrowser'), prepare(indicators).snapshot);
    return [indicators.toLocaleString('en'), ...page.names.map((name) => page.of(name).toFixed(0))];
  });

/** Opening in a real browser, at once and in turns. */
export const browserTables = (): readonly Table[] => [
  {
    title: 'Opening in a real browser, the first time',
    headers: ['indicators', 'open at once, ms', 'longest task', 'open in turns, ms', 'longest task'],
    rows: browserRows(),
  },
];
