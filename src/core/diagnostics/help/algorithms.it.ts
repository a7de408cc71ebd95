import type { HelpBlock } from './help';

export const ALGORITHMS_IT: HelpBlock<'TG3'> = {
  TG301: {
    means: 'L’algoritmo non è scritto come codici uniti da +, -, * e /, oppure una parentesi non si chiude.',
    matters: 'Il consuntivo non si può calcolare dalle misure: vale quello scritto nel piano, se c’è.',
    repair:
      'Controllare il punto indicato. Mettere uno spazio prima e dopo ogni operatore, per esempio «A1 + A2» o «( A1 - A2 ) / A3».',
  },
  TG302: {
    means: 'L’algoritmo cita un codice che non è né tra le misure né tra gli indicatori del piano.',
    matters: 'Senza quel dato l’algoritmo non si calcola: vale il consuntivo scritto nel piano, se c’è.',
    repair:
      'Se il codice è scritto male, usare uno di quelli suggeriti. Se la misura manca, aggiungerla al foglio delle misure.',
  },
  TG303: {
    means: 'Lo stesso codice compare su più righe del foglio delle misure.',
    matters:
      'Conta solo la prima riga: se i valori sono diversi, i consuntivi possono essere calcolati su quello sbagliato.',
    repair: 'Tenere una sola riga per codice, oppure dare codici diversi a misure diverse.',
  },
  TG304: {
    means: 'Un algoritmo cita un indicatore il cui algoritmo, direttamente o no, cita il primo.',
    matters: 'Il calcolo girerebbe in tondo senza fine: nessuno di questi indicatori si può calcolare.',
    repair:
      'Cambiare uno degli algoritmi elencati in modo che citi misure e non un indicatore della stessa catena.',
  },
  TG305: {
    means: 'L’algoritmo divide per una misura che vale zero.',
    matters: 'Una divisione per zero non ha risultato: il consuntivo non si può calcolare, e non vale zero.',
    repair:
      'Controllare il valore della misura che sta sotto la divisione. Se è davvero zero, nell’anno l’indicatore non è misurabile: scrivere N/D.',
  },
  TG306: {
    means: 'Una o più misure citate dall’algoritmo non hanno ancora un valore per l’anno.',
    matters: 'L’algoritmo non si può calcolare: vale il consuntivo scritto nel piano.',
    repair: 'Scrivere i valori nel foglio delle misure appena sono noti.',
  },
  TG307: {
    means: 'Il codice citato è di più indicatori, e i loro valori non sono uguali.',
    matters: 'Non si sa quale valore usare: l’algoritmo non si calcola.',
    repair: 'Dare un codice diverso a ciascun indicatore, e citare quello giusto.',
  },
  TG308: {
    means: 'Il valore scritto nel piano non è quello che l’algoritmo dà con le misure.',
    matters:
      'Uno dei due è sbagliato. Nel punteggio vale quello calcolato: se le misure non sono aggiornate, il punteggio non è giusto.',
    repair:
      'Controllare le misure dell’anno e l’algoritmo; poi correggere la misura o il valore scritto nel piano.',
  },
  TG309: {
    means: 'Il valore scritto nel piano e quello calcolato sono uguali, a parte la posizione della virgola.',
    matters:
      'Di solito manca un «* 100» o un «* 1000» nell’algoritmo, o una misura è in migliaia. Il confronto con il target ne esce falsato.',
    repair:
      'Aggiungere il fattore all’algoritmo, oppure scrivere valore, target e misure nella stessa grandezza.',
  },
};
