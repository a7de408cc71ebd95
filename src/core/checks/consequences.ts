import type { Diagnostic, Location } from '../diagnostics';

/**
 * One cause, one finding: leaves out what only follows from another finding of the list. A measure whose code holds blanks too many or strange characters
 * is unknown to the algorithms that name it right, and used by none; a formula that is to be written anew need not also be said to be in the way.
 */
export function withoutConsequences(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const cleanCodes = new Set<string>();
  const spoiltCells = new Set<string>();
  const rewritten = new Set<string>();
  for (const { code, params, at, related = [] } of diagnostics) {
    if (code === 'TG216') cleanCodes.add(params.code);
    if (code === 'TG217') cleanCodes.add(params.clean);
    if (code === 'TG216' || code === 'TG217') spoiltCells.add(nameOf(at));
    if (code === 'TG317') for (const place of [at, ...related]) rewritten.add(nameOf(place));
  }
  return diagnostics.filter((finding) => {
    switch (finding.code) {
      case 'TG302':
      case 'TG310':
        return !cleanCodes.has(finding.params.code);
      case 'TG312':
        return !spoiltCells.has(nameOf(finding.at));
      case 'TG107':
        return !rewritten.has(nameOf(finding.at));
      default:
        return true;
    }
  });
}

const nameOf = (at: Location): string =>
  'workbook' in at ? '' : `${at.range.row} ${at.range.column} ${at.sheet}`;
