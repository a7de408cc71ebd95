import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** What each folder may import besides itself; the house has one direction. */
const CORE_BASE = ['core/values', 'core/grid', 'core/diagnostics', 'core/algorithm', 'core/plan'];
const JUDGES = ['core/checks', 'core/scoring', 'core/revision'];
const OUTER = ['excel', 'functions', 'taskpane', 'commands', 'workbench'];
const UP_TO_EMIT = [...CORE_BASE, ...JUDGES, 'core/emit'];
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(CORE_BASE.map((folder, rank) => [folder, CORE_BASE.slice(0, rank)])),
  ...Object.fromEntries(JUDGES.map((folder) => [folder, CORE_BASE])),
  'core/emit': [...CORE_BASE, ...JUDGES],
  app: UP_TO_EMIT,
  ...Object.fromEntries(OUTER.map((folder) => [folder, [...UP_TO_EMIT, 'app']])),
};
/** Files that tie the outer folders together: they may import any folder. */
const ENTRY_FILES = new Set(['src/addin.ts', 'src/addin.tsx']);
const FORBIDDEN_NAMES = /(^|\/)(utils?|helpers?|common|misc|managers?|services?)(\.|\/|$)/i;

const root = resolve(__dirname, '..');
const src = join(root, 'src');

interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly {
    readonly to: string;
    readonly typeOnly: boolean;
    readonly specifier: string;
  }[];
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return listFiles(path);
    return /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : [];
  });
}

const IMPORT = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/g;
const DYNAMIC_IMPORT = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

function resolveImport(from: string, specifier: string, known: ReadonlySet<string>): string | undefined {
  const base = join(dirname(from), specifier);
  return ['.ts', '.tsx', '/index.ts', '/index.tsx', '']
    .map((end) => base + end)
    .find((path) => known.has(path));
}

const paths = listFiles(src);
const known = new Set(paths);
const files: readonly SourceFile[] = paths.map((path) => {
  const text = readFileSync(path, 'utf8');
  const found = [
    ...[...text.matchAll(IMPORT)].map((match) => ({
      specifier: match[2]!,
      typeOnly: match[1] !== undefined,
    })),
    ...[...text.matchAll(DYNAMIC_IMPORT)].map((match) => ({ specifier: match[1]!, typeOnly: false })),
  ];
  const imports = found.flatMap(({ specifier, typeOnly }) => {
    if (!specifier.startsWith('.')) return [{ to: '', typeOnly, specifier }];
    const to = resolveImport(path, specifier, known);
    return to === undefined ? [] : [{ to, typeOnly, specifier }];
  });
  return { path, text, imports };
});

const shown = (path: string): string => relative(root, path).split('\\').join('/');
const folderOf = (path: string): string => {
  const parts = shown(path).split('/').slice(1, -1);
  return parts[0] === 'core' ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
};
const isEntry = (path: string): boolean => ENTRY_FILES.has(shown(path)) || folderOf(path) === '';
const core = files.filter(({ path }) => folderOf(path).startsWith('core/'));

describe('the house', () => {
  test('the picture of the imports is not empty', () => {
    expect(files.flatMap(({ imports }) => imports).length).toBeGreaterThan(20);
  });

  test('imports run one way', () => {
    const wrong = files
      .filter(({ path }) => !isEntry(path))
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ to }) => to !== '')
          .filter(
            ({ to }) =>
              folderOf(to) !== folderOf(path) && !(ALLOWED[folderOf(path)] ?? []).includes(folderOf(to)),
          )
          .map(({ to }) => `${shown(path)} -> ${shown(to)}`),
      );
    expect(wrong).toEqual([]);
  });

  test('nobody imports past the door of another folder', () => {
    const past = files
      .filter(({ path }) => !isEntry(path))
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ to }) => to !== '' && folderOf(to) !== folderOf(path))
          .filter(({ to }) => folderOf(to).startsWith('core/') && !/\/index\.tsx?$/.test(to))
          .map(({ to }) => `${shown(path)} -> ${shown(to)}`),
      );
    expect(past).toEqual([]);
  });

  test('there is no circle of imports', () => {
    const next = new Map(
      files.map(({ path, imports }) => [
        path,
        imports.filter((i) => !i.typeOnly && i.to !== '').map((i) => i.to),
      ]),
    );
    const state = new Map<string, 'open' | 'done'>();
    const circles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (state.get(path) === 'done') return;
      if (state.get(path) === 'open') {
        circles.push([...trail.slice(trail.indexOf(path)), path].map(shown).join(' -> '));
        return;
      }
      state.set(path, 'open');
      for (const to of next.get(path) ?? []) visit(to, [...trail, path]);
      state.set(path, 'done');
    };
    for (const { path } of files) visit(path, []);
    expect(circles).toEqual([]);
  });

  test.each([
    ['clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b/],
    ['random', /\bMath\.random\b|\bcrypto\b/],
    ['Office', /\bExcel\.|\bOffice\.|\bOfficeExtension\b/],
  ])('core knows no %s', (_what, pattern) => {
    const code = (text: string): string =>
      text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, '');
    expect(core.filter(({ text }) => pattern.test(code(text))).map(({ path }) => shown(path))).toEqual([]);
  });

  test('core imports nothing but itself and decimal.js, and that in one file', () => {
    const outside = core.flatMap(({ path, imports }) =>
      imports.filter(({ to }) => to === '').map(({ specifier }) => `${shown(path)}: ${specifier}`),
    );
    expect(outside).toEqual(['src/core/values/decimal.ts: decimal.js']);
  });

  test('office.js is touched in src/excel and the entry files only', () => {
    const code = (text: string): string =>
      text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, '');
    const wrong = files
      .filter(({ path }) => !isEntry(path) && !['excel', 'workbench'].includes(folderOf(path)))
      .filter(({ text }) => /\b(Excel|Office|OfficeRuntime)\.\w/.test(code(text)));
    expect(wrong.map(({ path }) => shown(path))).toEqual([]);
  });

  test('no folder or file has a name that says nothing', () => {
    expect(files.map(({ path }) => shown(path)).filter((path) => FORBIDDEN_NAMES.test(path))).toEqual([]);
  });

  test('no file is longer than 300 lines without a reason', () => {
    const long = files.filter(
      ({ text }) => text.split('\n').length > 330 && !/Longer than 300 lines because/.test(text),
    );
    expect(long.map(({ path }) => shown(path))).toEqual([]);
  });
});
