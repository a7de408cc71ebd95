import { cellLocation } from '../../diagnostics';
import type { Diagnostic } from '../../diagnostics';
import type { IndicatorNode, Plan } from '../../plan';
import type { NodeScore, Parameters, PlanScores } from '../scores';
import { historyPlace, indicatorsOf } from './places';

/**
 * TG501: an indicator that counts but has no actual in the year, although others have theirs; where no finding of its row says why already. In a
 * year that has not begun nobody is late. Of a deadline it would depend on the day whether it is missed or in progress, and no finding depends on that; a
 * target without operator may be a deadline whose format is not seen.
 */
export function findNotScorable(
  plan: Plan,
  scores: PlanScores,
  { actualsYear }: Parameters,
  said: readonly Diagnostic[],
): Diagnostic[] {
  const indicators = indicatorsOf(plan);
  if (!indicators.some(({ index }) => hasActual(scores.nodes[index]))) return [];
  const explained = explainedRows(plan, said);
  return indicators
    .filter((node) => lacksActual(scores.nodes[node.index]) && !explained.has(node.row))
    .map((node) => ({
      code: 'TG501',
      at: placeOf(plan, node, actualsYear),
      params: { code: node.code || node.name, year: actualsYear },
    }));
}

/** The cell the actual belongs in; the cell that names the row where the plan has none for the year. */
function placeOf(plan: Plan, node: IndicatorNode, year: number): Diagnostic['at'] {
  const { history, label, code, name } = plan.columns;
  return history.some((entry) => entry.year === year)
    ? historyPlace(plan, node, year)
    : cellLocation(plan.sheet, node.row, label ?? code ?? name ?? 0);
}

const hasActual = (score: NodeScore | undefined): boolean =>
  score?.actual !== undefined && score.actual.source !== 'none' && !isAbsent(score);

const isAbsent = ({ actual }: NodeScore): boolean =>
  actual === undefined || actual.value.kind === 'missing' || actual.value.kind === 'notAvailable';

function lacksActual(score: NodeScore | undefined): boolean {
  if (score === undefined || score.globalWeight.isZero() || !isAbsent(score)) return false;
  const { target } = score;
  if (target?.kind === 'deadline' || (target?.kind === 'bound' && !target.typed)) return false;
  return score.achievement.kind === 'notScored' && score.achievement.reason === 'actualMissing';
}

/** Values and algorithms that cannot be read or computed, and indicators that never had a value. */
const EXPLAINS = /^TG(?:20[12568]|30[124579]|310|314|506)$/;

/** Rows where something is wrong already. */
function explainedRows({ sheet }: Plan, said: readonly Diagnostic[]): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const { code, at, related = [] } of said) {
    if (!EXPLAINS.test(code)) continue;
    for (const place of [at, ...related])
      if (!('workbook' in place) && place.sheet === sheet) rows.add(place.range.row);
  }
  return rows;
}
