import { measureHosted } from './measure';
import type { Table } from './table';

/**
 * Messages and bytes between Traguardo and Excel. Calcola reads, writes, and reads again what it wrote; what is sent is what the write costs. The
 * clearing up of office.js after each conversation counts, although nobody waits for it.
 */
function officeRows(indicators: number): readonly (readonly string[])[] {
  const office = measureHosted('office', String(indicators));
  return ['open', 'Calcola'].map((name) => {
    const [sent = 0, received = 0, raw = 1] = office.noteOf(name).split(' ').map(Number);
    return [
      `${name}, ${indicators.toLocaleString('en')}`,
      office.of(name).toFixed(0),
      (raw / 1e6).toFixed(2),
      (sent / 1e6).toFixed(2),
      (received / 1e6).toFixed(2),
      (sent / raw).toFixed(2),
      (received / raw).toFixed(2),
    ];
  });
}

/** What travels between Traguardo and Excel through the real office.js. */
export const officeTables = (): readonly Table[] => [
  {
    title: 'Opening and calculating through office.js',
    headers: [
      'Excel',
      'messages',
      'cells, MB',
      'sent, MB',
      'received, MB',
      'sent to cells',
      'received to cells',
    ],
    rows: [106, 1_000].flatMap(officeRows),
  },
];
