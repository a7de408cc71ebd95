/** Phrases found in a text, and the words that belong to none. */
export interface FoundPhrases<T> {
  readonly found: ReadonlySet<T>;
  readonly rest: readonly string[];
}

/** A dictionary of phrases by their first word. `alone` phrases count only when they are the whole text. */
export interface PhraseBook<T> {
  readonly byFirstWord: ReadonlyMap<
    string,
    readonly { readonly words: readonly string[]; readonly means: T }[]
  >;
  readonly alone: ReadonlyMap<string, T>;
}

/** One meaning with its phrases, words separated by one blank, written as `wordsOf` gives them. */
export interface PhraseRow<T> {
  readonly means: T;
  readonly phrases: readonly string[];
  readonly alone?: readonly string[];
}

/** Builds the dictionary; longer phrases come first, so that `valore atteso` wins over `valore`. */
export function phraseBook<T>(rows: readonly PhraseRow<T>[]): PhraseBook<T> {
  const byFirstWord = new Map<string, { words: readonly string[]; means: T }[]>();
  for (const { means, phrases } of rows) {
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      const first = words[0] ?? '';
      byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { words, means }]);
    }
  }
  for (const entries of byFirstWord.values()) entries.sort((a, b) => b.words.length - a.words.length);
  const alone = rows.flatMap(({ means, alone: words = [] }) =>
    words.map((word): [string, T] => [word, means]),
  );
  return { byFirstWord, alone: new Map(alone) };
}

/** Finds phrases from left to right, the longest at each place. */
export function findPhrases<T>(words: readonly string[], book: PhraseBook<T>): FoundPhrases<T> {
  const whole = book.alone.get(words.join(' '));
  if (whole !== undefined) return { found: new Set([whole]), rest: [] };
  const found = new Set<T>();
  const rest: string[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at] ?? '';
    const entry = book.byFirstWord.get(word)?.find((e) => e.words.every((w, i) => words[at + i] === w));
    if (entry === undefined) rest.push(word);
    else found.add(entry.means);
    at += entry?.words.length ?? 1;
  }
  return { found, rest };
}
