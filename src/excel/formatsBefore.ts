import type { ConditionalFormatWrite } from '../core/emit';
import type { FormatState } from './readState';

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

/** Formats with the same formula as a new one are earlier versions of it (more rows, another colour): asked for, after the next sync. */
export function queueStandingFormats(
  context: Excel.RequestContext,
  states: ReadonlyMap<ConditionalFormatWrite, readonly FormatState[]>,
): () => readonly StandingFormat[] {
  const asked = [...states].flatMap(([entry, formats]) =>
    formats
      .filter(({ formula }) => formula === entry.formula)
      .map(({ id }) => queueFormat(context, entry, id)),
  );
  return () => asked.map((finish) => finish());
}

function queueFormat(
  context: Excel.RequestContext,
  { sheet, formula }: ConditionalFormatWrite,
  id: string,
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
