import { OWNED_COLUMNS, Frame, emitPlan, ownedValues, rulesBlock } from '../../src/core/emit';
import type { EmitInput, OwnedKey } from '../../src/core/emit';
import { cellAt, parseReference } from '../../src/core/grid';
import type { Grid, RangeBox, RawCell } from '../../src/core/grid';

/** A call of a PIANO function that stands in an emitted formula, with the contents its arguments point to. */
export interface PianoCall {
  readonly cell: string;
  readonly key: OwnedKey;
  readonly formula: string;
  readonly id: string;
  readonly args: readonly (readonly (readonly RawCell[])[])[];
  /** What the core says the owned cells of the row show. */
  readonly row: Readonly<Record<OwnedKey, RawCell>>;
  /** Whether the core computed the actual of the row from measures. */
  readonly computed: boolean;
}

/** Every call in the owned columns of a plan written with PIANO functions. */
export function pianoCalls(input: EmitInput): readonly PianoCall[] {
  const frame = new Frame(input);
  const { cells, names } = emitPlan(input, 'piano', true).value;
  const written = cells.find(({ sheet }) => sheet === input.plan.sheet)!;
  const values = new Map(input.plan.nodes.map((node) => [node.row, ownedValues(frame, node)]));
  const sheetCell = (row: number, column: number): RawCell => {
    const owned = values.get(row)?.[column - input.firstOwnedColumn];
    return column >= input.firstOwnedColumn ? (owned ?? '') : contentAt(input.planGrid, row, column);
  };
  const known = new Map<string, RawCell[][]>();
  const contentsOf = (argument: string): RawCell[][] => {
    const contents = known.get(argument) ?? readContents(argument);
    known.set(argument, contents);
    return contents;
  };
  const readContents = (argument: string): RawCell[][] =>
    /^"/.test(argument)
      ? [[argument.slice(1, -1).replace(/""/g, '"')]]
      : (named(argument) ?? block(sheetCell, parseReference(`=x!${argument}`)!.box));
  const named = (argument: string): RawCell[][] | undefined => {
    if (argument === 'PIANO_Regole') return rulesBlock(input.parameters);
    if (argument === 'PIANO_SeparatoreDecimale') return [[input.plan.separators.decimal]];
    if (argument === 'PIANO_CalcoloValido')
      return [[input.parameters.policy.rollUp === 'sum' ? 'somma' : 'normalizza']];
    const column = /^INDEX\((\w+),0,PIANO_ColonnaMisure\)$/.exec(argument);
    const refersTo = names.find(({ name }) => name === (column?.[1] ?? argument))?.refersTo;
    if (refersTo === undefined) return undefined;
    const { box } = parseReference(refersTo)!;
    const at = (row: number, place: number): RawCell => contentAt(input.measuresGrid!, row, place);
    return block(at, column === null ? box : { ...box, column: yearColumn(input), columns: 1 });
  };
  return input.plan.nodes.flatMap((node) =>
    OWNED_COLUMNS.flatMap(({ key }, offset) => {
      const formula = String(written.contents[node.row - written.box.row]?.[offset] ?? '');
      const row = Object.fromEntries(OWNED_COLUMNS.map((one, at) => [one.key, values.get(node.row)![at]]));
      return callsIn(formula).map(({ id, args }): PianoCall => ({
        cell: `${key} of row ${node.row + 1}`,
        key, formula, id,
        args: args.map(contentsOf),
        row: row as PianoCall['row'],
        computed: input.scores.nodes[node.index]?.actual?.source === 'computed',
      })); // prettier-ignore
    }),
  );
}

function contentAt(grid: Grid, row: number, column: number): RawCell {
  const cell = cellAt(grid, row, column);
  return cell.kind === 'empty' ? '' : cell.value;
}

const block = (at: (row: number, column: number) => RawCell, box: RangeBox): RawCell[][] =>
  Array.from({ length: box.rows }, (_row, row) =>
    Array.from({ length: box.columns }, (_column, column) => at(box.row + row, box.column + column)),
  );

const yearColumn = ({ measures, parameters }: EmitInput): number =>
  measures!.years.find(({ year }) => year === parameters.actualsYear)!.column;

/** The calls in a formula, their arguments cut at commas outside quotes and parentheses. */
function callsIn(formula: string): { readonly id: string; readonly args: readonly string[] }[] {
  return [...formula.matchAll(/PIANO\.([A-Z]+)\(/g)].map((match) => {
    const args = [''];
    let [depth, quoted] = [1, false];
    for (let at = match.index + match[0].length; depth > 0; at += 1) {
      const sign = formula.charAt(at);
      if (sign === '"') quoted = !quoted;
      if (!quoted) depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
      if (sign === ',' && depth === 1 && !quoted) args.push('');
      else if (depth > 0) args[args.length - 1] += sign;
    }
    return { id: match[1]!, args };
  });
}
