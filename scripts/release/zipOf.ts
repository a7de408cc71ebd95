import JSZip from 'jszip';
import type { ReleaseFile } from './releaseFiles';

/** The oldest day an archive can name: no file of a release depends on when it was made. */
const DAY = new Date(Date.UTC(1980, 0, 1));

/** An archive of files; the same files give the same bytes. */
export function zipOf(files: readonly ReleaseFile[]): Promise<Buffer> {
  const zip = new JSZip();
  for (const { name, content } of files) zip.file(name, content, { date: DAY, createFolders: false });
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', platform: 'UNIX' });
}
