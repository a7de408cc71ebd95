import type { ColumnRole, CorrectedKind, FieldName } from '../../core/plan';

/**
 * A correction is a workbook-wide defined name that points at the cell it speaks of, so that it moves along when columns and rows are
 * inserted. Names are Italian, like all names in the workbook.
 */
const PREFIX = 'PIANO_Lettura_';
export const HEADER_NAME = `${PREFIX}Intestazione`;

const WORD_OF_FIELD: Readonly<Record<FieldName, string>> = {
  label: 'CodiceNome',
  code: 'Codice',
  name: 'Nome',
  level: 'Livello',
  weight: 'Peso',
  description: 'Descrizione',
  algorithm: 'Algoritmo',
  unit: 'Unita',
  operator: 'Operatore',
  exemption: 'NonValutabile',
};

const WORD_OF_KIND: Readonly<Record<CorrectedKind, string>> = {
  root: 'Ente',
  area: 'Area',
  objective: 'Obiettivo',
  block: 'Blocco',
  operationalObjective: 'ObiettivoOperativo',
  group: 'Gruppo',
  indicator: 'Indicatore',
  aside: 'Fuori',
};

const reversed = <K extends string>(words: Readonly<Record<K, string>>): ReadonlyMap<string, K> =>
  new Map(Object.entries<string>(words).map(([key, word]) => [word.toLowerCase(), key as K]));

const FIELD_OF_WORD = reversed(WORD_OF_FIELD);
const KIND_OF_WORD = reversed(WORD_OF_KIND);

const YEAR_ROLE = /^(history|target):(\d{4})$/;

/** Name of the correction of a column. */
export function columnCorrectionName(role: ColumnRole): string {
  const dated = YEAR_ROLE.exec(role);
  if (dated === null) return `${PREFIX}${WORD_OF_FIELD[role as FieldName]}`;
  return `${PREFIX}${dated[1] === 'target' ? 'Target' : 'Consuntivo'}_${dated[2] ?? ''}`;
}

/** Name of the correction of a row; the number only keeps names apart. */
export const rowCorrectionName = (kind: CorrectedKind, number: number): string =>
  `${PREFIX}Riga_${WORD_OF_KIND[kind]}_${number}`;

/** What a defined name corrects; undefined where it is no correction. */
export type NamedCorrection =
  | { readonly about: 'column'; readonly role: ColumnRole }
  | { readonly about: 'row'; readonly kind: CorrectedKind }
  | { readonly about: 'header' };

const DATED = /^(consuntivo|target)_(\d{4})$/;
const ROW = /^riga_([a-z]+)_\d+$/;

/** Names are compared without case, as Excel does. */
export function correctionNamed(name: string): NamedCorrection | undefined {
  const lower = name.toLowerCase();
  if (!lower.startsWith(PREFIX.toLowerCase())) return undefined;
  if (lower === HEADER_NAME.toLowerCase()) return { about: 'header' };
  const word = lower.slice(PREFIX.length);
  const field = FIELD_OF_WORD.get(word);
  if (field !== undefined) return { about: 'column', role: field };
  const [, kindWord = ''] = ROW.exec(word) ?? [];
  const kind = KIND_OF_WORD.get(kindWord);
  if (kind !== undefined) return { about: 'row', kind };
  const [, role, year] = DATED.exec(word) ?? [];
  if (year === undefined) return undefined;
  return { about: 'column', role: `${role === 'target' ? 'target' : 'history'}:${Number(year)}` };
}

/** What a name refers to that says that no column holds the field, and one whose correction was taken back. */
export const NO_COLUMN = '="nessuna"';
export const TAKEN_BACK = '=""';
