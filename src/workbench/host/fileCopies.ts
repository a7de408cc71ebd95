/** Copies of the workbook's file that an add-in has asked for and not yet closed, handed out slice by slice. */
export class FileCopies {
  private readonly open = new Map<number, { readonly bytes: Uint8Array; readonly sliceSize: number }>();
  private last = 0;

  constructor(private readonly write: () => Promise<Uint8Array>) {}

  /** As the protocol has it: the number of the copy, and its size in bytes. */
  async get(sliceSize: number): Promise<Readonly<Record<string, unknown>>> {
    const bytes = await this.write();
    this.last += 1;
    this.open.set(this.last, { bytes, sliceSize });
    return { 0: this.last, 1: bytes.length };
  }

  /** The bytes of a slice, and how many these are; undefined of a copy that is not there. */
  slice(copy: number, index: number): Readonly<Record<string, unknown>> | undefined {
    const found = this.open.get(copy);
    if (found === undefined) return undefined;
    const bytes = found.bytes.slice(index * found.sliceSize, (index + 1) * found.sliceSize);
    return { 0: [...bytes], 1: bytes.length };
  }

  close(copy: number): void {
    this.open.delete(copy);
  }
}
