import type { CellStyle } from '../core/emit';

/** A property of a cell's look. `''` as a fill is no fill. */
export type LookKey = Exclude<keyof CellStyle, 'numberFormat'>;
export type LookValue = string | boolean;

interface Look {
  /** What to load of a range's format; and of single cells, as the options of `getCellProperties`. */
  readonly paths: string;
  readonly cellOptions: Excel.CellPropertiesFormatLoadOptions;
  /** The value all cells share; null where they differ. */
  read(format: Excel.RangeFormat): LookValue | null;
  readCell(format: Excel.CellPropertiesFormat): LookValue;
  write(format: Excel.RangeFormat, value: LookValue): void;
}

/** Excel calls the colour of a cell without fill white: only the pattern tells the two apart. */
const fillOf = (fill: { color?: string; pattern?: string }): string =>
  fill.pattern === 'None' ? '' : (fill.color ?? '');

/** `load` gives null for what differs, although the types do not say so. */
const shared = <T extends LookValue>(value: T | null): T | null => value;

export const LOOKS: Readonly<Record<LookKey, Look>> = {
  fill: {
    paths: 'format/fill/color,format/fill/pattern',
    cellOptions: { fill: { color: true, pattern: true } as Excel.CellPropertiesFillLoadOptions },
    read: ({ fill }) => (fill.color && fill.pattern ? fillOf(fill) : null),
    readCell: ({ fill }) => fillOf(fill ?? {}),
    write: ({ fill }, value) => {
      if (value === '') fill.clear();
      else fill.color = String(value);
    },
  },
  fontColor: {
    paths: 'format/font/color',
    cellOptions: { font: { color: true } },
    read: ({ font }) => shared(font.color) || null,
    readCell: ({ font }) => font?.color ?? '#000000',
    write: ({ font }, value) => {
      font.color = String(value);
    },
  },
  bold: {
    paths: 'format/font/bold',
    cellOptions: { font: { bold: true } },
    read: ({ font }) => shared(font.bold),
    readCell: ({ font }) => font?.bold ?? false,
    write: ({ font }, value) => {
      font.bold = value === true;
    },
  },
  italic: {
    paths: 'format/font/italic',
    cellOptions: { font: { italic: true } },
    read: ({ font }) => shared(font.italic),
    readCell: ({ font }) => font?.italic ?? false,
    write: ({ font }, value) => {
      font.italic = value === true;
    },
  },
  horizontal: {
    paths: 'format/horizontalAlignment',
    cellOptions: { horizontalAlignment: true },
    read: (format) => shared(format.horizontalAlignment),
    readCell: ({ horizontalAlignment }) => horizontalAlignment ?? 'General',
    write: (format, value) => {
      format.horizontalAlignment = value as Excel.HorizontalAlignment;
    },
  },
  vertical: {
    paths: 'format/verticalAlignment',
    cellOptions: { verticalAlignment: true },
    read: (format) => shared(format.verticalAlignment),
    readCell: ({ verticalAlignment }) => verticalAlignment ?? 'Bottom',
    write: (format, value) => {
      format.verticalAlignment = value as Excel.VerticalAlignment;
    },
  },
  wrap: {
    paths: 'format/wrapText',
    cellOptions: { wrapText: true },
    read: (format) => shared(format.wrapText),
    readCell: ({ wrapText }) => wrapText ?? false,
    write: (format, value) => {
      format.wrapText = value === true;
    },
  },
};

export const LOOK_KEYS = Object.keys(LOOKS) as readonly LookKey[];
