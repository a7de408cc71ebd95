import { cellLocation, proposing } from '../diagnostics';
import type { Diagnostic, NamedFix } from '../diagnostics';
import type { Grid } from '../grid';
import { separatorsOfColumn } from '../plan';
import type { IndicatorNode } from '../plan';
import { Decimal, decimalFromCell } from '../values';
import type { Separators } from '../values';
import type { Check } from './check';
import { contentAt, editOf } from './edits';
import { indicatorsOf } from './indicators';
import { percentSlips } from './percentSlips';
import type { PercentSlip } from './percentSlips';

const HUNDRED = new Decimal(100);

/** TG213: a percent about a hundred times too large or too small beside the others of its row. The fix moves the point. */
export const percentSize: Check = (plan, _measures, grid) =>
  indicatorsOf(plan).flatMap((node) =>
    percentSlips(plan, node).map((slip): Diagnostic => {
      const { column, text, usual } = slip;
      const fix =
        grid === undefined ? undefined : movedPoint(grid, node, slip, separatorsOfColumn(plan, column));
      const at = cellLocation(plan.sheet, node.row, column);
      return { code: 'TG213', at, params: { text, usual }, ...proposing([fix]) };
    }),
  );

/** The number of a text, in the separators of its column. */
const NUMBER = /\d[\d.,]*\d|\d/;

function movedPoint(
  grid: Grid,
  { row }: IndicatorNode,
  { column, power }: PercentSlip,
  separators: Separators,
): NamedFix | undefined {
  const before = contentAt(grid, row, column);
  const factor = power === 2 ? HUNDRED : new Decimal(1).dividedBy(HUNDRED);
  if (typeof before === 'number') {
    const after = decimalFromCell(before).times(factor);
    const edit = editOf(grid, row, column, after.toNumber());
    return edit && { label: { kind: 'write', text: shown(after.times(HUNDRED), separators) }, edits: [edit] };
  }
  if (typeof before !== 'string') return undefined;
  const after = before.replace(NUMBER, (number) => {
    const plain = number.split(separators.group).join('').replace(separators.decimal, '.');
    return new Decimal(plain).times(factor).toFixed().replace('.', separators.decimal);
  });
  const edit = editOf(grid, row, column, after);
  return edit && { label: { kind: 'write', text: after.trim() }, edits: [edit] };
}

const shown = (percent: Decimal, { decimal }: Separators): string =>
  `${percent.toFixed().replace('.', decimal)} %`;
