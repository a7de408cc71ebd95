export { startPage } from './startPage';
export type { SeenCell, TestDoor } from './testDoor';
