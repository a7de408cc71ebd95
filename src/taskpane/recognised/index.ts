export { ColumnCorrections } from './ColumnCorrections';
export { HeaderPlace } from './HeaderPlace';
export { Details, Recognised } from './Recognised';
