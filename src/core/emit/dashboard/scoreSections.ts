import { resultRowOf } from '../../plan';
import type { PlanNode } from '../../plan';
import { PARAMETER_ROWS, TABLE_NAMES, bodyRow } from '../../scoring';
import { VALID } from '../achievementFormulas';
import { bandCell, bandHeaders, bandSeries, bandWord } from '../bandCells';
import { codeText, nameText } from '../planTexts';
import type { SectionId } from './parts';
import { BAND_COLUMN } from './places';
import { shortened } from './sectionCells';
import type { DashboardFrame, SectionCells } from './sectionCells';

const yearClosed = PARAMETER_ROWS.find(({ key }) => key === 'yearClosed')?.name ?? '';

/** Score, coverage, and what they are about. */
export function summarySection({ frame }: DashboardFrame): SectionCells {
  const body = bodyRow(frame.input.plan);
  const name = body === undefined ? '' : `=${nameText(frame, frame.node(body))}`;
  return {
    id: 'summary',
    title: 'Cruscotto della performance',
    headers: [name, '', '', '', ''],
    rows: [
      ['', 'Punteggio complessivo', `=${TABLE_NAMES.score}`, '', bandWord(TABLE_NAMES.score)],
      ['', 'Copertura (quota di peso valutata)', `=${TABLE_NAMES.coverage}`, '', ''],
      ['', 'Anno dei consuntivi', `=${VALID.actualsYear}`, '', `=IF(IFERROR(LOWER(TRIM(${yearClosed})),"")="sì","anno chiuso","anno aperto")`],
      ['', 'Anno dei target', `=${VALID.targetsYear}`, '', ''],
      ['', 'Data di riferimento', `=${VALID.asOf}`, '', ''],
      ['', '', '', '', ''],
    ],
    data: [],
  }; // prettier-ignore
}

function scoreSection(
  { frame, places, parts }: DashboardFrame,
  id: SectionId,
  title: string,
  nodes: readonly PlanNode[],
): SectionCells {
  const own = (node: PlanNode, key: 'achievement' | 'coverage' | 'outcome'): string =>
    `=${frame.ownFixed(key, resultRowOf(node))}`;
  return {
    id,
    title,
    headers: ['Codice', 'Denominazione', 'Punteggio', 'Copertura', 'Esito'],
    rows: nodes.map((node) => [
      `=${codeText(frame, node)}`,
      `=${nameText(frame, node)}`,
      own(node, 'achievement'),
      own(node, 'coverage'),
      own(node, 'outcome'),
    ]),
    data: [
      ['', ...bandHeaders(), 'Fascia'],
      ...nodes.map((_node, row) => {
        const [code, name, score, band] = [0, 1, 2, BAND_COLUMN].map((column) =>
          places.cell(id, row, column),
        );
        const label = `TRIM(${code ?? ''}&" "&${name ?? ''})`;
        return [
          `=${shortened(label)}`,
          ...bandSeries(score ?? '', band ?? '', parts.bands),
          bandCell(score ?? ''),
        ];
      }),
    ],
  };
}

export const areasSection = (dashboard: DashboardFrame): SectionCells =>
  scoreSection(dashboard, 'areas', 'Punteggio per area', dashboard.parts.areas);

export const objectivesSection = (dashboard: DashboardFrame): SectionCells =>
  scoreSection(dashboard, 'objectives', 'Punteggio per obiettivo', dashboard.parts.objectives);
