import { readdirSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';
import { FOLDERS, LEFT_OUT } from './folders.mjs';
import { countsOf, survivorsOf } from './results.mjs';

/** Says what was found: the survivors one a line, then the counts. */
function say(name, results) {
  const { mutants, killed, survived, score } = countsOf(results);
  console.log(survivorsOf(results, process.cwd()).join('\n'));
  console.log(`${name}: ${mutants} mutants, ${killed} killed, ${survived} survived, ${score.toFixed(1)} %`);
}

/** The files of a folder whose mutants are tried. */
function mutatedFiles(folder, oneIn, notMutated) {
  const files = readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('index.ts'))
    .sort()
    .filter((_file, at) => at % oneIn === 0);
  return [...files.map((file) => `${folder}/${file}`), ...notMutated.map((file) => `!${folder}/${file}`)];
}

/** Changes one folder in every way that Stryker knows, one at a time, and sees whether a test notices. */
async function tryFolder({ name, tests, lawRuns, oneIn = 1, notMutated = [] }, files) {
  const folder = `src/core/${name}`;
  const results = await new Stryker({
    mutate: files.length > 0 ? files : mutatedFiles(folder, oneIn, notMutated),
    incremental: true,
    incrementalFile: `reports/mutation/${name}.incremental.json`,
    jsonReporter: { fileName: `reports/mutation/${name}.json` },
    tempDirName: `.stryker-tmp/${name}`,
    coreTests: { tests, leftOut: LEFT_OUT, lawRuns },
  }).runMutationTest();
  say(name, results);
}

/** `npm run mutation` tries every folder of `src/core`, `npm run mutation -- values grid/address.ts` the folders and files named. */
async function tryNamed(names) {
  const folderOf = (name) => FOLDERS.find((folder) => folder.name === name.split('/')[0]);
  const unknown = names.filter((name) => folderOf(name) === undefined);
  if (unknown.length > 0) throw new Error(`No folder of src/core: ${unknown.join(', ')}`);
  const chosen = names.length === 0 ? FOLDERS : new Set(names.map(folderOf));
  for (const folder of chosen) {
    const files = names.filter((name) => name.startsWith(`${folder.name}/`));
    await tryFolder(folder, names.includes(folder.name) ? [] : files.map((file) => `src/core/${file}`));
  }
}

await tryNamed(process.argv.slice(2));
