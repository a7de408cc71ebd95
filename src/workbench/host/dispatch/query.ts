import { isNavigation, navigate, propertyOf, type HostObject } from './hostObject';
import { memberName, type QueryInfo } from './wire';

/** What to load of an object: member to sub-tree; `*` stands for all scalars. */
interface LoadTree {
  [member: string]: LoadTree;
}

/** How an answer is written: with wire names for `load`, with member names for `retrieve`. */
export interface Spelling {
  readonly name: (member: string) => string;
  readonly items: string;
}

export interface Projection {
  readonly spelling: Spelling;
  /** Called for every member that is read; throws when the member is too new. */
  readonly gate: (typeName: string, member: string) => void;
  /** What the client needs to find an object again. */
  readonly identity: (object: HostObject) => Readonly<Record<string, unknown>>;
}

/** Answers a `load`: the asked scalars of the object and of the objects below it. */
export function answerQuery(object: HostObject, query: QueryInfo, projection: Projection): unknown {
  const tree: LoadTree = {};
  for (const path of query.Select ?? []) grow(tree, path);
  for (const path of query.Expand ?? []) grow(tree, `${path}/*`);
  if (!query.Select?.length) tree['*'] = {};
  return project(object, tree, projection, query);
}

function grow(tree: LoadTree, path: string): void {
  let node = tree;
  for (const segment of path.split(/[/.]/)) node = node[memberName(segment)] ??= {};
}

function project(
  object: HostObject | null,
  tree: LoadTree,
  projection: Projection,
  query: QueryInfo = {},
): unknown {
  if (object === null) return null;
  if (!object.type.items) return { ...projection.identity(object), ...membersOf(object, tree, projection) };
  const all = object.type.items(object.target).slice(query.Skip ?? 0);
  const items = query.Top === undefined ? all : all.slice(0, query.Top);
  const own = ownScalars(object, tree, projection);
  const itemTree = Object.fromEntries(
    Object.entries(tree).filter(([member]) => !isOwnScalar(object, member)),
  );
  return { ...own, [projection.spelling.items]: items.map((item) => project(item, itemTree, projection)) };
}

function membersOf(object: HostObject, tree: LoadTree, projection: Projection): Record<string, unknown> {
  const members = new Set(Object.keys(tree));
  if (members.delete('*'))
    for (const scalar of Object.keys(object.type.properties ?? {})) members.add(scalar);
  const answer: Record<string, unknown> = {};
  for (const member of members) {
    projection.gate(object.type.name, member);
    answer[projection.spelling.name(member)] = isNavigation(object, member)
      ? project(navigate(object, member), subTree(tree[member]), projection)
      : propertyOf(object, member).get(object.target);
  }
  return answer;
}

/** A scalar of the collection itself is answered when it is named; every other name belongs to the items. */
function ownScalars(object: HostObject, tree: LoadTree, projection: Projection): Record<string, unknown> {
  const named = Object.keys(tree).filter((member) => isOwnScalar(object, member));
  return Object.fromEntries(
    named.map((member) => [projection.spelling.name(member), propertyOf(object, member).get(object.target)]),
  );
}

function isOwnScalar(collection: HostObject, member: string): boolean {
  return Object.hasOwn(collection.type.properties ?? {}, member);
}

function subTree(tree: LoadTree | undefined): LoadTree {
  return tree && Object.keys(tree).length > 0 ? tree : { '*': {} };
}
