import type { HostResult } from '../app';
import { WORKBOOK } from '../core/diagnostics';
import type { Diagnostic } from '../core/diagnostics';
import { fail, ok } from '../core/values';

const UNREADABLE: Diagnostic = { code: 'TG910', at: WORKBOOK, params: { file: '' } };

/** Whether this Excel hands its file out. */
export function canReadFile(): boolean {
  const { document, requirements } = Office.context as Partial<Office.Context>;
  return (
    typeof (document as Partial<Office.Document> | undefined)?.getFileAsync === 'function' &&
    requirements?.isSetSupported('CompressedFile') === true
  );
}

/** The workbook as a file, as it stands now; refused where Excel has none to give, or while a person edits a cell. */
export async function readWholeFile(): Promise<HostResult<ArrayBuffer>> {
  const file = await asked<Office.File>((done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, done),
  );
  if (file === undefined) return fail(UNREADABLE);
  try {
    const bytes = await readSlices(file);
    return bytes === undefined ? fail(UNREADABLE) : ok(bytes);
  } finally {
    // Excel keeps no more than two such files at a time.
    await asked<unknown>((done) => file.closeAsync(done));
  }
}

async function readSlices(file: Office.File): Promise<ArrayBuffer | undefined> {
  const bytes = new Uint8Array(file.size);
  let filled = 0;
  for (let index = 0; index < file.sliceCount; index += 1) {
    const slice = await asked<Office.Slice>((done) => file.getSliceAsync(index, done));
    const data = slice?.data as ArrayLike<number> | undefined;
    if (data === undefined || filled + data.length > bytes.length) return undefined;
    bytes.set(data, filled);
    filled += data.length;
  }
  return filled === bytes.length ? bytes.buffer : undefined;
}

/** What a call gives; undefined where it is refused or throws. */
const asked = <T>(call: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T | undefined> =>
  new Promise((resolve) => {
    try {
      call(({ status, value }) => resolve(String(status) === 'succeeded' ? value : undefined));
    } catch {
      resolve(undefined);
    }
  });
