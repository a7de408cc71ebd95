import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { readWorkbook } from '../../src/app';
import type { Opening } from '../../src/app';
import { CATALOGUE, messageOf } from '../../src/core/diagnostics';
import type { Diagnostic, Location, Severity } from '../../src/core/diagnostics';
import { cellName } from '../../src/core/grid';
import { snapshotOf } from '../xlsx';

const PLAN = join(__dirname, '../../assets/samples/piano-modena-2025.xlsx');
/** Within the year of the plan, so that the list stays the same. */
const TODAY = { year: 2025, month: 6, day: 30 };

const SEVERITY: Readonly<Record<Severity, string>> = {
  error: 'Errore',
  warning: 'Avviso',
  info: 'Informazione',
};

const placeOf = (at: Location): string =>
  'workbook' in at ? 'tutta la cartella' : `${at.sheet}!${cellName(at.range.row, at.range.column)}`;

/** The row of the plan a finding is about: its code and name. */
function rowOf({ at }: Diagnostic, opening: Opening): string {
  if ('workbook' in at || opening.kind === 'noPlan' || at.sheet !== opening.plan.sheet) return '';
  const node = opening.plan.nodes.find(({ row }) => row === at.range.row);
  return node === undefined ? '' : [node.code, node.name].filter((part) => part !== '').join(' - ');
}

function linesOf(finding: Diagnostic, opening: Opening): readonly string[] {
  const { code, at, related = [], fix } = finding;
  const head = [SEVERITY[CATALOGUE[code].severity], code, placeOf(at), rowOf(finding, opening)];
  return [
    head.filter((part) => part !== '').join(' · '),
    `    ${messageOf(finding, 'it')}`,
    ...(related.length === 0 ? [] : [`    Vedi anche: ${related.map(placeOf).join(', ')}.`]),
    ...(fix?.edits ?? []).map(
      ({ before, after }) => `    Correzione proposta: «${String(before)}» diventa «${String(after)}».`,
    ),
    '',
  ];
}

/** What Traguardo finds in the published plan, in Italian, for people to read. */
export async function findingsText(): Promise<string> {
  const workbook = new Workbook();
  await workbook.xlsx.load(readFileSync(PLAN) as unknown as ArrayBuffer);
  const { opening } = readWorkbook(snapshotOf(workbook), TODAY);
  const { diagnostics } = opening;
  const count = (severity: Severity): number =>
    diagnostics.filter(({ code }) => CATALOGUE[code].severity === severity).length;
  const title = opening.kind === 'opened' ? opening.plan.title : '';
  return [
    `Segnalazioni sul piano pubblicato «${title}»`,
    `Errori: ${count('error')}. Avvisi: ${count('warning')}. Informazioni: ${count('info')}.`,
    '',
    ...diagnostics.flatMap((finding) => linesOf(finding, opening)),
  ].join('\n');
}
