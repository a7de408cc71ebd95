import { emitDashboard } from '../core/emit';
import { DASHBOARD_ANCHOR, sheetMaker } from './resultSheet';

/** Makes or refreshes the sheet `Cruscotto`. */
export const dashboardSheet = sheetMaker({
  sheetName: 'Cruscotto',
  anchor: DASHBOARD_ANCHOR,
  emit: emitDashboard,
});
