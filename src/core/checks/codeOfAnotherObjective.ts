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
  const habits = beginnings(plan);
  return indicatorsOf(plan).flatMap((node): readonly Diagnostic[] => {
    const path = ancestors(plan, node);
    const owner = ownerIn(owners, node.code) ?? strangerTo(habits, node, path);
    if (owner === undefined || path.includes(owner)) return [];
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

function ancestors({ nodes }: Plan, node: PlanNode): readonly PlanNode[] {
  const path: PlanNode[] = [];
  for (let above = nodes[node.parent]; above !== undefined; above = nodes[above.parent]) path.push(above);
  return path;
}

/** The objective whose code, followed by a mark, is the longest beginning of this one. */
function ownerIn(owners: ReadonlyMap<string, PlanNode>, code: string): PlanNode | undefined {
  const marks = [...code.matchAll(/[._\s-]/g)].map(({ index }) => index);
  for (const end of marks.reverse()) {
    const owner = owners.get(code.slice(0, end));
    if (owner !== undefined) return owner;
  }
  return undefined;
}

/** For each first part of a code, under which outermost objective it stands how often. */
type Habits = ReadonlyMap<string, ReadonlyMap<PlanNode, number>>;

const firstPart = (code: string): string | undefined => /^(\w+)[._]/.exec(code)?.[1];

function beginnings(plan: Plan): Habits {
  const habits = new Map<string, Map<PlanNode, number>>();
  for (const node of indicatorsOf(plan)) {
    const part = firstPart(node.code);
    const home = homeOf(ancestors(plan, node));
    if (part === undefined || home === undefined) continue;
    const homes = habits.get(part) ?? new Map<PlanNode, number>();
    homes.set(home, (homes.get(home) ?? 0) + 1);
    habits.set(part, homes);
  }
  return habits;
}

const homeOf = (path: readonly PlanNode[]): PlanNode | undefined => path.filter(isObjective).at(-1);

function strangerTo(habits: Habits, node: PlanNode, path: readonly PlanNode[]): PlanNode | undefined {
  const homes = habits.get(firstPart(node.code) ?? '');
  const home = homeOf(path);
  if (homes === undefined || home === undefined || homes.size !== 2 || homes.get(home) !== 1)
    return undefined;
  return [...homes].find(([other, count]) => other !== home && count >= FEWEST_OF_A_KIND)?.[0];
}
