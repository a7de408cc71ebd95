import type { Diagnostic } from '../diagnostics';
import { cellName, columnName } from '../grid';
import type { Grid } from '../grid';
import type { MeasureTable, Plan, PlanColumns } from '../plan';

/** What findings were made from. */
export interface CheckedSheets {
  readonly plan: Plan;
  readonly measures: MeasureTable | undefined;
  /** All sheets of the workbook. */
  readonly grids: readonly Grid[];
}

/**
 * Says where a finding stands without rows: `piano: 803 / A1 · target 2025` by the key of the plan's row, `misura: S0 · 2024` by the code of the
 * measure, else by the cell. A key that stands in several rows gets the number of the row among them.
 */
export function findingPlaces({ plan, measures }: CheckedSheets): (diagnostic: Diagnostic) => string {
  const planRows = numbered(plan.nodes.map(({ row, key }) => [String(row), key]));
  const measureRows = numbered(
    (measures?.measures ?? []).map(({ row, code, sheet }) => [
      `${row} ${sheet ?? measures?.sheet ?? ''}`,
      code,
    ]),
  );
  return ({ at }) => {
    if ('workbook' in at) return 'cartella';
    const { row, column } = at.range;
    const key = at.sheet === plan.sheet ? planRows.get(String(row)) : undefined;
    if (key !== undefined) return `piano: ${key} · ${planField(plan.columns, column)}`;
    const code = measureRows.get(`${row} ${at.sheet}`);
    if (code !== undefined) return `misura: ${code} · ${measureField(tableOn(at.sheet, measures), column)}`;
    return `foglio: ${at.sheet} · ${cellName(row, column)}`;
  };
}

/** The measures of one sheet, where they stand on several. */
const tableOn = (sheet: string, measures: MeasureTable | undefined): MeasureTable | undefined =>
  measures?.sheets?.find((table) => table.sheet === sheet) ?? measures;

/** Names of rows by their place; the second row of a key is `key #2`. */
function numbered(rows: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  return new Map(
    rows.map(([row, key]) => {
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return [row, count === 1 ? key : `${key} #${count}`];
    }),
  );
}

const FIELDS: readonly (readonly [Exclude<keyof PlanColumns, 'history' | 'targets'>, string])[] = [
  ['label', 'nome'],
  ['code', 'codice'],
  ['name', 'nome'],
  ['level', 'livello'],
  ['weight', 'peso'],
  ['algorithm', 'algoritmo'],
  ['description', 'descrizione'],
  ['unit', 'unità'],
  ['operator', 'operatore'],
  ['exemption', 'non valutabile'],
];

/** The column by what it holds, so that inserted columns change nothing; by its letter where the plan does not read it. */
function planField(columns: PlanColumns, column: number): string {
  const year = (entries: PlanColumns['history'], word: string): string | undefined => {
    const found = entries.find((entry) => entry.column === column);
    return found && `${word} ${found.year}`;
  };
  const field = FIELDS.find(([name]) => columns[name] === column)?.[1];
  return (
    year(columns.targets, 'target') ??
    year(columns.history, 'valore') ??
    field ??
    `colonna ${columnName(column)}`
  );
}

function measureField(measures: MeasureTable | undefined, column: number): string {
  if (column === measures?.codeColumn) return 'codice';
  const year = measures?.years.find((entry) => entry.column === column)?.year;
  return year === undefined ? `colonna ${columnName(column)}` : String(year);
}
