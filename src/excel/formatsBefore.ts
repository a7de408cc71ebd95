import type { ConditionalFormatWrite } from '../core/emit';
import type { WorkbookState } from './readState';

/** A conditional format that a write replaces: where it stood and how it looked. */
export interface StandingFormat {
  readonly sheet: string;
  readonly id: string;
  readonly formula: string;
  /** Addresses for `getRanges`, without sheet. */
  readonly addresses: string;
  readonly fill: string;
  readonly fontColor: string;
  readonly bold: boolean;
}

type FoundFormat = Pick<ConditionalFormatWrite, 'sheet' | 'formula'> & { readonly id: string };

/**
 * The formats that a write takes away, each once: those with the same formula as a new one, which are earlier versions of it (more rows, another
 * colour), and those that go by a mark in their formula.
 */
export function standingFormats({
  conditionalFormats,
  markedFormats,
}: Pick<WorkbookState, 'conditionalFormats' | 'markedFormats'>): readonly FoundFormat[] {
  const earlier = [...conditionalFormats].flatMap(([entry, formats]) =>
    formats.filter(({ formula }) => formula === entry.formula).map(({ id }) => ({ ...entry, id })),
  );
  return [
    ...new Map(
      [...earlier, ...markedFormats].map((format) => [`${format.sheet}!${format.id}`, format]),
    ).values(),
  ];
}

/** Asks how a format looks and where it stands. */
export function formatBefore(
  context: Excel.RequestContext,
  { sheet, formula, id }: FoundFormat,
): () => StandingFormat {
  const format = formatOf(context, sheet, id);
  format.load('id,custom/format/fill/color,custom/format/font/color,custom/format/font/bold');
  const ranges = format.getRanges().load('address');
  return () => {
    const { fill, font } = format.custom.format;
    const addresses = ranges.address.split(',').map((address) => address.replace(/^.*!/, ''));
    return {
      sheet,
      id,
      formula,
      addresses: addresses.join(','),
      fill: fill.color,
      fontColor: font.color,
      bold: font.bold,
    };
  };
}

/** A format by id, looked up on the whole sheet. */
export const formatOf = (context: Excel.RequestContext, sheet: string, id: string): Excel.ConditionalFormat =>
  context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats.getItem(id);
