import type { ConditionalFormatWrite, WritePlan } from '../core/emit';
import type { ChartState } from './charts';
import { restoredContent } from './content';
import { blankPaint, type SheetPaint } from './paintWrite';
import type { StateBefore } from './readBefore';
import { namesOf, type WidthState } from './readState';
import type { StandingFormat } from './formatsBefore';

/** Everything needed to put a workbook back as it was before a write. Plain data but for the paints. */
export interface Restoration {
  /** Sheets that the write makes: undone by deleting them. */
  readonly createdSheets: readonly string[];
  /** Previous contents, number formats and looks of the sheets that were there. */
  readonly paints: readonly SheetPaint[];
  /** Previous formula of each name, undefined where there was none. */
  readonly names: ReadonlyMap<string, string | undefined>;
  readonly widths: readonly WidthState[];
  /** Formats the write adds: those with the same formula that were not there before. */
  readonly addedFormats: readonly {
    readonly entry: ConditionalFormatWrite;
    readonly knownIds: ReadonlySet<string>;
  }[];
  /** Formats the write takes away, in the order in which they stood. */
  readonly removedFormats: readonly StandingFormat[];
  /** Page breaks of sheets that stay, as they were. */
  readonly pageBreaks: readonly { readonly sheet: string; readonly rows: readonly number[] }[];
  /** The charts as they were, with what the write does to them. */
  readonly charts: readonly ChartState[];
}

export function restorationOf(
  write: WritePlan,
  paints: readonly SheetPaint[],
  before: StateBefore,
): Restoration {
  const { state } = before;
  const isThere = (sheet: string): boolean => state.sheets.get(sheet) !== undefined;
  return {
    createdSheets: paints.map(({ sheet }) => sheet).filter((sheet) => !isThere(sheet)),
    paints: paints.filter(({ sheet }) => isThere(sheet)).map((paint) => previousPaint(paint, before)),
    names: new Map(namesOf(write).map((name) => [name, state.names.get(name)])),
    widths: state.widths,
    addedFormats: write.conditionalFormats
      .filter(({ sheet }) => isThere(sheet))
      .map((entry) => ({
        entry,
        knownIds: new Set((state.conditionalFormats.get(entry) ?? []).map(({ id }) => id)),
      })),
    removedFormats: before.formats,
    pageBreaks: (write.pages ?? []).flatMap(({ sheet, breaksBefore }) =>
      breaksBefore === undefined || !isThere(sheet) ? [] : [{ sheet, rows: breaksBefore }],
    ),
    charts: state.charts,
  };
}

/** What the painted cells held: contents and number formats of every touched cell, looks where looks are painted. */
function previousPaint(paint: SheetPaint, { cells, looks }: StateBefore): SheetPaint {
  const previous = blankPaint(paint.sheet);
  for (const { sheet, box, formulas, values, numberFormats } of cells) {
    if (sheet !== paint.sheet) continue;
    const at = (i: number, j: number): [number, number] => [box.row + i, box.column + j];
    previous.contents.add(box, (i, j) =>
      paint.contents.get(...at(i, j)) === undefined
        ? null
        : restoredContent(formulas[i]?.[j] ?? '', values[i]?.[j] ?? ''),
    );
    const isTouched = (i: number, j: number): boolean =>
      [paint.contents, paint.numberFormats].some((one) => one.get(...at(i, j)) !== undefined);
    const formatBefore = (i: number, j: number): string => String(numberFormats[i]?.[j] ?? 'General');
    previous.numberFormats.add(box, (i, j) => (isTouched(i, j) ? formatBefore(i, j) : null));
    previous.freed.add(box, (i, j) => {
      const isText = formatBefore(i, j) === '@' || paint.numberFormats.get(...at(i, j)) === '@';
      return isTouched(i, j) && isText ? 'General' : null;
    });
  }
  for (const { sheet, key, box, value } of looks) {
    if (sheet === paint.sheet) previous.looks[key].add(box, () => value);
  }
  return previous;
}
