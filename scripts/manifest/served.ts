import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { helpFiles } from '../help';
import type { ManifestFacts } from './problems';

/** What is served at the paths of an origin. */
export type Served = Pick<ManifestFacts, 'isServed' | 'imageSize' | 'isBuilt'>;

/** Width and height from the header of a PNG file. */
function imageSize(path: string): { readonly width: number; readonly height: number } | undefined {
  if (!existsSync(path)) return undefined;
  const bytes = readFileSync(path);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** A built folder serves what is in it. */
export const servedFrom = (folder: string): Served => ({
  isBuilt: true,
  isServed: (path) => existsSync(join(folder, path)),
  imageSize: (path) => imageSize(join(folder, path)),
});

/** The page and its script, which come from the build. */
const BUILT: readonly string[] = ['taskpane.html', 'addin.js'];

/** The repository serves its assets, and what a build makes. */
export function servedByBuild(root: string): Served {
  const assets = servedFrom(join(root, 'assets'));
  const made = new Set([...BUILT, ...helpFiles().map(({ name }) => name)]);
  return { ...assets, isBuilt: false, isServed: (path) => made.has(path) || assets.isServed(path) };
}
