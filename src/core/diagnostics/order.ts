import type { Diagnostic } from './diagnostic';

/** The fixed order of a list of findings: workbook first, then sheet (in the order given), row, column, code. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[], sheets: readonly string[]): Diagnostic[] {
  const sheetRank = new Map(sheets.map((sheet, rank) => [sheet, rank]));
  const rankOf = ({ at }: Diagnostic): readonly [number, number, number] =>
    'workbook' in at ? [-1, 0, 0] : [sheetRank.get(at.sheet) ?? sheets.length, at.range.row, at.range.column];
  const ranked = diagnostics.map((diagnostic) => ({ diagnostic, rank: rankOf(diagnostic) }));
  ranked.sort(
    (a, b) =>
      a.rank[0] - b.rank[0] ||
      a.rank[1] - b.rank[1] ||
      a.rank[2] - b.rank[2] ||
      a.diagnostic.code.localeCompare(b.diagnostic.code, 'en'),
  );
  return ranked.map(({ diagnostic }) => diagnostic);
}
