import type { FileProblem } from '../xlsx';
import { english } from './strings.en';
import { italian } from './strings.it';

export type PageLanguage = 'it' | 'en';

/** Every sentence of the page around the grid. */
export interface Strings {
  readonly title: string;
  readonly plan: string;
  readonly open: string;
  readonly save: string;
  readonly divider: string;
  readonly dropHere: string;
  readonly close: string;
  readonly loading: string;
  readonly samples: Readonly<Record<SampleName, string>>;
  readonly sampleMissing: (name: string) => string;
  /** `name` is the file's; the workbook on the screen stays as it was. */
  readonly problems: Readonly<Record<FileProblem, (name: string) => string>>;
}

export const SAMPLES = ['piano-modena-2025', 'piano-modena-2025-tidy', 'piano-modena-2025-scored'] as const;
export type SampleName = (typeof SAMPLES)[number];

/** Italian unless the page's address asks for English (`?lang=en`). */
export const languageOf = (query: URLSearchParams): PageLanguage =>
  query.get('lang') === 'en' ? 'en' : 'it';

export const stringsOf = (language: PageLanguage): Strings => (language === 'en' ? english : italian);
