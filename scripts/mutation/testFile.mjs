import { bind } from 'jest-each';
import { expect } from 'expect';

/** What a test file meets as globals while it is loaded; the tests that it states are appended to `tests`. */
function globalsFor(tests) {
  const titles = [];
  const before = [];
  const test = (title, body) => {
    tests.push({ name: [...titles, title].join(' '), body, before: [...before] });
  };
  const describe = (title, body) => {
    titles.push(title);
    body();
    titles.pop();
  };
  test.each = bind(test, false);
  describe.each = bind(describe, false);
  const jest = { setTimeout: () => jest };
  return { test, it: test, describe, expect, jest, beforeEach: (body) => before.push(body) };
}

/** Loads a test file and gives its tests, names made unique in the order they stand; `shared` as `FreshModules` takes it. */
export function testsOf(modules, path, shared) {
  const tests = [];
  Object.assign(globalThis, globalsFor(tests));
  modules.load(path, shared);
  const seen = new Map();
  return tests.map((test) => {
    const count = (seen.get(test.name) ?? 0) + 1;
    seen.set(test.name, count);
    return count === 1 ? test : { ...test, name: `${test.name} #${count}` };
  });
}

/** The message of what a test throws; undefined when it passes. */
export async function failureOf({ body, before }) {
  try {
    for (const prepare of before) await prepare();
    await body();
    return undefined;
  } catch (thrown) {
    return String(thrown instanceof Error ? thrown.message : thrown).slice(0, 500) || 'failed';
  }
}
