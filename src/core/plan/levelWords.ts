import type { NodeKind } from './model';
import { initialsOf, mayBegin, wordsOf } from './wording';

/** The two kinds of block under an objective. */
export type BlockKind = 'indicators' | 'operational';

/** What a level column may say, as `wordsOf` gives it, joined by blanks. */
const LEVEL_WORDS: Readonly<Record<Exclude<NodeKind, 'group' | 'block'>, readonly string[]>> = {
  root: ['ente', 'amministrazione', 'organizzazione', 'camera', 'camera di commercio', 'organisation', 'organization',
    'administration', 'body', 'entity', 'radice', 'root'],
  area: ['area', 'area strategica', 'aree strategiche', 'ambito', 'ambito strategico', 'strategic area', 'priorita strategica'],
  objective: ['obiettivo', 'obiettivo strategico', 'obiettivi strategici', 'ob strategico', 'ob str', 'ob strat', 'os',
    'objective', 'strategic objective'],
  operationalObjective: ['obiettivo operativo', 'obiettivi operativi', 'ob operativo', 'ob op', 'oo', 'operational objective',
    'operational objectives'],
  indicator: ['indicatore', 'indicatori', 'ind', 'kpi', 'indicator', 'indicators', 'indicatore strategico',
    'indicatore operativo'],
}; // prettier-ignore

const KIND_OF_WORD: ReadonlyMap<string, NodeKind> = new Map([
  ...Object.entries(LEVEL_WORDS).flatMap(([kind, words]) =>
    words.map((word): [string, NodeKind] => [word, kind as NodeKind]),
  ),
  ...['blocco', 'block', 'sezione', 'section'].map((word): [string, NodeKind] => [word, 'block']),
]);

/** The kind a level word names; undefined where no table knows it. */
export const kindOfLevel = (level: string): NodeKind | undefined =>
  mayBegin(level, LEVEL_INITIALS) ? KIND_OF_WORD.get(wordsOf(level).join(' ')) : undefined;

const LEVEL_INITIALS = initialsOf(KIND_OF_WORD.keys());

/** Block words may be followed by as many words (`Indicatori di impatto`). */
const MOST_BLOCK_WORDS = 4;
const BLOCK_STARTS: readonly (readonly [BlockKind, readonly string[]])[] = [
  ['operational', ['obiettivi', 'operativi']],
  ['operational', ['operational', 'objectives']],
  ['indicators', ['indicatori']],
  ['indicators', ['indicators']],
];

const BLOCK_INITIALS = initialsOf(BLOCK_STARTS.map(([, [first = '']]) => first));

/** The block a text announces (`Indicatori`, `Obiettivi operativi`); undefined for any other text. */
export function blockOf(text: string): BlockKind | undefined {
  if (!mayBegin(text, BLOCK_INITIALS)) return undefined;
  const words = wordsOf(text);
  if (words.length > MOST_BLOCK_WORDS) return undefined;
  return BLOCK_STARTS.find(([, start]) => start.every((word, i) => words[i] === word))?.[0];
}

const ROOT_STARTS: ReadonlySet<string> = new Set(
  (
    'ente amministrazione camera comune provincia regione universita citta unione azienda organizzazione ' +
    'chamber municipality university organisation organization'
  ).split(' '),
);

/** True where a heading is named like a whole body (`Camera di commercio di Modena`). */
export const isNamedLikeBody = (name: string): boolean =>
  mayBegin(name, ROOT_INITIALS) && ROOT_STARTS.has(wordsOf(name)[0] ?? '');

const ROOT_INITIALS = initialsOf(ROOT_STARTS);
