import type { HelpBlock } from './help';

export const LAYOUT_IT: HelpBlock<'TG1'> = {
  TG101: {
    title: 'Intestazioni non trovate',
    means:
      'Il foglio non ha una riga che dica che cosa contengono le colonne (codice, peso, algoritmo, valori, target).',
    matters:
      'Senza intestazioni non si può sapere quale numero è un peso, quale un valore e quale un target: il piano non viene letto.',
    repair:
      'Scrivere sopra i dati una riga con i nomi delle colonne, per esempio: Codice, Denominazione, Peso, Algoritmo, Valore 2024, Target 2025.',
  },
  TG102: {
    title: 'Colonna non trovata',
    means: 'Una colonna che serve non è stata riconosciuta tra quelle del foglio.',
    matters:
      'Quello che sta in quella colonna non viene letto: mancano pesi, valori o target e i punteggi restano incompleti.',
    repair:
      'Controllare l’intestazione della colonna e darle un nome usuale, per esempio «Peso %», «Algoritmo», «Consuntivo 2024», «Target 2025».',
  },
  TG103: {
    title: 'Riga non capita',
    means:
      'La riga ha un testo, ma non si capisce se sia un’area, un obiettivo, un indicatore o solo una nota.',
    matters:
      'Una riga non capita resta fuori dal calcolo: se è un indicatore o un obiettivo, il punteggio non ne tiene conto.',
    repair:
      'Se è una riga del piano, completarla con codice, livello, peso o valori come le righe vicine. Se è una nota, non serve fare nulla.',
  },
  TG104: {
    title: 'Indicatore senza obiettivo',
    means: 'L’indicatore non sta sotto nessun obiettivo, mentre gli altri del piano ne hanno uno.',
    matters:
      'Il punteggio di un obiettivo nasce dai suoi indicatori: un indicatore senza obiettivo pesa in un punto del piano in cui nessuno lo aspetta.',
    repair: 'Spostare la riga sotto il suo obiettivo, o scrivere sopra la riga l’obiettivo che manca.',
  },
  TG105: {
    title: 'Piano non trovato',
    means: 'Nessun foglio della cartella di lavoro assomiglia a un piano della performance.',
    matters: 'Senza piano non c’è nulla da controllare né da calcolare.',
    repair:
      'Aprire la cartella che contiene il piano, oppure controllare che il foglio abbia intestazioni come Codice, Peso, Algoritmo e Target.',
  },
  TG106: {
    title: 'Foglio delle misure non trovato',
    means: 'La cartella di lavoro non ha un foglio con le misure, cioè con i dati che gli algoritmi citano.',
    matters:
      'Gli algoritmi non si possono ricalcolare: valgono i consuntivi scritti nel piano, senza che nessuno li abbia verificati.',
    repair:
      'Se il foglio c’è, indicarlo nel riquadro, in «Questo non è il mio piano». Altrimenti aggiungere un foglio con una riga per misura: codice, descrizione, unità e una colonna per ogni anno. Se si lavora solo con i consuntivi scritti, non serve fare nulla.',
  },
  TG107: {
    title: 'Celle di Traguardo occupate',
    means: 'Una cella in cui Traguardo deve scrivere un risultato contiene già qualcosa.',
    matters:
      'Traguardo non cancella mai quello che hanno scritto le persone: finché la cella è occupata quel risultato non viene scritto.',
    repair:
      'Spostare il contenuto della cella in una colonna libera fuori da quelle di Traguardo, poi premere di nuovo Calcola.',
  },
  TG108: {
    title: 'Parametro illeggibile',
    means: 'Una regola nel foglio Parametri ha un valore che non è tra quelli ammessi.',
    matters:
      'Al suo posto vale la regola predefinita: i punteggi possono essere diversi da quelli che si volevano.',
    repair:
      'Scegliere nel foglio Parametri uno dei valori ammessi per quella riga, oppure svuotare la cella per avere il valore predefinito.',
  },
  TG109: {
    title: 'Anni non riconosciuti',
    means: 'Dalle intestazioni non si capisce di quali anni siano i valori e i target.',
    matters: 'Il consuntivo va confrontato con il target dello stesso anno: senza anni non si sa quale.',
    repair:
      'Scrivere l’anno nelle intestazioni, per esempio «Consuntivo 2024» e «Target 2025», oppure indicare gli anni nel foglio Parametri.',
  },
  TG110: {
    title: 'Righe nascoste',
    means: 'Alcune righe del piano non si vedono, perché sono nascoste o escluse da un filtro.',
    matters:
      'Contano nei punteggi come le altre: chi guarda il foglio non vede tutto quello che viene calcolato, e un errore lì dentro passa inosservato.',
    repair:
      'Mostrare le righe o togliere il filtro per controllarle. Se una riga non fa più parte del piano, eliminarla o darle peso 0.',
  },
  TG111: {
    title: 'Formula troppo lunga',
    means: 'L’algoritmo è così lungo che la formula che lo calcola supera il limite di Excel.',
    matters: 'La formula non può essere scritta: il consuntivo di questo indicatore non viene calcolato.',
    repair:
      'Dividere l’algoritmo: mettere una parte della somma in un indicatore o in una misura a sé e citarne il codice.',
  },
  TG112: {
    title: 'Colonna incerta',
    means:
      'Due o più colonne sembrano contenere la stessa cosa, e nulla dice con certezza quale sia quella giusta.',
    matters:
      'Se viene letta la colonna sbagliata, tutti i pesi, i codici, i valori o i target di quella colonna sono sbagliati.',
    repair:
      'Indicare nel riquadro quale colonna è quella giusta: la scelta resta nella cartella di lavoro. Oppure dare alle colonne intestazioni diverse.',
  },
  TG113: {
    title: 'Migliaia o decimali incerti',
    means:
      'La colonna contiene numeri scritti come testo, per esempio «1.100», che si possono leggere in due modi, e nessun altro numero del foglio dice quale.',
    matters: 'Tra 1.100 letto come millecento e come uno virgola uno c’è un fattore mille.',
    repair: 'Scrivere i numeri come numeri, oppure con i decimali, per esempio «1.100,00».',
  },
  TG114: {
    title: 'Più piani nel foglio',
    means: 'Il foglio contiene più di un piano, ciascuno con le sue intestazioni, uno sotto l’altro.',
    matters: 'Si calcola un piano alla volta: gli altri restano fuori dal punteggio.',
    repair:
      'Se il piano letto non è quello giusto, sceglierlo nel riquadro; oppure spostare ogni piano in un foglio suo.',
  },
  TG115: {
    title: 'Correzione senza più cella',
    means: 'Una correzione fatta in passato indica una colonna, una riga o un foglio che è stato eliminato.',
    matters: 'Il foglio viene letto senza quella correzione: potrebbe essere capito diversamente da prima.',
    repair:
      'Controllare nel riquadro che cosa è stato riconosciuto, e correggere di nuovo se serve. Se il foglio non c’è più, eliminare il nome in Formule, Gestione nomi.',
  },
  TG116: {
    title: 'Righe dell’obiettivo in disaccordo',
    means:
      'Il piano ripete area e obiettivi nella riga di ogni indicatore, e due righe dello stesso obiettivo ne dicono un peso o un nome diverso.',
    matters:
      'Un obiettivo ha un peso solo: vale quello della sua prima riga, e chi legge un’altra riga vede un numero che non conta.',
    repair:
      'Scrivere in tutte le righe lo stesso peso e lo stesso nome; se sono due obiettivi diversi, dare loro nomi o codici diversi.',
  },
  TG117: {
    title: 'Manca la riga sopra il piano',
    means:
      'Il foglio non ha intestazioni e i dati cominciano alla prima riga. Dal contenuto delle celle si capisce quali sono i codici, i nomi, i pesi e i target.',
    matters:
      'I risultati stanno in colonne con un’intestazione: senza una riga sopra i dati non c’è posto per scriverla, e il piano non viene letto.',
    repair:
      'Inserire una riga sopra i dati. Può restare vuota; meglio scriverci i nomi delle colonne, per esempio: Codice, Denominazione, Peso, Valore 2024, Target 2025.',
  },
};
