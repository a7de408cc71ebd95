import { verifyRanges } from '../app';
import { CATALOGUE, messageOf, titleOf } from '../core/diagnostics';
import type { Diagnostic, Severity } from '../core/diagnostics';
import type { Answer } from './answer';
import { contentsOf } from './cells';
import type { Table } from './cells';

const HEADERS: readonly Answer[] = ['Gravità', 'Codice', 'Dove', 'Messaggio'];
const EVERYWHERE = 'Intervalli indicati';
const NOTHING_FOUND: Table<Answer> = [['Nessuna segnalazione']];

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'Errore',
  warning: 'Avviso',
  info: 'Informazione',
};

/**
 * PIANO.VERIFICA: the findings on a plan and its measures, headers first. Places count rows and columns from 1 within the range, since a
 * function does not see where its ranges stand.
 */
export function planFindings(plan: unknown, measures: unknown): Table<Answer> {
  const findings = verifyRanges(contentsOf(plan), contentsOf(measures));
  return findings.length === 0 ? NOTHING_FOUND : [HEADERS, ...findings.map(rowOf)];
}

const rowOf = (finding: Diagnostic): readonly Answer[] => [
  SEVERITY_WORDS[CATALOGUE[finding.code].severity],
  titleOf(finding.code, 'it'),
  placeOf(finding),
  messageOf(finding, 'it'),
];

function placeOf({ at }: Diagnostic): string {
  if ('workbook' in at) return EVERYWHERE;
  const { row, column } = at.range;
  return `${at.sheet}, riga ${row + 1}, colonna ${column + 1}`;
}
