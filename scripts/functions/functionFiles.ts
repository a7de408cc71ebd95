import { HELP_PAGES, helpPage } from './helpPage';
import { metadataText } from './metadata';

export interface FunctionFile {
  readonly name: string;
  readonly text: string;
}

/** Everything that is made from the comments of `functions.ts` and the table of descriptions. */
export const functionFiles = async (): Promise<readonly FunctionFile[]> => [
  { name: 'functions.json', text: await metadataText('it') },
  { name: 'functions.en.json', text: await metadataText('en') },
  { name: HELP_PAGES.it, text: helpPage('it') },
  { name: HELP_PAGES.en, text: helpPage('en') },
];
