import type { Diagnostic, Location } from '../diagnostics';
import { oncePerPlan } from '../plan';
import type { Check } from './check';
import { indicatorsOf } from './indicators';

/** The algorithms that stand in several rows, by each of these rows. */
const repeatedAlgorithms = oncePerPlan((plan): ReadonlyMap<number, string> => {
  const firstRows = new Map<string, number>();
  const byRow = new Map<number, string>();
  for (const { row, algorithm } of indicatorsOf(plan)) {
    if (algorithm === '') continue;
    const first = firstRows.get(algorithm);
    if (first === undefined) firstRows.set(algorithm, row);
    else byRow.set(first, algorithm).set(row, algorithm);
  }
  return byRow;
});

/**
 * The same check, told once of an indicator that a plan repeats (under its strategic and under its operational objective): findings that say the
 * same of rows with one algorithm become one, at the first row with the others related. For findings without fixes.
 */
export const oncePerIndicator =
  (check: Check): Check =>
  (plan, ...pictures) => {
    const algorithms = repeatedAlgorithms(plan);
    const told: Told[] = [];
    const firsts = new Map<string, Told>();
    for (const finding of check(plan, ...pictures)) {
      const algorithm = 'workbook' in finding.at ? undefined : algorithms.get(finding.at.range.row);
      const key =
        algorithm === undefined
          ? undefined
          : `${finding.code} ${algorithm} ${JSON.stringify(finding.params)}`;
      const first = key === undefined ? undefined : firsts.get(key);
      if (first !== undefined) {
        first.others.push(finding.at);
        continue;
      }
      const one = { finding, others: [] };
      told.push(one);
      if (key !== undefined) firsts.set(key, one);
    }
    return told.map(({ finding, others }) =>
      others.length === 0 ? finding : { ...finding, related: others },
    );
  };

/** A finding, and where else it would have been told. */
interface Told {
  readonly finding: Diagnostic;
  readonly others: Location[];
}
