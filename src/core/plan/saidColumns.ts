import type { ColumnHeader, Header } from './header';
import type { HeaderWord } from './headerWords';

/** What a person said of one column: what a header of that meaning would say. Without a `column` none has it. */
export interface SaidColumn {
  readonly column: number | null;
  readonly words: readonly HeaderWord[];
  readonly year?: number;
  /** Words that no other column means then, its own included. */
  readonly taken: readonly HeaderWord[];
}

/** The header as a person says it is: her columns say what she says, and no other column says it too. */
export function withSaidColumns(header: Header, said: readonly SaidColumn[]): Header {
  if (said.length === 0) return header;
  const columns = new Map<number, ColumnHeader>();
  const taken = new Set<string>();
  for (const { column, words, year, taken: gone } of said) {
    for (const word of gone) taken.add(wordKey(word, year));
    if (year !== undefined && gone.length === 0) taken.add(yearKey(year));
    if (column === null) continue;
    const both = [...(columns.get(column)?.words ?? []), ...words];
    columns.set(column, {
      column,
      words: new Set(both),
      byPerson: true,
      ...(year === undefined ? {} : { year }),
    });
  }
  const others = header.columns.flatMap((column) =>
    columns.has(column.column) ? [] : withoutWords(column, taken),
  );
  const all = [...others, ...columns.values()].sort((a, b) => a.column - b.column);
  return { ...header, columns: all };
}

const wordKey = (word: HeaderWord, year: number | undefined): string => `${word} ${year ?? ''}`;
/** A year that is said without a word takes the whole year. */
const yearKey = (year: number): string => `* ${year}`;

/** A year without a word may be of either role: it gives way to the said column of that year. */
function withoutWords(column: ColumnHeader, taken: ReadonlySet<string>): readonly ColumnHeader[] {
  const { year, words } = column;
  if (year !== undefined && taken.has(yearKey(year))) return [];
  const kept = [...words].filter((word) => !taken.has(wordKey(word, year)));
  if (kept.length === words.size) return [column];
  return kept.length === 0 ? [] : [{ ...column, words: new Set(kept) }];
}
