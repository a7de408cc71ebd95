export { nodeIds } from './nodeIds';
export { PlanView } from './PlanView';
export { matching, treeRows } from './treeRows';
export type { TreeRow } from './treeRows';
