import { CATALOGUE } from '../../core/diagnostics';
import type { Code, Diagnostic, Location, Severity } from '../../core/diagnostics';
import { quoteSheet, rangeName } from '../../core/grid';

/** The gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** A finding and an id that stays the same while other findings come and go. */
export interface Finding {
  readonly id: string;
  readonly diagnostic: Diagnostic;
}

export interface FindingGroup {
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** A place as formulas write it: `Piano!B12`; undefined for the workbook as a whole. */
export const addressOf = (at: Location): string | undefined =>
  'workbook' in at ? undefined : `${quoteSheet(at.sheet)}!${rangeName(at.range)}`;

/** Findings with their ids. */
export function withIds(diagnostics: readonly Diagnostic[]): readonly Finding[] {
  const seen = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const place = `${diagnostic.code} ${addressOf(diagnostic.at) ?? ''}`;
    const times = (seen.get(place) ?? 0) + 1;
    seen.set(place, times);
    return { id: `${place} ${times}`, diagnostic };
  });
}

/** Findings by severity, each group in the order given; groups without findings are left out. */
export function groupFindings(diagnostics: readonly Diagnostic[]): readonly FindingGroup[] {
  const findings = withIds(diagnostics);
  return SEVERITIES.map((severity) => ({
    severity,
    findings: findings.filter(({ diagnostic }) => CATALOGUE[diagnostic.code].severity === severity),
  })).filter((group) => group.findings.length > 0);
}

/** The findings of one kind. */
export interface KindOfFindings {
  readonly code: Code;
  readonly findings: readonly Finding[];
}

/** Findings by kind, in the order in which the kinds first appear. */
export function byKind(findings: readonly Finding[]): readonly KindOfFindings[] {
  const kinds = new Map<Code, Finding[]>();
  for (const finding of findings) {
    const { code } = finding.diagnostic;
    const others = kinds.get(code);
    if (others === undefined) kinds.set(code, [finding]);
    else others.push(finding);
  }
  return [...kinds].map(([code, own]) => ({ code, findings: own }));
}
