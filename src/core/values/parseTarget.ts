import { pending } from './pending';
import type { Separators } from './separators';
import type { Target } from './target';

export const parseTarget = (text: string, separators: Separators): Target => pending(text, separators);
export const parseTargetWithOperator = (operatorText: string, text: string, separators: Separators): Target =>
  pending(operatorText, text, separators);
export const targetOfNumber = (double: number, numberFormat: string, operatorText: string): Target =>
  pending(double, numberFormat, operatorText);
export const printTarget = (target: Target, separators: Separators): string => pending(target, separators);
