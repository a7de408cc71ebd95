export { OfficeMissing } from './OfficeMissing';
export { OutsideExcel } from './OutsideExcel';
export { Screen } from './Screen';
export { Statement } from './Statement';
