import type { HelpBlock } from './help';

export const ALGORITHMS_IT: HelpBlock<'TG3'> = {
  TG301: {
    title: 'Algoritmo illeggibile',
    means: 'L’algoritmo non è scritto come codici uniti da +, -, * e /, oppure una parentesi non si chiude.',
    matters: 'Il consuntivo non si può calcolare dalle misure: vale quello scritto nel piano, se c’è.',
    repair:
      'Controllare il punto indicato. Mettere uno spazio prima e dopo ogni operatore, per esempio «A1 + A2» o «( A1 - A2 ) / A3».',
  },
  TG302: {
    title: 'Codice sconosciuto',
    means: 'L’algoritmo cita un codice che non è né tra le misure né tra gli indicatori del piano.',
    matters: 'Senza quel dato l’algoritmo non si calcola: vale il consuntivo scritto nel piano, se c’è.',
    repair:
      'Se il codice è scritto male, usare uno di quelli suggeriti. Se la misura manca, aggiungerla al foglio delle misure.',
  },
  TG303: {
    title: 'Misura ripetuta con valori diversi',
    means: 'Lo stesso codice compare su più righe delle misure, e i valori non sono gli stessi.',
    matters: 'Conta solo la prima riga: i consuntivi possono essere calcolati sui valori sbagliati.',
    repair:
      'Capire quale riga è giusta e togliere l’altra; se sono due misure diverse, dare loro codici diversi.',
  },
  TG304: {
    title: 'Algoritmi in cerchio',
    means: 'Un algoritmo cita un indicatore il cui algoritmo, direttamente o no, cita il primo.',
    matters: 'Il calcolo girerebbe in tondo senza fine: nessuno di questi indicatori si può calcolare.',
    repair:
      'Cambiare uno degli algoritmi elencati in modo che citi misure e non un indicatore della stessa catena.',
  },
  TG305: {
    title: 'Divisore zero',
    means: 'L’algoritmo divide per una misura che vale zero.',
    matters: 'Una divisione per zero non ha risultato: il consuntivo non si può calcolare, e non vale zero.',
    repair:
      'Controllare il valore della misura che sta sotto la divisione. Se è davvero zero, nell’anno l’indicatore non è misurabile: scrivere N/D.',
  },
  TG306: {
    title: 'Misure senza valore',
    means: 'Una o più misure citate dall’algoritmo non hanno ancora un valore per l’anno.',
    matters: 'L’algoritmo non si può calcolare: vale il consuntivo scritto nel piano.',
    repair: 'Scrivere i valori nel foglio delle misure appena sono noti.',
  },
  TG307: {
    title: 'Codice di più indicatori',
    means: 'Il codice citato è di più indicatori, e i loro valori non sono uguali.',
    matters: 'Non si sa quale valore usare: l’algoritmo non si calcola.',
    repair: 'Dare un codice diverso a ciascun indicatore, e citare quello giusto.',
  },
  TG308: {
    title: 'Valore scritto diverso dal calcolato',
    means: 'Il valore scritto nel piano non è quello che l’algoritmo dà con le misure.',
    matters:
      'Uno dei due è sbagliato. Nel punteggio vale quello calcolato: se le misure non sono aggiornate, il punteggio non è giusto.',
    repair:
      'Controllare le misure dell’anno e l’algoritmo; poi correggere la misura o il valore scritto nel piano.',
  },
  TG309: {
    title: 'Virgola fuori posto',
    means: 'Il valore scritto nel piano e quello calcolato sono uguali, a parte la posizione della virgola.',
    matters:
      'Di solito manca un «* 100» o un «* 1000» nell’algoritmo, o una misura è in migliaia. Il confronto con il target ne esce falsato.',
    repair:
      'Aggiungere il fattore all’algoritmo, oppure scrivere valore, target e misure nella stessa grandezza.',
  },
  TG310: {
    title: 'Codice scritto diversamente',
    means:
      'L’algoritmo cita un codice che non c’è, ma ce n’è uno che si scrive quasi uguale: cambiano solo maiuscole, accenti, apostrofi o spazi.',
    matters:
      'I codici sono riconosciuti solo se scritti esattamente: l’algoritmo non si calcola, e vale il consuntivo scritto nel piano, se c’è.',
    repair: 'Applicare la correzione proposta, che scrive il codice come sta tra le misure.',
  },
  TG311: {
    title: 'Misura ripetuta',
    means: 'Lo stesso codice compare su più righe delle misure, con gli stessi valori.',
    matters:
      'Oggi il risultato non cambia, ma il giorno in cui si aggiorna una riga sola i consuntivi resteranno sul valore vecchio.',
    repair: 'Togliere le righe in più e tenere la prima.',
  },
  TG312: {
    title: 'Misura non usata',
    means: 'La misura sta nel foglio delle misure ma nessun algoritmo la cita.',
    matters:
      'Può essere un dato che non serve più, oppure un algoritmo che dovrebbe citarla e non lo fa. Il punteggio non ne dipende.',
    repair: 'Controllare se manca in qualche algoritmo; altrimenti si può lasciare, o togliere la riga.',
  },
  TG313: {
    title: 'Codice o operazione?',
    means:
      'Nel testo c’è un codice che contiene un segno di operazione, e le sue parti sono a loro volta codici.',
    matters:
      'Vale il codice intero. Se invece si voleva l’operazione, il consuntivo è calcolato sulla misura sbagliata.',
    repair: 'Se è un’operazione, mettere uno spazio prima e dopo il segno. Se è un codice, non serve nulla.',
  },
  TG314: {
    title: 'Operazione senza spazi',
    means: 'Un segno di operazione è attaccato a un codice e a un numero: così forma un codice che non c’è.',
    matters:
      'I codici possono contenere segni, per esempio «VISITE-1» per l’anno prima: senza spazi non si può sapere che cosa si intende, e l’algoritmo non si calcola.',
    repair:
      'Se è un’operazione, applicare la correzione, che mette gli spazi. Se è un codice, aggiungerlo alle misure.',
  },
  TG315: {
    title: 'Codice con due significati',
    means: 'Una misura e un indicatore del piano hanno lo stesso codice, ma nell’anno valgono cose diverse.',
    matters:
      'Un algoritmo che cita il codice usa la misura: chi legge può credere che usi l’indicatore, e i conti non tornano.',
    repair: 'Dare alla misura, o all’indicatore, un codice suo, e citare quello giusto negli algoritmi.',
  },
  TG316: {
    title: 'Stesso algoritmo, dati diversi',
    means:
      'Due indicatori del piano si calcolano nello stesso modo, ma unità, valori storici o target sono diversi.',
    matters:
      'Lo stesso dato non può avere due valori, e con due target lo stesso risultato può essere raggiunto in un punto del piano e mancato in un altro.',
    repair:
      'Scrivere nei due posti gli stessi valori. Se i target sono diversi apposta, accettare la segnalazione spiegando perché.',
  },
  TG317: {
    title: 'Formule cambiate nella riga',
    means:
      'Nelle colonne di Traguardo la riga ha formule diverse da quelle che Calcola scriverebbe adesso, oppure non ne ha.',
    matters: 'Il punteggio che si legge può non essere quello del piano com’è oggi.',
    repair: 'Applicare la correzione, che riscrive le formule della riga, oppure premere Calcola.',
  },
  TG318: {
    title: 'Formule non aggiornate',
    means:
      'In molte righe le formule di Traguardo sono diverse da quelle che Calcola scriverebbe adesso: è cambiato il piano, gli anni o la versione.',
    matters: 'I punteggi che si leggono possono non essere quelli del piano com’è oggi.',
    repair: 'Premere Calcola: le formule sono riscritte tutte in un passo, che si può annullare.',
  },
};
