import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { compileFunction } from 'node:vm';
import ts from 'typescript';

const PARAMETERS = ['exports', 'require', 'module', '__filename', '__dirname'];
const OPTIONS = {
  compilerOptions: {
    module: ts.ModuleKind.CommonJS,
    target: ts.ScriptTarget.ES2022,
    esModuleInterop: true,
    isolatedModules: true,
  },
};

/**
 * Loads TypeScript modules of our own afresh for every run, so that nothing that one mutant left behind in a module meets the next one. Their code
 * is translated and compiled once; packages are loaded once, as they hold no mutants.
 */
export class FreshModules {
  #root;
  #compiled = new Map();
  #resolved = new Map();
  #packages;
  #replaced;
  #cache;

  /** `replaced` maps the name of a package to a function from the package to what modules get in its place. */
  constructor(root, replaced) {
    this.#packages = createRequire(join(root, 'package.json'));
    this.#root = root;
    this.#replaced = replaced;
    this.#cache = join(root, '.tmp/mutation');
    mkdirSync(this.#cache, { recursive: true });
  }

  /** The exports of a file, with every module below it new, but those of `src` that are among the `shared` ones. */
  load(path, shared = new Map()) {
    const own = new Map();
    const sources = join(this.#root, 'src/');
    const instances = (module) => (module.startsWith(sources) ? shared : own);
    return this.#instance(path, instances);
  }

  #instance(path, instances) {
    const known = instances(path).get(path);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    instances(path).set(path, module);
    if (path.endsWith('.json')) module.exports = JSON.parse(readFileSync(path, 'utf8'));
    else {
      const folder = dirname(path);
      const load = (name) => this.#required(name, folder, instances);
      this.#functionOf(path)(module.exports, load, module, path, folder);
    }
    return module.exports;
  }

  #required(name, folder, instances) {
    if (name.startsWith('.')) return this.#instance(this.#pathOf(resolve(folder, name)), instances);
    const loaded = this.#packages(name);
    return this.#replaced[name]?.(loaded) ?? loaded;
  }

  #pathOf(base) {
    const known = this.#resolved.get(base);
    if (known !== undefined) return known;
    const candidates = ['.ts', '.tsx', '/index.ts', ''].map((end) => `${base}${end}`);
    const found = candidates.find((path) => existsSync(path) && statSync(path).isFile());
    if (found === undefined) throw new Error(`No module ${base}`);
    this.#resolved.set(base, found);
    return found;
  }

  #functionOf(path) {
    const known = this.#compiled.get(path);
    if (known !== undefined) return known;
    const compiled = compileFunction(this.#translated(readFileSync(path, 'utf8')), PARAMETERS, {
      filename: path,
    });
    this.#compiled.set(path, compiled);
    return compiled;
  }

  #translated(source) {
    const kept = join(this.#cache, `${createHash('sha1').update(source).digest('hex')}.js`);
    if (existsSync(kept)) return readFileSync(kept, 'utf8');
    const { outputText } = ts.transpileModule(source, OPTIONS);
    writeFileSync(kept, outputText);
    return outputText;
  }
}
