import type { HelpBlock } from './help';

export const TREE_IT: HelpBlock<'TG4'> = {
  TG401: {
    means: 'L’obiettivo, l’area o il gruppo non ha nessun indicatore sotto di sé.',
    matters: 'Non c’è modo di dire se è stato raggiunto: il suo peso va agli altri.',
    repair: 'Aggiungere almeno un indicatore, oppure togliere la riga o darle peso 0.',
  },
  TG402: {
    means: 'I pesi delle righe che stanno insieme sotto la stessa voce non fanno 100.',
    matters:
      'Ogni peso dice che parte del totale vale quella riga. Se la somma non è 100, una riga conta più o meno di quanto il piano dichiara.',
    repair:
      'Correggere i pesi finché la somma è 100. La correzione li porta a 100 in proporzione, oppure mette la differenza sull’ultima riga (come in 33,33 33,33 33,34).',
  },
  TG403: {
    means: 'La riga non ha peso, mentre le altre ne hanno uno.',
    matters:
      'Senza peso la riga non conta nel punteggio, e gli altri pesi dello stesso gruppo contano di più.',
    repair: 'Scrivere il peso. Se la riga non deve contare, scrivere 0.',
  },
  TG404: {
    means: 'Il peso è un numero negativo.',
    matters: 'Un peso negativo toglierebbe punti a chi raggiunge il target: la riga resta fuori dal calcolo.',
    repair: 'Scrivere un peso tra 0 e 100.',
  },
  TG405: {
    means: 'Due o più righe sotto la stessa voce hanno lo stesso codice.',
    matters:
      'Il codice serve a riconoscere la riga da una revisione all’altra e negli algoritmi: se si ripete, non si sa di quale riga si parla.',
    repair: 'Dare a ogni riga un codice suo. Se la riga è stata copiata per errore, eliminarla.',
  },
};
