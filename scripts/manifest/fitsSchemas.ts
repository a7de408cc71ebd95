import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

const MAIN = 'OfficeAppManifestV1_1.xsd';

/** Whether a folder holds the schemas of the manifest. They are Microsoft's and no part of this repository. */
export const hasSchemas = (folder: string): boolean => existsSync(join(folder, MAIN));

/** What the schemas in a folder say against a manifest; nothing is fetched. */
export async function schemaProblems(xml: string, folder: string): Promise<readonly string[]> {
  const file = (fileName: string) => ({ fileName, contents: readFileSync(join(folder, fileName), 'utf8') });
  const others = readdirSync(folder).filter((name) => name.endsWith('.xsd') && name !== MAIN);
  const { errors } = await validateXML({
    xml: [{ fileName: 'manifest.xml', contents: xml }],
    schema: [file(MAIN)],
    preload: others.map(file),
  });
  return errors.map(({ message, loc }) => `line ${loc?.lineNumber ?? '?'}: ${message}`);
}
