/** Holds the documents to the code: what the README shows compiles, what the acceptance run refers to is there. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const readme = read('README.md');

/** `// path` and code of every example. */
const examples = [...readme.matchAll(/```ts\n\/\/ (\S+)\n([\s\S]*?)```/g)].map(
  ([, path = '', code = '']) => [join(root, path), code] as const,
);

/** Errors of files that are not on the disk, compiled beside those that are. */
function compile(files: ReadonlyMap<string, string>): readonly string[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  // The examples need no ambient types, and most of the time goes into those.
  options.types = [];
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.readFile = (path) => files.get(path) ?? readFile(path);
  const program = ts.createProgram([...files.keys()], options, host);
  const sources = [...files.keys()].flatMap((path) => program.getSourceFile(path) ?? []);
  return sources.flatMap((source) =>
    [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ messageText }) => `${source.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    ),
  );
}

describe('the examples of the README', () => {
  test('show a check, a function, a column and a language, none of which is there', () => {
    const folders = examples.map(([path]) => dirname(path).slice(root.length + 1));
    expect(folders).toEqual(['src/core/checks', 'src/functions', 'src/core/emit', 'src/core/diagnostics']);
    expect(examples.filter(([path]) => existsSync(path))).toEqual([]);
  });

  test('compile, and would not with a mistake in them', () => {
    const [[path, code] = ['', '']] = examples;
    const mistaken = join(dirname(path), 'mistaken.ts');
    const errors = compile(new Map([...examples, [mistaken, code.replace("'TG204'", "'TG999'")]]));
    expect(errors.filter((error) => !error.startsWith(mistaken))).toEqual([]);
    expect(errors.length).toBeGreaterThan(0);
  }, 120_000);
});

describe('the acceptance run', () => {
  const steps = [...read('docs/collaudo-excel.md').matchAll(/^\| (\d+) +\|(.*)$/gm)];

  test('has thirty steps, each with what to do and what must be seen', () => {
    expect(steps.map(([, number]) => Number(number))).toEqual(
      Array.from({ length: 30 }, (_, index) => index + 1),
    );
    expect(
      steps.filter(([, , rest = '']) =>
        rest
          .split('|')
          .slice(0, 2)
          .some((cell) => cell.trim().length < 20),
      ),
    ).toEqual([]);
  });

  test('tries every assumption about Excel at the steps that the README names', () => {
    const list = readme.slice(
      readme.indexOf('## Assumptions about Excel'),
      readme.indexOf('## Dependencies'),
    );
    const named = [...list.matchAll(/^(\d+)\. ([\s\S]*?)(?=^\d+\. |(?![\s\S]))/gm)].map(
      ([, number, text = '']) => [`A${number ?? ''}`, /Steps? ([\d, ]+)\./.exec(text)?.[1]],
    );
    const tried = named.map(([name]) => [
      name,
      steps
        .filter(([, , rest = '']) =>
          rest
            .split('|')[2]
            ?.split(',')
            .some((one) => one.trim() === name),
        )
        .map(([, number]) => number)
        .join(', '),
    ]);
    expect(named.length).toBeGreaterThan(5);
    expect(tried).toEqual(named);
  });
});

describe('links', () => {
  test.each(['README.md', 'SECURITY.md', 'PRIVACY.md', 'docs/installazione.md', 'docs/deployment.md', 'docs/threat-model.md', 'docs/collaudo-excel.md'])(
    'of %s lead somewhere',
    (file) => {
      const targets = [...read(file).matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(([, target = '']) => target);
      expect(targets.filter((target) => !existsSync(join(root, dirname(file), target)))).toEqual([]);
    },
  );

  test.each(['README.md', 'SECURITY.md', 'docs/threat-model.md'])('files that %s names are there', (file) => {
    const named = [...read(file).matchAll(/`((?:src|tests|docs|scripts|assets|seeds)\/[^`\s*]+)`/g)].map(([, path = '']) => path);
    expect(named.length + (file === 'SECURITY.md' ? 1 : 0)).toBeGreaterThan(0);
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test.each([...readme.matchAll(/`npm run ([\w:]+)/g)].map(([, name = '']) => name))('npm run %s is there', (name) =>
    expect(Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts)).toContain(name));
}); // prettier-ignore
