const LOW = '#C0392B';
const HIGH = '#2E7D32';
/** From the second band to the last but one. */
const MIDDLE = ['#E0A100', '#8FAE3C', '#5B9A4B'] as const;

/** Colour of a band (0-based) in charts, told apart by lightness as well; its name stands in the legend and in the table. */
export function bandTone(band: number, bands: number): string {
  if (band === 0) return LOW;
  return band === bands - 1 ? HIGH : (MIDDLE[band - 1] ?? HIGH);
}
