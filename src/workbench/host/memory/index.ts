/** A `SheetEngine` in plain memory. */
export type { FormulaResult } from './memoryCells';
export { MemoryEngine, type FormulaPlace, type MemoryEngineOptions } from './memoryEngine';
