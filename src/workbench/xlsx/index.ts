export { fromFileFormula, toFileFormula } from './formulaSpelling';
export { putIntoGrid } from './putIntoGrid';
export { readXlsx } from './readXlsx';
export { NOTHING_KEPT, type FileProblem, type KeptParts, type WorkbookFile } from './workbookFile';
export { writeXlsx, type SaveOptions } from './writeXlsx';
