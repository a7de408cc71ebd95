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
async function tryFolder({ name, tests, lawRuns, oneIn = 1, notMutated = [] }) {
  const folder = `src/core/${name}`;
  const results = await new Stryker({
    mutate: mutatedFiles(folder, oneIn, notMutated),
    incremental: true,
    incrementalFile: `reports/mutation/${name}.incremental.json`,
    jsonReporter: { fileName: `reports/mutation/${name}.json` },
    tempDirName: `.stryker-tmp/${name}`,
    coreTests: { tests, leftOut: LEFT_OUT, lawRuns },
  }).runMutationTest();
  say(name, results);
}

/** `npm run mutation` tries every folder of `src/core`, `npm run mutation -- values grid` those named. */
async function tryFolders(names) {
  const unknown = names.filter((name) => !FOLDERS.some((folder) => folder.name === name));
  if (unknown.length > 0) throw new Error(`No folder of src/core: ${unknown.join(', ')}`);
  const chosen = FOLDERS.filter(({ name }) => names.length === 0 || names.includes(name));
  for (const folder of chosen) await tryFolder(folder);
}

await tryFolders(process.argv.slice(2));
