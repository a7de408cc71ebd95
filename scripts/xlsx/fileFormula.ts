/**
 * A text inside a formula, which no rule for functions may touch, or the name of a function that files write otherwise: those newer than the
 * file format and the PIANO functions carry a prefix there, as Excel writes them.
 */
const IN_SHEET = /"(?:[^"]|"")*"|\b(NUMBERVALUE|UNICHAR)\(|\bPIANO\.([A-Z]+)\(/g;
const IN_FILE = /"(?:[^"]|"")*"|_xlfn\.(?:_xlws\.)?|_xldudf_PIANO_/g;

/** A formula without its equals sign as a file keeps it: `NUMBERVALUE(` and the PIANO functions get their prefixes. */
export const formulaForFile = (formula: string): string =>
  formula.replace(IN_SHEET, (found, newer?: string, own?: string) => {
    if (newer !== undefined) return `_xlfn.${newer}(`;
    return own === undefined ? found : `_xldudf_PIANO_${own}(`;
  });

/** The formula of a file as a person and office.js know it: the prefixes are off. */
export function formulaFromFile(formula: string): string {
  if (!formula.includes('_xl')) return formula;
  return formula.replace(IN_FILE, (found) => {
    if (found.startsWith('"')) return found;
    return found === '_xldudf_PIANO_' ? 'PIANO.' : '';
  });
}
