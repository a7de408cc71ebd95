import type { NodeKind } from '../plan';
import type { RawCell } from '../grid';
import { directionWord, serialOfDate } from '../values';
import { targetText, valueText } from './frozenValues';
import type { Target, Weight } from './frozenValues';
import { keyMark } from './checksum';
import type { FrozenPlan, FrozenRow } from './revision';
import { unitWord } from './unitWord';

/** A column of the table on a revision sheet. It is known by its header. */
export interface RevisionColumn {
  readonly header: string;
  /** Width in characters. */
  readonly width: number;
  /** Work columns are read by formulas and by this program; hidden, so that a person sees the plan. */
  readonly isWork?: true;
  readonly numberFormat?: string;
  readonly cell: (row: FrozenRow, position: number) => RawCell;
}

export const HEADERS = {
  number: 'N.',
  above: 'Sopra',
  key: 'Chiave',
  mark: 'Segno chiave',
  level: 'Livello',
  code: 'Codice',
  name: 'Denominazione',
  weight: 'Peso',
  countedWeight: 'Peso letto',
  description: 'Descrizione',
  algorithm: 'Algoritmo',
  unit: 'Unità',
  reason: 'Motivo',
} as const;

export const LEVEL_WORDS: Readonly<Record<NodeKind, string>> = {
  root: 'Ente',
  area: 'Area',
  objective: 'Obiettivo',
  block: 'Blocco',
  operationalObjective: 'Obiettivo operativo',
  group: 'Gruppo',
  indicator: 'Indicatore',
};

export const historyHeader = (year: number): string => `Consuntivo ${year}`;

/** The columns of a target year: as text, and taken apart for formulas. */
export const targetHeaders = (year: number) =>
  ({
    text: `Target ${year}`,
    direction: `Verso ${year}`,
    threshold: `Soglia ${year}`,
    upper: `Fino a ${year}`,
    unit: `Unità ${year}`,
  }) as const;

/** A weight as its cell keeps it: the fraction, or the text that is none. */
const weightCell = (weight: Weight): RawCell => {
  if (weight.kind === 'missing') return '';
  return weight.kind === 'invalid' ? `? ${weight.raw}` : weight.fraction.toNumber();
};

/** A weight as the column Peso letto of the plan shows it. */
function countedWeight(weight: Weight): RawCell {
  if (weight.kind !== 'weight') return 'N/D';
  return weight.fraction.isNegative() && !weight.fraction.isZero() ? 'negativo' : weight.fraction.toNumber();
}

function threshold(target: Target): RawCell {
  if (target.kind === 'bound') return target.threshold.amount.toNumber();
  if (target.kind === 'between') return target.lower.amount.toNumber();
  if (target.kind === 'deadline') return serialOfDate(target.date);
  return target.kind === 'flag' ? (target.yes ? 'sì' : 'no') : '';
}

function unitCell(target: Target): string {
  if (target.kind === 'bound') return unitWord(target.threshold.unit);
  return target.kind === 'between' ? unitWord(target.lower.unit) : '';
}

const MISSING: Target = { kind: 'missing' };

const targetOf = ({ targets }: FrozenRow, year: number): Target =>
  targets.find((entry) => entry.year === year)?.value ?? MISSING;

function targetColumns(year: number): readonly RevisionColumn[] {
  const headers = targetHeaders(year);
  const work = (header: string, cell: (target: Target) => RawCell): RevisionColumn => ({
    header,
    width: 10,
    isWork: true,
    cell: (row) => cell(targetOf(row, year)),
  });
  return [
    { header: headers.text, width: 20, cell: (row) => targetText(targetOf(row, year)) },
    work(headers.direction, directionWord),
    work(headers.threshold, threshold),
    work(headers.upper, (target) => (target.kind === 'between' ? target.upper.amount.toNumber() : '')),
    work(headers.unit, unitCell),
  ];
}

const PERCENT = '0.00%';

/** Short keys of the rows, no two alike: of rows with the same key the later ones have their number in it. */
export function rowMarks({ rows }: FrozenPlan): readonly string[] {
  const counts = new Map<string, number>();
  return rows.map(({ key }) => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return keyMark(count === 1 ? key : `${key}\n${count}`);
  });
}

/** The columns of the table, in the order they stand. */
export function revisionColumns(plan: FrozenPlan): readonly RevisionColumn[] {
  const { historyYears, targetYears } = plan;
  const marks = rowMarks(plan);
  return [
    { header: HEADERS.number, width: 5, cell: (_row, position) => position + 1 },
    { header: HEADERS.above, width: 7, isWork: true, cell: ({ parent }) => (parent < 0 ? '' : parent + 1) },
    { header: HEADERS.key, width: 20, isWork: true, cell: ({ key }) => key },
    { header: HEADERS.mark, width: 20, isWork: true, cell: (_row, position) => marks[position] ?? '' },
    { header: HEADERS.level, width: 19, cell: ({ kind }) => LEVEL_WORDS[kind] },
    { header: HEADERS.code, width: 20, cell: ({ code }) => code },
    { header: HEADERS.name, width: 50, cell: ({ name }) => name },
    { header: HEADERS.weight, width: 10, numberFormat: PERCENT, cell: ({ weight }) => weightCell(weight) },
    { header: HEADERS.countedWeight, width: 10, isWork: true, cell: ({ weight }) => countedWeight(weight) },
    { header: HEADERS.description, width: 50, cell: ({ description }) => description },
    { header: HEADERS.algorithm, width: 30, cell: ({ algorithm }) => algorithm },
    { header: HEADERS.unit, width: 10, cell: ({ unit }) => unit },
    ...historyYears.map((year): RevisionColumn => ({
      header: historyHeader(year),
      width: 16,
      cell: ({ history }) => {
        const value = history.find((entry) => entry.year === year)?.value;
        return value === undefined ? '' : valueText(value);
      },
    })),
    ...targetYears.flatMap(targetColumns),
    { header: HEADERS.reason, width: 40, cell: ({ reason }) => reason },
  ];
}
