import { emitReport } from '../core/emit';
import { REPORT_ANCHOR, sheetMaker } from './resultSheet';

/** Makes or refreshes the sheet `Relazione`. */
export const reportSheet = sheetMaker({
  sheetName: 'Relazione',
  anchor: REPORT_ANCHOR,
  emit: (input, sheet, standing, { accepted }) => emitReport(input, sheet, standing, accepted),
});
