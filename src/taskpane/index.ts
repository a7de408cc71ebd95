export { Frame } from './Frame';
export { languageFrom } from './language';
export { Pane } from './Pane';
export type { PaneState, PaneStore } from './paneState';
export { createPaneStore } from './paneStore';
export { OfficeMissing, OutsideExcel } from './screens';
export { lookFrom } from './theme';
export type { HostTheme, Look } from './theme';
