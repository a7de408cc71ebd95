export { helpFiles } from './helpFiles';
export { PAGES, escaped, page } from './page';
