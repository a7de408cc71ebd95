/** A colour as a file states it: outright, from the theme with a tint, or from the old palette. */
export interface FileColor {
  readonly argb?: string;
  readonly theme?: number;
  readonly tint?: number;
  readonly indexed?: number;
}

/** Colours of a theme as formats count them, `RRGGBB`. */
export type Theme = readonly string[];

/** Office's own theme, for files without one. */
const OFFICE_THEME: Theme =
  'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');
/** Formats count light before dark; the theme file does not. */
const THEME_ORDER = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(
  ' ',
);

/** Entries 8 to 63 of the palette of old Excel versions. */
const PALETTE =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333';
const INDEXED: readonly string[] = PALETTE.split(' ');

/** Reads the colours of a theme file; those it lacks are Office's. */
export function readTheme(xml: string | undefined): Theme {
  return THEME_ORDER.map((name, index) => {
    const found = new RegExp(`<a:${name}>\\s*<a:(?:srgbClr val|sysClr[^>]*lastClr)="([0-9A-Fa-f]{6})"`).exec(
      xml ?? '',
    );
    return found?.[1]?.toUpperCase() ?? OFFICE_THEME[index] ?? '000000';
  });
}

/** `#RRGGBB`; undefined where the file leaves the colour to the program. */
export function readColor(color: FileColor | undefined, theme: Theme): string | undefined {
  const base = color && baseColor(color, theme);
  return base === undefined ? undefined : `#${tinted(base, color?.tint ?? 0)}`;
}

function baseColor({ argb, theme: index, indexed }: FileColor, theme: Theme): string | undefined {
  if (argb !== undefined) return argb.slice(-6).toUpperCase();
  if (index !== undefined) return theme[index];
  return indexed === undefined ? undefined : INDEXED[indexed >= 8 ? indexed - 8 : indexed];
}

/** A tint above 0 moves the colour towards white, below 0 towards black. */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const channels = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const moved = channels.map((value) =>
    Math.round(tint > 0 ? value + (255 - value) * tint : value * (1 + tint)),
  );
  return moved
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

/** A colour of the grid as a file writes it. */
export const writeColor = (hex: string): { argb: string } => ({
  argb: `FF${hex.replace('#', '').toUpperCase()}`,
});
