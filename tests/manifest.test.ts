/** @jest-environment jsdom */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { associateCommands } from '../src/commands';
import { version } from '../package.json';
import { manifestProblems } from './support/manifestProblems';

const root = join(__dirname, '..');
const text = readFileSync(join(root, 'manifest.xml'), 'utf8');

/** What lies in `assets` is served at the root of the origin. */
const served = join(root, 'assets');
const isServed = (path: string): boolean => existsSync(join(served, path));

/** Width and height from the header of a PNG file. */
function imageSize(path: string): { readonly width: number; readonly height: number } | undefined {
  if (!isServed(path)) return undefined;
  const bytes = readFileSync(join(served, path));
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

const commands: string[] = [];
associateCommands((name) => commands.push(name), {
  calculate: () => Promise.resolve(true),
  showPane: () => Promise.resolve(),
});

const problemsOf = (xml: string): readonly string[] =>
  manifestProblems({
    manifest: new DOMParser().parseFromString(xml, 'application/xml'),
    commands,
    version,
    imageSize,
    isServed,
  });

test('nothing is wrong with the manifest', () => expect(problemsOf(text)).toEqual([]));

describe('planted errors are found', () => {
  test.each([
    ['a resource nobody defined', 'resid="Calcola.Tip"', 'resid="Calcola.Tipp"', 'Calcola.Tipp is not defined'],
    ['a resource nobody uses', '<LearnMoreUrl resid="LearnMore.Url" />', '', 'LearnMore.Url is not used'],
    ['a resource defined twice', '<bt:String id="Calcola.Label"', '<bt:String id="Riquadro.Label"', 'Riquadro.Label is defined twice'],
    ['a control twice', 'id="Traguardo.MostraRiquadro"', 'id="Traguardo.Calcola"', 'Traguardo.Calcola stands twice'],
    ['an address without encryption', 'https://localhost:3000/addin.js', 'http://localhost:3000/addin.js', 'not on the development origin'],
    ['another origin', 'https://localhost:3000/functions/functions.json', 'https://example.org/functions/functions.json', 'not on the development origin'],
    ['another host', '<Host Name="Workbook" />', '<Host Name="Document" />', 'hosts are Document,Workbook'],
    ['a second page', '<FunctionFile resid="Page.Url" />', '<FunctionFile resid="LearnMore.Url" />', 'LearnMore.Url is not that of the runtime'],
    ['another start page', '<SourceLocation DefaultValue="https://localhost:3000/taskpane.html" />', '<SourceLocation DefaultValue="https://localhost:3000/other.html" />', 'the source location is another page'],
    ['a short runtime', 'lifetime="long"', 'lifetime="short"', 'the runtime lives short'],
    ['a runtime that is not first', '<Runtimes>', '<AllFormFactors /><Runtimes>', 'Runtimes is not the first'],
    ['a task pane id', '<SourceLocation resid="Page.Url" />\n                  </Action>', '<TaskpaneId>x</TaskpaneId><SourceLocation resid="Page.Url" />\n</Action>', 'task pane id'],
    ['a newer requirement', 'MinVersion="1.1" />', 'MinVersion="1.2" />', 'requires SharedRuntime 1.2'],
    ['less permission', 'ReadWriteDocument', 'WriteDocument', 'permission is WriteDocument'],
    ['an unknown command', '>calcola<', '>calcolaTutto<', 'command calcolaTutto is not associated'],
    ['an old version', `<Version>${version}.0`, '<Version>0.0.9.0', 'version 0.0.9.0'],
    ['another namespace', 'DefaultValue="PIANO"', 'DefaultValue="PIANI"', 'namespace is PIANI'],
    ['a missing size', '<bt:Image size="80" resid="Calcola.80" />', '', 'an icon has the sizes 16,32'],
    ['a wrong picture', '/icons/calcola-80.png', '/icons/calcola-32.png', 'is 32 by 32, not 80'],
    ['a picture that is not there', '/icons/traguardo-64.png', '/icons/traguardo-63.png', 'is missing, not 64'],
    ['a list of functions that is not there', 'functions/functions.en.json', 'functions/functions.fr.json', 'nothing is served at functions/functions.fr.json'],
    ['a text without English', '<bt:Override Locale="en-US" Value="Calculate" />', '', 'text "Calcola" has no English'],
    ['an override of the default language', 'Locale="en-US" Value="Calculate"', 'Locale="it-IT" Value="Calculate"', 'overrides its own language'],
    ['an override that changes nothing', 'functions.en.json', 'functions.json', 'is its own default'],
  ])('%s', (_name, before, after, problem) => {
    const planted = text.replace(before, after);
    expect(planted).not.toBe(text);
    expect(problemsOf(planted).join('\n')).toContain(problem);
  });
}); // prettier-ignore

const schemas = join(root, '../shared/manifest-xsd/OfficeAppManifestV1_1.xsd');
const canValidate = existsSync(schemas) && spawnSync('xmllint', ['--version']).status === 0;

(canValidate ? test : test.skip)('the manifest fits the schemas', () => {
  const run = spawnSync('xmllint', ['--nonet', '--noout', '--schema', schemas, join(root, 'manifest.xml')]);
  expect(run.stderr.toString()).toMatch(/validates\s*$/);
});
