import { formatArea } from '../address';
import { hostObject, invalidArgument, type CallArguments, type HostType } from '../dispatch';
import { EMPTY_PAGE, type SheetPage } from './documentState';
import type { SheetRef } from './sheetRef';

const pageOf = ({ book, sheetId }: SheetRef): SheetPage => book.document.pages.get(sheetId) ?? EMPTY_PAGE;

function change({ book, sheetId }: SheetRef, part: Partial<SheetPage>): void {
  book.document.pages.set(sheetId, { ...pageOf({ book, sheetId }), ...part });
}

function oneOf<T extends string>(values: readonly T[], value: unknown, location: string): T {
  const found = values.find((known) => known === value);
  if (found === undefined) throw invalidArgument(location);
  return found;
}

/** Rows as Excel takes them: `$4:$4`. */
function titleRows(text: string, location: string): string {
  if (!/^\$?\d+:\$?\d+$/.test(text)) throw invalidArgument(location);
  return text.replace(/\$/g, '');
}

/** A range on the sheet, without its name. */
function rangeText({ book, sheetId }: SheetRef, args: CallArguments): string {
  const place = book.resolve(args.text(0), sheetId);
  return place?.sheetId === sheetId ? formatArea(place.area) : args.fail();
}

const pageBreakType: HostType<SheetRef & { readonly row: number }> = {
  name: 'PageBreak',
  identity: ({ row }) => ({ _Id: row }),
};

/** Page breaks above rows. */
export const pageBreaksType: HostType<SheetRef> = {
  name: 'PageBreakCollection',
  methods: {
    add: (ref, args) => {
      const place = ref.book.resolve(args.text(0), ref.sheetId);
      if (place?.sheetId !== ref.sheetId || place.area.row === 0) return args.fail();
      const rows = new Set([...pageOf(ref).breaks, place.area.row]);
      change(ref, { breaks: [...rows].sort((a, b) => a - b) });
      return hostObject(pageBreakType, { ...ref, row: place.area.row });
    },
    removePageBreaks: (ref) => change(ref, { breaks: [] }),
  },
};

const footersType: HostType<SheetRef> = {
  name: 'HeaderFooter',
  properties: {
    centerFooter: {
      get: (ref) => pageOf(ref).footer,
      set: (ref, text) => change(ref, { footer: String(text) }),
    },
  },
};

const headersFootersType: HostType<SheetRef> = {
  name: 'HeaderFooterGroup',
  objects: { defaultForAllPages: (ref) => hostObject(footersType, ref) },
};

/** How the sheet is printed; the zoom as far as it fits the width of pages. */
export const pageLayoutType: HostType<SheetRef> = {
  name: 'PageLayout',
  properties: {
    orientation: {
      get: (ref) => pageOf(ref).orientation,
      set: (ref, value) =>
        change(ref, { orientation: oneOf(['Portrait', 'Landscape'], value, 'PageLayout.orientation') }),
    },
    paperSize: {
      get: (ref) => pageOf(ref).paperSize,
      set: (ref, value) =>
        change(ref, { paperSize: oneOf(['A4', 'A3', 'Letter'], value, 'PageLayout.paperSize') }),
    },
    zoom: {
      get: (ref) => ({ horizontalFitToPages: pageOf(ref).pagesWide }),
      set: (ref, value) => {
        const pages = (value as { horizontalFitToPages?: unknown } | null)?.horizontalFitToPages;
        if (typeof pages !== 'number') throw invalidArgument('PageLayout.zoom');
        change(ref, { pagesWide: pages });
      },
    },
  },
  objects: { headersFooters: (ref) => hostObject(headersFootersType, ref) },
  methods: {
    setPrintTitleRows: (ref, args) =>
      change(ref, { titleRows: titleRows(args.text(0), 'PageLayout.setPrintTitleRows') }),
    setPrintArea: (ref, args) => change(ref, { area: rangeText(ref, args) }),
  },
};
