export { ColumnCorrections } from './ColumnCorrections';
export { HeaderPlace } from './HeaderPlace';
export { MeasureSheets } from './MeasureSheets';
export { Details, Recognised } from './Recognised';
