import type { HelpBlock } from './help';

export const REALISM_IT: HelpBlock<'TG5'> = {
  TG501: {
    means: 'Per questo indicatore non si può calcolare quanto il target sia stato raggiunto.',
    matters: 'Resta fuori dal punteggio: quello che si vede riguarda solo il resto del piano.',
    repair: 'Guardare gli altri rilievi sulla stessa riga: di solito manca il consuntivo o il target.',
  },
};
