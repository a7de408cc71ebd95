import { hostObject, invalidArgument, type HostType } from '../dispatch';
import type { Book } from './book';

const CALCULATION_MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

/** Separators of the application's language. */
const separators = (book: Book) =>
  book.locale === 'it-IT' ? { decimal: ',', group: '.' } : { decimal: '.', group: ',' };

const numberFormatInfoType: HostType<Book> = {
  name: 'NumberFormatInfo',
  properties: {
    numberDecimalSeparator: { get: (book) => separators(book).decimal },
    numberGroupSeparator: { get: (book) => separators(book).group },
  },
};

const cultureInfoType: HostType<Book> = {
  name: 'CultureInfo',
  properties: { name: { get: (book) => book.locale } },
  objects: { numberFormat: (book) => hostObject(numberFormatInfoType, book) },
};

export const applicationType: HostType<Book> = {
  name: 'Application',
  properties: {
    calculationMode: {
      get: (book) => book.calculationMode,
      set: (book, value) => {
        const mode = CALCULATION_MODES.find((known) => known === value);
        if (!mode) throw invalidArgument('Application.calculationMode');
        book.calculationMode = mode;
      },
    },
    calculationState: { get: () => 'Done' },
    calculationEngineVersion: { get: () => 191029 },
    decimalSeparator: { get: (book) => separators(book).decimal },
    thousandsSeparator: { get: (book) => separators(book).group },
    useSystemSeparators: { get: () => true },
  },
  objects: { cultureInfo: (book) => hostObject(cultureInfoType, book) },
  methods: {
    calculate: (book) => book.askForCalculation(),
    suspendApiCalculationUntilNextSync: (book) => {
      book.isCalculationSuspended = true;
    },
    /** Nothing is drawn before the end of a request anyway. */
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
};
