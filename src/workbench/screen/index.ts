export { CanvasTextFit } from './canvasTextFit';
export { createScreen, type Screen, type ScreenOptions } from './createScreen';
