import type { HelpBlock } from './help';

export const TREE_IT: HelpBlock<'TG4'> = {
  TG401: {
    title: 'Gruppo vuoto',
    means: 'L’obiettivo, l’area o il gruppo non ha nessun indicatore sotto di sé.',
    matters: 'Non c’è modo di dire se è stato raggiunto: il suo peso va agli altri.',
    repair: 'Aggiungere almeno un indicatore, oppure togliere la riga o darle peso 0.',
  },
  TG402: {
    title: 'Pesi che non sommano 100',
    means: 'I pesi delle righe che stanno insieme sotto la stessa voce non fanno 100.',
    matters:
      'Ogni peso dice che parte del totale vale quella riga. Se la somma non è 100, una riga conta più o meno di quanto il piano dichiara.',
    repair:
      'Correggere i pesi finché la somma è 100. La correzione li porta a 100 in proporzione, oppure mette la differenza sull’ultima riga (come in 33,33 33,33 33,34).',
  },
  TG403: {
    title: 'Peso mancante',
    means: 'La riga non ha peso, mentre le altre ne hanno uno.',
    matters:
      'Senza peso la riga non conta nel punteggio, e gli altri pesi dello stesso gruppo contano di più.',
    repair: 'Scrivere il peso. Se la riga non deve contare, scrivere 0.',
  },
  TG404: {
    title: 'Peso negativo',
    means: 'Il peso è un numero negativo.',
    matters: 'Un peso negativo toglierebbe punti a chi raggiunge il target: la riga resta fuori dal calcolo.',
    repair: 'Scrivere un peso tra 0 e 100.',
  },
  TG405: {
    title: 'Codice ripetuto',
    means: 'Due o più righe sotto la stessa voce hanno lo stesso codice.',
    matters:
      'Il codice serve a riconoscere la riga da una revisione all’altra e negli algoritmi: se si ripete, non si sa di quale riga si parla.',
    repair:
      'Dare a ogni riga un codice suo. Se la riga è stata copiata per errore, eliminarla. Non c’è una correzione pronta: quale riga tenga il codice lo sa chi ha scritto il piano.',
  },
  TG406: {
    title: 'Peso oltre 100',
    means: 'Il peso, da solo, supera 100.',
    matters:
      'I pesi di uno stesso gruppo si dividono 100: un peso più grande schiaccia tutti gli altri. Spesso è una virgola al posto sbagliato, o un numero intero in una cella formattata come percentuale.',
    repair: 'Scrivere un peso tra 0 e 100. Se dividendo per 100 il gruppo torna, la correzione lo propone.',
  },
  TG407: {
    title: 'Target con peso 0',
    means: 'La riga pesa 0 ma ha ancora un target.',
    matters:
      'Chi legge il piano crede che quel target conti, mentre non cambia nessun punteggio. È normale per un obiettivo eliminato in corso d’anno.',
    repair:
      'Se la riga è stata eliminata, non serve nulla. Altrimenti darle un peso e ridurre gli altri del gruppo.',
  },
  TG408: {
    title: 'Codice in più punti del piano',
    means: 'Lo stesso codice sta sotto più obiettivi.',
    matters:
      'È ammesso: ogni riga è riconosciuta dal codice insieme all’obiettivo. Ma un algoritmo che lo cita può essere inteso in due modi.',
    repair:
      'Se è lo stesso indicatore ripetuto, controllare che i dati siano uguali. Se sono due indicatori diversi, dare loro codici diversi.',
  },
  TG410: {
    title: 'Codice in due grafie',
    means:
      'Due codici del piano, o due codici delle misure, si distinguono solo per maiuscole, accenti o spazi.',
    matters:
      'Per Traguardo e per Excel possono essere due codici diversi: un algoritmo può citare l’uno intendendo l’altro.',
    repair:
      'Decidere la forma giusta e usarla dappertutto, anche negli algoritmi. Non c’è una correzione pronta: quale sia la giusta lo sa chi ha scritto il piano, e possono essere due codici davvero diversi.',
  },
  TG411: {
    title: 'Codice di un altro obiettivo',
    means: 'Il codice comincia come i codici di un altro obiettivo del piano.',
    matters:
      'Di solito la riga è stata spostata o copiata da un altro obiettivo senza cambiare il codice, oppure sta nel posto sbagliato.',
    repair:
      'Controllare se la riga è sotto l’obiettivo giusto. Se lo è, il codice si può lasciare: il rilievo si può accettare.',
  },
};
