export { readWorkbookFile, workbookFiles } from './readWorkbookFile';
