import { RULES_BLOCK } from '../scoring';

/*
 * Where things stand on the sheet of parameters, in rows from the first setting (`PIANO_Regole`), which a user may have moved. Settings
 * stand in the second column of the block, their labels before, their explanations behind.
 */

/** Where the first setting stands on a new sheet. */
export const FIRST_SETTING = { row: 7, column: 1 } as const;

export const TITLE_ROW = -7;
export const SCORE_ROW = -4;
/** First row of the cells that formulas need and nobody edits. */
export const WORK_ROW = RULES_BLOCK.rows + 2;
/** First row of the measures that must be translated before a formula can use them. */
export const MEASURES_ROW = WORK_ROW + 30;
