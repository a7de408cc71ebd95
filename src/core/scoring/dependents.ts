import type { ResolvedPlan } from './resolution';

/** Which indicators an edit reaches: by the code of a measure, and by the index of an indicator that others name. */
export interface Dependents {
  readonly ofMeasure: ReadonlyMap<string, readonly number[]>;
  readonly ofIndicator: ReadonlyMap<number, readonly number[]>;
}

function addTo<K>(lists: Map<K, number[]>, key: K, index: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [index]);
  else list.push(index);
}

/** The references of all algorithms, turned round; linear in their number. */
export function findDependents({ resolutions }: ResolvedPlan): Dependents {
  const ofMeasure = new Map<string, number[]>();
  const ofIndicator = new Map<number, number[]>();
  resolutions.forEach((resolution, index) => {
    for (const [code, { measure, indicators }] of resolution?.references ?? []) {
      if (measure !== undefined) addTo(ofMeasure, code, index);
      for (const indicator of indicators) addTo(ofIndicator, indicator, index);
    }
  });
  return { ofMeasure, ofIndicator };
}

/** These indicators and all that name them, over any number of steps. */
export function withDependents({ ofIndicator }: Dependents, indexes: readonly number[]): readonly number[] {
  const reached = new Set(indexes);
  for (const index of reached) for (const dependent of ofIndicator.get(index) ?? []) reached.add(dependent);
  return [...reached];
}
