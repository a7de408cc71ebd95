import { readFileSync } from 'node:fs';

/** What each status of Stryker counts as; a mutant that can only be refused by a compiler or was left out is not counted. */
const COUNTED = { Killed: 'killed', Timeout: 'killed', Survived: 'survived', NoCoverage: 'survived' };

/** Mutants, killed and survived of one folder, and the score in per cent. */
export function countsOf(results) {
  const counted = results.flatMap(({ status }) => COUNTED[status] ?? []);
  const killed = counted.filter((what) => what === 'killed').length;
  const mutants = counted.length;
  return { mutants, killed, survived: mutants - killed, score: (100 * killed) / mutants };
}

const short = (text) => text.replace(/\s+/g, ' ').slice(0, 100);

/** The text of a file between two places, lines and columns from 1. */
function textAt(fileName, { start, end }) {
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines[lines.length - 1].slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  return lines.join('\n');
}

/** One line a survivor: where, what stood there, what no test minded in its place. */
export function survivorsOf(results, root) {
  return results
    .filter(({ status }) => COUNTED[status] === 'survived')
    .map(({ fileName, location, replacement, status }) => {
      const place = `${fileName.slice(root.length + 1)}:${location.start.line}:${location.start.column}`;
      const untested = status === 'NoCoverage' ? ' (no test comes here)' : '';
      return `${place} ${short(textAt(fileName, location))} → ${short(replacement)}${untested}`;
    });
}
