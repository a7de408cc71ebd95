import type { Dice } from './planDice';

/** A row of a plan that is to be laid out; `level` is the depth of a parent, from 0. */
export interface TreeRow {
  readonly kind: 'parent' | 'block' | 'indicator';
  readonly level: number;
  readonly code: string;
  readonly name: string;
  /** Rows with the same number are siblings. */
  readonly group: number;
}

export interface Tree {
  /** Levels of parents, from 1 to 5. */
  readonly depth: number;
  readonly rows: readonly TreeRow[];
  readonly groups: number;
}

/** `small` trees have one parent on every level below the first, so that many of them are soon read. */
export type TreeSize = 'any' | 'small';

const BLOCKS = ['Indicatori', 'Obiettivi operativi'] as const;

/** Grows a tree of parents with indicators at its ends. */
class TreeGrower {
  readonly rows: TreeRow[] = [];
  groups = 0;
  private indicators = 0;

  constructor(
    private readonly dice: Dice,
    private readonly depth: number,
    private readonly withBlocks: boolean,
    private readonly size: TreeSize,
  ) {}

  parents(level: number, path: string): void {
    const group = this.newGroup();
    const most = this.size === 'small' ? 1 : 2;
    const count = this.dice.whole(1, level === 0 ? most + 1 : most);
    for (let number = 1; number <= count; number += 1) {
      const code = path === '' ? `${this.dice.pick(['A', 'B'])}${number}` : `${path}.${number}`;
      this.rows.push({ kind: 'parent', level, code, name: `Obiettivo ${code}`, group });
      this.below(level, code);
    }
  }

  private below(level: number, code: string): void {
    const isLast = level === this.depth - 1;
    if (isLast && this.withBlocks) this.blocks(level, code);
    else if (isLast) this.leaves(level + 1, this.newGroup());
    else this.parents(level + 1, code);
  }

  /** The last level has a block of indicators, and sometimes one of operational objectives. */
  private blocks(level: number, code: string): void {
    const group = this.newGroup();
    const count = this.dice.pick([1, 2, 2]);
    BLOCKS.slice(0, count).forEach((name, block) => {
      this.rows.push({ kind: 'block', level: level + 1, code: '', name, group });
      if (block === 0) return this.leaves(level + 2, this.newGroup());
      const operational = this.newGroup();
      for (let number = 1; number <= this.dice.whole(1, 2); number += 1) {
        const own = `${code}.op${number}`;
        this.rows.push({
          kind: 'parent',
          level: level + 2,
          code: own,
          name: `Operativo ${own}`,
          group: operational,
        });
        this.leaves(level + 3, this.newGroup());
      }
    });
  }

  private leaves(level: number, group: number): void {
    const count = this.dice.whole(1, 4);
    for (let leaf = 0; leaf < count; leaf += 1) {
      this.indicators += 1;
      const number = String(this.indicators);
      const code = this.dice.chance(0.08) ? 'I_ripetuto' : `I${number.padStart(2, '0')}`;
      this.rows.push({ kind: 'indicator', level, code, name: `Indicatore ${number}`, group });
    }
  }

  private newGroup(): number {
    this.groups += 1;
    return this.groups - 1;
  }
}

/** A random tree, 1 to 5 levels of parents deep. */
export function randomTree(dice: Dice, size: TreeSize): Tree {
  const depth = dice.pick([1, 2, 2, 3, 3, 4, 5]);
  const grower = new TreeGrower(dice, depth, depth <= 3 && dice.chance(0.5), size);
  grower.parents(0, '');
  return { depth, rows: grower.rows, groups: grower.groups };
}
