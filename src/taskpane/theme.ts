import { createDarkTheme, createLightTheme } from '@fluentui/react-components';
import type { BrandVariants, Theme } from '@fluentui/react-components';

/** How Office looks. The contrast themes of Windows need none of their own: they reach the pane as forced colours. */
export type Look = 'light' | 'dark';

/** What Office tells about its theme; older versions leave out `isDarkTheme`, some tell nothing. */
export interface HostTheme {
  readonly isDarkTheme?: boolean;
  /** `#RRGGBB` */
  readonly bodyBackgroundColor?: string;
}

/** Petrol, at the lightness steps of Fluent's own brand colours; 80 on white and 110 on dark grey have a contrast above 4.5. */
const BRAND: BrandVariants = {
  10: '#091918',
  20: '#0c2626',
  30: '#0e3232',
  40: '#124040',
  50: '#114e4e',
  60: '#105d5d',
  70: '#006a6b',
  80: '#057777',
  90: '#1e9596',
  100: '#44adac',
  110: '#63b6b6',
  120: '#7ac0bf',
  130: '#97cdcc',
  140: '#b6dada',
  150: '#d1e7e6',
  160: '#ebf4f4',
};

const LIGHT: Theme = createLightTheme(BRAND);
const DARK: Theme = {
  ...createDarkTheme(BRAND),
  colorBrandForeground1: BRAND[110],
  colorBrandForeground2: BRAND[120],
  // Also on the grey of a row under the pointer.
  colorBrandForegroundLink: BRAND[120],
};

/** The Fluent theme for a look. */
export const fluentTheme = (look: Look): Theme => (look === 'dark' ? DARK : LIGHT);

/** Perceived brightness of `#RRGGBB`, 0 to 255; undefined for any other text. */
function brightness(colour: string): number | undefined {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour);
  if (match === null) return undefined;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((pair) => parseInt(pair, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

/** The look that fits Office's theme; light where Office tells nothing. */
export function lookFrom(theme: HostTheme | undefined): Look {
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme ? 'dark' : 'light';
  const light = brightness(theme?.bodyBackgroundColor ?? '');
  return light !== undefined && light < 128 ? 'dark' : 'light';
}
