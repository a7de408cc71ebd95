import { textAt } from './sheetView';
import type { SheetView } from './sheetView';
import { FILLER_WORDS } from './headerWords';
import type { Header } from './header';
import { kindOfLevel } from './levelWords';
import type { NodeKind } from './model';
import { isProse, wordsOf } from './wording';

/** The level that a header names: `Peso obiettivo strategico` and `Ob. strategico` name the same. */
export interface FlatHeaderLevel {
  readonly kind: NodeKind;
  /** What tells levels apart: the kind where a table knows it, else the words. */
  readonly word: string;
  /** Where the level stands from the top; undefined for words without a place of their own. */
  readonly rank: number | undefined;
}

/** What a header says beside the level it is about. */
const FIELD_WORDS: ReadonlySet<string> = new Set(
  (
    'peso pesi weight weights ponderazione pond codice codici cod code codes id sigla denominazione nome name ' +
    'titolo title descrizione descr description testo perc percentuale'
  ).split(' '),
);

/** Words that head a column of names, beside those that stand in a column of levels. */
const PLURALS: Readonly<Record<string, NodeKind>> = {
  aree: 'area',
  areas: 'area',
  ambiti: 'area',
  obiettivi: 'objective',
  ob: 'objective',
  objectives: 'objective',
  goal: 'objective',
  'strategic objectives': 'objective',
  kpis: 'indicator',
};

/** Levels that stand where they are put. */
const GROUP_WORDS: ReadonlySet<string> = new Set([
  'missione',
  'programma',
  'asse',
  'dimensione',
  'linea strategica',
  'linea di mandato',
  'linea mandato',
  'politica',
  'priorita',
  'valore pubblico',
  'obiettivo generale',
  'obiettivo specifico',
  'obiettivo di valore pubblico',
  'azione',
  'mission',
  'programme',
  'pillar',
]);

const SHORT_FIELDS: Readonly<Record<string, 'code' | 'weight'>> = {
  cod: 'code',
  id: 'code',
  sigla: 'code',
  pond: 'weight',
  perc: 'weight',
};

/** What an abbreviation beside a level says (`Cod. area`, `Pond. obiettivo`), which no header of one field needs. */
export function shortFieldOf(text: string): 'code' | 'weight' | undefined {
  const word = wordsOf(text).find((one) => SHORT_FIELDS[one] !== undefined);
  return word === undefined ? undefined : SHORT_FIELDS[word];
}

const RANKS: Readonly<Partial<Record<NodeKind, number>>> = {
  root: 0,
  area: 1,
  objective: 2,
  operationalObjective: 3,
  indicator: 4,
};

/** The level a header is about; undefined where it names none. */
export function flatLevelOf(text: string): FlatHeaderLevel | undefined {
  if (text === '' || isProse(text)) return undefined;
  const words = wordsOf(text).filter((word) => !FIELD_WORDS.has(word) && !FILLER_WORDS.has(word));
  const word = words.join(' ');
  if (GROUP_WORDS.has(word)) return { kind: 'group', word, rank: undefined };
  const kind = kindOfLevel(word) ?? PLURALS[word];
  return kind === undefined ? undefined : { kind, word: kind, rank: RANKS[kind] };
}

/** What the rows of a header above its last say of each column: merged, or written over the first of several. */
export function upperTexts(
  { grid, columns }: SheetView,
  { firstRow, lastRow }: Header,
): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (let row = firstRow; row < lastRow; row += 1) {
    let text = '';
    for (const column of columns) {
      text = textAt(grid, row, column) || text;
      if (text !== '') texts.set(column, text);
    }
  }
  return texts;
}
