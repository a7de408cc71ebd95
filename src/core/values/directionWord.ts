import type { Target } from './target';

/** The direction of a target, as the column Verso of the plan shows it. */
export function directionWord(target: Target): string {
  switch (target.kind) {
    case 'missing':
      return '';
    case 'notAvailable':
      return 'N/D';
    case 'bound':
      return target.operator;
    case 'between':
      return 'tra';
    case 'deadline':
      return 'entro';
    case 'flag':
      return 'sì/no';
    case 'invalid':
      return '?';
  }
}
