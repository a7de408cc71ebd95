export { Recognised } from './Recognised';
