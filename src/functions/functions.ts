/*
 * The functions a person writes in cells. Excel's list of them is made from the comments of this file, so each comment is what the person
 * reads first, in Italian; `descriptions.ts` has the same sentences beside the English ones. Identifiers never change: they stand in saved
 * workbooks. Every argument is a range, because a single blank cell would arrive as 0.
 */
import type { Language } from '../core/diagnostics';
import { algorithmCodes } from './algorithmCodes';
import { algorithmValue } from './algorithmValue';
import { oneToExcel, setErrorLanguage, toExcel } from './functionError';
import { indicatorAchievement } from './indicatorAchievement';
import { outcomeBand } from './outcomeBand';
import { planFindings } from './planFindings';
import { targetChallenge, targetVariation } from './targetComparison';
import { targetDirection } from './targetDirection';
import { targetThreshold } from './targetThreshold';
import { weightedScore } from './weightedScore';

/**
 * Calcola un algoritmo del piano con i valori delle misure.
 * @customfunction VALORE VALORE
 * @helpurl https://localhost:3000/functions/guida.html#valore
 * @param algoritmo Testo dell’algoritmo, anche sull’ultima riga di una descrizione; un intervallo dà un valore per cella.
 * @param codici Colonna dei codici delle misure.
 * @param valori Colonna dei valori, alta quanto i codici; una cella vuota non vale 0.
 * @param decimale Segno dei decimali nei numeri scritti come testo: "," (predefinito) oppure ".".
 * @returns Il valore; una percentuale come frazione, una data come numero di serie.
 */
export function valore(
  algoritmo: unknown[][],
  codici: unknown[][],
  valori: unknown[][],
  decimale?: unknown[][],
): unknown[][] {
  return toExcel(algorithmValue(algoritmo, codici, valori, decimale));
}

/**
 * Elenca i codici citati da un algoritmo, uno per riga.
 * @customfunction CODICI CODICI
 * @helpurl https://localhost:3000/functions/guida.html#codici
 * @param algoritmo Testo dell’algoritmo; un intervallo dà una riga per cella, con i codici in colonne.
 * @returns I codici, nell’ordine in cui compaiono.
 */
export function codici(algoritmo: unknown[][]): unknown[][] {
  return toExcel(algorithmCodes(algoritmo));
}

/**
 * Misura quanto un consuntivo raggiunge il suo target: 1 = raggiunto.
 * @customfunction CONSEGUIMENTO CONSEGUIMENTO
 * @helpurl https://localhost:3000/functions/guida.html#conseguimento
 * @param consuntivo Numero, oppure testo come "981 N."; una data come numero di serie.
 * @param target Testo come ">= 60 N." o "entro 31-12-2025", oppure le tre celle Verso, Soglia, Fino a.
 * @param precedente Consuntivo dell’anno prima, per la regola che parte dal valore di base.
 * @param regole L’intervallo PIANO_Regole; se manca valgono le regole predefinite.
 * @returns Il conseguimento come frazione.
 */
export function conseguimento(
  consuntivo: unknown[][],
  target: unknown[][],
  precedente?: unknown[][],
  regole?: unknown[][],
): unknown[][] {
  return toExcel(indicatorAchievement(consuntivo, target, precedente, regole));
}

/**
 * Media dei conseguimenti pesata con i pesi; chi non ha conseguimento resta fuori.
 * @customfunction PUNTEGGIO PUNTEGGIO
 * @helpurl https://localhost:3000/functions/guida.html#punteggio
 * @param pesi Pesi, nelle stesse posizioni dei conseguimenti.
 * @param conseguimenti Conseguimenti; vuoti e testi non si valutano.
 * @param modo "normalizza" (predefinito) divide per i pesi valutati, "somma" non divide.
 * @returns Il punteggio come frazione.
 */
export function punteggio(pesi: unknown[][], conseguimenti: unknown[][], modo?: unknown[][]): unknown {
  return oneToExcel(weightedScore(pesi, conseguimenti, modo));
}

/**
 * Nome della fascia in cui cade un conseguimento.
 * @customfunction ESITO ESITO
 * @helpurl https://localhost:3000/functions/guida.html#esito
 * @param conseguimento Conseguimento come frazione: 0,9 = 90 %.
 * @param regole L’intervallo PIANO_Regole; se manca valgono le fasce predefinite.
 * @returns Il nome della fascia.
 */
export function esito(conseguimento: unknown[][], regole?: unknown[][]): unknown[][] {
  return toExcel(outcomeBand(conseguimento, regole));
}

/**
 * Legge la soglia di un target: il numero, la data, oppure "sì" o "no".
 * @customfunction SOGLIA SOGLIA
 * @helpurl https://localhost:3000/functions/guida.html#soglia
 * @param target Testo del target, per esempio ">= 60 N.".
 * @param decimale Segno dei decimali nel testo: "," (predefinito) oppure ".".
 * @returns La soglia; "N/D" o "illeggibile" dove non c’è.
 */
export function soglia(target: unknown[][], decimale?: unknown[][]): unknown[][] {
  return toExcel(targetThreshold(target, decimale));
}

/**
 * Legge il verso di un target: >=, <=, >, <, =, entro, tra, sì/no oppure N/D.
 * @customfunction VERSO VERSO
 * @helpurl https://localhost:3000/functions/guida.html#verso
 * @param target Testo del target, per esempio ">= 60 N.".
 * @returns Il verso.
 */
export function verso(target: unknown[][]): unknown[][] {
  return toExcel(targetDirection(target));
}

/**
 * Dice come è cambiato un target: incrementato, diminuito o modificato.
 * @customfunction VARIAZIONE VARIAZIONE
 * @helpurl https://localhost:3000/functions/guida.html#variazione
 * @param prima Target prima della modifica.
 * @param dopo Target dopo la modifica.
 * @returns La variazione; vuoto se il target non è cambiato.
 */
export function variazione(prima: unknown[][], dopo: unknown[][]): unknown[][] {
  return toExcel(targetVariation(prima, dopo));
}

/**
 * Dice se un target è diventato più o meno sfidante.
 * @customfunction SFIDANTE SFIDANTE
 * @helpurl https://localhost:3000/functions/guida.html#sfidante
 * @param prima Target prima della modifica.
 * @param dopo Target dopo la modifica.
 * @returns "più sfidante", "meno sfidante", "uguale" oppure "non confrontabile".
 */
export function sfidante(prima: unknown[][], dopo: unknown[][]): unknown[][] {
  return toExcel(targetChallenge(prima, dopo));
}

/**
 * Controlla un piano e le sue misure ed elenca le segnalazioni.
 * @customfunction VERIFICA VERIFICA
 * @helpurl https://localhost:3000/functions/guida.html#verifica
 * @param piano Il piano con le sue intestazioni; i formati dei numeri non si vedono.
 * @param misure Le misure con le loro intestazioni.
 * @returns Gravità, codice, posizione e messaggio di ogni segnalazione.
 */
export function verifica(piano: unknown[][], misure: unknown[][]): unknown[][] {
  return toExcel(planFindings(piano, misure));
}

const FUNCTIONS = {
  VALORE: valore,
  CODICI: codici,
  CONSEGUIMENTO: conseguimento,
  PUNTEGGIO: punteggio,
  ESITO: esito,
  SOGLIA: soglia,
  VERSO: verso,
  VARIAZIONE: variazione,
  SFIDANTE: sfidante,
  VERIFICA: verifica,
} as const;

/** Tells the runtime which code belongs to which function. `language` is that of the sentences beside errors. */
export function associateFunctions(
  associate: (id: string, fn: (...args: never[]) => unknown) => void,
  language: Language = 'it',
): void {
  setErrorLanguage(language);
  for (const [id, fn] of Object.entries(FUNCTIONS)) associate(id, fn);
}
