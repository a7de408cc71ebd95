/**
 * Tells what a build has bundled: a webpack plugin that adds `licences.txt`, with the licence of every package whose code is in the
 * scripts, and `sbom.cdx.json`, the same as a CycloneDX bill of materials. Nothing in either depends on the day or the machine.
 */
const { createHash } = require('node:crypto');
const { existsSync, readFileSync, readdirSync } = require('node:fs');
const { join } = require('node:path');

/** Folder of the package that a module's file lies in; undefined for a file of ours. */
function packageFolder(resource = '') {
  const parts = resource.split(/[\\/]/);
  const at = parts.lastIndexOf('node_modules');
  if (at < 0) return undefined;
  return parts.slice(0, at + (parts[at + 1]?.startsWith('@') ? 3 : 2)).join('/');
}

/** Modules that stand in a chunk, with those that webpack has joined into one. */
function* bundledModules(compilation) {
  for (const module of compilation.modules) {
    if (compilation.chunkGraph.getNumberOfModuleChunks(module) === 0) continue;
    yield module;
    yield* module.modules ?? [];
  }
}

/** Packages with code in the build, by name and version. */
function bundledPackages(compilation) {
  const folders = new Set();
  for (const { resource } of bundledModules(compilation)) folders.add(packageFolder(resource));
  folders.delete(undefined);
  const packages = [...folders].map((folder) => {
    const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return { folder, name, version, license, author: author?.name ?? author ?? '' };
  });
  const key = ({ name, version }) => `${name}@${version}`;
  return packages.sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

function licenceText({ folder, license, author }) {
  const file = readdirSync(folder)
    .sort()
    .find((name) => /^licen[cs]e/i.test(name));
  if (file === undefined)
    return `${license}${author ? `, ${author}` : ''} (the package ships no licence file)`;
  return readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim();
}

const LINE = '-'.repeat(80);

/** The licences of what is bundled, one after another. */
function licences(product, packages) {
  const head = `${product.name} ${product.version} (${product.license}) holds code of these packages.\n`;
  const parts = packages.map(
    (one) => `${LINE}\n${one.name} ${one.version} (${one.license})\n\n${licenceText(one)}\n`,
  );
  return [head, ...parts].join('\n');
}

const purl = ({ name, version }) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** SHA-512 of the published package as the lock file holds it, in hexadecimal digits. */
function hashesOf({ folder, name }, lock) {
  const place = folder.slice(folder.indexOf('node_modules/'));
  const integrity = lock.packages[place]?.integrity ?? lock.packages[`node_modules/${name}`]?.integrity;
  const [, base64] = /^sha512-(\S+)/.exec(integrity ?? '') ?? [];
  return base64 === undefined
    ? []
    : [{ alg: 'SHA-512', content: Buffer.from(base64, 'base64').toString('hex') }];
}

function component(one, lock) {
  return {
    type: 'library',
    'bom-ref': purl(one),
    name: one.name,
    version: one.version,
    hashes: hashesOf(one, lock),
    licenses: [{ expression: one.license }],
    purl: purl(one),
  };
}

/** A serial number that follows from the content, so that equal builds have equal numbers. */
function serialNumber(content) {
  const digits = createHash('sha256').update(content).digest('hex');
  const parts = [digits.slice(0, 8), digits.slice(8, 12), `5${digits.slice(13, 16)}`];
  return `urn:uuid:${[...parts, `a${digits.slice(17, 20)}`, digits.slice(20, 32)].join('-')}`;
}

/** A CycloneDX 1.6 bill of materials. */
function billOfMaterials(product, packages, lock) {
  const root = {
    type: 'application',
    'bom-ref': purl(product),
    name: product.name,
    version: product.version,
  };
  const content = {
    version: 1,
    metadata: { component: { ...root, licenses: [{ expression: product.license }], purl: purl(product) } },
    components: packages.map((one) => component(one, lock)),
    dependencies: [{ ref: purl(product), dependsOn: packages.map(purl) }],
  };
  const serial = serialNumber(JSON.stringify(content));
  return { bomFormat: 'CycloneDX', specVersion: '1.6', serialNumber: serial, ...content };
}

const readJson = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { packages: {} });

/** `root` is the folder of our own package.json and lock file. */
class BundledPackagesPlugin {
  constructor(root) {
    this.root = root;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('BundledPackages', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'BundledPackages', stage }, () => {
        const packages = bundledPackages(compilation);
        const product = readJson(join(this.root, 'package.json'));
        const bill = billOfMaterials(product, packages, readJson(join(this.root, 'package-lock.json')));
        const emit = (name, text) => compilation.emitAsset(name, new sources.RawSource(text));
        emit('licences.txt', licences(product, packages));
        emit('sbom.cdx.json', `${JSON.stringify(bill, null, 2)}\n`);
      });
    });
  }
}

module.exports = { BundledPackagesPlugin };
