import type { HelpBlock } from './help';

export const HOST_IT: HelpBlock<'TG9'> = {
  TG901: {
    title: 'Cella in modifica',
    means: 'In Excel una cella è ancora aperta per la scrittura.',
    matters: 'Finché è aperta, Excel non lascia leggere né scrivere ad altri.',
    repair: 'Premere Invio (o Esc per lasciare la cella com’era) e riprovare.',
  },
  TG902: {
    title: 'Foglio protetto',
    means: 'Il foglio è protetto contro le modifiche.',
    matters: 'Traguardo non può scrivere i risultati. Non è stato scritto nulla, nemmeno in parte.',
    repair: 'In Excel: Revisione, Rimuovi protezione foglio. Poi riprovare.',
  },
  TG903: {
    title: 'Filtro attivo',
    means: 'Sul foglio è attivo un filtro che nasconde delle righe.',
    matters:
      'Scrivere con un filtro attivo può far finire i valori sulle righe sbagliate. Non è stato scritto nulla.',
    repair: 'In Excel: Dati, Cancella (filtro). Poi riprovare.',
  },
  TG904: {
    title: 'Foglio cambiato nel frattempo',
    means: 'Qualcuno ha cambiato il foglio dopo l’ultima lettura.',
    matters:
      'I risultati pronti non corrispondono più a quello che c’è nel foglio. Non è stato scritto nulla.',
    repair: 'Rileggere il piano e premere di nuovo Calcola.',
  },
  TG905: {
    title: 'Excel occupato',
    means: 'Excel sta facendo altro e non risponde.',
    matters: 'L’operazione non è stata fatta.',
    repair: 'Aspettare qualche secondo e riprovare. Se c’è una finestra di Excel aperta, chiuderla.',
  },
  TG906: {
    title: 'Troppi dati in una richiesta',
    means: 'I dati sono troppi per una sola richiesta.',
    matters: 'L’operazione non è stata fatta.',
    repair:
      'Togliere dal foglio quello che non fa parte del piano, per esempio colonne o righe vuote ma formattate.',
  },
  TG907: {
    title: 'Collegamento con Excel caduto',
    means: 'Il riquadro non riesce più a parlare con Excel.',
    matters: 'Quello che si vede nel riquadro può non essere più vero.',
    repair: 'Chiudere il riquadro e riaprirlo. Il piano nel foglio non è stato toccato.',
  },
  TG908: {
    title: 'Foglio non trovato',
    means: 'Un foglio che era stato letto non c’è più, o ha cambiato nome.',
    matters: 'Non si sa più dove scrivere i risultati.',
    repair: 'Rileggere il piano. Se il foglio è stato eliminato per errore, usare Annulla in Excel.',
  },
  TG909: {
    title: 'Operazione rifiutata da Excel',
    means: 'Excel non ha accettato l’operazione e ne dice la ragione.',
    matters: 'L’operazione non è stata fatta.',
    repair: 'Leggere la ragione riportata, rimuovere l’ostacolo e riprovare.',
  },
  TG910: {
    title: 'File illeggibile',
    means: 'Il file non è una cartella di lavoro di Excel in formato .xlsx, o è danneggiato.',
    matters: 'Il suo contenuto non si può leggere.',
    repair: 'Aprirlo in Excel e salvarlo come «Cartella di lavoro di Excel (.xlsx)», poi riprovare.',
  },
  TG911: {
    title: 'Nulla da annullare',
    means: 'Traguardo non ha scritto nulla che si possa annullare.',
    matters: 'Il foglio resta com’è.',
    repair: 'Per annullare quello che ha scritto una persona, usare Annulla di Excel.',
  },
  TG912: {
    title: 'Formula che richiede Traguardo',
    means: 'La cella contiene una formula scritta a mano con una funzione PIANO.',
    matters:
      'Chi apre il file senza Traguardo vede #NOME? al posto del numero appena Excel ricalcola, e lo stesso vale per tutte le celle che ne dipendono.',
    repair:
      'Se il file deve partire, copiare la cella e incollarla come valore, oppure sostituirla con una formula di Excel. Le colonne di Traguardo le converte «Prepara per l’invio».',
  },
  TG913: {
    title: 'Funzioni di Excel recenti',
    means: 'La formula usa funzioni più recenti di Excel 2016.',
    matters: 'Con un Excel più vecchio o con LibreOffice la cella può mostrare #NOME? al posto del numero.',
    repair:
      'Se chi riceve il file ha un Excel recente non serve fare nulla. Altrimenti riscrivere la formula con funzioni più vecchie o incollarla come valore.',
  },
  TG914: {
    title: 'Scritta da una versione più recente',
    means:
      'Chi ha scritto per ultimo in questa cartella di lavoro usava una versione più recente di Traguardo.',
    matters:
      'Questa versione potrebbe non capire tutto quello che c’è: scrivendo rovinerebbe punteggi e regole. Perciò legge e controlla soltanto.',
    repair:
      'Chiudere e riaprire Excel per caricare la versione nuova, oppure chiedere a chi distribuisce Traguardo.',
  },
  TG915: {
    title: 'Collegamento a un altro file',
    means: 'La formula prende un valore da un’altra cartella di lavoro.',
    matters:
      'Chi riceve il file non ha quell’altro: Excel chiede se aggiornare i collegamenti, e i valori non si aggiornano più.',
    repair: 'Portare i valori in questa cartella di lavoro, oppure incollarli come valori prima di inviare.',
  },
  TG916: {
    title: 'Colonne di una versione precedente',
    means: 'Le colonne e i parametri sono stati scritti da una versione precedente di Traguardo.',
    matters:
      'I numeri continuano a valere, ma le correzioni e le novità di questa versione non ci sono ancora.',
    repair:
      'Premere Calcola: le colonne vengono riconosciute e riscritte al loro posto, le regole restano come sono.',
  },
  TG917: {
    title: 'Nulla da correggere',
    means: 'Si è chiesto di correggere, ma nessuna delle segnalazioni scelte ha una correzione proposta.',
    matters: 'Nel foglio non è cambiato nulla.',
    repair: 'Correggere a mano come indicato nella pagina di aiuto di ciascuna segnalazione.',
  },
  TG918: {
    title: 'Motivo mancante',
    means: 'Si è accettata una segnalazione senza scrivere il motivo.',
    matters:
      'Il motivo resta nella cartella e si stampa nei controlli: senza, nessuno saprà perché il punto è stato lasciato così.',
    repair: 'Scrivere in una frase perché il punto va bene com’è, poi accettare di nuovo.',
  },
  TG919: {
    title: 'Cella fuori dal piano',
    means: 'La spiegazione è stata chiesta per una cella che non appartiene a nessuna riga del piano.',
    matters: 'Senza la riga non si sa quale numero spiegare.',
    repair:
      'Scegliere una cella nella riga di un’area, di un obiettivo o di un indicatore, poi chiedere di nuovo.',
  },
};
