import type { BodyRow } from './bodyRows';
import type { StructureRow } from './headingRuns';
import { isNamedLikeBody } from './levelWords';

interface KeptRows {
  readonly kept: readonly StructureRow[];
  readonly notUnderstood: readonly BodyRow[];
}

/**
 * Tells headings, blocks and indicators apart in a plan without level column. A line of text without weight, code or block below it, in a plan whose
 * rows have codes, is no heading, unless it is the first and named like a whole body.
 */
export function structureRows(rows: readonly BodyRow[], weighted: boolean): KeptRows {
  const named = rows.filter(({ code, name, block }) => block === undefined && code + name !== '');
  const coded = rows.filter(({ code }) => code !== '').length * 2 > named.length;
  const kept: StructureRow[] = [];
  const notUnderstood: BodyRow[] = [];
  rows.forEach((body, at) => {
    const kind = kindOf(body, kept[kept.length - 1]);
    const isStray =
      body.corrected === undefined &&
      weighted &&
      coded &&
      !body.hasWeight &&
      body.code === '' &&
      rows[at + 1]?.block === undefined;
    const isRoot = kept.length === 0 && isNamedLikeBody(body.name);
    const isNameless =
      body.corrected === undefined && body.code === '' && body.name === '' && body.block === undefined;
    if (isNameless || (kind === 'heading' && isStray && !isRoot)) notUnderstood.push(body);
    else kept.push({ body, kind });
  });
  return { kept, notUnderstood };
}

/** Among indicators a row that has no more than a description is one whose values are still to come. */
function kindOf(
  { block, corrected, hasBody, prose }: BodyRow,
  before: StructureRow | undefined,
): StructureRow['kind'] {
  if (corrected !== undefined)
    return corrected === 'block' || corrected === 'indicator' ? corrected : 'heading';
  if (block !== undefined) return 'block';
  if (hasBody) return 'indicator';
  const amongIndicators =
    before?.kind === 'indicator' || (before?.kind === 'block' && before.body.block === 'indicators');
  return prose.description !== '' && amongIndicators ? 'indicator' : 'heading';
}
