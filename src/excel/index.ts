/** The workbook in Excel, and the Excel around it, through office.js. */
export { readWorkbookFile, workbookFiles } from './file';
export { readHostFacts } from './hostFacts';
export type { RequirementFact } from './hostFacts';
export { readOfficeTheme, watchOfficeTheme } from './officeTheme';
export { tryFunction } from './tryFunction';
export type { TriedFunction } from './tryFunction';
export { createWorkbookPort } from './workbookPort';
