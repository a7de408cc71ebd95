import type { HostResult } from '../app';
import { WORKBOOK } from '../core/diagnostics';
import type { RawCell } from '../core/grid';
import { fail, ok } from '../core/values';

/** A setting saved in the workbook; undefined where there is none, or it is not of ours. */
export function readSetting(key: string): RawCell | undefined {
  const value: unknown = Office.context.document.settings.get(key);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : undefined;
}

/** Saves a setting with the workbook. */
export function saveSetting(key: string, value: RawCell): Promise<HostResult<void>> {
  const { settings } = Office.context.document;
  settings.set(key, value);
  return new Promise((resolve) => {
    settings.saveAsync(({ status, error }) => {
      const isSaved = String(status) === 'succeeded';
      const detail = error?.message ?? '';
      resolve(isSaved ? ok(undefined) : fail({ code: 'TG909', at: WORKBOOK, params: { detail } }));
    });
  });
}
