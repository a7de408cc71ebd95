import type { OpenedPlan } from '../../app';
import { CATALOGUE } from '../../core/diagnostics';
import type { Severity } from '../../core/diagnostics';

/** What a person should do next. */
export type NextStep =
  | { readonly kind: 'calculate' }
  | { readonly kind: 'errors' | 'warnings'; readonly count: number }
  | { readonly kind: 'plan' };

/** First the scores, then what is wrong, then what is doubtful; then the plan can be read. */
export function nextStep({ written, diagnostics }: OpenedPlan): NextStep {
  if (written === undefined) return { kind: 'calculate' };
  const count = (severity: Severity): number =>
    diagnostics.filter(({ code }) => CATALOGUE[code].severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  if (errors > 0) return { kind: 'errors', count: errors };
  return warnings > 0 ? { kind: 'warnings', count: warnings } : { kind: 'plan' };
}
