import { editDistance } from '../algorithm';
import { cellLocation, proposing } from '../diagnostics';
import type { CellEdit, Diagnostic, Location, NamedFix } from '../diagnostics';
import type { Grid } from '../grid';
import type { IndicatorNode, Plan } from '../plan';
import type { FieldValue, Target, Unit } from '../values';
import { UNIT_WORDS, unitOf } from '../values';
import type { Check } from './check';
import { contentAt, editOf } from './edits';
import { indicatorsOf } from './indicators';

/** Words that mean a unit which the readers do not take for it. */
const MEANT: ReadonlyMap<string, string> = new Map([
  ...['per cento', 'percento', 'percent', 'perc', 'perc.', 'pct', 'p.c.'].map((word): [string, string] => [
    word,
    '%',
  ]),
  ...['€.', 'eu', 'eur.', 'euri'].map((word): [string, string] => [word, '€']),
]);
/** Words of several letters that a slip of one letter still resembles. */
const LONG_WORDS = [...UNIT_WORDS.days, ...UNIT_WORDS.money].filter((word) => /^[a-z]{4,}$/.test(word));

/**
 * TG212: a unit that counts as a plain number but looks like one that the readers tell apart; one finding a word, at its first cell with
 * the others related. Other words are what is counted (`imprese`), and no finding.
 */
export const unitUnknown: Check = (plan, _measures, grid) => {
  const byWord = new Map<string, { row: number; column: number }[]>();
  for (const node of indicatorsOf(plan)) {
    forEachUnit(plan, node, (word, column) => {
      const cells = byWord.get(word);
      if (cells === undefined) byWord.set(word, [{ row: node.row, column }]);
      else cells.push({ row: node.row, column });
    });
  }
  return [...byWord].flatMap(([word, cells]): readonly Diagnostic[] => {
    const suggestion = meantBy(word);
    const [at, ...related] = cells.map(({ row, column }): Location => cellLocation(plan.sheet, row, column));
    if (suggestion === undefined || at === undefined) return [];
    const fix = grid === undefined ? undefined : replaceWord(grid, cells, word, suggestion);
    const others = related.length === 0 ? {} : { related };
    return [{ code: 'TG212', at, params: { unit: word, suggestion }, ...others, ...proposing([fix]) }];
  });
};

function meantBy(word: string): string | undefined {
  const folded = word.toLowerCase();
  const near = (known: string): boolean => folded.length > 3 && editDistance(folded, known, 1) === 1;
  return MEANT.get(folded) ?? LONG_WORDS.find(near);
}

/** The words in the cells of a row; a word in the column of units holds for the row and is there alone. */
function forEachUnit(
  { columns }: Plan,
  { unit, history, targets }: IndicatorNode,
  tell: (word: string, column: number) => void,
): void {
  const own = wordOf(unitOf(unit));
  if (columns.unit !== undefined && own !== '') tell(own, columns.unit);
  const tellOther = (value: FieldValue | Target | undefined, column: number): void => {
    const word = wordOf(unitIn(value));
    if (word !== '' && word !== unit) tell(word, column);
  };
  columns.history.forEach(({ column }, i) => tellOther(history[i], column));
  columns.targets.forEach(({ column }, i) => tellOther(targets[i], column));
}

/** Words that are a known unit are no news. */
const wordOf = (unit: Unit | undefined): string => (unit?.kind === 'number' ? unit.word : '');

function unitIn(value: FieldValue | Target | undefined): Unit | undefined {
  if (value?.kind === 'quantity') return value.quantity.unit;
  if (value?.kind === 'bound') return value.threshold.unit;
  return value?.kind === 'between' ? value.upper.unit : undefined;
}

/** A unit in a number format is left to the person. */
function replaceWord(
  grid: Grid,
  cells: readonly { row: number; column: number }[],
  word: string,
  suggestion: string,
): NamedFix | undefined {
  const edits: CellEdit[] = [];
  for (const { row, column } of cells) {
    const before = contentAt(grid, row, column);
    const place = typeof before === 'string' ? before.lastIndexOf(word) : -1;
    if (typeof before !== 'string' || place < 0) return undefined;
    const after = `${before.slice(0, place)}${suggestion}${before.slice(place + word.length)}`;
    const edit = editOf(grid, row, column, after);
    if (edit === undefined) return undefined;
    edits.push(edit);
  }
  return { label: { kind: 'write', text: suggestion }, edits };
}
