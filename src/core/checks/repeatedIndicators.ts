import type { Diagnostic, Location } from '../diagnostics';
import { oncePerPlan } from '../plan';
import type { Check } from './check';
import { indicatorsOf } from './indicators';

const algorithmsByRow = oncePerPlan(
  (plan) => new Map(indicatorsOf(plan).map(({ row, algorithm }) => [row, algorithm])),
);

/**
 * The same check, told once of an indicator that a plan repeats (under its strategic and under its operational objective): findings that say the
 * same of rows with one algorithm become one, at the first row with the others related. For findings without fixes.
 */
export const oncePerIndicator =
  (check: Check): Check =>
  (plan, ...pictures) => {
    const algorithms = algorithmsByRow(plan);
    const firsts = new Map<string, { readonly finding: Diagnostic; readonly others: Location[] }>();
    for (const finding of check(plan, ...pictures)) {
      const row = 'workbook' in finding.at ? -1 : finding.at.range.row;
      const algorithm = algorithms.get(row) ?? '';
      const same = algorithm === '' ? `${row}` : `${algorithm} ${JSON.stringify(finding.params)}`;
      const first = firsts.get(`${finding.code} ${same}`);
      if (first === undefined) firsts.set(`${finding.code} ${same}`, { finding, others: [] });
      else first.others.push(finding.at);
    }
    return [...firsts.values()].map(({ finding, others }) =>
      others.length === 0 ? finding : { ...finding, related: others },
    );
  };
