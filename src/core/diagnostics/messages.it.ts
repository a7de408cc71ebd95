import type { AlgorithmDifference, ColumnName, DayOff, Params } from './params';
import { italianUnit } from './unitNames';
import type { Messages } from './messages';

const COLUMN: Readonly<Record<ColumnName, string>> = {
  label: 'la colonna con codice e nome',
  weight: 'la colonna dei pesi',
  algorithm: 'la colonna degli algoritmi',
  history: 'le colonne dei valori storici',
  targets: 'le colonne dei target',
  code: 'la colonna dei codici',
  years: 'le colonne degli anni',
  year: 'la colonna dell’anno',
  origin: 'la colonna delle origini',
  name: 'la colonna dei nomi',
  level: 'la colonna dei livelli',
  description: 'la colonna delle descrizioni',
  unit: 'la colonna delle unità di misura',
  operator: 'la colonna degli operatori',
  exemption: 'la colonna dei non valutabili',
};

const DAY_OFF: Readonly<Record<DayOff, string>> = {
  saturday: 'è un sabato',
  sunday: 'è una domenica',
  newYear: 'è Capodanno',
  epiphany: 'è l’Epifania',
  easterMonday: 'è il lunedì di Pasqua',
  liberation: 'è la festa della Liberazione',
  labour: 'è la festa del Lavoro',
  republic: 'è la festa della Repubblica',
  assumption: 'è Ferragosto',
  saintFrancis: 'è San Francesco',
  allSaints: 'è Ognissanti',
  immaculate: 'è l’Immacolata',
  christmas: 'è Natale',
  saintStephen: 'è Santo Stefano',
};

const list = (codes: readonly string[]): string => codes.map((code) => `«${code}»`).join(', ');

const otherYears = (years: readonly number[]): string =>
  years.length === 0 ? '' : ` (anche ${years.join(', ')})`;

const DIFFERENCE: Readonly<Record<AlgorithmDifference['what'], string>> = {
  unit: 'unità',
  history: 'valore',
  target: 'target',
};

function difference({ what, year, first, second }: AlgorithmDifference): string {
  const [one, two] = what === 'unit' ? [italianUnit(first), italianUnit(second)] : [first, second];
  return `${DIFFERENCE[what]}${year === undefined ? '' : ` ${year}`} «${one}» e «${two}»`;
}

/** The factor in digits: binary powers below one would print a rounding error. */
const factor = (power: number): string =>
  power < 0 ? `0,${'0'.repeat(-power - 1)}1` : `1${'0'.repeat(power)}`;

const suggestion = ({ suggestions }: Params['TG302']): string =>
  suggestions.length === 0 ? '' : ` Forse: ${list(suggestions)}?`;

/** The sentences a person reads, in Italian. */
export const MESSAGES_IT: Messages = {
  TG101: ({ sheet }) => `Nel foglio «${sheet}» non trovo la riga delle intestazioni.`,
  TG102: ({ column }) => `Non trovo ${COLUMN[column]}.`,
  TG103: ({ text }) => `Non capisco che cosa sia la riga «${text}»: non entra nel calcolo.`,
  TG104: ({ code }) => `L’indicatore «${code}» non sta sotto nessun obiettivo.`,
  TG105: () => 'In questa cartella di lavoro non trovo un piano della performance.',
  TG106: () => 'Non trovo un foglio di misure: valgono i consuntivi scritti nel piano.',
  TG107: ({ text }) => `La cella serve a Traguardo ma contiene «${text}»: non la sovrascrivo.`,
  TG108: ({ name, text }) =>
    `Il parametro ${name} vale «${text}», che non è ammesso: uso il valore predefinito.`,
  TG109: () => 'Non riesco a capire di quali anni siano i valori e i target: indicarli nei parametri.',
  TG110: ({ count }) => `Righe nascoste o filtrate nel piano: ${count}. Contano come le altre.`,
  TG111: ({ code }) =>
    `La formula di «${code}» supera la lunghezza che Excel ammette: non la scrivo. Accorciare l’algoritmo con un indicatore intermedio.`,
  TG112: ({ column, year, candidates: [taken = '', ...others] }) =>
    `Non è chiaro quale sia ${COLUMN[column]}${year === undefined ? '' : ` ${year}`}: leggo la ${taken}, ma potrebbe essere la ${others.join(' o la ')}.`,
  TG113: ({ text, count, shown }) =>
    `Non è chiaro se in «${text}» il segno separi le migliaia o i decimali: lo leggo ${shown.replace('.', ',')}${
      count > 1 ? ` (i numeri così sono ${count})` : ''
    }.`,
  TG114: ({ rows }) =>
    `Nel foglio ci sono più piani uno sotto l’altro: leggo questo e non ${
      rows.length === 1 ? 'quello con le intestazioni alla riga' : 'quelli con le intestazioni alle righe'
    } ${rows.join(', ')}.`,
  TG115: ({ name }) => `La correzione ${name} indica una cella che non c’è più: non la applico.`,
  TG116: ({ name, text, first }) =>
    `Per «${name}» qui c’è scritto «${text}», nella sua prima riga «${first}»: vale la prima.`,
  TG117: ({ sheet }) =>
    `Il piano del foglio «${sheet}» comincia alla prima riga, senza intestazioni: inserire una riga sopra, anche vuota.`,
  TG201: ({ text }) => `Il valore «${text}» non è leggibile: conta come mancante.`,
  TG202: ({ text }) => `Il target «${text}» non è leggibile: l’indicatore non si può valutare.`,
  TG203: ({ text, operator }) =>
    `Il target «${text}» non ha operatore: lo leggo come «=». Probabilmente si intende «${operator} ${text}».`,
  TG204: ({ year }) => `Il target ${year} è N/D: l’indicatore resta fuori dal calcolo.`,
  TG205: ({ text }) => `La cella contiene l’errore ${text}.`,
  TG206: ({ text }) =>
    `Il numero «${text}» si può leggere in due modi: conta come mancante finché non è chiaro.`,
  TG207: ({ text }) => `Il numero «${text}» è scritto come testo.`,
  TG208: ({ actual, target }) =>
    `Consuntivo e target hanno unità diverse («${italianUnit(actual)}» e «${italianUnit(target)}»): l’indicatore non si può valutare.`,
  TG209: ({ actual, target }) =>
    `Consuntivo e target scrivono l’unità in modi diversi: «${actual}» e «${target}».`,
  TG210: ({ text }) =>
    `Il consuntivo è uguale alla soglia, ma il target «${text}» è stretto: lo considero raggiunto.`,
  TG211: ({ code, year }) => `Manca il target ${year} di «${code}»: l’indicatore non si può valutare.`,
  TG212: ({ unit, suggestion }) =>
    `L’unità «${unit}» non è tra quelle conosciute: la tratto come un semplice numero.${suggestion === '' ? '' : ` Forse «${suggestion}»?`}`,
  TG213: ({ text, usual }) => `«${text}» sembra cento volte fuori misura accanto a «${usual}».`,
  TG214: ({ text, year }) => `La data «${text}» non è nel ${year}, l’anno della sua colonna.`,
  TG215: ({ text, day }) => `La scadenza «${text}» non è un giorno lavorativo: ${DAY_OFF[day]}.`,
  TG216: ({ code }) => `Nel codice «${code}» ci sono spazi di troppo o caratteri che non si vedono.`,
  TG217: ({ code, clean }) =>
    `Il codice «${code}» contiene caratteri di un altro alfabeto o trattini speciali che sembrano normali: diventa «${clean}».`,
  TG301: ({ text, near }) => `L’algoritmo «${text}» non si legge vicino a «${near}».`,
  TG302: (params) => `Il codice «${params.code}» non è né una misura né un indicatore.${suggestion(params)}`,
  TG303: ({ code }) => `La misura «${code}» compare più volte con valori diversi: vale la prima.`,
  TG304: ({ codes }) => `Gli algoritmi si richiamano in cerchio: ${list(codes)}.`,
  TG305: ({ text }) => `In «${text}» il divisore vale zero: l’algoritmo non si può calcolare.`,
  TG306: ({ codes, year }) =>
    `Senza valore nel ${year}: ${list(codes)}. Vale il consuntivo scritto nel piano.`,
  TG307: ({ code }) =>
    `Il codice «${code}» indica più indicatori con valori diversi: l’algoritmo non si può calcolare.`,
  TG308: ({ published, computed }) =>
    `Il piano riporta «${published}», dalle misure risulta ${computed}: vale il valore calcolato.`,
  TG309: ({ published, computed, power, years }) =>
    `Il piano riporta «${published}», dalle misure risulta ${computed}: differiscono di un fattore ${factor(power)}${otherYears(years)}. Manca forse un moltiplicatore nell’algoritmo.`,
  TG310: ({ code, known }) =>
    `Il codice «${code}» non esiste, ma esiste «${known}»: cambiano solo maiuscole, accenti, apostrofi o spazi.`,
  TG311: ({ code }) => `La misura «${code}» compare più volte con gli stessi valori: vale la prima.`,
  TG312: ({ code }) => `Nessun algoritmo del piano usa la misura «${code}».`,
  TG313: ({ code, apart }) =>
    `«${code}» è letto come un solo codice, ma può anche voler dire «${apart}»: se è un’operazione, mettere gli spazi.`,
  TG314: ({ code, apart }) =>
    `Il codice «${code}» non esiste. Se è un’operazione servono gli spazi: «${apart}».`,
  TG315: ({ code, measure, indicator }) =>
    `Il codice «${code}» è sia una misura (${measure}) sia un indicatore (${indicator}), con valori diversi: negli algoritmi vale la misura.`,
  TG316: ({ text, first, second, differences }) =>
    `«${first}» e «${second}» hanno lo stesso algoritmo «${text}» ma non dicono lo stesso: ${differences.map(difference).join('; ')}.`,
  TG317: ({ columns }) =>
    `Le formule di Traguardo in questa riga non sono più quelle giuste (${columns.join(', ')}): sono state cambiate a mano, o il piano è cambiato dopo l’ultimo calcolo.`,
  TG318: ({ count }) =>
    `Le formule di Traguardo non corrispondono più al piano in ${count} righe: premere Calcola per riscriverle.`,
  TG401: ({ code }) => `«${code}» non contiene nulla da valutare.`,
  TG402: ({ name, sum }) => `I pesi sotto «${name}» sommano ${sum.replace('.', ',')} invece di 100.`,
  TG403: ({ name }) => `Manca il peso di «${name}»: la riga resta fuori dal calcolo.`,
  TG404: ({ name, weight }) =>
    `Il peso di «${name}» è negativo (${weight}): la riga resta fuori dal calcolo.`,
  TG405: ({ code, parent }) => `Il codice «${code}» compare più volte sotto «${parent}».`,
  TG406: ({ name, weight }) => `Il peso di «${name}» supera 100 (${weight}).`,
  TG407: ({ name }) => `«${name}» ha un target ma peso 0: non conta nel punteggio.`,
  TG408: ({ code, count }) => `Il codice «${code}» compare in ${count} punti diversi del piano.`,
  TG410: ({ code, other }) => `Il codice «${code}» altrove è scritto «${other}».`,
  TG411: ({ code, objective }) =>
    `Il codice «${code}» comincia come quelli di «${objective}», ma la riga sta sotto un altro obiettivo.`,
  TG501: ({ code, year }) => `L’indicatore «${code}» non si può valutare: manca il consuntivo del ${year}.`,
  TG502: ({ target, actual, year }) =>
    `Il target «${target}» è meno impegnativo dell’ultimo valore noto, «${actual}» nel ${year}.`,
  TG503: ({ target, actual, year }) =>
    `Il target «${target}» è meno impegnativo di tutti i valori noti: il meno favorevole è «${actual}» nel ${year}.`,
  TG504: ({ target, before, year }) =>
    `Il target «${target}» è meno impegnativo di quello del ${year}, «${before}».`,
  TG505: ({ target, actual, year, percent }) =>
    `Il target «${target}» è lontano dall’ultimo valore noto, «${actual}» nel ${year}: ${percent} % di miglioramento.`,
  TG506: ({ code }) => `«${code}» non ha nessun valore negli anni passati con cui confrontare il target.`,
  TG507: ({ target }) => `Il target «${target}» non si può mancare: qualunque valore lo raggiunge.`,
  TG601: ({ name, sheet }) =>
    `La revisione «${name}» (foglio «${sheet}») è stata modificata dopo l’approvazione: il confronto usa quello che il foglio dice ora.`,
  TG602: ({ sheet, format }) =>
    `Il foglio «${sheet}» viene da una versione più recente di Traguardo (formato ${format}): qualche dato può mancare dal confronto.`,
  TG603: ({ key, count, where }) =>
    `La chiave «${key}» compare ${count} volte (${where}): le righe si confrontano per nome e, a parità di nome, nell’ordine.`,
  TG604: ({ name }) => `La revisione «${name}» non c’è più nella cartella di lavoro.`,
  TG605: ({ file }) => `Nel file «${file}» non c’è un piano leggibile: non è stato preso nulla.`,
  TG606: ({ sheet }) => `Il foglio «${sheet}» era una revisione, ma non si legge più.`,
  TG607: () => 'Il piano non è segnato: non c’è nessun segno da togliere.',
  TG608: ({ name, count }) =>
    `I contrassegni rispetto a «${name}» non sono più attuali in ${count === 1 ? 'una riga nuova, spostata, rinominata o cambiata' : `${count} righe nuove, spostate, rinominate o cambiate`} in altri campi da quando furono messi.`,
  TG619: () =>
    'Nessuno stato del piano è stato approvato: approvarne uno in Revisioni, poi contrassegnare le variazioni.',
  TG901: () => 'Si sta scrivendo in una cella: premere Invio in Excel e riprovare.',
  TG902: ({ sheet }) =>
    `Il foglio «${sheet}» è protetto: togliere la protezione e riprovare. Non è stato scritto nulla.`,
  TG903: ({ sheet }) =>
    `Nel foglio «${sheet}» è attivo un filtro: toglierlo e riprovare. Non è stato scritto nulla.`,
  TG904: ({ sheet }) =>
    `Il foglio «${sheet}» è cambiato nel frattempo: rileggere e riprovare. Non è stato scritto nulla.`,
  TG905: () => 'Excel è occupato: riprovare tra poco.',
  TG906: () => 'I dati sono troppi per una sola richiesta a Excel.',
  TG907: () => 'Il collegamento con Excel è caduto: chiudere e riaprire il riquadro.',
  TG908: ({ sheet }) => `Il foglio «${sheet}» non c’è più.`,
  TG909: ({ detail }) => `Excel ha rifiutato l’operazione: ${detail}`,
  TG910: ({ file }) => `Il file «${file}» non è una cartella di lavoro .xlsx leggibile.`,
  TG911: () => 'Non c’è nessuna scrittura da annullare.',
  TG912: ({ text }) => `La formula «${text}» usa una funzione PIANO: senza Traguardo mostra #NOME?.`,
  TG913: ({ codes }) =>
    `La formula usa funzioni che Excel 2016 e LibreOffice possono non avere: ${list(codes)}.`,
  TG914: () =>
    'La cartella di lavoro è stata scritta da una versione più recente di Traguardo: la apro in sola lettura. Aggiornare Traguardo per scriverci.',
  TG915: ({ text }) => `La formula «${text}» legge un altro file: chi riceve questo non lo avrà.`,
  TG916: () => 'Le colonne di Traguardo sono di una versione precedente: con Calcola si aggiornano.',
  TG917: () => 'Nessuna delle segnalazioni scelte ha una correzione da applicare.',
  TG918: () => 'Per accettare una segnalazione serve un motivo: chi leggerà il piano deve sapere perché.',
  TG919: () =>
    'La cella scelta non sta in una riga del piano: sceglierne una di un obiettivo o di un indicatore.',
};
