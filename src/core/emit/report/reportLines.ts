import type { AcceptedFinding } from '../../checks';
import { messageOf } from '../../diagnostics';
import type { RawCell } from '../../grid';
import { resultRowOf } from '../../plan';
import type { PlanNode } from '../../plan';
import { TABLE_NAMES as PARAMETERS, bodyRow } from '../../scoring';
import { VALID } from '../achievementFormulas';
import { bandWord } from '../bandCells';
import { guardText } from '../formulaText';
import type { Frame } from '../frame';
import { codeText, nameText } from '../planTexts';
import type { ReportKey } from './columns';
import type { ReportPlaces } from './places';
import type { TypedReason } from './readReasons';
import { ruleSentences } from './ruleSentences';

/** One row of the report; cells that are left out are empty. */
export type ReportLine = Readonly<Partial<Record<ReportKey, RawCell>>>;

/** Title and result, above the table. */
export function headLines(frame: Frame): readonly ReportLine[] {
  const body = bodyRow(frame.input.plan);
  return [
    { code: 'Relazione sui risultati' },
    { code: body === undefined ? '' : `=${nameText(frame, frame.node(body))}` },
    { name: 'Punteggio complessivo', weight: `=${PARAMETERS.score}`, target: bandWord(PARAMETERS.score) },
    { name: 'Copertura (quota di peso valutata)', weight: `=${PARAMETERS.coverage}` },
    {
      name: 'Anni dei consuntivi e dei target',
      weight: `=${VALID.actualsYear}`,
      target: `=${VALID.targetsYear}`,
    },
    { name: 'Data di riferimento', weight: `=${VALID.asOf}` },
  ];
}

/** The row of one node; `offset` counts from the header. */
export function nodeLine(
  frame: Frame,
  places: ReportPlaces,
  node: PlanNode,
  offset: number,
  reason: RawCell | undefined,
): ReportLine {
  const own = (
    key: 'globalWeight' | 'target' | 'actual' | 'achievement' | 'contribution' | 'outcome',
  ): string => `=${frame.ownFixed(key, resultRowOf(node))}`;
  const isIndicator = node.kind === 'indicator';
  return {
    code: `=${codeText(frame, node)}`,
    name: `=${nameText(frame, node)}`,
    weight: own('globalWeight'),
    target: isIndicator ? own('target') : '',
    actual: isIndicator ? own('actual') : '',
    achievement: own('achievement'),
    contribution: own('contribution'),
    outcome: own('outcome'),
    reason: reason ?? '',
    key: guardText(node.key),
    order: isIndicator ? `=IF(ISNUMBER(${places.cell(offset, 'achievement')}),"",${offset})` : '',
  };
}

/** Lines for indicators without score, beyond those that there are: the list is live. */
const SPARE = 5;

function unscoredLines(frame: Frame, places: ReportPlaces): readonly ReportLine[] {
  const { plan, scores } = frame.input;
  const last = plan.nodes.length;
  const range = (key: ReportKey): string => `${places.cell(1, key)}:${places.cell(last, key)}`;
  const count = `COUNT(${range('order')})`;
  const now = plan.nodes.filter(
    ({ kind, index }) => kind === 'indicator' && scores.nodes[index]?.achievement.kind === 'notScored',
  ).length;
  const rows = Math.min(last, now + SPARE);
  const pick = (key: ReportKey, row: number): string =>
    `=IFERROR(INDEX(${range(key)},SMALL(${range('order')},${row + 1})),"")`;
  return [
    { code: `="Indicatori senza punteggio: "&${count}` },
    ...Array.from({ length: rows }, (_, row): ReportLine => ({
      code: pick('code', row),
      name: pick('name', row),
      target: pick('outcome', row),
    })),
    {
      code: `=IF(${count}>${rows},"Altri indicatori: "&(${count}-${rows})&". Aggiornare la relazione per vederli.","")`,
    },
  ];
}

function acceptedLines(accepted: readonly AcceptedFinding[]): readonly ReportLine[] {
  const lines = accepted.map(({ diagnostic, acceptance }): ReportLine => ({
    code: diagnostic.code,
    name: guardText(messageOf(diagnostic, 'it')),
    reason: guardText(acceptance.reason),
  }));
  return [
    { code: 'Segnalazioni accettate con motivazione' },
    ...(lines.length === 0 ? [{ code: 'Nessuna.' }] : lines),
  ];
}

const leftLines = (left: readonly TypedReason[]): readonly ReportLine[] =>
  left.length === 0
    ? []
    : [
        { code: 'Motivazioni di righe che non sono più nel piano' },
        ...left.map(({ key, reason }) => ({ name: guardText(key), reason })),
        {},
      ];

/** What a section below the table begins with. */
export const isHeading = (line: ReportLine, before: ReportLine | undefined): boolean =>
  line.code !== undefined && Object.keys(before ?? {}).length === 0;

/** Everything below the table. */
export function tailLines(
  frame: Frame,
  places: ReportPlaces,
  accepted: readonly AcceptedFinding[],
  left: readonly TypedReason[],
): readonly ReportLine[] {
  return [
    {},
    { code: 'Regole di valutazione' },
    ...ruleSentences().map((code) => ({ code })),
    {},
    ...unscoredLines(frame, places),
    {},
    ...acceptedLines(accepted),
    {},
    ...leftLines(left),
  ];
}
