import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { commonTokens, declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { FreshModules } from './freshModules.mjs';
import { failureOf, testsOf } from './testFile.mjs';

/** Loading a file counts as its first test: what tables and cases run there is covered by it, and a mutant that breaks it is noticed. */
const LOADING = '(loading)';

/** A law keeps its seed, but tries at most so many cases, and does not look for the smallest one that breaks it. */
const withFewerRuns = (most) => (library) => {
  const assert = (law, settings = {}) =>
    library.assert(law, {
      ...settings,
      numRuns: Math.min(settings.numRuns ?? 100, most),
      endOnFailure: true,
    });
  return { ...library, __esModule: true, assert, default: { ...library.default, assert } };
};

/**
 * Runs the tests of some folders within the process of Stryker's worker: a mutant costs the time of its tests and nothing more, where starting the
 * whole of jest for each would take days. Everything is loaded anew with the mutant already active, so mutants in tables are tried as well.
 */
class CoreTestRunner {
  static inject = [commonTokens.options];
  #settings;
  #modules;
  #root = process.cwd();
  /** Milliseconds of each file and each test in the dry run: cheap ones go first. */
  #cost = new Map();

  constructor(options) {
    this.#settings = options.coreTests;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    this.#modules = new FreshModules(this.#root, { 'fast-check': withFewerRuns(this.#settings.lawRuns) });
    globalThis.__stryker__ ??= {};
  }

  async dryRun() {
    const context = globalThis.__stryker__;
    context.mutantCoverage = { static: {}, perTest: {} };
    const tests = [];
    for (const file of this.#files()) tests.push(...(await this.#wholeFile(file)));
    context.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests, mutantCoverage: context.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    const context = globalThis.__stryker__;
    Object.assign(context, { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit && 0 });
    try {
      const tests = await this.#chosen(testFilter);
      const endless = determineHitLimitReached(context.hitCount, context.hitLimit);
      return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests }, disableBail);
    } finally {
      Object.assign(context, { activeMutant: undefined, hitLimit: undefined, hitCount: undefined });
    }
  }

  #files() {
    const files = this.#settings.tests.flatMap((folder) =>
      readdirSync(join(this.#root, folder), { recursive: true })
        .filter((name) => name.endsWith('.test.ts'))
        .map((name) => `${folder}/${name}`),
    );
    const used = files.filter((file) => !this.#settings.leftOut.includes(file)).sort();
    return this.#cheapFirst(used, (file) => file);
  }

  #cheapFirst(list, idOf) {
    const cost = (item) => this.#cost.get(idOf(item)) ?? 0;
    return [...list].sort((a, b) => cost(a) - cost(b));
  }

  /** The tests of a file but those left out by name. */
  #statedIn(file, shared) {
    const stated = testsOf(this.#modules, join(this.#root, file), shared).map((test) => ({
      ...test,
      id: `${file} ${test.name}`,
    }));
    return stated.filter(({ id }) => !this.#settings.leftOut.some((start) => id.startsWith(start)));
  }

  /** Runs every test of a file, each under its own name in the coverage. */
  async #wholeFile(file) {
    const started = performance.now();
    const loading = `${file} ${LOADING}`;
    globalThis.__stryker__.currentTestId = loading;
    const stated = this.#statedIn(file);
    const results = [this.#result(file, loading, performance.now() - started, undefined)];
    for (const test of stated) {
      globalThis.__stryker__.currentTestId = test.id;
      const begun = performance.now();
      const failure = await failureOf(test);
      this.#cost.set(test.id, performance.now() - begun);
      results.push(this.#result(file, test.id, this.#cost.get(test.id), failure));
    }
    this.#cost.set(file, performance.now() - started);
    return results;
  }

  /** Runs the tests that a mutant is covered by until the first one fails; all of a file if loading it is among them. */
  async #chosen(filter) {
    const wanted = new Set(filter);
    const results = [];
    const shared = new Map();
    for (const file of this.#files()) {
      const ofFile = filter?.filter((id) => id.startsWith(`${file} `));
      if (ofFile?.length === 0) continue;
      const all = ofFile === undefined || wanted.has(`${file} ${LOADING}`);
      if (await this.#failsIn(file, shared, (id) => all || wanted.has(id), results)) break;
    }
    return results;
  }

  async #failsIn(file, shared, isWanted, results) {
    let stated;
    try {
      stated = this.#cheapFirst(this.#statedIn(file, shared), ({ id }) => id);
    } catch (thrown) {
      results.push(this.#result(file, `${file} ${LOADING}`, 0, String(thrown)));
      return true;
    }
    for (const test of stated) {
      if (!isWanted(test.id)) continue;
      const failure = await failureOf(test);
      results.push(this.#result(file, test.id, 0, failure));
      if (failure !== undefined) return true;
    }
    return false;
  }

  #result(file, id, timeSpentMs, failureMessage) {
    const status = failureMessage === undefined ? TestStatus.Success : TestStatus.Failed;
    return { id, name: id, timeSpentMs, fileName: join(this.#root, file), status, failureMessage };
  }
}

export const strykerValidationSchema = {
  type: 'object',
  properties: {
    coreTests: {
      type: 'object',
      properties: {
        tests: { type: 'array', items: { type: 'string' } },
        leftOut: { type: 'array', items: { type: 'string' } },
        lawRuns: { type: 'integer' },
      },
      required: ['tests', 'leftOut', 'lawRuns'],
    },
  },
};
export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'core', CoreTestRunner)];
