export { emitReport } from './emitReport';
