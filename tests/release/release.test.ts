import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { version } from '../../package.json';
import { parseManifest } from '../../scripts/manifest/parseManifest';
import { releaseFiles } from '../../scripts/release/releaseFiles';
import { zipOf } from '../../scripts/release/zipOf';

const root = join(__dirname, '../..');
const dist = mkdtempSync(join(tmpdir(), 'dist-'));
afterAll(() => rmSync(dist, { recursive: true }));
beforeAll(() => {
  mkdirSync(join(dist, 'help'));
  writeFileSync(join(dist, 'manifest.xml'), '<a/>');
  writeFileSync(join(dist, 'help', 'x.html'), 'è');
});

const names = (): readonly string[] => releaseFiles(root, dist).map(({ name }) => name);

test('a release holds the built folder, the guide in both languages, the settings of servers and the papers', () =>
  expect(names()).toEqual([
    'CHANGELOG.md',
    'LEGGIMI-installazione.md',
    'LICENSE',
    'PRIVACY.md',
    'README-deployment.md',
    'SECURITY.md',
    'collaudo-excel.md',
    'dist/help/x.html',
    'dist/manifest.xml',
    'server/nginx.conf',
    'server/web.config',
    'threat-model.md',
  ]));

test('the archive can be read, and made again is the same, byte by byte', async () => {
  const [one, other] = [await zipOf(releaseFiles(root, dist)), await zipOf(releaseFiles(root, dist))];
  expect(one.equals(other)).toBe(true);
  const zip = await JSZip.loadAsync(one);
  expect(Object.keys(zip.files)).toEqual(names());
  expect(await zip.file('dist/help/x.html')!.async('string')).toBe('è');
});

test.each(['installazione.md', 'deployment.md'])('%s tells to replace the address the archive is built for', (guide) => {
  const [, origin = ''] = /GUIDE_ORIGIN = '(.*)'/.exec(readFileSync(join(root, 'scripts/release/index.ts'), 'utf8')) ?? [];
  const text = readFileSync(join(root, 'docs', guide), 'utf8');
  expect(text).toContain(`.Replace('${origin}'`);
  expect(text).toContain(`s#${origin}#`);
}); // prettier-ignore

test('the version stands in one place, and everything else follows it', () => {
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  expect(read('manifest.xml')).toContain(`<Version>${version}.0</Version>`);
  expect((JSON.parse(read('package-lock.json')) as { version: string }).version).toBe(version);
});

test('the settings of both servers send the same headers', () => {
  const nginx = readFileSync(join(root, 'docs/server/nginx.conf'), 'utf8');
  const iis = readFileSync(join(root, 'docs/server/web.config'), 'utf8');
  expect(parseManifest(iis)).toBeDefined();
  const [, policy] = /Content-Security-Policy" value="([^"]+)"/.exec(iis) ?? [];
  expect(nginx).toContain(`add_header Content-Security-Policy "${policy ?? '?'}" always;`);
  for (const name of ['Strict-Transport-Security', 'X-Content-Type-Options', 'Referrer-Policy', 'Access-Control-Allow-Origin'])
    for (const settings of [nginx, iis]) expect(settings).toContain(name);
}); // prettier-ignore
