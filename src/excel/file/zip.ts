/** A file of a zip that was not unpacked yet. */
interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its own header begins. */
  readonly at: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const FILE_HEADER = 0x04034b50;
/** The end of the directory may be followed by a comment of at most 65,535 bytes. */
const LONGEST_TAIL = 22 + 65_535;
/** No part of a workbook that holds a plan comes near this; one that says so is not unpacked. */
const LARGEST_PART = 300_000_000;

const STORED = 0;
const DEFLATED = 8;

/** The files of a zip, unpacked one by one as they are asked for. */
export class Zip {
  private constructor(
    private readonly bytes: Uint8Array,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** Undefined where the bytes are no zip. */
  static open(buffer: ArrayBuffer): Zip | undefined {
    const bytes = new Uint8Array(buffer);
    const view = new DataView(buffer);
    const end = findEnd(view);
    if (end === undefined) return undefined;
    const entries = new Map<string, Entry>();
    let at = view.getUint32(end + 16, true);
    for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
      if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) return undefined;
      const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
      const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (name ?? 0)));
      entries.set(path.replace(/^\//, ''), {
        method: view.getUint16(at + 10, true),
        packed: view.getUint32(at + 20, true),
        unpacked: view.getUint32(at + 24, true),
        at: view.getUint32(at + 42, true),
      });
      at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
    }
    return new Zip(bytes, entries);
  }

  /** The text of a file; undefined where there is none, or where it cannot be unpacked. */
  async text(path: string): Promise<string | undefined> {
    const entry = this.entries.get(path);
    if (entry === undefined || entry.unpacked > LARGEST_PART) return undefined;
    const packed = this.packedBytes(entry);
    if (packed === undefined) return undefined;
    if (entry.method === STORED) return new TextDecoder().decode(packed);
    return entry.method === DEFLATED ? inflate(packed) : undefined;
  }

  private packedBytes({ at, packed }: Entry): Uint8Array | undefined {
    const view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength);
    if (at + 30 > this.bytes.length || view.getUint32(at, true) !== FILE_HEADER) return undefined;
    const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    return this.bytes.subarray(start, start + packed);
  }
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= view.byteLength - LONGEST_TAIL; at -= 1)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  return undefined;
}

/** Unpacks with what the browser has; a damaged file gives undefined. */
async function inflate(packed: Uint8Array): Promise<string | undefined> {
  try {
    const copy = new Uint8Array(packed);
    const stream = new Blob([copy]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    return await new Response(stream).text();
  } catch {
    return undefined;
  }
}
