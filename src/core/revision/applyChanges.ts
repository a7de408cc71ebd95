import type { Changes, FieldChange, Place, RowChange } from './changes';
import type { FrozenPlan, FrozenRow, OfYear } from './revision';

/** A row on its way: the row it stands below, and what it will be. */
interface Draft {
  readonly row: FrozenRow;
  /** Undefined at the top. */
  readonly parent: Draft | undefined;
}

/** The years of a row with one of them changed; a missing value leaves its year out. */
function withYear<T extends { readonly kind: string }>(
  values: readonly OfYear<T>[],
  year: number,
  value: T,
): readonly OfYear<T>[] {
  const others = values.filter((entry) => entry.year !== year);
  const all = value.kind === 'missing' ? others : [...others, { year, value }];
  return all.sort((a, b) => a.year - b.year);
}

function withChange(row: FrozenRow, change: FieldChange): FrozenRow {
  switch (change.field) {
    case 'target':
      return { ...row, targets: withYear(row.targets, change.year, change.after) };
    case 'history':
      return { ...row, history: withYear(row.history, change.year, change.after) };
    case 'level':
      return { ...row, kind: change.after };
    case 'weight':
      return { ...row, weight: change.after };
    case 'place':
      return row;
    default:
      return { ...row, [change.field]: change.after };
  }
}

/** Builds the later state from the earlier one and the changes alone. */
class Builder {
  private readonly drafts = new Map<FrozenRow, Draft>();
  private readonly changeOf: ReadonlyMap<FrozenRow, RowChange>;
  private readonly removed: ReadonlySet<FrozenRow>;

  constructor(
    private readonly before: FrozenPlan,
    private readonly changes: Changes,
  ) {
    this.changeOf = new Map(changes.changed.map((change) => [change.before, change]));
    this.removed = new Set(changes.removed);
  }

  build(): FrozenPlan {
    const kept = this.before.rows.filter((row) => !this.removed.has(row)).map((row) => this.keptDraft(row));
    const added = this.changes.added.map((row) => this.addedDraft(row));
    const { title, historyYears, targetYears } = this.changes;
    return {
      title: title.after,
      historyYears: historyYears.after,
      targetYears: targetYears.after,
      rows: inOrder([...kept, ...added]),
    };
  }

  private keptDraft(row: FrozenRow): Draft {
    const known = this.drafts.get(row);
    if (known !== undefined) return known;
    const change = this.changeOf.get(row);
    const place = change?.fields.find((field) => field.field === 'place');
    const above = this.before.rows[row.parent];
    const parent =
      place !== undefined
        ? this.draftAt(place.place)
        : above === undefined
          ? undefined
          : this.keptDraft(above);
    const draft = { row: (change?.fields ?? []).reduce(withChange, row), parent };
    this.drafts.set(row, draft);
    return draft;
  }

  private addedDraft(row: FrozenRow): Draft {
    const known = this.drafts.get(row);
    if (known !== undefined) return known;
    const draft = { row, parent: this.draftAt(this.changes.placeOfAdded.get(row)) };
    this.drafts.set(row, draft);
    return draft;
  }

  private draftAt(place: Place | undefined): Draft | undefined {
    if (place === undefined || place.kind === 'top') return undefined;
    return place.kind === 'kept' ? this.keptDraft(place.before) : this.addedDraft(place.row);
  }
}

/** Rows with every parent before its children, positions and keys as their places make them. */
function inOrder(drafts: readonly Draft[]): readonly FrozenRow[] {
  const children = new Map<Draft | undefined, Draft[]>();
  for (const draft of drafts) {
    const siblings = children.get(draft.parent);
    if (siblings === undefined) children.set(draft.parent, [draft]);
    else siblings.push(draft);
  }
  const rows: FrozenRow[] = [];
  const place = (draft: Draft, parent: number, path: string): void => {
    const { row } = draft;
    const own = row.code || row.name;
    const key = path === '' ? own : `${path} / ${own}`;
    const position = rows.push({ ...row, parent, key }) - 1;
    for (const child of children.get(draft) ?? []) place(child, position, row.kind === 'block' ? path : key);
  };
  for (const draft of children.get(undefined) ?? []) place(draft, -1, '');
  return rows;
}

/** The later state, from the earlier one and what changed: `applyChanges(a, comparePlans(a, b))` says what `b` says. */
export const applyChanges = (before: FrozenPlan, changes: Changes): FrozenPlan =>
  new Builder(before, changes).build();
