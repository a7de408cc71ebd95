import type { HelpBlock } from './help';

export const VALUES_IT: HelpBlock<'TG2'> = {
  TG201: {
    means: 'Il contenuto della cella non è un numero, una data, un sì o no, né N/D.',
    matters: 'Il valore conta come mancante: l’indicatore perde un anno di storia o il suo consuntivo.',
    repair:
      'Scrivere solo il valore con la sua unità, per esempio «1.100 N.», «72,10 %» o «31/12/2024». Le note vanno in un’altra colonna. Se il dato non c’è, scrivere N/D.',
  },
  TG202: {
    means: 'Il target non si capisce: manca il numero, l’operatore non è tra quelli noti, o c’è altro testo.',
    matters: 'Senza un target leggibile l’indicatore non si può valutare e resta fuori dal punteggio.',
    repair:
      'Scrivere l’operatore e il valore, per esempio «>= 1.100 N.», «<= 30 gg», «tra 20 e 30», «Entro 31/12/2025» oppure «sì».',
  },
  TG203: {
    means: 'Il target è un numero da solo: non dice se va superato, non superato o raggiunto esattamente.',
    matters:
      'Viene letto come «=»: chi fa meglio del previsto perde punti come chi fa peggio. Quasi mai è quello che si voleva.',
    repair:
      'Scrivere l’operatore davanti al numero: «>=» se più alto è meglio, «<=» se più basso è meglio. La correzione propone quello usato negli altri anni o suggerito dai valori storici.',
  },
  TG204: {
    means: 'Per questo anno il target è N/D: un obiettivo misurabile non è stato fissato.',
    matters:
      'L’indicatore resta fuori dal punteggio di quell’anno e gli altri pesano di più. Chi verifica il piano chiederà perché.',
    repair: 'Se il target è noto, scriverlo. Altrimenti lasciare N/D e spiegare la ragione nel piano.',
  },
  TG205: {
    means: 'Nella cella c’è un errore di Excel, come #N/D o #DIV/0!, di solito lasciato da una formula.',
    matters:
      'Il dato manca, anche se la cella non sembra vuota, e tutto quello che ne dipende resta senza valore.',
    repair:
      'Correggere la formula della cella, o le celle da cui prende i dati. Se il dato non esiste, scrivere N/D.',
  },
  TG206: {
    means:
      'Nel numero il punto e la virgola non sono usati come nel resto del foglio: per esempio «1.5» può essere uno e mezzo o un errore di battitura.',
    matters:
      'Tra una lettura e l’altra può esserci un fattore mille: per prudenza il valore conta come mancante.',
    repair:
      'Riscrivere il numero con la virgola per i decimali e il punto per le migliaia, per esempio «1,5» oppure «1.500».',
  },
  TG207: {
    means: 'Il numero è scritto come testo: per Excel è una parola, anche se si legge come un numero.',
    matters:
      'Traguardo lo legge, ma le somme e i grafici di Excel lo ignorano senza avvisare: i totali fatti a mano risultano sbagliati.',
    repair: 'Convertire la cella in numero. La correzione lo fa senza cambiare il valore.',
  },
  TG208: {
    means:
      'Il consuntivo e il target sono in unità che non si possono confrontare, per esempio giorni e percentuale.',
    matters: 'Il confronto non avrebbe senso: l’indicatore resta fuori dal punteggio.',
    repair: 'Scrivere il target nella stessa unità del consuntivo, o correggere l’unità sbagliata.',
  },
  TG209: {
    means: 'Il consuntivo e il target sono dello stesso genere, ma l’unità è scritta in due modi diversi.',
    matters:
      'Il confronto si fa, ma chi legge può pensare che si contino cose diverse, per esempio «imprese» e «pratiche».',
    repair: 'Scrivere la stessa parola in tutte le celle della riga.',
  },
  TG210: {
    means: 'Il target chiede di superare la soglia, e il consuntivo è esattamente la soglia.',
    matters:
      'A rigore il target non sarebbe raggiunto per un soffio. Viene considerato raggiunto, ma è bene che la scelta sia consapevole.',
    repair: 'Se raggiungere la soglia basta, scrivere «>=» al posto di «>» (o «<=» al posto di «<»).',
  },
};
