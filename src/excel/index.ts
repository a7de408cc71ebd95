/** The workbook in Excel, through office.js. */
export { createWorkbookPort } from './workbookPort';
