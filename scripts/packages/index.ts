/** `npm run packages` judges licences, hashes and install scripts of every package, offline; `packages:online` asks for known weaknesses as well. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageProblems } from './packageProblems';
import type { LockFile } from './packageProblems';

const lock = JSON.parse(readFileSync(join(__dirname, '../../package-lock.json'), 'utf8')) as LockFile;
const problems = packageProblems(lock);
console.log(problems.length === 0 ? 'The packages are good.' : problems.join('\n'));
process.exitCode = problems.length === 0 ? 0 : 1;
