export { nationalWorkbook } from './nationalWorkbook';
export { SHARED_CODE } from './sharedCode';
