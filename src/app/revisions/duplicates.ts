import { WORKBOOK } from '../../core/diagnostics';
import type { Diagnostic } from '../../core/diagnostics';
import type { FrozenPlan } from '../../core/revision';

/** A finding for every key that a state has more than once (TG603). `where` names the state. */
export function duplicateKeys({ rows }: FrozenPlan, where: string): readonly Diagnostic[] {
  const counts = new Map<string, number>();
  for (const { key } of rows) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].flatMap(([key, count]): readonly Diagnostic[] =>
    count < 2 ? [] : [{ code: 'TG603', at: WORKBOOK, params: { key, count, where } }],
  );
}
