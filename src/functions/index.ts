export { associateFunctions } from './functions';
