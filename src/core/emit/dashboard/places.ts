import { cellName, rangeName } from '../../grid';
import type { RangeBox } from '../../grid';
import { BAND_ROWS } from '../../scoring';
import type { StandingSheet } from '../standingSheet';
import { FURTHEST } from './parts';
import type { DashboardParts, SectionId } from './parts';

/** Columns of the printed tables, counted from the first. */
export const TABLE_COLUMNS = 5;
/** Columns that the charts cover. */
export const CHART_COLUMNS = { first: 6, count: 7 } as const;
/** Where the data of the charts begin, right of what is printed: a label, the series, and the number of the band. */
export const DATA_COLUMN = 14;
export const BAND_COLUMN = DATA_COLUMN + 1 + BAND_ROWS;
/** Work cells of the years before: words, shape, value and whether the target was met, for each year. */
export const WORK_COLUMN = BAND_COLUMN + 2;
export const WORK_PER_YEAR = 4;

export const SECTION_IDS: readonly SectionId[] = [
  'summary',
  'areas',
  'outcomes',
  'trend',
  'furthest',
  'objectives',
  'indicators',
];

/** Defined names of the sections: each covers the printed cells, title and spare rows included. */
export const SECTION_NAMES: Readonly<Record<SectionId, string>> = {
  summary: 'PIANO_Cruscotto',
  areas: 'PIANO_Cruscotto_Aree',
  outcomes: 'PIANO_Cruscotto_Esiti',
  trend: 'PIANO_Cruscotto_Andamento',
  furthest: 'PIANO_Cruscotto_Lontani',
  objectives: 'PIANO_Cruscotto_Obiettivi',
  indicators: 'PIANO_Cruscotto_Indicatori',
};

/** Defined name of the first column of the charts' data, by which it is found where columns were put in before it. */
export const DATA_NAME = 'PIANO_Cruscotto_Dati';

/** Rows above the first row of a section's table: its title and its headers. */
export const HEAD_ROWS = 2;
/** Reasons why an indicator has no score. */
export const REASONS = 7;
/** Rows of the table of outcomes that bands take, whether used or not. */
export const OUTCOME_ROWS = BAND_ROWS + REASONS;

/** Rows of each section's table that are filled. */
export const rowsOf = ({
  areas,
  objectives,
  indicators,
  years,
}: DashboardParts): Record<SectionId, number> => ({
  summary: 6,
  areas: areas.length,
  outcomes: OUTCOME_ROWS,
  trend: years.length + 1,
  furthest: FURTHEST,
  objectives: objectives.length,
  indicators: indicators.length,
});

/** Rows a section is given at first: room to grow, and height for its chart. */
const ROOM: Readonly<Record<SectionId, { readonly least: number; readonly spare: number }>> = {
  summary: { least: 0, spare: 0 },
  areas: { least: 6, spare: 2 },
  outcomes: { least: 0, spare: 0 },
  trend: { least: 12, spare: 2 },
  furthest: { least: 0, spare: 0 },
  objectives: { least: 12, spare: 4 },
  indicators: { least: 0, spare: 10 },
};

/** Where the sections stand. Rows are offsets from the first row of a section's table, columns from the first of the sheet's tables. */
export class Places {
  constructor(
    readonly boxes: ReadonlyMap<SectionId, RangeBox>,
    private readonly dataOffset: number,
    /** False where the sections stand where a person last saw them. */
    readonly isNew: boolean,
  ) {}

  box(section: SectionId): RangeBox {
    const box = this.boxes.get(section);
    if (box === undefined) throw new Error(`no section ${section}`);
    return box;
  }

  row(section: SectionId, row: number): number {
    return this.box(section).row + HEAD_ROWS + row;
  }

  column(column: number): number {
    return this.box('summary').column + (column < DATA_COLUMN ? column : column + this.dataOffset);
  }

  cell(section: SectionId, row: number, column: number): string {
    return cellName(this.row(section, row), this.column(column), 'both');
  }

  /** The cells of a column beside the rows of a section, as a range. */
  range(section: SectionId, column: number, rows: number): string {
    const box = {
      row: this.row(section, 0),
      column: this.column(column),
      rows: Math.max(1, rows),
      columns: 1,
    };
    return rangeName(box, 'both');
  }
}

function newBoxes(rows: Record<SectionId, number>, at: { readonly row: number; readonly column: number }) {
  let next = at.row;
  return new Map(
    SECTION_IDS.map((id) => {
      const { least, spare } = ROOM[id];
      const box = {
        row: next,
        column: at.column,
        rows: HEAD_ROWS + Math.max(least, rows[id] + spare),
        columns: TABLE_COLUMNS,
      };
      next += box.rows + 1;
      return [id, box] as const;
    }),
  );
}

/** The sections as they stand, where all are there in one column and each has room for its rows; else undefined. */
function standingBoxes(rows: Record<SectionId, number>, { ranges }: StandingSheet) {
  const boxes = new Map<SectionId, RangeBox>();
  const first = ranges.get(SECTION_NAMES.summary.toLowerCase());
  for (const id of SECTION_IDS) {
    const box = ranges.get(SECTION_NAMES[id].toLowerCase());
    const fits = box?.column === first?.column && box?.columns === TABLE_COLUMNS;
    if (box === undefined || !fits || box.rows < HEAD_ROWS + rows[id]) return undefined;
    boxes.set(id, box);
  }
  return boxes;
}

/** Where everything goes: where it stands, else from the first section on, else from A1. */
export function findPlaces(parts: DashboardParts, standing: StandingSheet | undefined): Places {
  const rows = rowsOf(parts);
  const first = standing?.ranges.get(SECTION_NAMES.summary.toLowerCase()) ?? { row: 0, column: 0 };
  const there = standing === undefined ? undefined : standingBoxes(rows, standing);
  const data = standing?.ranges.get(DATA_NAME.toLowerCase())?.column ?? first.column + DATA_COLUMN;
  const offset = data - first.column - DATA_COLUMN;
  return new Places(there ?? newBoxes(rows, first), offset, there === undefined);
}
