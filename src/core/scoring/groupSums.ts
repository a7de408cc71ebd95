import { ZERO } from '../values';
import type { Decimal } from '../values';
import type { WeighedChild } from './weighedChild';

/** What the children of a parent add up to; those without a weight are left out of all sums. */
export interface GroupSums {
  /** Of weight times achievement, over the children that were scored. */
  readonly weightedScores: Decimal;
  /** Of their weights. */
  readonly scoredWeights: Decimal;
  /** Of weight times coverage. */
  readonly coveredWeights: Decimal;
  readonly weights: Decimal;
}

/** Adds up the children of a parent. */
export type AddUp = (children: readonly WeighedChild[]) => GroupSums;

/** So many neighbours are added up by themselves before they are added to the others: then an edit of one child needs the sums of its neighbours only. */
const BLOCK = 32;

const NOTHING: GroupSums = {
  weightedScores: ZERO,
  scoredWeights: ZERO,
  coveredWeights: ZERO,
  weights: ZERO,
};

/** The sums of a group, added up in one way always, so that the last digit of a long sum is the same however it came about. */
export const sumsOf: AddUp = (children) => new KeptSums().of(children);

/** The same for a group that is added up again and again: neighbours who are those of the last time are not added up again. */
export class KeptSums {
  private readonly blocks: { readonly members: readonly WeighedChild[]; readonly sums: GroupSums }[] = [];

  of(children: readonly WeighedChild[]): GroupSums {
    if (children.length <= BLOCK) return sumsOfBlock(children);
    const sums: GroupSums[] = [];
    for (let start = 0; start < children.length; start += BLOCK)
      sums.push(this.block(start / BLOCK, children.slice(start, start + BLOCK)));
    return sums.reduce(both, NOTHING);
  }

  private block(at: number, members: readonly WeighedChild[]): GroupSums {
    const kept = this.blocks[at];
    if (kept?.members.length === members.length && members.every((member, i) => member === kept.members[i]))
      return kept.sums;
    const sums = sumsOfBlock(members);
    this.blocks[at] = { members, sums };
    return sums;
  }
}

function sumsOfBlock(children: readonly WeighedChild[]): GroupSums {
  let { weightedScores, scoredWeights, coveredWeights, weights } = NOTHING;
  for (const { weight, weightedScore, coveredWeight } of children) {
    if (weight === undefined || coveredWeight === undefined) continue;
    weights = weights.plus(weight);
    coveredWeights = coveredWeights.plus(coveredWeight);
    if (weightedScore === undefined) continue;
    weightedScores = weightedScores.plus(weightedScore);
    scoredWeights = scoredWeights.plus(weight);
  }
  return { weightedScores, scoredWeights, coveredWeights, weights };
}

const both = (one: GroupSums, other: GroupSums): GroupSums => ({
  weightedScores: one.weightedScores.plus(other.weightedScores),
  scoredWeights: one.scoredWeights.plus(other.scoredWeights),
  coveredWeights: one.coveredWeights.plus(other.coveredWeights),
  weights: one.weights.plus(other.weights),
});
