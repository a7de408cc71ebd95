import { measure } from './measure';
import type { Medians } from './measure';
import { prepare } from './snapshots';
import { milliseconds } from './table';
import type { Table } from './table';

const STEPS = ['readPlan', 'readMeasures', 'resolve', 'actuals', 'score', 'checks'] as const;

interface SizeResult {
  readonly floor: Medians;
  readonly pipeline: Medians;
  readonly edits: Medians;
}

function measureSize(indicators: number): SizeResult {
  const { snapshot } = prepare(indicators);
  return {
    floor: measure('floor', snapshot),
    pipeline: measure('pipeline', snapshot),
    edits: measure('edits', snapshot),
  };
}

const floorOf = ({ floor }: SizeResult): number =>
  floor.of('JSON.parse') + floor.of('one pass over the numbers');

function pipelineRows(result: SizeResult): readonly (readonly string[])[] {
  const { floor, pipeline } = result;
  const least = floorOf(result);
  const row = (name: string, value: number, memory = '', note = ''): readonly string[] => [
    name, milliseconds(value), `${(value / least).toFixed(2)}`, memory, note,
  ]; // prettier-ignore
  const memoryOf = (medians: Medians): string => medians.of('memory').toFixed(0);
  return [
    row('floor: JSON.parse', floor.of('JSON.parse'), memoryOf(floor), floor.noteOf('JSON.parse')),
    row('floor: one pass over the numbers', floor.of('one pass over the numbers')),
    ...STEPS.map((name) => row(name, pipeline.of(name), '', pipeline.noteOf(name))),
    row('**open, all of it**', pipeline.of('open'), memoryOf(pipeline)),
    row('open, the first time', pipeline.of('first open')),
    ...(pipeline.names.includes('emit') ? [row('emit', pipeline.of('emit'))] : []),
  ];
}

/** The time of one edit and the nodes it reached, against scoring the plan; the findings after it come with a whole reading. */
function editRows({ edits, pipeline }: SizeResult): readonly (readonly string[])[] {
  const findings = ['the findings after any of them', milliseconds(pipeline.of('open')), 'the plan', ''];
  const all = pipeline.of('resolve') + pipeline.of('actuals') + pipeline.of('score');
  const rows = edits.names
    .filter((name) => name !== 'prepare' && name !== 'memory')
    .map((name) => [
      name,
      milliseconds(edits.of(name)),
      edits.noteOf(name),
      `1 : ${(all / edits.of(name)).toFixed(0)}`,
    ]);
  return [...rows, findings];
}

/** The floor, all steps of opening and one edit, for a plan of so many indicators. */
export function sizeTables(indicators: number): readonly Table[] {
  const result = measureSize(indicators);
  const title = `${indicators.toLocaleString('en')} indicators`;
  return [
    { title, headers: ['step', 'ms', 'floors', 'peak MB', ''], rows: pipelineRows(result) },
    {
      title: `${title}, one edit`,
      headers: ['one edit', 'ms', 'worked out again', 'against scoring the plan'],
      rows: editRows(result),
    },
  ];
}
