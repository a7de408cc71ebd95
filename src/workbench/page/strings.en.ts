import type { Strings } from './strings';

export const english: Strings = {
  title: 'Traguardo – workbench',
  plan: 'Plan',
  open: 'Open…',
  save: 'Save',
  divider: 'Width of the pane',
  dropHere: 'Drop the .xlsx file here',
  close: 'Close',
  loading: 'Opening the plan…',
  samples: {
    'piano-modena-2025': 'Modena 2025, as printed',
    'piano-modena-2025-tidy': 'Modena 2025, in columns',
    'piano-modena-2025-scored': 'Modena 2025, already scored',
  },
  sampleMissing: (name) => `The sample plan “${name}” was not found. The open workbook stays as it was.`,
  problems: {
    notXlsx: (name) => `“${name}” is not an .xlsx file: the open workbook stays as it was.`,
    oldOrEncrypted: (name) =>
      `“${name}” is an .xls file or has a password: save it as .xlsx without one. The open workbook stays as it was.`,
    broken: (name) => `“${name}” is damaged and cannot be read: the open workbook stays as it was.`,
    noSheets: (name) => `“${name}” holds no worksheets: the open workbook stays as it was.`,
  },
};
