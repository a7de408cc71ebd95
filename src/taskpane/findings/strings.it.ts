/** Texts of the screen of checks, in Italian. Counts come twice: the number, and the number as the language writes it. */
export const CHECKS_IT = {
  title: 'Controlli',
  ranChecks: (checks: string, rows: string, measures: string) =>
    `${checks} tipi di controllo su ${rows} righe del piano e ${measures} misure`,
  ranAt: (time: string) => `alle ${time}`,
  checkNow: 'Controlla adesso',
  checking: 'Controllo in corso',
  filters: 'Filtra le segnalazioni',
  fixable: 'Correggibili',
  accepted: 'Accettate',
  nothingFiltered: 'Nessuna segnalazione con questo filtro.',
  help: 'Che cosa significa',
  helpOf: (kind: string) => `Che cosa significa: ${kind}`,
  means: 'Che cosa significa',
  matters: 'Perché conta',
  repair: 'Come si rimedia',

  fixAll: (count: string) => `Correggi tutte (${count})`,
  fixTitle: 'Correzione proposta',
  fixesTitle: 'Correzioni possibili',
  apply: 'Applica',
  cell: 'Cella',
  before: 'Prima',
  after: 'Dopo',
  empty: 'vuota',
  moreEdits: (count: number, text: string) => (count === 1 ? 'e un’altra cella' : `e altre ${text} celle`),
  preview: 'Anteprima',
  previewAll: (count: number, text: string) => (count === 1 ? 'Cambia 1 cella:' : `Cambiano ${text} celle:`),
  cancelFix: 'Non adesso',

  accept: 'Accetta…',
  acceptTitle: 'Accettare la segnalazione',
  acceptHelp:
    'Non comparirà più fra quelle da sistemare; il motivo resta nella cartella di lavoro e nella relazione.',
  reason: 'Motivo',
  reasonNeeded: 'Scrivere il motivo.',
  acceptNow: 'Accetta',
  acceptedBecause: (reason: string) => `Accettata: ${reason}`,
  reopen: 'Riapri',
  writeSheet: 'Scrivi il foglio Controlli',
};

/** The shape every language must fill. */
export type ChecksStrings = typeof CHECKS_IT;
