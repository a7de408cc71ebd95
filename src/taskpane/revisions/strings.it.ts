import type { ChangedField } from '../../app';
import type { Challenge, Mark } from '../../core/revision';

const MARKS: Readonly<Record<Mark, string>> = {
  increased: 'Target incrementato',
  decreased: 'Target diminuito',
  removed: 'Eliminato',
  added: 'Aggiunto',
  modified: 'Modificato',
};

const CHALLENGES: Readonly<Record<Challenge, string>> = {
  harder: 'più sfidante',
  easier: 'meno sfidante',
  equal: 'ugualmente sfidante',
  incomparable: 'non confrontabile',
};

const FIELDS: Readonly<Record<ChangedField, string>> = {
  code: 'codice',
  place: 'posizione',
  level: 'livello',
  name: 'nome',
  description: 'descrizione',
  algorithm: 'algoritmo',
  unit: 'unità di misura',
  target: 'target',
  history: 'valore',
  weight: 'peso',
  row: 'riga',
};

/** Texts of the screen of revisions, in Italian. */
export const REVISIONS_IT = {
  none: 'Nessuno stato approvato. Quando il piano è approvato, conservarlo qui: da quel momento Traguardo può dire che cosa è cambiato.',
  approveTitle: 'Approva il piano com’è ora',
  approveHelp: 'Ne conserva una copia, solo valori, in un foglio protetto. Il piano non cambia.',
  name: 'Nome',
  nameDefault: (day: string) => `Approvazione del ${day}`,
  note: 'Nota (delibera, riunione…)',
  nameNeeded: 'Scrivere un nome.',
  approve: 'Approva',
  fileTitle: 'Prendi lo stato approvato da un altro file',
  fileHelp: 'Per esempio il piano di gennaio, salvato a parte. Il file si legge soltanto.',
  chooseFile: 'Scegli un file .xlsx',

  approved: 'Stati approvati',
  flagged: 'Il piano è contrassegnato rispetto a questo stato.',
  goSheet: 'Vai al foglio',
  flag: 'Contrassegna variazioni',
  renewFlags: 'Aggiorna i contrassegni',
  unflag: 'Togli i contrassegni',
  register: 'Scrivi il registro',
  copyRegister: 'Copia il registro',
  saveRegister: 'Salva come .csv',
  copied: 'Registro copiato: incollarlo in un documento o in un foglio.',
  notCopied: 'Excel non permette di copiare.',

  compareTitle: 'Confronta',
  before: 'Prima',
  after: 'Dopo',
  present: 'Piano com’è ora',
  compare: 'Confronta',
  noChanges: 'Nessuna differenza fra i due stati.',
  changesFound: (count: number, text: string) => (count === 1 ? '1 variazione' : `${text} variazioni`),
  marks: MARKS,
  challenges: CHALLENGES,
  fields: FIELDS,
  empty: 'vuoto',
  effect: (objective: string, before: string, after: string) =>
    `Punteggio di «${objective}»: ${before} sul target di prima, ${after} adesso`,
  reason: (text: string) => `Motivo: ${text}`,

  questions: 'È lo stesso indicatore?',
  questionHelp: 'Posizione o codice sono cambiati; se è lo stesso, i target si confrontano.',
  same: 'Sì, è lo stesso',
  different: 'No, sono due',
  was: (text: string) => `Prima: ${text}`,
  is: (text: string) => `Ora: ${text}`,
};

/** The shape every language must fill. */
export type RevisionsStrings = typeof REVISIONS_IT;
