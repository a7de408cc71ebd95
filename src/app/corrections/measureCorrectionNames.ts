import type { MeasureField, MeasureRole } from '../../core/plan';

/**
 * What a person said of a sheet of measures, as names that point at its cells. The number holds together the names of one sheet: one that
 * says that no column holds a field points at no cell.
 */
const PREFIX = 'PIANO_Lettura_Misure_';

/** What one name says. */
export type MeasureSaying =
  | { readonly about: 'sheet'; readonly isMeasures: boolean }
  | { readonly about: 'header' }
  | { readonly about: 'column'; readonly role: MeasureRole };

const WORD_OF_FIELD: Readonly<Record<MeasureField, string>> = {
  code: 'Codice',
  description: 'Descrizione',
  unit: 'Unita',
  origin: 'Origine',
};

const IS_MEASURES = 'Foglio';
const IS_NONE = 'Escluso';
const HEADER = 'Intestazione';

const YEAR_ROLE = /^year:(\d{4})$/;

const wordOf = (saying: MeasureSaying): string => {
  switch (saying.about) {
    case 'sheet':
      return saying.isMeasures ? IS_MEASURES : IS_NONE;
    case 'header':
      return HEADER;
    case 'column': {
      const [, year] = YEAR_ROLE.exec(saying.role) ?? [];
      return year === undefined ? WORD_OF_FIELD[saying.role as MeasureField] : `Anno_${year}`;
    }
  }
};

const SAYINGS: ReadonlyMap<string, MeasureSaying> = new Map(
  [
    { about: 'sheet', isMeasures: true } as const,
    { about: 'sheet', isMeasures: false } as const,
    { about: 'header' } as const,
    ...Object.keys(WORD_OF_FIELD).map((role) => ({ about: 'column', role: role as MeasureField }) as const),
  ].map((saying) => [wordOf(saying).toLowerCase(), saying]),
);

const NAME = new RegExp(`^${PREFIX}(\\d+)_(.+)$`, 'i');
const YEAR_WORD = /^anno_(\d{4})$/;

export const measureCorrectionName = (number: number, saying: MeasureSaying): string =>
  `${PREFIX}${number}_${wordOf(saying)}`;

/** What a defined name says of which number; undefined where it says nothing of measures. Names are compared without case, as Excel does. */
export function measureSaying(
  name: string,
): { readonly number: number; readonly saying: MeasureSaying } | undefined {
  const [, number, word = ''] = NAME.exec(name) ?? [];
  if (number === undefined) return undefined;
  const lower = word.toLowerCase();
  const [, year] = YEAR_WORD.exec(lower) ?? [];
  const saying: MeasureSaying | undefined =
    year === undefined ? SAYINGS.get(lower) : { about: 'column', role: `year:${Number(year)}` };
  return saying === undefined ? undefined : { number: Number(number), saying };
}
