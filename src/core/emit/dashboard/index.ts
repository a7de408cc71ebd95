export { CHART_NAMES } from './charts';
export { emitDashboard } from './emitDashboard';
export { partsOf } from './parts';
export { SECTION_NAMES } from './places';
