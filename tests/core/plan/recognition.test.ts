import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { columnName } from '../../../src/core/grid';
import { readPlan } from '../../../src/core/plan';
import type { Plan } from '../../../src/core/plan';
import { outline } from '../../support/planMeaning';
import { parseSheetText } from '../../support/sheetText';

const folder = join(__dirname, '../../fixtures/layouts');
const TREE_REASONS = ['levelWord', 'nameColumn', 'indent', 'numbering', 'outline', 'order'];

const weightOf = ({ weight }: Plan['nodes'][number]): string =>
  weight.kind === 'weight' ? ` ${weight.fraction.times(100).toFixed()}` : '';

/** Columns, what told the tree, and the tree with its weights. */
function shown(plan: Plan): readonly string[] {
  const columns = plan.recognition.columns.map(({ column, role }) => `${columnName(column)} ${role}`);
  const reasons = new Set(plan.recognition.rows.map(({ reason }) => reason as string));
  return [
    `columns ${columns.join(', ')}`,
    `tree ${TREE_REASONS.find((reason) => reasons.has(reason)) ?? ''}`,
    ...outline(plan).map((line, at) => line + weightOf(plan.nodes[at]!)),
  ];
}

describe('a sheet is read as the file says below the arrow', () => {
  test.each(readdirSync(folder))('%s', (file) => {
    const [sheet = '', expected = ''] = readFileSync(join(folder, file), 'utf8').split('\n==>\n');
    expect(shown(readPlan(parseSheetText(sheet).grid).value)).toEqual(expected.trimEnd().split('\n'));
  });
});

describe('a plan without headers', () => {
  const rows = readFileSync(join(folder, '../plans/noRoomForHeaders.txt'), 'utf8');

  test('that begins in the first row asks for a row above it', () => {
    const { value, diagnostics } = readPlan(parseSheetText(rows).grid);
    expect([value.nodes, diagnostics.map(({ code }) => code)]).toEqual([[], ['TG117']]);
  });

  test('is read below an empty row, which Excel leaves out of what is used', () => {
    const { value } = readPlan({ ...parseSheetText(rows).grid, origin: { row: 1, column: 0 } });
    expect([value.headerRow, value.nodes.length]).toEqual([0, 6]);
  });
});
