import type { Diagnostic } from '../diagnostics';
import type { Grid } from '../grid';
import type { MeasureTable, Plan } from '../plan';
import { boundNeverMissed } from './boundNeverMissed';
import type { Check } from './check';
import { codeCharacters } from './codeCharacters';
import { codeOfAnotherObjective } from './codeOfAnotherObjective';
import { codeSpellings } from './codeSpellings';
import { codeUnderSeveralParents } from './codeUnderSeveralParents';
import { dateNotWorkday } from './dateNotWorkday';
import { dateOutsideYear } from './dateOutsideYear';
import { duplicateKey } from './duplicateKey';
import { emptyGroup } from './emptyGroup';
import { hiddenRows } from './hiddenRows';
import { indicatorWithoutParent } from './indicatorWithoutParent';
import { laterTargetWeaker } from './laterTargetWeaker';
import { noHistory } from './noHistory';
import { numberAsText } from './numberAsText';
import { parentRowsDiffer } from './parentRowsDiffer';
import { percentSize } from './percentSize';
import { oncePerIndicator } from './repeatedIndicators';
import { targetLeap } from './targetLeap';
import { targetMissing } from './targetMissing';
import { targetNotAvailable } from './targetNotAvailable';
import { targetWeakerThanKnown } from './targetWeakerThanKnown';
import { targetWithoutOperator } from './targetWithoutOperator';
import { unitDiffers } from './unitDiffers';
import { unitUnknown } from './unitUnknown';
import { weightAboveHundred } from './weightAboveHundred';
import { weightMissing } from './weightMissing';
import { weightNegative } from './weightNegative';
import { weightsSum } from './weightsSum';
import { zeroWeightLiveTarget } from './zeroWeightLiveTarget';

export type { Check } from './check';
export { judgeFindings, withAccepted, withoutAccepted } from './acceptance';
export type { Acceptance, AcceptedFinding, JudgedFindings } from './acceptance';
export { withoutConsequences } from './consequences';
export type { CheckedSheets } from './findingPlace';
export { mergeEdits } from './mergeEdits';
export { plainCharacters } from './plainCharacters';
export { LEAP } from './firstTarget';
export { ROUNDING } from './targetWeakerThanKnown';
export { dayOffOf, easterMonday, nextWorkday } from './workdays';

/** All checks, in the order of their codes. */
export const CHECKS: readonly Check[] = [
  indicatorWithoutParent, // TG104
  hiddenRows, // TG110
  parentRowsDiffer, // TG116
  targetWithoutOperator, // TG203
  targetNotAvailable, // TG204
  numberAsText, // TG207
  unitDiffers, // TG208, TG209
  targetMissing, // TG211
  unitUnknown, // TG212
  percentSize, // TG213
  dateOutsideYear, // TG214
  dateNotWorkday, // TG215
  codeCharacters, // TG216, TG217
  emptyGroup, // TG401
  weightsSum, // TG402
  weightMissing, // TG403
  weightNegative, // TG404
  duplicateKey, // TG405
  weightAboveHundred, // TG406
  zeroWeightLiveTarget, // TG407
  codeUnderSeveralParents, // TG408
  codeSpellings, // TG410
  codeOfAnotherObjective, // TG411
  oncePerIndicator(targetWeakerThanKnown), // TG502, TG503
  oncePerIndicator(laterTargetWeaker), // TG504
  oncePerIndicator(targetLeap), // TG505
  oncePerIndicator(noHistory), // TG506
  oncePerIndicator(boundNeverMissed), // TG507
];

/** What all checks find, in the order of the checks; the caller sorts. See `Check` for what the measures and the pictures are for. */
export const runChecks = (
  plan: Plan,
  measures?: MeasureTable,
  grid?: Grid,
  measuresGrid?: Grid,
  moreMeasureGrids?: readonly Grid[],
): readonly Diagnostic[] =>
  CHECKS.flatMap((check) => check(plan, measures, grid, measuresGrid, moreMeasureGrids));
