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
function mutatedFiles(folder, notMutated) {
  const files = readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('index.ts'))
    .sort();
  return [...files.map((file) => `${folder}/${file}`), ...notMutated.map((file) => `!${folder}/${file}`)];
}

/** Changes one folder, or the files of it that are named, in every way that Stryker knows, one at a time, and sees whether a test notices. */
async function tryFolder({ name, tests, lawRuns, notMutated = [] }, files) {
  const folder = `src/core/${name}`;
  const results = await new Stryker({
    mutate: files.length > 0 ? files : mutatedFiles(folder, notMutated),
    incremental: true,
    incrementalFile: `reports/mutation/${name}.incremental.json`,
    jsonReporter: { fileName: `reports/mutation/${name}.json` },
    tempDirName: `.stryker-tmp/${name}`,
    coreTests: { tests, leftOut: LEFT_OUT, lawRuns },
  }).runMutationTest();
  say(name, results);
}

const folderOf = (name) => name.split('/')[0];

/** `npm run mutation` tries every folder of `src/core`, `npm run mutation -- values plan/header.ts` the folders and files named. */
async function tryFolders(names) {
  const unknown = names.filter((name) => !FOLDERS.some((folder) => folder.name === folderOf(name)));
  if (unknown.length > 0) throw new Error(`No folder of src/core: ${unknown.join(', ')}`);
  for (const folder of FOLDERS) {
    const named = names.filter((name) => folderOf(name) === folder.name);
    if (names.length > 0 && named.length === 0) continue;
    const files = named.includes(folder.name) ? [] : named.map((file) => `src/core/${file}`);
    await tryFolder(folder, files);
  }
}

await tryFolders(process.argv.slice(2));
