import type { Header } from './header';
import type { HeaderWord } from './headerWords';
import type { NodeKind } from './model';
import type { ColumnRole, FieldName } from './recognition';
import { withSaidColumns } from './saidColumns';

/** What a person may say a row is: a kind of the tree, or no part of the plan. */
export type CorrectedKind = NodeKind | 'aside';

/**
 * What a person said of a sheet, which counts before anything the reader thinks. A field whose column is `null` stands in none. All
 * rows and columns are 0-based sheet coordinates.
 */
export interface PlanCorrections {
  /** The last row of the header; of several plans on a sheet it says which is read. */
  readonly headerRow?: number;
  readonly columns: ReadonlyMap<ColumnRole, number | null>;
  readonly rows: ReadonlyMap<number, CorrectedKind>;
}

export const NO_CORRECTIONS: PlanCorrections = { columns: new Map(), rows: new Map() };

const WORDS_OF_FIELD: Readonly<Record<FieldName, readonly HeaderWord[]>> = {
  label: ['code', 'name'],
  code: ['code'],
  name: ['name'],
  level: ['level'],
  weight: ['weight'],
  description: ['description'],
  algorithm: ['algorithm'],
  unit: ['unit'],
  operator: ['operator'],
  exemption: ['exemption'],
};

const YEAR_ROLE = /^(history|target):(\d{4})$/;

/** What a header that says just this role would say. */
function meaningOf(role: ColumnRole): { readonly words: readonly HeaderWord[]; readonly year?: number } {
  const dated = YEAR_ROLE.exec(role);
  if (dated === null) return { words: WORDS_OF_FIELD[role as FieldName] };
  return { words: [dated[1] === 'target' ? 'target' : 'history'], year: Number(dated[2]) };
}

/** The header as a person says it is: her columns say what she says, and no other column says it too. */
export const correctedHeader = (header: Header, { columns }: PlanCorrections): Header =>
  withSaidColumns(
    header,
    [...columns].map(([role, column]) => {
      const meaning = meaningOf(role);
      const isName = role === 'name' || role === 'code' || role === 'label';
      return { ...meaning, column, taken: isName ? [...meaning.words, 'structure'] : meaning.words };
    }),
  );
