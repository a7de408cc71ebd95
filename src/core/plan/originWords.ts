import type { MeasureOrigin } from './model';
import { wordsOf } from './wording';

const ORIGIN_WORDS: Readonly<Record<Exclude<MeasureOrigin, 'unknown'>, readonly string[]>> = {
  published: ['pubblicato', 'pubblicata', 'published'],
  derived: ['ricavato', 'ricavata', 'derived'],
  illustrative: ['illustrativo', 'illustrativa', 'illustrative'],
  entered: ['inserito', 'inserita', 'entered'],
};

const ORIGIN_OF_WORD: ReadonlyMap<string, MeasureOrigin> = new Map(
  Object.entries(ORIGIN_WORDS).flatMap(([origin, words]) =>
    words.map((word): [string, MeasureOrigin] => [word, origin as MeasureOrigin]),
  ),
);

/** Where a measure comes from, by the first word of its cell; another word, or none, is unknown. */
export const originOf = (text: string): MeasureOrigin =>
  ORIGIN_OF_WORD.get(wordsOf(text)[0] ?? '') ?? 'unknown';
