import { isoDate } from '../core/values';
import type { PlainDate } from '../core/values';
import type { WorkbookPort } from './ports';

const KEY = 'traguardo.scoredOn';

/** Notes the day of a calculation in the workbook. That the note could not be kept is no reason to call the calculation failed. */
export async function saveScoredOn(port: WorkbookPort, today: PlainDate): Promise<void> {
  await port.saveSetting(KEY, isoDate(today));
}

/** The day noted last, as ISO text. */
export function readScoredOn(port: WorkbookPort): string | undefined {
  const day = port.readSetting(KEY);
  return typeof day === 'string' ? day : undefined;
}
