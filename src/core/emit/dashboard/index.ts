export { CHART_NAMES } from './charts';
export { emitDashboard } from './emitDashboard';
export { SECTION_NAMES } from './places';
