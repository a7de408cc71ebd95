import { saveAnswer } from './answers';
import { approve } from './approve';
import { compare } from './compare';
import type { Desk } from './desk';
import { flag, unflag } from './flag';
import { historyOf } from './history';
import { overview } from './overview';
import { registerTexts, writeRegister } from './register';
import type { Revisions } from './revisions';
import { takeFrom } from './takeFrom';

/** The use cases of revisions over one workbook. */
export const createRevisions = (desk: Desk): Revisions => ({
  overview: () => overview(desk),
  approve: (details) => approve(desk, details),
  takeFrom: (file, details) => takeFrom(desk, file, details),
  compare: (before, after) => compare(desk, before, after),
  answer: (questionId, same) => saveAnswer(desk.port, questionId, same),
  flag: (revisionId) => flag(desk, revisionId),
  unflag: () => unflag(desk),
  writeRegister: (revisionId) => writeRegister(desk, revisionId),
  registerTexts: (revisionId) => registerTexts(desk, revisionId),
  historyOf: (sheetRow) => historyOf(desk, sheetRow),
});
