/**
 * All that illustrative values rest on beside the plan: magnitudes that are plausible for a province like Modena, and readings that the
 * plan suggests without proving them. Nothing here is published.
 */

/** Where the search for a denominator begins. The value taken is the first from here on with which all its ratios come out. */
export const magnitudes: Readonly<Record<string, number>> = {
  S0: 69_000,
  N_ImprAtt: 63_500,
  N_ImprAtt_UULL_Tot: 79_000,
  K33: 900,
  'C2.3.1_0': 12,
  'C2.5.1_0': 6,
  'C2.7.2_1': 240,
  'C2.7.3_1': 60,
  'C1.1.6_0': 70,
  'SERV.DIG.STAT.TOT': 150,
  ProvStrut: 12_500_000,
  'EUREKA.anno-1': 24_000,
  "ACCESSIBILITA'.PROGR": 8,
  'A1.2.1_1': 31,
  'A1.2.1.1_1': 36,
  'A1.2.1_12': 20,
  'C2.7.5.1': 8,
};

/**
 * Measures that the plan seems to name twice. With these the printed sums come out in all three years, but no identity of the plan
 * says so: the values stay illustrative.
 */
export const readings: Readonly<Record<string, string>> = {
  'D1.1.2': 'D1.1.2_PROMOS.ATT.',
  'CO.S': 'Controlli Servizi',
};

/** Measures of the year before: the value of a year is that of the other code a year earlier. */
export const yearBefore: Readonly<Record<string, string>> = {
  'EUREKA.anno-1': 'EUREKA.anno.n',
  '82.A3.1_INSTAGRAM-1': '82.A3.1_INSTAGRAM',
  '82.A3.1_LINKEDIN-1': '82.A3.1_LINKEDIN',
};

/** The prose calls this measure "imprese iscritte al RASL*10": a whole number of firms, times ten. */
export const multiples: Readonly<Record<string, number>> = { 'D4.2_1': 10 };

/** Factor that a printed value hides: OC_TBS_03 prints 13,43 N. for a plain ratio of 0,1343. */
export const hiddenFactors: Readonly<Record<string, number>> = { OC_TBS_03: 100 };

/** Units that no printed value gives, because the measure stands in ratios only; all others in ratios are counts. */
export const ratioUnits: Readonly<Record<string, string>> = {
  K35: 'gg',
  'C2.7.2_2': 'gg',
  'C2.7.3_2': 'gg',
  ProvStrut: '€',
  OnStrut: '€',
  'B3.2_PAGAM.FATT.': '€',
  'B3.2_IMPORTO.FATT.': '€',
};
