import type { HelpBlock } from './help';

export const REVISIONS_IT: HelpBlock<'TG6'> = {
  TG601: {
    title: 'Stato approvato modificato',
    means:
      'Il contenuto del foglio della revisione non è più quello che fu approvato: qualcuno lo ha modificato.',
    matters:
      'Il confronto parte dai valori del foglio. Se sono stati ritoccati, i segni e il registro non dicono più che cosa è cambiato davvero.',
    repair: 'Annullare la modifica, oppure riprendere la revisione dal file in cui il piano fu approvato.',
  },
  TG602: {
    title: 'Stato di una versione più recente',
    means: 'La revisione è stata scritta da una versione di Traguardo più recente di questa.',
    matters: 'Quello che questa versione non conosce resta nel foglio, ma non entra nel confronto.',
    repair: 'Aggiornare Traguardo e rifare il confronto.',
  },
  TG603: {
    title: 'Righe con la stessa chiave',
    means: 'Due o più righe hanno lo stesso codice sotto la stessa voce, quindi la stessa chiave.',
    matters:
      'Le revisioni si confrontano per chiave. Con chiavi uguali la riga giusta si riconosce solo dal nome o dall’ordine.',
    repair: 'Dare a ogni riga un codice suo.',
  },
  TG604: {
    title: 'Stato approvato non trovato',
    means: 'Il foglio della revisione scelta è stato eliminato.',
    matters:
      'Senza di esso non si può dire che cosa è cambiato: la colonna Variazione non ha più con che cosa confrontare il piano.',
    repair: 'Ripristinare il foglio, oppure segnare il piano rispetto a un’altra revisione.',
  },
  TG605: {
    title: 'File senza piano',
    means:
      'Il file scelto si apre, ma nessun suo foglio ha le intestazioni e le righe di un piano della performance.',
    matters: 'Senza un piano non c’è nulla da confrontare. Il file non è stato toccato.',
    repair:
      'Scegliere il file che contiene il piano. Se il piano c’è, controllare che abbia la riga delle intestazioni.',
  },
  TG606: {
    title: 'Stato approvato illeggibile',
    means: 'Il foglio porta il segno di una revisione, ma la tabella delle righe manca o è stata rotta.',
    matters: 'La revisione non può entrare in nessun confronto.',
    repair:
      'Annullare la modifica al foglio, oppure riprendere la revisione dal file in cui il piano fu approvato.',
  },
  TG607: {
    title: 'Piano non contrassegnato',
    means: 'Accanto al piano non c’è la colonna Variazione.',
    matters: 'Non c’è nulla che vada tolto: il foglio è già com’era prima dei segni.',
    repair: 'Non serve fare nulla. Per vedere le variazioni, segnare il piano rispetto a una revisione.',
  },
  TG608: {
    title: 'Contrassegni da aggiornare',
    means:
      'Target e pesi sono contrassegnati dal vivo. Righe nuove, spostate, ordinate o rinominate, e gli altri campi, si confrontano quando i contrassegni vengono messi: da allora qualche riga è cambiata.',
    matters: 'In quelle righe la colonna Variazione può tacere, o parlare di un’altra riga della revisione.',
    repair:
      'Premere «Aggiorna i contrassegni» in Revisioni, oppure «Calcola»: vengono rimessi su tutto il piano.',
  },
  TG619: {
    title: 'Nessuno stato approvato',
    means:
      'È stato chiesto di contrassegnare le variazioni, ma nella cartella di lavoro non c’è nessuno stato approvato del piano.',
    matters: 'Senza uno stato di partenza non si può dire che cosa è cambiato.',
    repair:
      'Aprire Revisioni nel riquadro, approvare il piano com’era all’inizio, poi contrassegnare le variazioni.',
  },
};
