import { BAND_ROWS, DEFAULT_POLICY, TABLE_NAMES } from '../scoring';
import { VALID } from './achievementFormulas';
import { choose, textLiteral } from './formulaText';
import { bandNumber } from './rollUpFormulas';

/** How many bands count. */
const bandCount = `IF(${VALID.bands}=0,${DEFAULT_POLICY.bands.length},${VALID.bands})`;

const standard = (band: number, of: 'name' | 'from'): string => {
  const entry = DEFAULT_POLICY.bands[band];
  if (entry === undefined) return of === 'name' ? '""' : '0';
  return of === 'name' ? textLiteral(entry.name) : entry.from.toFixed();
};

/** Name of a band (0-based); `""` where there are not so many. */
export const bandNameOf = (band: number): string =>
  `IF(${band + 1}>${bandCount},"",IF(${VALID.bands}=0,${standard(band, 'name')},INDEX(${TABLE_NAMES.bandName},${band + 1})&""))`;

/** Name and lower limit of a band, as a legend shows them: `Parziale (da 70 %)`. */
export function bandLegend(band: number): string {
  const from = `IF(${VALID.bands}=0,${standard(band, 'from')},INDEX(${TABLE_NAMES.bandFrom},${band + 1}))`;
  return `IF(${band + 1}>${bandCount},"",${bandNameOf(band)}&" (da "&ROUND(100*${from},2)&" %)")`;
}

/** Number of the band of a score in a cell, 0 where it has none. A formula with its equals sign. */
export const bandCell = (score: string): string => `=IF(ISNUMBER(${score}),${bandNumber(score)},0)`;

/**
 * The score under the band it lies in, 0 under the others. `drawn` is how many bands a chart shows: the last of them takes what lies higher, so
 * that no bar is lost when a person adds a band.
 */
export const bandSeries = (score: string, band: string, drawn: number): readonly string[] =>
  Array.from({ length: BAND_ROWS }, (_, index) => {
    const comparison = index === drawn - 1 ? '>=' : '=';
    return `=IF(${band}${comparison}${index + 1},${score},0)`;
  });

/** `DEFAULT_POLICY` words and places make the legend of every chart by band. */
export const bandHeaders = (): readonly string[] =>
  Array.from({ length: BAND_ROWS }, (_, band) => `=${bandLegend(band)}`);

/** Name of the band of a score, N/D where there is none. */
export function bandWord(score: string): string {
  const names = Array.from(
    { length: BAND_ROWS },
    (_, band) => [`${bandNumber(score)}=${band + 1}`, bandNameOf(band)] as const,
  );
  return `=IF(ISNUMBER(${score}),${choose(names, '""')},"Non valutabile")`;
}
