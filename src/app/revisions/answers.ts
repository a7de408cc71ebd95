import type { Answers } from '../../core/revision';
import { fail, ok } from '../../core/values';
import type { HostResult, WorkbookPort } from '../ports';

const KEY = 'traguardo.sameRows';

/** The answers kept in the workbook; what is not readable counts as not answered. */
export function readAnswers(port: WorkbookPort): Answers {
  const text = port.readSetting(KEY);
  if (typeof text !== 'string') return new Map();
  try {
    const entries = JSON.parse(text) as unknown;
    const isEntry = (entry: unknown): entry is [string, boolean] =>
      Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'boolean';
    return new Map(Array.isArray(entries) ? entries.filter(isEntry) : []);
  } catch {
    return new Map();
  }
}

/** Keeps an answer; undefined takes it back. */
export async function saveAnswer(
  port: WorkbookPort,
  questionId: string,
  same: boolean | undefined,
): Promise<HostResult<void>> {
  const answers = new Map(readAnswers(port));
  if (same === undefined) answers.delete(questionId);
  else answers.set(questionId, same);
  const saved = await port.saveSetting(KEY, JSON.stringify([...answers]));
  return saved.ok ? ok(undefined) : fail(saved.error);
}
