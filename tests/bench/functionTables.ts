import { measureHosted } from './measure';
import type { Table } from './table';

const USES = ['single', 'spilled'] as const;

/** Processor time of PIANO functions a cell, through the runtime of Excel. */
export function functionTables(): readonly Table[] {
  const functions = measureHosted('functions');
  const ids = [...new Set(functions.names.map((name) => name.split(' ', 1)[0] ?? ''))].sort();
  const microseconds = (name: string): string =>
    functions.names.includes(name) ? (functions.of(name) * 1000).toFixed(1) : '';
  const rows = ids.map((id) => [`PIANO.${id}`, ...USES.map((use) => microseconds(`${id} ${use}`))]);
  return [
    {
      title: 'PIANO functions through the runtime of Excel',
      headers: ['function', 'single cells, µs a cell', 'one call, µs a cell'],
      rows,
    },
  ];
}
