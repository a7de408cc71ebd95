import fc from 'fast-check';
import type { NodeKind, Weight } from '../../../src/core/plan';
import type { FrozenPlan, FrozenRow } from '../../../src/core/revision';
import {
  Decimal,
  ITALIAN_SEPARATORS,
  parseFieldValue,
  parseTarget,
  serialOfDate,
} from '../../../src/core/values';
import type { FieldValue, Quantity, Target } from '../../../src/core/values';

/** A row before it has a place. */
interface Draft {
  readonly code: string;
  readonly name: string;
  readonly weight: Weight;
  readonly algorithm: string;
  readonly description: string;
  readonly history: string;
  readonly targets: readonly string[];
  readonly children: readonly Draft[];
}

const TARGETS = [
  '', 'N/D', '>= 60 N.', '>= 1.100 N.', '>= 1100', '<= 2 gg', '<= 1 giorno', '>= 72,10 %', '> 5', '= 5', '60', 'tra 10 e 20', 'tra 12 e 18',
  'Entro 31-12-2025', 'Entro 30-06-2025', 'sì', 'no', 'circa 100', '>= 5 imprese', '>= 5 corsi', '>= 1.000 €',
]; // prettier-ignore
const VALUES = ['', 'N/D', '981 N.', '1.167 N.', '1167', '72,10 %', '31-08-2022', 'sì', 'boh'];
const WEIGHTS = ['0', '0.2', '0.3333', '0.5', '1'];

const weight = fc.oneof(
  fc.constantFrom(...WEIGHTS).map((raw): Weight => ({ kind: 'weight', fraction: new Decimal(raw), raw })),
  fc.constant<Weight>({ kind: 'missing' }),
  fc.constant<Weight>({ kind: 'invalid', raw: 'boh' }),
);

const draft = (children: fc.Arbitrary<readonly Draft[]>, codes: readonly string[]): fc.Arbitrary<Draft> =>
  fc.record({
    code: fc.constantFrom(...codes),
    name: fc.constantFrom('Imprese', 'Corsi', 'Tempi', 'Bandi', 'Servizi'),
    weight,
    algorithm: fc.constantFrom('', 'A', 'A / B', 'C + D', 'E', 'F'),
    description: fc.constantFrom('', 'Quante imprese', 'Giorni medi'),
    history: fc.constantFrom(...VALUES),
    targets: fc.array(fc.constantFrom(...TARGETS), { minLength: 2, maxLength: 2 }),
    children,
  });

const none = fc.constant<readonly Draft[]>([]);
const CODES = ['1', '2', '3', 'D1', 'D1.1', ''];
const indicators = fc.array(draft(none, CODES), { maxLength: 5 });
const objectives = fc.array(draft(indicators, CODES), { maxLength: 3 });
const areas = fc.array(draft(objectives, CODES), { maxLength: 3 });

const KINDS: readonly NodeKind[] = ['area', 'objective', 'indicator'];

const years = <T extends { readonly kind: string }>(first: number, values: readonly T[]) =>
  values.flatMap((value, index) => (value.kind === 'missing' ? [] : [{ year: first + index, value }]));

const rowOf = (row: Draft, depth: number, parent: number, key: string): FrozenRow => {
  const isIndicator = depth === KINDS.length - 1;
  return {
    kind: KINDS[depth] ?? 'indicator',
    parent,
    key,
    code: row.code,
    name: row.name,
    weight: row.weight,
    description: isIndicator ? row.description : '',
    algorithm: isIndicator ? row.algorithm : '',
    unit: '',
    history: isIndicator ? years(2024, [parseFieldValue(row.history, ITALIAN_SEPARATORS)]) : [],
    targets: isIndicator
      ? years(
          2025,
          row.targets.map((text) => parseTarget(text, ITALIAN_SEPARATORS)),
        )
      : [],
    reason: '',
    sheetRow: undefined,
  };
};

function planOf(top: readonly Draft[]): FrozenPlan {
  const rows: FrozenRow[] = [];
  const add = (row: Draft, depth: number, parent: number, path: string): void => {
    const key = path === '' ? row.code || row.name : `${path} / ${row.code || row.name}`;
    const position = rows.push(rowOf(row, depth, parent, key)) - 1;
    row.children.forEach((child) => add(child, depth + 1, position, key));
  };
  top.forEach((row) => add(row, 0, -1, ''));
  return { title: 'Piano', historyYears: [2024], targetYears: [2025, 2026], rows };
}

/** Plans of three levels whose codes, names and algorithms often come again, in the same plan and in another. */
export const randomPlan: fc.Arbitrary<FrozenPlan> = areas.map(planOf);

/** Plans in which no two rows have the same key. */
export const plainPlan: fc.Arbitrary<FrozenPlan> = randomPlan.filter(
  ({ rows }) => new Set(rows.map(({ key }) => key)).size === rows.length,
);

/** The same plan with the children of every row in the opposite order. */
export function turnedAround(plan: FrozenPlan): FrozenPlan {
  const rows: FrozenRow[] = [];
  const add = (parent: number, at: number): void => {
    const children = plan.rows.flatMap((row, index) => (row.parent === parent ? [{ row, index }] : []));
    for (const { row, index } of children.reverse()) add(index, rows.push({ ...row, parent: at }) - 1);
  };
  add(-1, -1);
  return { ...plan, rows };
}

const COUNTS = new Set(['', 'n.', 'n', 'num.']);

function quantityText({ amount, unit }: Quantity): string {
  const word = COUNTS.has(unit.word.toLowerCase()) ? '' : unit.word.toLowerCase();
  return `${amount.toFixed()} ${unit.kind === 'number' ? word : unit.kind}`;
}

/** What a value means, whatever it looks like. */
export function meaningOf(value: Target | FieldValue | Weight): string {
  switch (value.kind) {
    case 'bound':
      return `${value.operator} ${quantityText(value.threshold)}`;
    case 'between':
      return `${quantityText(value.lower)} .. ${quantityText(value.upper)}`;
    case 'deadline':
    case 'date':
      return `day ${serialOfDate(value.date)}`;
    case 'flag':
      return String(value.yes);
    case 'quantity':
      return quantityText(value.quantity);
    case 'weight':
      return value.fraction.toFixed();
    case 'invalid':
      return `? ${value.raw}`;
    case 'missing':
    case 'notAvailable':
      return value.kind;
  }
}

/** Everything a plan says, without the order of its rows: what two equal plans share. */
export function contentOf(plan: FrozenPlan): readonly string[] {
  const pathOf = ({ parent, kind, code, name }: FrozenRow): string => {
    const above = plan.rows[parent];
    return `${above === undefined ? '' : pathOf(above)}/${kind}:${code}:${name}`;
  };
  const lineOf = (row: FrozenRow): string =>
    [
      pathOf(row),
      meaningOf(row.weight),
      row.algorithm,
      row.description,
      row.unit,
      ...row.history.map(({ year, value }) => `${year} ${meaningOf(value)}`),
      ...row.targets.map(({ year, value }) => `target ${year} ${meaningOf(value)}`),
    ].join(' | ');
  const head = `${plan.title} ${plan.historyYears.join()} ${plan.targetYears.join()}`;
  return [head, ...plan.rows.map(lineOf).sort()];
}
