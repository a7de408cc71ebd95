import type { IndicatorNode, Plan } from '../plan';
import { countingIndicators } from './indicators';
import { percentsFit } from './percentSlips';

/** The indicators whose targets can be held against other numbers of their row: they count, and no percent is a hundred times off. */
export const judgedTargets = (plan: Plan): readonly IndicatorNode[] =>
  countingIndicators(plan).filter((node) => percentsFit(plan, node));
