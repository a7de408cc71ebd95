import type { PlanNode } from '../plan';
import { Frame } from './frame';
import type { EmitInput } from './frame';
import type { OwnedKey } from './ownedColumns';
import type { FlagLayout } from './revisionFlagLayout';

/** Defined names of the flags; the first three are on the plan sheet, the others on the sheet of the chosen revision. */
export const FLAG_NAMES = {
  /** The header row of all columns of the flags. */
  block: 'PIANO_Var_Colonne',
  change: 'PIANO_Var_Variazione',
  /** Header of the column that finds the row in the revision; it says in words which revision that is. */
  line: 'PIANO_Var_Riga',
  /** The short keys of the revision, one under another. */
  keys: 'PIANO_Var_Chiavi',
  /** The table of the revision, as many rows as the keys. */
  table: 'PIANO_Var_Dati',
} as const;

/** Header of the first column of the flags. */
export const FLAG_HEADER = 'Variazione';

/** Columns of the flags that are there once. */
export type FlagKey = 'change' | 'challenge' | 'legend' | 'line' | 'key' | 'others';

/** Columns of the flags that each target year has: the target taken apart, and what became of it. */
const PARSE_KEYS = [
  'targetWords',
  'target',
  'direction',
  'thresholdWord',
  'thresholdShape',
  'upperWord',
  'upperShape',
  'upper',
  'threshold',
] as const satisfies readonly OwnedKey[];

type ParseKey = (typeof PARSE_KEYS)[number];
export type YearFlagKey = ParseKey | 'unit' | 'yearChange' | 'yearChallenge';

const YEAR_HEADERS: Readonly<Record<YearFlagKey, string>> = {
  targetWords: 'Testo',
  target: 'Target',
  direction: 'Verso',
  thresholdWord: 'Testo soglia',
  thresholdShape: 'Forma soglia',
  upperWord: 'Testo fino a',
  upperShape: 'Forma fino a',
  upper: 'Fino a',
  threshold: 'Soglia',
  unit: 'Unità',
  yearChange: 'Variazione',
  yearChallenge: 'Sfida',
};

const YEAR_KEYS = Object.keys(YEAR_HEADERS) as readonly YearFlagKey[];

/** A column of the flags. Work columns are hidden. */
export interface FlagColumn {
  readonly key: FlagKey | YearFlagKey;
  readonly year?: number;
  readonly header: string;
  readonly width: number;
  readonly isWork: boolean;
}

/**
 * The columns of the flags from left to right; `revision` is how their header names the revision, `legend` the headers that explain the marks where
 * they have no other place. Below these nothing stands.
 */
export function flagColumns(
  years: readonly number[],
  revision: string,
  legend: readonly string[],
): readonly FlagColumn[] {
  const once = (key: FlagKey, header: string, width: number, isWork: boolean): FlagColumn => ({
    key,
    header,
    width,
    isWork,
  });
  return [
    once('change', FLAG_HEADER, 30, false),
    once('challenge', 'Sfida', 22, false),
    ...legend.map((words) => once('legend', words, 20, false)),
    once('line', `Riga di ${revision}`, 10, true),
    once('key', 'Chiave', 20, true),
    once('others', 'Altri campi', 10, true),
    ...years.flatMap((year) =>
      YEAR_KEYS.map((key): FlagColumn => ({
        key,
        year,
        header: `${YEAR_HEADERS[key]} ${year}`,
        width: 10,
        isWork: true,
      })),
    ),
  ];
}

/** The frame of one target year: what the formulas of targets read and write stands in the columns of that year. */
export class YearFrame extends Frame {
  /** The plan of this frame has one target year, the first. */
  override readonly targetIndex = '1';

  constructor(
    input: EmitInput,
    private readonly year: number,
    private readonly flags: FlagLayout,
  ) {
    const { plan } = input;
    const targets = plan.columns.targets.filter((entry) => entry.year === year);
    super({
      ...input,
      plan: { ...plan, targetYears: [year], columns: { ...plan.columns, targets } },
    });
  }

  override column(key: OwnedKey): number {
    return isParseKey(key) ? this.flags.column(key, this.year) : super.column(key);
  }

  /** A cell of this year's flags in the row of a node. */
  flag(key: YearFlagKey, node: PlanNode): string {
    return this.flags.cell(key, node, this.year);
  }
}

const isParseKey = (key: OwnedKey): key is ParseKey => (PARSE_KEYS as readonly OwnedKey[]).includes(key);
