export { FindingActionsProvider } from './findingActions';
export type { FindingActions } from './findingActions';
export { FindingList } from './FindingList';
export { FindingsView } from './FindingsView';
export { addressOf, groupFindings, withIds } from './groupFindings';
