/** The wire format of office.js, executed against tables of host types. Knows nothing of spreadsheets. */
export type { CallArguments } from './callArguments';
export { Dispatcher, type DispatchTarget } from './dispatcher';
export * from './hostError';
export { hostObject, isHostObject, type HostObject, type HostType, type Property } from './hostObject';
export {
  floorSets,
  readRequirements,
  RequirementGate,
  type RequirementTable,
  type SupportedSets,
} from './requirementSets';
export { ActionType, PathType, type BatchRequest, type BatchResponse } from './wire';
