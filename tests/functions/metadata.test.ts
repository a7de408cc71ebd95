import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionFiles } from '../../scripts/functions/functionFiles';
import { helpPage } from '../../scripts/functions/helpPage';
import { generatedMetadata, metadataIn } from '../../scripts/functions/metadata';
import type { FunctionsFile } from '../../scripts/functions/metadata';
import { associateFunctions } from '../../src/functions';
import { FUNCTION_TEXTS } from '../../src/functions/descriptions';
import { toExcel } from '../../src/functions/functionError';
import * as functions from '../../src/functions/functions';

const IDS = [
  'VALORE', 'CODICI', 'CONSEGUIMENTO', 'PUNTEGGIO', 'ESITO', 'SOGLIA', 'VERSO', 'VARIAZIONE', 'SFIDANTE', 'VERIFICA',
]; // prettier-ignore

const ASSETS = join(__dirname, '../../assets/functions');

let generated: FunctionsFile;
let english: FunctionsFile;
beforeAll(async () => {
  generated = await generatedMetadata();
  english = await metadataIn('en');
});

const words = ({ functions }: FunctionsFile): unknown =>
  functions.map(({ id, name, description, parameters }) => ({
    id,
    name,
    description,
    parameters: parameters.map((parameter) => [
      parameter.name,
      parameter.description,
      parameter.optional === true,
    ]),
  }));

describe('what Excel is told about the functions', () => {
  test('the ten, each with its name for an id', () =>
    expect(generated.functions.map(({ id, name }) => [id, name])).toEqual(IDS.map((id) => [id, id])));

  test('the comments say what the table says', () =>
    expect(words(generated)).toEqual(
      FUNCTION_TEXTS.map(({ id, description, parameters }) => ({
        id,
        name: id,
        description: description.it,
        parameters: parameters.map(({ name, description: { it }, optional }) => [
          name,
          it,
          optional === true,
        ]),
      })),
    ));

  test('the comments name the result as the table does', () => {
    const source = readFileSync(join(__dirname, '../../src/functions/functions.ts'), 'utf8');
    const results = [...source.matchAll(/^ \* @returns (.*)$/gm)].map(([, result]) => result);
    expect(results).toEqual(FUNCTION_TEXTS.map(({ result }) => result.it));
  });

  test('every argument is a range of anything, so that a blank is not 0', () =>
    expect(
      generated.functions.flatMap(({ parameters }) =>
        parameters.map(({ type, dimensionality }) => `${type} ${dimensionality}`),
      ),
    ).toEqual(FUNCTION_TEXTS.flatMap(({ parameters }) => parameters.map(() => 'any matrix'))));

  const allNames = (): readonly string[] =>
    generated.functions.flatMap(({ name, parameters }) => [name, ...parameters.map((one) => one.name)]);

  test('names are plain ASCII words', () =>
    expect(allNames().filter((name) => !/^[A-Za-z]+$/.test(name))).toEqual([]));

  test('no name can be taken for a cell', () =>
    expect(allNames().filter((name) => /^([A-Za-z]{1,3}\d+|[RrCc]\d*|[Rr]\d*[Cc]\d*)$/.test(name))).toEqual(
      [],
    ));

  test('every function has help in both languages, and the page has its place', () => {
    for (const [file, page, language] of [[generated, 'guida.html', 'it'], [english, 'guide.html', 'en']] as const) {
      for (const { id, helpUrl } of file.functions) {
        expect(helpUrl).toMatch(new RegExp(`^https://[^/]+/functions/${page}#${id.toLowerCase()}$`));
        expect(helpPage(language)).toContain(`<section id="${id.toLowerCase()}">`);
      }
    }
  }); // prettier-ignore

  test('English differs in its words only', () => {
    const wordless = (file: FunctionsFile): unknown =>
      JSON.parse(JSON.stringify(file, (key, value) => (key === 'description' || key === 'helpUrl' ? '' : (value as unknown))));
    expect(wordless(english)).toEqual({ allowErrorForDataTypeAny: true, ...(wordless(generated) as object) });
    const [it, en] = [generated, english].map(({ functions }) =>
      functions.flatMap(({ description, parameters }) => [description, ...parameters.map((one) => one.description)]),
    );
    expect(en!.filter((sentence, index) => sentence === '' || sentence === it![index])).toEqual([]);
  }); // prettier-ignore

  test('the committed files are what `npx tsx scripts/functions/index.ts` writes', async () => {
    for (const { name, text } of await functionFiles()) {
      const path = join(ASSETS, name);
      expect(existsSync(path) ? readFileSync(path, 'utf8') : `${name} is missing`).toBe(text);
    }
  });
});

describe('the code behind the names', () => {
  const run: Record<string, (...args: unknown[][][]) => unknown> = {};
  associateFunctions((id, fn) => (run[id] = fn as (...args: unknown[][][]) => unknown));

  test('all are associated', () => expect(Object.keys(run)).toEqual(IDS));

  test('each under its own name', () =>
    expect(IDS.map((id) => run[id])).toEqual(
      IDS.map((id) => (functions as unknown as Record<string, unknown>)[id.toLowerCase()]),
    ));

  test('a value needs nothing of the runtime', () => expect(toExcel([[1, 'a']])).toEqual([[1, 'a']]));

  const constant = (given: string): unknown =>
    given.startsWith('"')
      ? given.slice(1, -1)
      : given.includes(',')
        ? Number(given.replace(',', '.'))
        : Number(given);
  const examples = FUNCTION_TEXTS.flatMap(({ id, examples: all }) =>
    all.flatMap(({ given, shown }) => (shown === undefined ? [] : [[id, given, shown] as const])),
  );

  test.each(examples)('the example %s(%j) gives %s', (id, given, shown) => {
    const answer = run[id]!(...given.map((one) => [[constant(one)]])) as unknown[][];
    const text = answer
      .flat()
      .map((one) => (typeof one === 'number' ? String(Number(one.toFixed(6))).replace('.', ',') : one));
    expect(text.join(' · ')).toBe(shown);
  });
});
