import type { FrozenPlan, FrozenRow } from './revision';

/** A row of the state before and the row of the state after that it is. */
export interface RowPair {
  readonly before: FrozenRow;
  readonly after: FrozenRow;
  /** Paired by likeness although place or code differ, and nobody has said yet whether that is right. */
  readonly asked: boolean;
}

export interface Alignment {
  /** In the order of the state after. */
  readonly pairs: readonly RowPair[];
  readonly added: readonly FrozenRow[];
  readonly removed: readonly FrozenRow[];
}

/** What a person answered: whether the two rows of a question are one and the same. */
export type Answers = ReadonlyMap<string, boolean>;

/** Names the question whether two rows are the same, by their keys. */
export const questionId = (before: Pick<FrozenRow, 'key'>, after: Pick<FrozenRow, 'key'>): string =>
  `${before.key} → ${after.key}`;

function groupBy<T>(items: Iterable<T>, of: (item: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = of(item);
    if (group === undefined) continue;
    const members = groups.get(group);
    if (members === undefined) groups.set(group, [item]);
    else members.push(item);
  }
  return groups;
}

/** Pairs rows one way after another: what one finds, the next no longer looks at. Every way is the same from either side. */
class Aligner {
  private readonly partners = new Map<FrozenRow, RowPair>();
  private readonly taken = new Set<FrozenRow>();

  constructor(
    private readonly before: FrozenPlan,
    private readonly after: FrozenPlan,
    private readonly answers: Answers,
  ) {}

  align(): Alignment {
    this.pairSame((row) => row.key);
    this.pairAlike((row) => (row.kind === 'indicator' || row.name === '' ? undefined : row.name));
    this.pairBelowPartners();
    this.pairAlike(({ kind, name, algorithm }) =>
      kind === 'indicator' && algorithm !== '' ? `${algorithm}\n${name}` : undefined,
    );
    const byAfter = new Map([...this.partners.values()].map((pair) => [pair.after, pair]));
    return {
      pairs: this.after.rows.flatMap((row) => byAfter.get(row) ?? []),
      added: this.freeAfter(),
      removed: this.freeBefore(),
    };
  }

  private freeBefore = (): FrozenRow[] => this.before.rows.filter((row) => !this.partners.has(row));
  private freeAfter = (): FrozenRow[] => this.after.rows.filter((row) => !this.taken.has(row));

  private pair(before: FrozenRow, after: FrozenRow, asked: boolean): void {
    this.partners.set(before, { before, after, asked });
    this.taken.add(after);
  }

  /** Rows of one key; where a key comes more than once, those of one name first, then in their order. */
  private pairSame(keyOf: (row: FrozenRow) => string | undefined): void {
    const after = groupBy(this.freeAfter(), keyOf);
    for (const [key, rows] of groupBy(this.freeBefore(), keyOf)) {
      const others = after.get(key) ?? [];
      const named = groupBy(others, ({ name }) => name);
      for (const row of rows) {
        const same = named.get(row.name)?.shift();
        if (same !== undefined) this.pair(row, same, false);
      }
      const rest = others.filter((other) => !this.taken.has(other));
      for (const row of rows) {
        const next = this.partners.has(row) ? undefined : rest.shift();
        if (next !== undefined) this.pair(row, next, false);
      }
    }
  }

  /** Rows that are alike in what does not depend on place and code, where there is one on each side: perhaps moved or recoded. */
  private pairAlike(likeness: (row: FrozenRow) => string | undefined): void {
    const after = groupBy(this.freeAfter(), (row) => this.likenessWithKind(row, likeness));
    const before = groupBy(this.freeBefore(), (row) => this.likenessWithKind(row, likeness));
    for (const [like, rows] of before) {
      const [row, ...more] = rows;
      const [other, ...others] = after.get(like) ?? [];
      if (row === undefined || other === undefined || more.length > 0 || others.length > 0) continue;
      const answer = this.answers.get(questionId(row, other));
      if (answer !== false) this.pair(row, other, answer === undefined);
    }
  }

  private likenessWithKind(row: FrozenRow, of: (row: FrozenRow) => string | undefined): string | undefined {
    const like = of(row);
    return like === undefined ? undefined : `${row.kind}\n${like}`;
  }

  /** Below a row that was moved or recoded its children keep their codes. */
  private pairBelowPartners(): void {
    const childrenOf = this.childrenByKey();
    for (const row of this.before.rows) {
      if (this.partners.has(row)) continue;
      const parent = this.before.rows[row.parent];
      const partner = parent === undefined ? undefined : this.partners.get(parent)?.after;
      if (partner === undefined) continue;
      const free = childrenOf(partner)
        .get(ownKey(row))
        ?.find((child) => !this.taken.has(child));
      if (free !== undefined) this.pair(row, free, false);
    }
  }

  private childrenByKey(): (parent: FrozenRow) => ReadonlyMap<string, readonly FrozenRow[]> {
    const below = groupBy(this.after.rows, ({ parent }) => String(parent));
    const position = new Map(this.after.rows.map((row, index) => [row, index]));
    const known = new Map<FrozenRow, ReadonlyMap<string, readonly FrozenRow[]>>();
    return (parent) => {
      const found = known.get(parent) ?? groupBy(below.get(String(position.get(parent))) ?? [], ownKey);
      known.set(parent, found);
      return found;
    };
  }
}

const ownKey = ({ code, name }: FrozenRow): string => code || name;

/**
 * Finds which rows of two states are the same: by key (parent path and code), never by position. What is left over on both sides and is alike
 * (an indicator: same algorithm and name; a parent: same level and name) is paired as a question, unless it was answered with no.
 */
export const alignRows = (before: FrozenPlan, after: FrozenPlan, answers: Answers = new Map()): Alignment =>
  new Aligner(before, after, answers).align();
