import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { join } from 'node:path';
import { FUNCTION_TEXTS } from '../../src/functions/descriptions';
import { HELP_PAGES } from './helpPage';
import type { Language } from '../../src/core/diagnostics';

const SOURCE = join(__dirname, '../../src/functions/functions.ts');

/** The part of Excel's list of functions that has words in it; the rest passes through. */
export interface FunctionsFile {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly type: string;
      readonly dimensionality?: string;
      readonly optional?: boolean;
    }[];
  }[];
}

/** What is made of the comments in `functions.ts`; an error in them stops everything. */
export async function generatedMetadata(): Promise<FunctionsFile> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(SOURCE);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return JSON.parse(metadataJson) as FunctionsFile;
}

/**
 * Excel's list of the functions in one language. Names, ids and types are those of the comments. Cells in error are let in: one measure in
 * error must not take every algorithm down with it.
 */
export async function metadataIn(language: Language): Promise<FunctionsFile> {
  const generated = await generatedMetadata();
  const functions = generated.functions.map((one) => {
    const text = FUNCTION_TEXTS.find(({ id }) => id === one.id);
    if (text === undefined) throw new Error(`no description of ${one.id}`);
    const parameters = one.parameters.map((parameter, index) => ({
      ...parameter,
      description: text.parameters[index]?.description[language] ?? '',
    }));
    const helpUrl = one.helpUrl.replace(HELP_PAGES.it, HELP_PAGES[language]);
    return { ...one, description: text.description[language], helpUrl, parameters };
  });
  return { allowErrorForDataTypeAny: true, ...generated, functions };
}

export const metadataText = async (language: Language): Promise<string> =>
  `${JSON.stringify(await metadataIn(language), null, 2)}\n`;
