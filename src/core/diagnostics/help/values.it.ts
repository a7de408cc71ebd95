import type { HelpBlock } from './help';

export const VALUES_IT: HelpBlock<'TG2'> = {
  TG201: {
    title: 'Valore illeggibile',
    means: 'Il contenuto della cella non è un numero, una data, un sì o no, né N/D.',
    matters: 'Il valore conta come mancante: l’indicatore perde un anno di storia o il suo consuntivo.',
    repair:
      'Scrivere solo il valore con la sua unità, per esempio «1.100 N.», «72,10 %» o «31/12/2024». Le note vanno in un’altra colonna. Se il dato non c’è, scrivere N/D.',
  },
  TG202: {
    title: 'Target illeggibile',
    means: 'Il target non si capisce: manca il numero, l’operatore non è tra quelli noti, o c’è altro testo.',
    matters: 'Senza un target leggibile l’indicatore non si può valutare e resta fuori dal punteggio.',
    repair:
      'Scrivere l’operatore e il valore, per esempio «>= 1.100 N.», «<= 30 gg», «tra 20 e 30», «Entro 31/12/2025» oppure «sì».',
  },
  TG203: {
    title: 'Target senza operatore',
    means: 'Il target è un numero da solo: non dice se va superato, non superato o raggiunto esattamente.',
    matters:
      'Viene letto come «=»: chi fa meglio del previsto perde punti come chi fa peggio. Quasi mai è quello che si voleva.',
    repair:
      'Scrivere l’operatore davanti al numero: «>=» se più alto è meglio, «<=» se più basso è meglio. La correzione propone quello usato negli altri anni o suggerito dai valori storici.',
  },
  TG204: {
    title: 'Target N/D',
    means: 'Per questo anno il target è N/D: un obiettivo misurabile non è stato fissato.',
    matters:
      'L’indicatore resta fuori dal punteggio di quell’anno e gli altri pesano di più. Chi verifica il piano chiederà perché.',
    repair: 'Se il target è noto, scriverlo. Altrimenti lasciare N/D e spiegare la ragione nel piano.',
  },
  TG205: {
    title: 'Errore di Excel nella cella',
    means: 'Nella cella c’è un errore di Excel, come #N/D o #DIV/0!, di solito lasciato da una formula.',
    matters:
      'Il dato manca, anche se la cella non sembra vuota, e tutto quello che ne dipende resta senza valore.',
    repair:
      'Correggere la formula della cella, o le celle da cui prende i dati. Se il dato non esiste, scrivere N/D. Non c’è una correzione pronta: il dato giusto nel foglio non c’è, e la formula è di chi l’ha scritta.',
  },
  TG206: {
    title: 'Numero leggibile in due modi',
    means:
      'Nel numero il punto e la virgola non sono usati come nel resto del foglio: per esempio «1.5» può essere uno e mezzo o un errore di battitura.',
    matters:
      'Tra una lettura e l’altra può esserci un fattore mille: per prudenza il valore conta come mancante.',
    repair:
      'Riscrivere il numero con la virgola per i decimali e il punto per le migliaia, per esempio «1,5» oppure «1.500».',
  },
  TG207: {
    title: 'Numero scritto come testo',
    means: 'Il numero è scritto come testo: per Excel è una parola, anche se si legge come un numero.',
    matters:
      'Traguardo lo legge, ma le somme e i grafici di Excel lo ignorano senza avvisare: i totali fatti a mano risultano sbagliati.',
    repair: 'Convertire la cella in numero. La correzione lo fa senza cambiare il valore.',
  },
  TG208: {
    title: 'Unità non confrontabili',
    means:
      'Il consuntivo e il target sono in unità che non si possono confrontare, per esempio giorni e percentuale.',
    matters: 'Il confronto non avrebbe senso: l’indicatore resta fuori dal punteggio.',
    repair: 'Scrivere il target nella stessa unità del consuntivo, o correggere l’unità sbagliata.',
  },
  TG209: {
    title: 'Unità scritta in modi diversi',
    means: 'Il consuntivo e il target sono dello stesso genere, ma l’unità è scritta in due modi diversi.',
    matters:
      'Il confronto si fa, ma chi legge può pensare che si contino cose diverse, per esempio «imprese» e «pratiche».',
    repair: 'Scrivere la stessa parola in tutte le celle della riga.',
  },
  TG210: {
    title: 'Uguale a una soglia stretta',
    means: 'Il target chiede di superare la soglia, e il consuntivo è esattamente la soglia.',
    matters:
      'A rigore il target non sarebbe raggiunto per un soffio. Viene considerato raggiunto, ma è bene che la scelta sia consapevole.',
    repair: 'Se raggiungere la soglia basta, scrivere «>=» al posto di «>» (o «<=» al posto di «<»).',
  },
  TG211: {
    title: 'Target mancante',
    means: 'L’indicatore non ha nessun target, oppure ne ha uno per un anno più avanti e non per questo.',
    matters:
      'Senza target non si può dire se il risultato è buono: l’indicatore resta fuori dal punteggio dell’anno.',
    repair:
      'Scrivere il target. Se per quell’anno non è previsto, scrivere N/D, così è chiaro che non è una dimenticanza.',
  },
  TG212: {
    title: 'Unità sconosciuta',
    means:
      'L’unità scritta accanto ai numeri non è tra quelle che Traguardo distingue, ma assomiglia a una di esse.',
    matters:
      'Numeri in percentuale, giorni o euro vanno confrontati solo tra loro. Con un’unità scritta male il confronto con il target può essere rifiutato o sbagliato.',
    repair:
      'Usare le forme consuete: % per le percentuali, € per gli importi, gg per i giorni, ore per le ore, N. per i conteggi.',
  },
  TG213: {
    title: 'Percentuale fuori misura',
    means:
      'Una percentuale è circa cento volte più grande o più piccola delle altre della stessa riga, come 0,72 accanto a 72.',
    matters:
      'Di solito il numero è stato scritto come quota (0,72) dove serviva la percentuale (72 %), o il contrario. Il conseguimento ne esce del tutto falsato.',
    repair:
      'Controllare il dato e scriverlo come gli altri della riga. La correzione sposta la virgola di due posti.',
  },
  TG214: {
    title: 'Data fuori dall’anno',
    means: 'La data scritta non cade nell’anno indicato dall’intestazione della colonna.',
    matters:
      'Spesso è rimasta la data dell’anno prima, o del documento da cui si è copiato: il termine risulta già scaduto o troppo lontano.',
    repair: 'Correggere l’anno della data, o spostarla nella colonna giusta.',
  },
  TG215: {
    title: 'Scadenza in un giorno festivo',
    means: 'La scadenza cade di sabato, di domenica o in un giorno festivo.',
    matters:
      'Quel giorno gli uffici sono chiusi: in pratica il termine è il giorno lavorativo prima, e chi controlla può contestare un giorno di ritardo.',
    repair:
      'Spostare la scadenza al giorno lavorativo precedente, o al successivo. Se va bene così, il rilievo si può accettare.',
  },
  TG216: {
    title: 'Spazi nel codice',
    means: 'Nel codice ci sono spazi all’inizio, alla fine o doppi, oppure caratteri invisibili.',
    matters:
      'A occhio il codice è giusto, ma per Excel è un altro codice: ricerche, filtri e confronti tra fogli non lo trovano.',
    repair: 'Applicare la correzione, che toglie solo gli spazi e i caratteri di troppo.',
  },
  TG217: {
    title: 'Caratteri ingannevoli nel codice',
    means:
      'Nel codice c’è un carattere che sembra normale ma è un altro: una lettera di un altro alfabeto o un trattino speciale, di solito arrivati con un copia e incolla.',
    matters:
      'Il codice non viene riconosciuto negli algoritmi e tra le misure, e a occhio non si capisce perché.',
    repair: 'Applicare la correzione, che scrive il codice con i caratteri della tastiera.',
  },
};
