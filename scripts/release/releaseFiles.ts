import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface ReleaseFile {
  /** Place in the archive, with slashes. */
  readonly name: string;
  readonly content: Buffer;
}

/** What goes beside the built folder: how to deploy it, in both languages, and what somebody asks before. */
const DOCUMENTS: readonly (readonly [name: string, source: string])[] = [
  ['LEGGIMI-installazione.md', 'docs/installazione.md'],
  ['README-deployment.md', 'docs/deployment.md'],
  ['collaudo-excel.md', 'docs/collaudo-excel.md'],
  ['threat-model.md', 'docs/threat-model.md'],
  ['PRIVACY.md', 'PRIVACY.md'],
  ['SECURITY.md', 'SECURITY.md'],
  ['CHANGELOG.md', 'CHANGELOG.md'],
  ['LICENSE', 'LICENSE'],
  ['server/nginx.conf', 'docs/server/nginx.conf'],
  ['server/web.config', 'docs/server/web.config'],
];

function filesIn(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replace(/\\/g, '/'));
}

/** Everything in a release, in the order of its names: the built folder below `dist/`, the documents beside it. */
export function releaseFiles(root: string, dist: string): readonly ReleaseFile[] {
  const built = filesIn(dist).map((name) => ({
    name: `dist/${name}`,
    content: readFileSync(join(dist, name)),
  }));
  const documents = DOCUMENTS.map(([name, source]) => ({ name, content: readFileSync(join(root, source)) }));
  return [...built, ...documents].sort((one, other) => (one.name < other.name ? -1 : 1));
}
