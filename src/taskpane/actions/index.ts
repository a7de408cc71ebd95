export { ActionBar } from './ActionBar';
export { NoticeBar } from './NoticeBar';
export { WorkLine } from './WorkLine';
