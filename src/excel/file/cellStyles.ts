import { xmlParts } from './xml';

/** What a cell's style says that a reading needs. */
export interface FileStyle {
  readonly numberFormat: string;
  readonly indent: number;
}

/** Formats that a file names by number only (en-US). */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 11: '0.00E+00', 12: '# ?/?', 13: '# ??/??', 14: 'm/d/yyyy', 15: 'd-mmm-yy',
  16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM', 20: 'h:mm', 21: 'h:mm:ss', 22: 'm/d/yyyy h:mm', 37: '#,##0;(#,##0)',
  38: '#,##0;[Red](#,##0)', 39: '#,##0.00;(#,##0.00)', 40: '#,##0.00;[Red](#,##0.00)', 45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss.0', 48: '##0.0E+0', 49: '@',
}; // prettier-ignore

/** Styles of cells by their position in the file. */
export function readCellStyles(source: string): readonly FileStyle[] {
  const formats = new Map<number, string>();
  const styles: { numberFormat: string; indent: number }[] = [];
  let isCellStyles = false;
  for (const part of xmlParts(source)) {
    if (part.kind === 'text') continue;
    if (part.name === 'cellXfs') isCellStyles = part.kind === 'open' && !part.isEmpty;
    if (part.kind !== 'open') continue;
    if (part.name === 'numFmt')
      formats.set(Number(part.attributes.get('numFmtId')), part.attributes.get('formatCode') ?? 'General');
    if (!isCellStyles) continue;
    const last = styles[styles.length - 1];
    if (part.name === 'xf') {
      const id = Number(part.attributes.get('numFmtId') ?? 0);
      styles.push({ numberFormat: formats.get(id) ?? BUILT_IN[id] ?? 'General', indent: 0 });
    } else if (part.name === 'alignment' && last !== undefined)
      last.indent = Number(part.attributes.get('indent') ?? 0);
  }
  return styles;
}
