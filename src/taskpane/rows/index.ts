export { useActiveRow } from './useActiveRow';
export type { ActiveRow } from './useActiveRow';
export { ROW_ID, useWindow } from './useWindow';
export { rowAt, rowOffsets, windowItems } from './windowItems';
export type { WindowItem } from './windowItems';
