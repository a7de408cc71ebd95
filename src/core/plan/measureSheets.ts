import type { Grid } from '../grid';
import { findHeader } from './header';
import { isMeasuresHeader } from './headerKinds';
import type { RecognisedMeasureSheet } from './measureRecognition';
import { viewOf } from './sheetView';
import { foldText } from './wording';

/** Name that decides between two sheets that look equally like measures. */
export const USUAL_NAMES = { plan: /^(?:piano|plan)\b/, measures: /^(?:misure|measures)\b/ } as const;

/** How sure it is what a sheet holds: with a header and a name that say so, with one of them, and where the header alone speaks for measures that are not read. */
const BY_BOTH = 0.98;
const BY_ONE = 0.9;
const LEFT_OUT = 0.6;

/** What was made of a sheet as one of measures; undefined where nothing speaks for it. */
export function recognisedMeasureSheet(
  grid: Grid,
  isRead: boolean,
  said: boolean | undefined,
): RecognisedMeasureSheet | undefined {
  const { sheet } = grid;
  if (said !== undefined) return { sheet, isRead, reason: 'person', confidence: 1 };
  const isHeaded = findHeader(viewOf(grid), isMeasuresHeader) !== undefined;
  if (!isRead) return isHeaded ? { sheet, isRead, reason: 'otherColumns', confidence: LEFT_OUT } : undefined;
  const isCalled = USUAL_NAMES.measures.test(foldText(sheet));
  if (isHeaded && isCalled) return { sheet, isRead, reason: 'headerAndName', confidence: BY_BOTH };
  return { sheet, isRead, reason: isHeaded ? 'header' : 'name', confidence: BY_ONE };
}
