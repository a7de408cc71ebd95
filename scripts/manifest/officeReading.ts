import { OfficeAddinManifest } from 'office-addin-manifest';

/** What Microsoft's own reader makes of a manifest file that must be as it is in ours; offline. */
export async function officeReadingProblems(path: string, version: string): Promise<readonly string[]> {
  try {
    const read = await OfficeAddinManifest.readManifestFile(path);
    const facts: readonly (readonly [what: string, found: unknown, wanted: unknown])[] = [
      ['name', read.displayName, 'Traguardo'],
      ['version', read.version, `${version}.0`],
      ['type', read.officeAppType, 'TaskPaneApp'],
      ['hosts', read.hosts?.join(), 'Workbook'],
      ['permissions', read.permissions, 'ReadWriteDocument'],
      ['language', read.defaultLocale, 'it-IT'],
    ];
    return facts
      .filter(([, found, wanted]) => found !== wanted)
      .map(([what, found]) => `Microsoft's reader finds the ${what} ${String(found)}`);
  } catch (error) {
    return [`Microsoft's reader refuses it: ${String(error)}`];
  }
}
