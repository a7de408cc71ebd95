import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageProblems } from '../../scripts/packages/packageProblems';
import type { LockFile, LockedPackage } from '../../scripts/packages/packageProblems';

const lock = JSON.parse(readFileSync(join(__dirname, '../../package-lock.json'), 'utf8')) as LockFile;

test('nothing is wrong with the packages', () => expect(packageProblems(lock)).toEqual([]));

test('all of them were looked at', () => expect(Object.keys(lock.packages).length).toBeGreaterThan(1_000));

const GOOD: LockedPackage = { version: '1.0.0', license: 'MIT', integrity: 'sha512-x' };

test.each<[string, LockedPackage, string]>([
  ['a licence that asks for the source', { ...GOOD, license: 'GPL-3.0' }, 'some is under GPL-3.0'],
  ['the same in a tool', { ...GOOD, license: 'AGPL-3.0', dev: true }, 'some is under AGPL-3.0'],
  ['a licence for tools in what is shipped', { ...GOOD, license: 'MPL-2.0' }, 'some is under MPL-2.0'],
  ['no licence', { version: '1.0.0', integrity: 'sha512-x' }, 'some is under no licence'],
  ['no hash', { version: '1.0.0', license: 'MIT' }, 'some is not pinned by a SHA-512'],
  ['a weak hash', { ...GOOD, integrity: 'sha1-x' }, 'some is not pinned by a SHA-512'],
  ['an address of its own', { ...GOOD, resolved: 'git+ssh://x' }, 'some names an address of its own'],
  ['an install script', { ...GOOD, hasInstallScript: true }, 'some runs a script while it is installed'],
])('%s is found', (_what, locked, problem) =>
  expect(packageProblems({ packages: { '': {}, 'node_modules/a/node_modules/some': locked } })).toEqual([
    problem,
  ]),
);

test('a good package has no problem', () =>
  expect(packageProblems({ packages: { 'node_modules/@a/some': GOOD } })).toEqual([])); // prettier-ignore
