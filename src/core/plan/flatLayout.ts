import { formOf } from './fieldColumns';
import type { FieldColumns } from './fieldColumns';
import type { FlatColumns, FlatLevel } from './flatColumns';
import type { LevelColumns } from './model';
import type { PlanLayout } from './planColumns';
import type { SheetView } from './sheetView';

/** A layout whose fields are those of the indicators; columns of parents are nobody's rivals. */
export function flatLayout(view: SheetView, layout: PlanLayout, flat: FlatColumns): PlanLayout {
  const { fields, header } = layout;
  const { name, code, weight, description } = flat.indicator;
  const form = code === undefined ? formOf(view, header, name, undefined) : undefined;
  const used = new Set(levelsOf(flat).flatMap(columnsOf));
  const prose = description ?? (used.has(fields.description ?? -1) ? undefined : fields.description);
  const { algorithm, unit, operator, exemption } = fields;
  const own: FieldColumns = {
    ...(form === undefined ? { name } : { label: name, labelForm: form }),
    ...(code === undefined ? {} : { code }),
    ...(weight === undefined ? {} : { weight }),
    ...(prose === undefined ? {} : { description: prose }),
    ...(algorithm === undefined ? {} : { algorithm }),
    ...(unit === undefined ? {} : { unit }),
    ...(operator === undefined ? {} : { operator }),
    ...(exemption === undefined ? {} : { exemption }),
    flat,
  };
  const rivals = [...layout.rivals].filter(([column]) => !used.has(column));
  return { ...layout, fields: own, rivals: new Map(rivals) };
}

const levelsOf = ({ parents, indicator }: FlatColumns): readonly FlatLevel[] => [...parents, indicator];

const columnsOf = ({ name, code, weight, description }: FlatLevel): readonly number[] =>
  [name, code, weight, description].flatMap((column) => column ?? []);

/** The columns of all levels, from the top down. */
export function flatLevelColumns(flat: FlatColumns): LevelColumns {
  const of = (key: 'name' | 'code' | 'weight'): readonly number[] =>
    levelsOf(flat).flatMap((level) => level[key] ?? []);
  return { names: of('name'), codes: of('code'), weights: of('weight') };
}
