export { createScreen, type Screen, type ScreenOptions } from './createScreen';
