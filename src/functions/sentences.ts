import type { Sentence } from './answer';

const listed = (codes: readonly string[], open: string, close: string): string =>
  codes.map((code) => `${open}${code}${close}`).join(', ');

const italian = (codes: readonly string[]): string => listed(codes, '«', '»');
const english = (codes: readonly string[]): string => listed(codes, '“', '”');

const asked = (suggestions: readonly string[]): Sentence =>
  suggestions.length === 0
    ? { it: '', en: '' }
    : { it: ` Forse: ${italian(suggestions)}?`, en: ` Did you mean ${english(suggestions)}?` };

/** What the functions say where they have no value, as far as the pane has no sentence for it. */
export const SENTENCES = {
  algorithmMissing: { it: 'Manca l’algoritmo.', en: 'The algorithm is missing.' },
  withoutValue: (codes: readonly string[]): Sentence => ({
    it: `Senza valore: ${italian(codes)}.`,
    en: `Without a value: ${english(codes)}.`,
  }),
  unknownCode: (code: string, suggestions: readonly string[]): Sentence => ({
    it: `Il codice «${code}» non è tra i codici indicati.${asked(suggestions).it}`,
    en: `Code “${code}” is not among the codes given.${asked(suggestions).en}`,
  }),
  codesAndValues: {
    it: 'Codici e valori devono avere lo stesso numero di celle.',
    en: 'Codes and values must have the same number of cells.',
  },
  weightsAndAchievements: {
    it: 'Pesi e conseguimenti devono avere lo stesso numero di celle.',
    en: 'Weights and achievements must have the same number of cells.',
  },
  nothingToScore: {
    it: 'Nulla da valutare: nessun conseguimento ha un peso.',
    en: 'Nothing to score: no achievement has a weight.',
  },
  rangesDiffer: {
    it: 'Gli intervalli hanno dimensioni diverse.',
    en: 'The ranges have different sizes.',
  },
  rulesShape: {
    it: 'Le regole devono essere l’intervallo PIANO_Regole: due colonne.',
    en: 'The rules must be the range PIANO_Regole: two columns.',
  },
  decimalSign: {
    it: 'Il separatore dei decimali può essere «,» oppure «.».',
    en: 'The decimal separator may be “,” or “.”.',
  },
  notAnAchievement: (text: string): Sentence => ({
    it: `«${text}» non è un conseguimento: serve un numero.`,
    en: `“${text}” is not an achievement: a number is needed.`,
  }),
  targetMissing: { it: 'Manca il target.', en: 'The target is missing.' },
  targetNotAvailable: { it: 'Il target è N/D.', en: 'The target is N/A.' },
  actualMissing: { it: 'Manca il consuntivo.', en: 'The actual is missing.' },
  inProgress: {
    it: 'Manca il consuntivo, ma il termine non è ancora passato.',
    en: 'The actual is missing, but the deadline has not passed yet.',
  },
  unitDiffers: {
    it: 'Consuntivo e target non si possono confrontare: le unità sono diverse.',
    en: 'Actual and target cannot be compared: their units differ.',
  },
} as const;
