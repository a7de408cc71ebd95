import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../package.json';
import { associateCommands } from '../../src/commands';
import { hasSchemas, schemaProblems } from './fitsSchemas';
import { officeReadingProblems } from './officeReading';
import { parseManifest } from './parseManifest';
import { manifestProblems } from './problems';
import type { Served } from './served';

/** The origin of the development server, which stands in the manifest of the repository; a build replaces it everywhere. */
export const DEVELOPMENT_ORIGIN = 'https://localhost:3000/';

/** Names of the commands that the add-in gives to Office. */
function commandNames(): readonly string[] {
  const names: string[] = [];
  const nothing = () => Promise.resolve(true);
  associateCommands((name) => void names.push(name), {
    calculate: nothing,
    check: nothing,
    flagChanges: nothing,
    dashboard: nothing,
    report: nothing,
    why: nothing,
    showPane: () => Promise.resolve(),
  });
  return names;
}

/** What no schema can say against the text of a manifest. */
export function ownProblems(xml: string, origin: string, served: Served): readonly string[] {
  const manifest = parseManifest(xml);
  if (manifest === undefined) return ['it is not well-formed'];
  return manifestProblems({ manifest, origin, commands: commandNames(), version, ...served });
}

export interface Validation {
  /** The file. */
  readonly path: string;
  readonly origin: string;
  readonly served: Served;
  /** Folder where the schemas may be. */
  readonly schemas: string;
}

export interface Verdict {
  readonly problems: readonly string[];
  /** False where the schema files are not at hand. */
  readonly schemasWereThere: boolean;
}

/** Everything that can be said of a manifest without a network. */
export async function validateManifest({ path, origin, served, schemas }: Validation): Promise<Verdict> {
  const xml = readFileSync(path, 'utf8');
  const schemasWereThere = hasSchemas(schemas);
  const problems = [
    ...(schemasWereThere ? await schemaProblems(xml, schemas) : []),
    ...(await officeReadingProblems(path, version)),
    ...ownProblems(xml, origin, served),
  ];
  return { problems, schemasWereThere };
}

/** Where the schemas lie on the machines this is developed on: beside the repository. */
export const SCHEMA_FOLDER = join(__dirname, '../../../shared/manifest-xsd');
