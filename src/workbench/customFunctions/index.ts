export type { CallingCell, FunctionAnswer, FunctionArgument, FunctionCaller } from './functionCaller';
export { FunctionCalls } from './functionCalls';
export { functionHint } from './functionHints';
export { gridFunction, type GridFunction } from './gridFunction';
export { parseFunctions, type FunctionMetadata } from './metadata';
export { BUSY_LITERAL } from './valueObjects';
