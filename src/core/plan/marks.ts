import { initialsOf, mayBegin, wordsOf } from './wording';

/** How the legend of marks begins a mark, as `foldText` gives it; anything may stand before (`82 2025 ######## target incrementati`). */
const LEGEND_MARKS: readonly string[] = [
  'target increment',
  'target aument',
  'target diminu',
  'target ridott',
  'obiettivo elimina',
  'obiettivi elimina',
  'obiettivo aggiunt',
  'obiettivi aggiunt',
  'target increased',
  'target decreased',
  'targets increased',
  'targets decreased',
  'objective removed',
  'objectives removed',
  'objective added',
  'objectives added',
];

/** A legend is a short line. */
const MOST_LEGEND_WORDS = 8;

/** True for a line of the legend, in any wording around its mark. */
export function isLegend(text: string): boolean {
  const words = wordsOf(text);
  if (words.length > MOST_LEGEND_WORDS) return false;
  const folded = words.join(' ');
  return LEGEND_MARKS.some((mark) => folded.includes(mark));
}

const TOTAL_STARTS: ReadonlySet<string> = new Set([
  'totale',
  'totali',
  'subtotale',
  'total',
  'totals',
  'subtotal',
  'somma',
  'sum',
]);

const TOTAL_INITIALS = initialsOf(TOTAL_STARTS);

/** True for a line of totals. */
export const isTotal = (text: string): boolean =>
  mayBegin(text, TOTAL_INITIALS) && TOTAL_STARTS.has(wordsOf(text)[0] ?? '');

const NOTE_STARTS: ReadonlySet<string> = new Set(
  'nota note notes legenda legend fonte fonti source sources pag pagina page avvertenza avvertenze'.split(
    ' ',
  ),
);

const NOTE_INITIALS = initialsOf(NOTE_STARTS);

/** True for a line that begins like a note, a source or the number of a page. */
export const isNote = (text: string): boolean => {
  if (!mayBegin(text, NOTE_INITIALS)) return text.startsWith('*');
  const [first = '', second] = wordsOf(text);
  return NOTE_STARTS.has(first) || (first === 'n' && second === 'b') || text.startsWith('*');
};
