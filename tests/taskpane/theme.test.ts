import { fluentTheme, lookFrom } from '../../src/taskpane/theme';

test.each([
  [undefined, 'light'],
  [{}, 'light'],
  [{ isDarkTheme: true }, 'dark'],
  [{ isDarkTheme: false, bodyBackgroundColor: '#000000' }, 'light'],
  [{ bodyBackgroundColor: '#1F1F1F' }, 'dark'],
  [{ bodyBackgroundColor: '#FFFFFF' }, 'light'],
  [{ bodyBackgroundColor: '#000000FF' }, 'dark'],
  [{ bodyBackgroundColor: 'rebeccapurple' }, 'light'],
])('Office theme %p looks %s', (theme, look) => expect(lookFrom(theme)).toBe(look));

/** Contrast ratio of two `#RRGGBB` colours (WCAG). */
function contrast(one: string, other: string): number {
  const luminance = (colour: string): number => {
    const channel = (start: number): number => {
      const value = parseInt(colour.slice(start, start + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    };
    return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
  };
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const LONG = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i;
const hex = (colour: string): string => colour.replace(LONG, '#$1$1$2$2$3$3');

/** Least contrast of text, and of icons, which stand beside a word. */
const TEXT = 4.5;
const ICON = 3;

describe.each(['light', 'dark'] as const)('in the %s look there is contrast enough for', (look) => {
  const theme = fluentTheme(look);
  test.each([
    ['text', theme.colorNeutralForeground1, theme.colorNeutralBackground1, TEXT],
    ['quiet text', theme.colorNeutralForeground2, theme.colorNeutralBackground1, TEXT],
    ['link', theme.colorBrandForegroundLink, theme.colorNeutralBackground1, TEXT],
    ['link under the pointer', theme.colorBrandForegroundLink, theme.colorNeutralBackground1Hover, TEXT],
    ['primary button', theme.colorNeutralForegroundOnBrand, theme.colorBrandBackground, TEXT],
    ['good', theme.colorStatusSuccessForeground1, theme.colorNeutralBackground1, ICON],
    ['middle', theme.colorStatusWarningForeground1, theme.colorNeutralBackground1, ICON],
    ['bad', theme.colorStatusDangerForeground1, theme.colorNeutralBackground1, ICON],
  ])('%s', (_name, foreground, background, least) => {
    expect(contrast(hex(foreground), hex(background))).toBeGreaterThanOrEqual(least);
  });
});
