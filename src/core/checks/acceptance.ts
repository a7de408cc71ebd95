import { messageOf } from '../diagnostics';
import type { Diagnostic } from '../diagnostics';
import { fingerprintOf } from './fingerprint';
import { findingPlaces } from './findingPlace';
import type { CheckedSheets } from './findingPlace';

/** That a person found a finding to be right as it is, and why. */
export interface Acceptance {
  readonly code: string;
  /** Where, by keys and codes, so that moved rows change nothing. */
  readonly place: string;
  /** What the cells and the facts of the finding were: when they change the finding comes back. */
  readonly fingerprint: string;
  readonly reason: string;
  /** Day of the acceptance as the plan writes days, `31-12-2025`. */
  readonly date: string;
  /** What the finding said in Italian, for people who read the record. */
  readonly sentence: string;
}

/** A finding that is not to be reported again, with the reason. */
export interface AcceptedFinding {
  readonly diagnostic: Diagnostic;
  readonly acceptance: Acceptance;
}

export interface JudgedFindings {
  readonly open: readonly Diagnostic[];
  readonly accepted: readonly AcceptedFinding[];
}

/** Parts findings from those that were accepted as they stand now; both keep their order. Linear in findings and rows. */
export function judgeFindings(
  diagnostics: readonly Diagnostic[],
  acceptances: readonly Acceptance[],
  sheets: CheckedSheets,
): JudgedFindings {
  if (acceptances.length === 0) return { open: diagnostics, accepted: [] };
  const byPlace = new Map(acceptances.map((acceptance) => [keyOf(acceptance), acceptance]));
  const codes = new Set(acceptances.map(({ code }) => code));
  const placeOf = findingPlaces(sheets);
  const open: Diagnostic[] = [];
  const accepted: AcceptedFinding[] = [];
  for (const diagnostic of diagnostics) {
    const { code } = diagnostic;
    const known = codes.has(code) ? byPlace.get(keyOf({ code, place: placeOf(diagnostic) })) : undefined;
    if (known?.fingerprint !== undefined && known.fingerprint === fingerprintOf(diagnostic, sheets))
      accepted.push({ diagnostic, acceptance: known });
    else open.push(diagnostic);
  }
  return { open, accepted };
}

/** The acceptances of a workbook after these findings are accepted; an earlier one of the same finding gives way. */
export function withAccepted(
  acceptances: readonly Acceptance[],
  diagnostics: readonly Diagnostic[],
  sheets: CheckedSheets,
  { reason, date }: Pick<Acceptance, 'reason' | 'date'>,
): readonly Acceptance[] {
  const placeOf = findingPlaces(sheets);
  const added = diagnostics.map((diagnostic): Acceptance => ({
    code: diagnostic.code,
    place: placeOf(diagnostic),
    fingerprint: fingerprintOf(diagnostic, sheets),
    reason: reason.trim(),
    date,
    sentence: messageOf(diagnostic, 'it'),
  }));
  const kept = without(acceptances, added);
  return [...kept, ...new Map(added.map((acceptance) => [keyOf(acceptance), acceptance])).values()];
}

/** The acceptances that are left when these findings are reported again. */
export function withoutAccepted(
  acceptances: readonly Acceptance[],
  diagnostics: readonly Diagnostic[],
  sheets: CheckedSheets,
): readonly Acceptance[] {
  const placeOf = findingPlaces(sheets);
  const gone = diagnostics.map((diagnostic) => ({ code: diagnostic.code, place: placeOf(diagnostic) }));
  return without(acceptances, gone);
}

function without(
  acceptances: readonly Acceptance[],
  gone: readonly Pick<Acceptance, 'code' | 'place'>[],
): readonly Acceptance[] {
  const keys = new Set(gone.map(keyOf));
  return acceptances.filter((acceptance) => !keys.has(keyOf(acceptance)));
}

const keyOf = ({ code, place }: Pick<Acceptance, 'code' | 'place'>): string => `${code} ${place}`;
