import type { HelpBlock } from './help';

export const REALISM_IT: HelpBlock<'TG5'> = {
  TG501: {
    title: 'Consuntivo mancante',
    means: 'L’indicatore non ha un consuntivo per l’anno, mentre altri lo hanno già.',
    matters: 'Resta fuori dal punteggio: quello che si vede riguarda solo il resto del piano.',
    repair:
      'Scrivere il consuntivo nel piano, o i valori delle misure, appena sono noti. Se l’indicatore non è valutabile, scriverne la ragione nella colonna apposita.',
  },
  TG502: {
    title: 'Target più facile dell’ultimo valore',
    means: 'Il target è più facile del risultato già ottenuto nell’ultimo anno noto.',
    matters:
      'Un target sotto il risultato già raggiunto non chiede nessun miglioramento. A volte c’è una buona ragione: un anno eccezionale, meno risorse, un bando concluso.',
    repair: 'Alzare il target, oppure scrivere nel piano perché si prevede un risultato più basso.',
  },
  TG503: {
    title: 'Target più facile di ogni anno passato',
    means: 'Il target è più facile di tutti i risultati degli anni passati, anche del peggiore.',
    matters: 'È quasi certo che sarà raggiunto senza fare nulla: chi valuta il piano lo nota per primo.',
    repair:
      'Controllare che il numero non sia sbagliato e che l’operatore sia quello giusto; poi alzare il target o spiegarne la ragione nel piano.',
  },
  TG504: {
    title: 'Target più facile di anno in anno',
    means: 'Il target di un anno è più facile di quello dell’anno prima.',
    matters:
      'Da un piano triennale ci si aspetta che migliori o almeno mantenga. Un calo può essere voluto, ma spesso è un numero copiato dalla colonna sbagliata.',
    repair: 'Controllare i target della riga. Se il calo è voluto, spiegarne la ragione nel piano.',
  },
  TG505: {
    title: 'Salto del target',
    means:
      'Il target chiede un miglioramento di oltre metà dell’ultimo valore noto, mai raggiunto negli anni passati.',
    matters:
      'Può essere una cifra di troppo o una virgola al posto sbagliato. Se è vero, il target rischia di non essere raggiungibile.',
    repair: 'Controllare il numero e l’unità. Se il salto è voluto, spiegarne la ragione nel piano.',
  },
  TG506: {
    title: 'Nessun valore passato',
    means: 'Nessuno degli anni passati ha un valore per questo indicatore.',
    matters: 'Senza storia non si può dire se il target sia impegnativo o facile.',
    repair: 'Se i dati degli anni passati esistono, scriverli. Per un indicatore nuovo non serve nulla.',
  },
  TG507: {
    title: 'Target impossibile da mancare',
    means:
      'Il target è al limite di quello che il valore può essere, per esempio «>= 0» per un conteggio o «<= 100 %» per una quota.',
    matters: 'Qualunque risultato lo raggiunge: l’indicatore dà sempre il massimo e non dice niente.',
    repair: 'Controllare l’operatore, che di solito è al contrario, e il numero.',
  },
};
