import type { Strings } from './strings';

export const italian: Strings = {
  title: 'Traguardo – banco di prova',
  plan: 'Piano',
  open: 'Apri…',
  save: 'Salva',
  divider: 'Larghezza del riquadro',
  dropHere: 'Lasciare qui il file .xlsx',
  close: 'Chiudi',
  loading: 'Apertura del piano…',
  samples: {
    'piano-modena-2025': 'Modena 2025, come stampato',
    'piano-modena-2025-tidy': 'Modena 2025, in colonne',
    'piano-modena-2025-scored': 'Modena 2025, già calcolato',
  },
  sampleMissing: (name) => `Il piano di esempio «${name}» non si trova. La cartella aperta resta com’era.`,
  problems: {
    notXlsx: (name) => `«${name}» non è un file .xlsx: la cartella aperta resta com’era.`,
    oldOrEncrypted: (name) =>
      `«${name}» è un file .xls o è protetto da password: va salvato come .xlsx senza password. La cartella aperta resta com’era.`,
    broken: (name) => `«${name}» è danneggiato e non si può leggere: la cartella aperta resta com’era.`,
    noSheets: (name) => `«${name}» non contiene fogli di lavoro: la cartella aperta resta com’era.`,
  },
};
