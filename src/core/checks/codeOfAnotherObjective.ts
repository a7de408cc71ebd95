import type { Diagnostic } from '../diagnostics';
import type { Plan, PlanNode } from '../plan';
import type { Check } from './check';
import { indicatorsOf } from './indicators';
import { labelPlace } from './places';

/** So many codes of one objective begin alike before a single one elsewhere is a stranger. */
const FEWEST_OF_A_KIND = 5;

/**
 * TG411: an indicator whose code begins with the code of an objective that it does not stand under, or alone begins like those of
 * another objective (`82.` where all others with `82.` stand under 802).
 */
export const codeOfAnotherObjective: Check = (plan) => {
  const owners = objectivesByCode(plan);
  const homes = outermostObjectives(plan);
  const habits = beginnings(plan, homes);
  return indicatorsOf(plan).flatMap((node): readonly Diagnostic[] => {
    const owner = ownerIn(owners, node.code) ?? strangerTo(habits, node, homes[node.index]);
    if (owner === undefined || standsBelow(plan, node, owner)) return [];
    const params = { code: node.code, objective: owner.code };
    return [{ code: 'TG411', at: labelPlace(plan, node), params }];
  });
};

const isObjective = ({ kind, code }: PlanNode): boolean =>
  code !== '' && (kind === 'objective' || kind === 'operationalObjective' || kind === 'group');

/** Objectives whose code is theirs alone. */
function objectivesByCode({ nodes }: Plan): ReadonlyMap<string, PlanNode> {
  const byCode = new Map<string, PlanNode>();
  const repeated = new Set<string>();
  for (const node of nodes.filter(isObjective)) {
    if (byCode.has(node.code)) repeated.add(node.code);
    byCode.set(node.code, node);
  }
  for (const code of repeated) byCode.delete(code);
  return byCode;
}

function standsBelow({ nodes }: Plan, node: PlanNode, objective: PlanNode): boolean {
  let above = nodes[node.parent];
  while (above !== undefined && above !== objective) above = nodes[above.parent];
  return above !== undefined;
}

/** The outermost objective above each node; parents come before their children. */
function outermostObjectives({ nodes }: Plan): readonly (PlanNode | undefined)[] {
  const homes: (PlanNode | undefined)[] = [];
  for (const { parent } of nodes) {
    const above = nodes[parent];
    homes.push(above === undefined ? undefined : (homes[parent] ?? (isObjective(above) ? above : undefined)));
  }
  return homes;
}

/** The objective whose code, followed by a mark, is the longest beginning of this one. */
function ownerIn(owners: ReadonlyMap<string, PlanNode>, code: string): PlanNode | undefined {
  for (let end = code.length - 1; end >= 0; end -= 1) {
    const owner = MARK.test(code.charAt(end)) ? owners.get(code.slice(0, end)) : undefined;
    if (owner !== undefined) return owner;
  }
  return undefined;
}

const MARK = /[._\s-]/;

/** For each first part of a code, under which outermost objective it stands how often. */
type Habits = ReadonlyMap<string, ReadonlyMap<PlanNode, number>>;

const firstPart = (code: string): string | undefined => /^(\w+)[._]/.exec(code)?.[1];

function beginnings(plan: Plan, homes: readonly (PlanNode | undefined)[]): Habits {
  const habits = new Map<string, Map<PlanNode, number>>();
  for (const node of indicatorsOf(plan)) {
    const part = firstPart(node.code);
    const home = homes[node.index];
    if (part === undefined || home === undefined) continue;
    const counts = habits.get(part) ?? new Map<PlanNode, number>();
    counts.set(home, (counts.get(home) ?? 0) + 1);
    habits.set(part, counts);
  }
  return habits;
}

function strangerTo(habits: Habits, node: PlanNode, home: PlanNode | undefined): PlanNode | undefined {
  const homes = habits.get(firstPart(node.code) ?? '');
  if (homes === undefined || home === undefined || homes.size !== 2 || homes.get(home) !== 1)
    return undefined;
  return [...homes].find(([other, count]) => other !== home && count >= FEWEST_OF_A_KIND)?.[0];
}
