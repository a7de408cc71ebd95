/** The host side of office.js: Excel's object model over a `SheetEngine`, and the ways an add-in can reach it. */
export * from './engine';
export { formatArea, formatReference, parseArea, parseReference } from './address';
export {
  cellArea,
  eachCell,
  fillMatrix,
  intersect,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
  unite,
} from './area';
export type { FunctionCall, FunctionResult, RichMessage } from './customFunctions';
export {
  floorSets,
  HostError,
  readRequirements,
  type RequirementTable,
  type SupportedSets,
} from './dispatch';
export { requestFault, type Fault, type IncomingRequest } from './faults';
export { FrameHost, type FrameHostOptions } from './frameHost';
export { MemoryEngine, type FormulaPlace, type FormulaResult, type MemoryEngineOptions } from './memory';
export {
  emptyDocument,
  readTyped,
  type BookLocale,
  type ChartModel,
  type DocumentState,
  type SheetPage,
  type Typed,
} from './model';
export { OfficeHost, type HostAnswer, type LoggedRequest, type OfficeHostOptions } from './officeHost';
