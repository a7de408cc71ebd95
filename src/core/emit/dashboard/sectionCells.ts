import type { RawCell } from '../../grid';
import type { Frame } from '../frame';
import type { DashboardParts, SectionId } from './parts';
import type { Places } from './places';

/** All that the writers of sections look at. */
export interface DashboardFrame {
  readonly frame: Frame;
  readonly parts: DashboardParts;
  readonly places: Places;
}

/** Content of a section: its words, its rows, and the cells beside them that charts are drawn from. Null leaves a cell alone. */
export interface SectionCells {
  readonly id: SectionId;
  readonly title: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly (RawCell | null)[])[];
  /** From `DATA_COLUMN` on; the first row stands beside the headers. */
  readonly data: readonly (readonly RawCell[])[];
}

/** A name cut to what fits beside a bar. */
export const shortened = (text: string, most = 34): string =>
  `IF(LEN(${text})>${most},LEFT(${text},${most - 1})&"…",${text})`;
