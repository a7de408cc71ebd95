import type { Diagnostic } from '../../diagnostics';
import type { IndicatorNode, Plan } from '../../plan';
import type { Resolution } from '../resolution';
import { algorithmPlace } from './places';

/** TG301: a text that is no algorithm, at its first problem. */
export function syntaxFinding(plan: Plan, node: IndicatorNode, { parsed }: Resolution): Diagnostic {
  const [problem] = parsed.problems;
  const at = algorithmPlace(plan, node);
  const params = { text: node.algorithm, near: problem?.near ?? node.algorithm };
  return problem === undefined
    ? { code: 'TG301', at, params }
    : { code: 'TG301', at, params, span: problem.span };
}
