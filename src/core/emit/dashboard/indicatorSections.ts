import { BAND_ROWS } from '../../scoring';
import { resultRowOf } from '../../plan';
import type { IndicatorNode } from '../../plan';
import { codeText, nameText } from '../planTexts';
import { bandCell, bandNameOf } from '../bandCells';
import { historyCells, historyHeaders } from './historyCells';
import { FURTHEST } from './parts';
import { BAND_COLUMN, DATA_COLUMN, WORK_COLUMN } from './places';
import { shortened } from './sectionCells';
import type { DashboardFrame, SectionCells } from './sectionCells';

/** Why an indicator has no score, as the plan sheet says it. */
const NOT_SCORED = [
  'Non valutabile',
  'Senza target',
  'Target N/D',
  'Target illeggibile',
  'In corso',
  'Senza consuntivo',
  'Unità diverse',
] as const;

const HEADERS = ['Codice', 'Denominazione', 'Conseguimento', 'Distanza', 'Esito'] as const;

/** Apart from nothing else, so that each has a rank of its own. */
const rankKey = (distance: string, row: number): string =>
  `=IF(ISNUMBER(${distance}),${distance}+${row + 1}*1E-9,"")`;

/** Every indicator: what it reached, and how far it is from its target, as a share of the target. */
export function indicatorsSection({ frame, parts, places }: DashboardFrame): SectionCells {
  const rowOf = (node: IndicatorNode): readonly string[] => {
    const ratio = frame.ownFixed('ratio', resultRowOf(node));
    return [
      `=${codeText(frame, node)}`,
      `=${nameText(frame, node)}`,
      `=${frame.ownFixed('achievement', resultRowOf(node))}`,
      `=IF(ISNUMBER(${ratio}),${ratio}-1,"N/D")`,
      `=${frame.ownFixed('outcome', resultRowOf(node))}`,
    ];
  };
  const gap = Array.from({ length: BAND_COLUMN - DATA_COLUMN - 2 }, () => '');
  const beside = Array.from({ length: WORK_COLUMN - BAND_COLUMN - 1 }, () => '');
  return {
    id: 'indicators',
    title: 'Distanza dal target per indicatore',
    headers: HEADERS,
    rows: parts.indicators.map((node) => rowOf(node)),
    data: [
      ['Ordine', 'Soglia', ...gap, 'Fascia', ...beside, ...historyHeaders(parts)],
      ...parts.indicators.map((node, row) => [
        rankKey(places.cell('indicators', row, 3), row),
        `=${frame.ownFixed('threshold', resultRowOf(node))}`,
        ...gap,
        bandCell(places.cell('indicators', row, 2)),
        ...beside,
        ...historyCells({ frame, parts, places }, node, row),
      ]),
    ],
  };
}

/** The indicators furthest below their targets, in that order. */
export function furthestSection({ parts, places }: DashboardFrame): SectionCells {
  const count = parts.indicators.length;
  const column = (index: number): string => places.range('indicators', index, count);
  const ranks = Array.from({ length: FURTHEST }, (_, row) => row);
  const at = (row: number): string => places.cell('furthest', row, DATA_COLUMN + 3);
  // INDEX of an empty text is an error in Excel and the whole column elsewhere.
  const pick = (row: number, index: number): string =>
    `=IF(ISNUMBER(${at(row)}),INDEX(${column(index)},${at(row)}),"")`;
  return {
    id: 'furthest',
    title: `I ${FURTHEST} indicatori più lontani dal target`,
    headers: HEADERS,
    rows: ranks.map((row) => [0, 1, 2, 3, 4].map((index) => pick(row, index))),
    data: [
      ['', 'Sotto il target', 'Sul target e oltre', 'Posizione'],
      ...ranks.map((row) => {
        const [code, name, distance] = [0, 1, 3].map((index) => places.cell('furthest', row, index));
        const share = `IF(ISNUMBER(${distance ?? ''}),MAX(-1,MIN(1,${distance ?? ''})),0)`;
        return [
          `=${shortened(`TRIM(${code ?? ''}&" "&${name ?? ''})`)}`,
          `=MIN(0,${share})`,
          `=MAX(0,${share})`,
          `=IFERROR(MATCH(SMALL(${column(DATA_COLUMN)},${row + 1}),${column(DATA_COLUMN)},0),"")`,
        ];
      }),
    ],
  };
}

/** How many indicators lie in each band, and how many have no score, by reason. */
export function outcomesSection({ parts, places }: DashboardFrame): SectionCells {
  const count = Math.max(1, parts.indicators.length);
  const [bands, outcomes] = [
    places.range('indicators', BAND_COLUMN, count),
    places.range('indicators', 4, count),
  ];
  const inBand = Array.from({ length: BAND_ROWS }, (_, band) => ({
    name: `=${bandNameOf(band)}`,
    count: `SUMPRODUCT((${bands}=${band + 1})*1)`,
  }));
  const without = NOT_SCORED.map((reason) => ({
    name: reason,
    count: `SUMPRODUCT((${bands}=0)*(${outcomes}="${reason}"))`,
  }));
  const used = [...inBand.slice(0, parts.bands), ...without];
  const cell = (row: number, column: number): string => places.cell('outcomes', row, column);
  const shown = (row: number, content: string): string => `=IF(${cell(row, 1)}="","",${content})`;
  return {
    id: 'outcomes',
    title: 'Stato degli indicatori',
    headers: ['', 'Esito', 'Indicatori', 'Quota', ''],
    // A band that a person adds later turns up at the end.
    rows: [...used, ...inBand.slice(parts.bands)].map((line, row) => [
      '',
      line.name,
      shown(row, line.count),
      shown(row, `${cell(row, 2)}/${count}`),
      '',
    ]),
    data: [['', 'Indicatori'], ...used.map((_line, row) => [`=${cell(row, 1)}&""`, `=${cell(row, 2)}`])],
  };
}
