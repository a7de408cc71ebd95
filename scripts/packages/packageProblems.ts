/** What a security officer asks of the packages, as far as the lock file alone can answer. */

/** A package of the lock file, as npm writes it. */
export interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

export interface LockFile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** Licences that ask for no more than that their text is kept: allowed in what is shipped. */
const FREE = new Set(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD']);

/** Allowed in tools, which are not shipped. */
const FOR_TOOLS = new Set([
  ...FREE,
  'MIT-0',
  'BlueOak-1.0.0',
  'Python-2.0',
  'MPL-2.0',
  'CC-BY-4.0',
  '(MIT OR GPL-3.0-or-later)',
  '(MIT AND Zlib)',
  '(MIT OR CC0-1.0)',
]);

/** Tools whose licence the lock file does not name; each was looked up. */
const KNOWN: Readonly<Record<string, string>> = {
  '@microsoft/office-js':
    "Microsoft's own terms: copies to develop and test add-ins are allowed, and it is used for nothing else",
  '@univerjs/telemetry': 'Apache-2.0, as all of @univerjs; never shipped',
};

/** Tools that may run a script while they are installed: they choose or build the part that fits the machine. */
const INSTALL_SCRIPTS = new Set([
  '@parcel/watcher',
  'core-js-pure',
  'esbuild',
  'protobufjs',
  'unrs-resolver',
]);

/** What is needed to run the add-in, with all below it. */
const isShipped = ({ dev }: LockedPackage): boolean => dev !== true;

const nameOf = (place: string): string =>
  place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);

type Check = (name: string, locked: LockedPackage) => string | undefined;

const hasFreeLicence: Check = (name, locked) => {
  const allowed = isShipped(locked) ? FREE : FOR_TOOLS;
  if (allowed.has(locked.license ?? '') || (!isShipped(locked) && name in KNOWN)) return undefined;
  return `${name} is under ${locked.license ?? 'no licence'}`;
};

const isPinned: Check = (name, { integrity }) =>
  integrity?.startsWith('sha512-') === true ? undefined : `${name} is not pinned by a SHA-512`;

const comesFromTheRegistry: Check = (name, { resolved }) =>
  resolved === undefined ? undefined : `${name} names an address of its own`;

const runsNothing: Check = (name, locked) =>
  locked.hasInstallScript !== true || (!isShipped(locked) && INSTALL_SCRIPTS.has(name))
    ? undefined
    : `${name} runs a script while it is installed`;

const CHECKS: readonly Check[] = [hasFreeLicence, isPinned, comesFromTheRegistry, runsNothing];

/** Everything that is wrong with the packages of a lock file. */
export const packageProblems = ({ packages }: LockFile): readonly string[] =>
  Object.entries(packages)
    .filter(([place]) => place !== '')
    .flatMap(([place, locked]) => CHECKS.flatMap((check) => check(nameOf(place), locked) ?? []));
