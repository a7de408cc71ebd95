export { Details, Recognised } from './Recognised';
