import type { FixLabel } from './fix';
import type { Language } from './messages';

type Wording = { readonly [K in FixLabel['kind']]: (label: Extract<FixLabel, { kind: K }>) => string };

const WORDINGS: Readonly<Record<Language, Wording>> = {
  it: {
    write: ({ text }) => `Scrivere «${text}»`,
    inProportion: () => 'Portare a 100 in proporzione',
    restOnLast: () => 'Mettere la differenza sull’ultima riga',
    asNumbers: () => 'Convertire in numero',
  },
  en: {
    write: ({ text }) => `Write “${text}”`,
    inProportion: () => 'Scale to 100 in proportion',
    restOnLast: () => 'Put the difference on the last row',
    asNumbers: () => 'Turn into a number',
  },
};

/** The words on the button of a proposal. */
export function fixLabelOf(label: FixLabel, language: Language): string {
  // The union pairs kind and wording; TypeScript cannot carry the pair through the lookup.
  const say = WORDINGS[language][label.kind] as (given: FixLabel) => string;
  return say(label);
}
