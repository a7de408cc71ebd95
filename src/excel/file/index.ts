export { readFileSheet, readWorkbookFile, workbookFiles } from './readWorkbookFile';
