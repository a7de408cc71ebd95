export { FindingsView } from './FindingsView';
export { addressOf, groupFindings } from './groupFindings';
