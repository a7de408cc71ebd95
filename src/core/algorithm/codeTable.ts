/** The codes that algorithms may name, ready to be matched; opaque outside this folder. */
export interface CodeTable {
  readonly root: CodeNode;
}

/** One character further into the known codes; `code` where one ends here, as it was given. */
export interface CodeNode {
  readonly next: Map<string, CodeNode>;
  code: string | undefined;
}

export function buildCodeTable(codes: Iterable<string>): CodeTable {
  throw new Error(`not written yet ${String(codes)}`);
}
