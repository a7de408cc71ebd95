export { makeMisure, misureText, type Misure, type MisuraRow, type Origin } from './misure';
