import type { ScoredBook } from '../measured/scoredBook';

type Place = ScoredBook['edited'];

/** Lines of Basic that print the time that lines take, with a name, in ms of the clock. */
export const timed = (name: string, lines: readonly string[]): readonly string[] => [
  'start = GetSystemTicks()',
  ...lines,
  `Print #1, "${name} " & (GetSystemTicks() - start)`,
];

/** The same lines so many times. */
export const times = (count: number, lines: readonly string[]): readonly string[] => [
  `For turn = 1 To ${count}`,
  ...lines,
  'Next',
];

/** Says once how files are opened: without a window. */
export const HIDDEN: readonly string[] = [
  'Dim hidden(0) As New com.sun.star.beans.PropertyValue',
  'hidden(0).Name = "Hidden"',
  'hidden(0).Value = True',
];

/** Opens a file under a name, as `HIDDEN` says. */
export const opened = (name: string, file: string): string =>
  `${name} = StarDesktop.loadComponentFromURL(ConvertToURL("${file}"), "_blank", 0, hidden())`;

/** A cell of an open file. */
export const cellOf = (name: string, { sheet, row, column }: Place): string =>
  `${name}.Sheets.getByIndex(${sheet}).getCellByPosition(${column}, ${row})`;

/** The times that were printed, by name, in their order. */
export function timesByName(printed: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const byName = new Map<string, number[]>();
  for (const line of printed) {
    const [, name = '', value = ''] = /^(.*) (\S+)$/.exec(line) ?? [];
    byName.set(name, [...(byName.get(name) ?? []), Number(value)]);
  }
  return byName;
}
