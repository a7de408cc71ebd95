/** Excel's limit. */
const LONGEST = 31;

/** A name that Excel takes for a new sheet: without the characters it refuses, short enough, and not there yet (case apart). */
export function sheetName(wanted: string, taken: readonly string[]): string {
  const clean =
    wanted
      .replace(/[[\]:*?/\\]/g, '-')
      .replace(/^'+|'+$/g, '')
      .trim() || 'Foglio';
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let count = 1; ; count += 1) {
    const end = count === 1 ? '' : ` (${count})`;
    const name = clean.slice(0, LONGEST - end.length).trimEnd() + end;
    if (!used.has(name.toLowerCase())) return name;
  }
}
