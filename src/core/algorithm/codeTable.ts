import { BLANK } from './characters';

/** The codes that algorithms may name, ready to be matched from any place of a text; opaque outside this folder. */
export interface CodeTable {
  readonly root: CodeNode;
}

/** One character further into the known codes; `code` where one ends here, as it was given. */
export interface CodeNode {
  readonly next: ReadonlyMap<string, CodeNode>;
  readonly code: string | undefined;
}

/** A known code found in a text, and where it ends there. */
export interface CodeMatch {
  readonly code: string;
  readonly end: number;
}

interface GrowingNode {
  readonly next: Map<string, GrowingNode>;
  code: string | undefined;
}

const newNode = (): GrowingNode => ({ next: new Map(), code: undefined });

/**
 * Gathers the codes of measures and indicators. Blank codes are left out. Of codes that differ only in their blanks the first one counts;
 * nothing else is normalised (scoring rules, algorithms and codes).
 */
export function buildCodeTable(codes: Iterable<string>): CodeTable {
  const root = newNode();
  for (const code of codes) {
    const folded = code.trim().replace(/\s+/g, ' ');
    if (folded === '') continue;
    let node = root;
    for (let position = 0; position < folded.length; position += 1) {
      const character = folded.charAt(position);
      const next = node.next.get(character) ?? newNode();
      node.next.set(character, next);
      node = next;
    }
    node.code ??= code;
  }
  return { root };
}

/** All known codes that stand at this place of the text, the longest first. Any run of blanks in the text is one blank of a code. */
export function codesAt(table: CodeTable, text: string, start: number): CodeMatch[] {
  const found: CodeMatch[] = [];
  let node: CodeNode | undefined = table.root;
  let position = start;
  while (node !== undefined && position < text.length) {
    const isBlank = BLANK.test(text.charAt(position));
    node = node.next.get(isBlank ? ' ' : text.charAt(position));
    position += 1;
    while (isBlank && node !== undefined && BLANK.test(text.charAt(position))) position += 1;
    if (node?.code !== undefined) found.unshift({ code: node.code, end: position });
  }
  return found;
}
