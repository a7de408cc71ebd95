import { BorderStyleTypes } from '@univerjs/core';
import type { BorderStyle } from 'exceljs';

/** Kinds of lines, as files name them and as the grid does. */
export const BORDER_KINDS: Readonly<Record<BorderStyle, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

export function borderNamed(kind: BorderStyleTypes): BorderStyle | undefined {
  return (Object.keys(BORDER_KINDS) as BorderStyle[]).find((name) => BORDER_KINDS[name] === kind);
}
