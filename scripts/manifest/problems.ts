/** What a schema cannot check in an add-in only manifest. Each check gives sentences; none is good. */

export interface ManifestFacts {
  readonly manifest: Document;
  /** Where everything must be served, with a slash at its end: the development server, or the address it was built for. */
  readonly origin: string;
  /** Whether it is to be deployed: then nothing may stand on a developer's machine. */
  readonly isBuilt: boolean;
  /** Names of the ribbon commands that the add-in associates. */
  readonly commands: readonly string[];
  /** Version of the package. */
  readonly version: string;
  /** Whether a file is served at a path of the origin. */
  readonly isServed: (path: string) => boolean;
  /** Width and height in pixels of the icon at a path of the origin; undefined where there is no such file. */
  readonly imageSize: (path: string) => { readonly width: number; readonly height: number } | undefined;
}

type Check = (facts: ManifestFacts) => readonly string[];

const elements = (manifest: Document, ...names: readonly string[]): readonly Element[] =>
  [...manifest.getElementsByTagName('*')].filter(({ localName }) => names.includes(localName));
const texts = (manifest: Document, name: string): readonly string[] =>
  elements(manifest, name).map(({ textContent }) => textContent ?? '');
const attribute = (element: Element | undefined, name: string): string => element?.getAttribute(name) ?? '';
const child = (element: Element, name: string): Element | undefined =>
  [...element.children].find(({ localName }) => localName === name);
const duplicates = (values: readonly string[]): readonly string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

/** Definitions of resources: id and element. */
const resources = (manifest: Document): readonly Element[] =>
  elements(manifest, 'Resources').flatMap((root) =>
    [...root.children].flatMap(({ children }) => [...children]),
  );

const references = (manifest: Document): readonly string[] =>
  [...manifest.getElementsByTagName('*')].flatMap((element) => element.getAttribute('resid') ?? []);

/** Addresses in use, with the values of overrides. */
const addresses = (manifest: Document): readonly string[] =>
  [...manifest.getElementsByTagName('*')]
    .flatMap((element) => [attribute(element, 'DefaultValue'), attribute(element, 'Value')])
    .filter((value) => /^[a-z]+:\/\//i.test(value));

const valueOf = (manifest: Document, id: string): string =>
  attribute(
    resources(manifest).find((element) => attribute(element, 'id') === id),
    'DefaultValue',
  );

const resourcesAreDefinedOnceAndUsed: Check = ({ manifest }) => {
  const defined = resources(manifest).map((element) => attribute(element, 'id'));
  const used = references(manifest);
  return [
    ...duplicates(defined).map((id) => `resource ${id} is defined twice`),
    ...used.filter((id) => !defined.includes(id)).map((id) => `resource ${id} is not defined`),
    ...defined.filter((id) => !used.includes(id)).map((id) => `resource ${id} is not used`),
  ];
};

const controlsHaveTheirOwnIds: Check = ({ manifest }) =>
  duplicates(elements(manifest, 'Group', 'Control').map((element) => attribute(element, 'id'))).map(
    (id) => `control ${id} stands twice`,
  );

const addressesStandOnTheOrigin: Check = ({ manifest, origin }) =>
  addresses(manifest)
    .filter((address) => !address.startsWith(origin))
    .map((address) => `address ${address} is not on ${origin}`);

const addressesAreEncrypted: Check = ({ manifest }) =>
  addresses(manifest)
    .filter((address) => !address.startsWith('https://'))
    .map((address) => `address ${address} is not https`);

const isNotOnADeveloperMachine: Check = ({ origin, isBuilt }) =>
  isBuilt && /^https:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/]/.test(origin)
    ? [`it is built for ${origin}`]
    : [];

const addressesAreServed: Check = ({ manifest, origin, isServed }) =>
  addresses(manifest)
    .map((address) => address.replace(origin, ''))
    .filter((path) => !isServed(path))
    .map((path) => `nothing is served at ${path}`);

const onlyExcel: Check = ({ manifest }) => {
  const hosts = elements(manifest, 'Host').map(
    (host) => attribute(host, 'Name') || attribute(host, 'xsi:type'),
  );
  return hosts.join() === 'Workbook,Workbook' ? [] : [`hosts are ${hosts.join()}`];
};

const onePageForEverything: Check = ({ manifest }) => {
  const [runtime] = elements(manifest, 'Runtime');
  const page = attribute(runtime, 'resid');
  const action = elements(manifest, 'Action').filter((element) => child(element, 'SourceLocation'));
  const places = [...elements(manifest, 'Page'), ...action].map((element) =>
    child(element, 'SourceLocation'),
  );
  const others = [...places, ...elements(manifest, 'FunctionFile')].map((element) =>
    attribute(element, 'resid'),
  );
  const [settings] = elements(manifest, 'DefaultSettings');
  const opened = attribute(settings && child(settings, 'SourceLocation'), 'DefaultValue');
  return [
    ...(others.length >= 3 ? [] : ['page, function file and pane are not all there']),
    ...others.filter((id) => id !== page).map((id) => `page ${id} is not that of the runtime`),
    ...(valueOf(manifest, page) === opened ? [] : ['the source location is another page']),
  ];
};

const runtimeIsSharedAndFirst: Check = ({ manifest }) => {
  const [runtimes] = elements(manifest, 'Runtimes');
  const lifetime = attribute(elements(manifest, 'Runtime')[0], 'lifetime');
  return [
    ...(runtimes?.previousElementSibling === null ? [] : ['Runtimes is not the first in its host']),
    ...(lifetime === 'long' ? [] : [`the runtime lives ${lifetime}`]),
    ...elements(manifest, 'TaskpaneId').map(() => 'a task pane id does not go with a shared runtime'),
  ];
};

const needsTheSharedRuntimeOnly: Check = ({ manifest }) => {
  const sets = elements(manifest, 'Set').map(
    (set) => `${attribute(set, 'Name')} ${attribute(set, 'MinVersion')}`,
  );
  return sets.join() === 'SharedRuntime 1.1' ? [] : [`requires ${sets.join()}`];
};

const mayReadAndWrite: Check = ({ manifest }) =>
  texts(manifest, 'Permissions')
    .filter((permission) => permission !== 'ReadWriteDocument')
    .map((permission) => `permission is ${permission}`);

/** What a person must find without knowing its name: in the group of the ribbon, and in the menu of a cell. */
const RIBBON = 'calculate,check,flagChanges,dashboard,report';
const CELL_MENU = 'why';

const commandsAreWhereTheyBelong: Check = ({ manifest }) => {
  const namesIn = (place: string): string =>
    elements(manifest, place)
      .flatMap((menu) => [...menu.getElementsByTagName('FunctionName')])
      .map(({ textContent }) => textContent ?? '')
      .join();
  const [menu] = elements(manifest, 'OfficeMenu');
  return [
    ...(namesIn('Group') === RIBBON ? [] : [`the ribbon has ${namesIn('Group')}`]),
    ...(namesIn('OfficeMenu') === CELL_MENU ? [] : [`the menu of a cell has ${namesIn('OfficeMenu')}`]),
    ...(attribute(menu, 'id') === 'ContextMenuCell' ? [] : ['the menu is not that of a cell']),
  ];
};

const idIsUnique: Check = ({ manifest }) => {
  const [id = ''] = texts(manifest, 'Id');
  const isGuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) && !/^[0-]+$/.test(id);
  return isGuid ? [] : [`id ${id} is no unique number`];
};

const helpIsNamed: Check = ({ manifest }) =>
  ['SupportUrl', 'LearnMoreUrl', 'IconUrl', 'HighResolutionIconUrl'].flatMap((name) =>
    elements(manifest, name).length === 1 ? [] : [`${name} is not there`],
  );

/** Characters that Office accepts. */
const LIMITS: Readonly<Record<string, number>> = {
  DisplayName: 125,
  ProviderName: 125,
  ShortStrings: 125,
  Description: 250,
  LongStrings: 250,
};

const textsAreShort: Check = ({ manifest }) =>
  Object.entries(LIMITS).flatMap(([name, limit]) =>
    elements(manifest, name)
      .flatMap((element) => [element, ...element.getElementsByTagName('*')])
      .flatMap((element) => [attribute(element, 'DefaultValue'), attribute(element, 'Value')])
      .filter((text) => text.length > limit)
      .map((text) => `text "${text.slice(0, 20)}…" has ${text.length} characters, more than ${limit}`),
  );

const commandsExist: Check = ({ manifest, commands }) =>
  texts(manifest, 'FunctionName')
    .filter((name) => !commands.includes(name))
    .map((name) => `command ${name} is not associated`);

const versionIsThatOfThePackage: Check = ({ manifest, version }) =>
  texts(manifest, 'Version')
    .filter((found) => found !== `${version}.0`)
    .map((found) => `version ${found} is not that of the package`);

const namespaceIsAName: Check = ({ manifest }) => {
  const namespace = valueOf(manifest, attribute(elements(manifest, 'Namespace')[0], 'resid'));
  return namespace === 'PIANO' ? [] : [`namespace is ${namespace}`];
};

const ICON_SIZES = '16,32,80';

const iconsHaveEverySize: Check = ({ manifest }) =>
  elements(manifest, 'Icon').flatMap((icon) => {
    const sizes = [...icon.children].map((image) => attribute(image, 'size')).join();
    return sizes === ICON_SIZES ? [] : [`an icon has the sizes ${sizes}`];
  });

const imagesHaveTheirSize: Check = ({ manifest, origin, imageSize }) => {
  const inIcons = elements(manifest, 'Icon').flatMap(({ children }) => [...children]);
  const wanted = [
    ...inIcons.map((image) => [valueOf(manifest, attribute(image, 'resid')), attribute(image, 'size')]),
    ...elements(manifest, 'IconUrl').map((element) => [attribute(element, 'DefaultValue'), '32']),
    ...elements(manifest, 'HighResolutionIconUrl').map((element) => [
      attribute(element, 'DefaultValue'),
      '64',
    ]),
  ];
  return wanted.flatMap(([address = '', size = '']) => {
    const found = imageSize(address.replace(origin, ''));
    const is = found === undefined ? 'missing' : `${found.width} by ${found.height}`;
    return is === `${size} by ${size}` ? [] : [`image ${address} is ${is}, not ${size}`];
  });
};

/** Texts that read the same in every language. */
const NAMES: ReadonlySet<string> = new Set(['Traguardo', 'PIANO']);

const textsAreInBothLanguages: Check = ({ manifest }) => {
  const [standard = ''] = texts(manifest, 'DefaultLocale');
  const spoken = [
    ...elements(manifest, 'DisplayName', 'Description').filter((element) =>
      element.hasAttribute('DefaultValue'),
    ),
    ...resources(manifest).filter(({ localName }) => localName === 'String'),
  ];
  return spoken.flatMap((element) => {
    const text = attribute(element, 'DefaultValue');
    const locales = [...element.children].map((override) => attribute(override, 'Locale'));
    const isName = NAMES.has(text);
    return [
      ...(isName || locales.includes('en-US') ? [] : [`text "${text}" has no English`]),
      ...(locales.includes(standard) ? [`text "${text}" overrides its own language`] : []),
      ...duplicates(locales).map((locale) => `text "${text}" has ${locale} twice`),
    ];
  });
};

const urlOverridesDifferFromTheirDefault: Check = ({ manifest }) =>
  elements(manifest, 'Override')
    .filter(({ parentElement }) => parentElement?.localName === 'Url')
    .filter(
      (element) =>
        attribute(element, 'Value') === attribute(element.parentElement ?? undefined, 'DefaultValue'),
    )
    .map((element) => `override ${attribute(element, 'Value')} is its own default`);

const CHECKS: readonly Check[] = [
  resourcesAreDefinedOnceAndUsed,
  controlsHaveTheirOwnIds,
  addressesAreEncrypted,
  addressesStandOnTheOrigin,
  isNotOnADeveloperMachine,
  addressesAreServed,
  onlyExcel,
  onePageForEverything,
  runtimeIsSharedAndFirst,
  needsTheSharedRuntimeOnly,
  mayReadAndWrite,
  commandsExist,
  commandsAreWhereTheyBelong,
  idIsUnique,
  helpIsNamed,
  textsAreShort,
  versionIsThatOfThePackage,
  namespaceIsAName,
  iconsHaveEverySize,
  imagesHaveTheirSize,
  textsAreInBothLanguages,
  urlOverridesDifferFromTheirDefault,
];

/** Everything that is wrong with a manifest. */
export const manifestProblems = (facts: ManifestFacts): readonly string[] =>
  CHECKS.flatMap((check) => check(facts));
