/** Judges the manifest as `npm run validate` does, and proves of each check that it can fail. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasSchemas, schemaProblems } from '../scripts/manifest/fitsSchemas';
import { officeReadingProblems } from '../scripts/manifest/officeReading';
import { servedByBuild } from '../scripts/manifest/served';
import {
  DEVELOPMENT_ORIGIN,
  SCHEMA_FOLDER,
  ownProblems,
  validateManifest,
} from '../scripts/manifest/validateManifest';
import { version } from '../package.json';

// The reader's part for manifests in JSON, which this runner cannot load and nobody needs here.
jest.mock('@microsoft/app-manifest', () => ({}));

const root = join(__dirname, '..');
const path = join(root, 'manifest.xml');
const text = readFileSync(path, 'utf8');
const served = servedByBuild(root);
const problemsOf = (xml: string): readonly string[] => ownProblems(xml, DEVELOPMENT_ORIGIN, served);

test('nothing is wrong with the manifest', async () => {
  const { problems } = await validateManifest({
    path,
    origin: DEVELOPMENT_ORIGIN,
    served,
    schemas: SCHEMA_FOLDER,
  });
  expect(problems).toEqual([]);
});

describe('planted errors are found', () => {
  test.each([
    ['a resource nobody defined', 'resid="Calcola.Tip"', 'resid="Calcola.Tipp"', 'Calcola.Tipp is not defined'],
    ['a resource nobody uses', '<LearnMoreUrl resid="LearnMore.Url" />', '', 'LearnMore.Url is not used'],
    ['a resource defined twice', '<bt:String id="Calcola.Label"', '<bt:String id="Riquadro.Label"', 'Riquadro.Label is defined twice'],
    ['a control twice', 'id="Traguardo.MostraRiquadro"', 'id="Traguardo.Calcola"', 'Traguardo.Calcola stands twice'],
    ['an address without encryption', 'https://localhost:3000/addin.js', 'http://localhost:3000/addin.js', 'is not https'],
    ['another origin', 'https://localhost:3000/functions/functions.json', 'https://example.org/functions/functions.json', 'is not on https://localhost:3000/'],
    ['another host', '<Host Name="Workbook" />', '<Host Name="Document" />', 'hosts are Document,Workbook'],
    ['a second page', '<FunctionFile resid="Page.Url" />', '<FunctionFile resid="LearnMore.Url" />', 'LearnMore.Url is not that of the runtime'],
    ['another start page', '<SourceLocation DefaultValue="https://localhost:3000/taskpane.html" />', '<SourceLocation DefaultValue="https://localhost:3000/other.html" />', 'the source location is another page'],
    ['a short runtime', 'lifetime="long"', 'lifetime="short"', 'the runtime lives short'],
    ['a runtime that is not first', '<Runtimes>', '<AllFormFactors /><Runtimes>', 'Runtimes is not the first'],
    ['a task pane id', '<SourceLocation resid="Page.Url" />\n                  </Action>', '<TaskpaneId>x</TaskpaneId><SourceLocation resid="Page.Url" />\n</Action>', 'task pane id'],
    ['a newer requirement', 'MinVersion="1.1" />', 'MinVersion="1.2" />', 'requires SharedRuntime 1.2'],
    ['less permission', 'ReadWriteDocument', 'WriteDocument', 'permission is WriteDocument'],
    ['an unknown command', '>calculate<', '>calculateAll<', 'command calculateAll is not associated'],
    ['a command that is not on the ribbon', '<FunctionName>check</FunctionName>', '<FunctionName>why</FunctionName>', 'the ribbon has calculate,why'],
    ['another menu', 'id="ContextMenuCell"', 'id="ContextMenuText"', 'the menu is not that of a cell'],
    ['an id that is none', '<Id>4dd387f1', '<Id>4dd387f', 'is no unique number'],
    ['no place to ask for help', /<SupportUrl[\s\S]*?<\/SupportUrl>/, '', 'SupportUrl is not there'],
    ['no large icon', /<HighResolutionIconUrl[^>]*>/, '', 'HighResolutionIconUrl is not there'],
    ['a tip that is too long', 'Shows the overall score', `Shows ${'x'.repeat(250)}`, 'more than 250'],
    ['a label that is too long', 'Value="Check"', `Value="${'x'.repeat(126)}"`, 'more than 125'],
    ['a machine of a developer', 'https://localhost:3000/taskpane.html" />\n        <bt:Url', 'https://localhost:3001/taskpane.html" />\n        <bt:Url', 'is not on'],
    ['a tag that is not closed', '</OfficeApp>', '', 'not well-formed'],
    ['an old version', `<Version>${version}.0`, '<Version>0.0.9.0', 'version 0.0.9.0'],
    ['another namespace', 'DefaultValue="PIANO"', 'DefaultValue="PIANI"', 'namespace is PIANI'],
    ['a missing size', '<bt:Image size="80" resid="Calcola.80" />', '', 'an icon has the sizes 16,32'],
    ['a wrong picture', '/icons/calcola-80.png', '/icons/calcola-32.png', 'is 32 by 32, not 80'],
    ['a picture that is not there', '/icons/traguardo-64.png', '/icons/traguardo-63.png', 'is missing, not 64'],
    ['a list of functions that is not there', 'functions/functions.en.json', 'functions/functions.fr.json', 'nothing is served at functions/functions.fr.json'],
    ['a text without English', '<bt:Override Locale="en-US" Value="Calculate" />', '', 'text "Calcola" has no English'],
    ['an override of the default language', 'Locale="en-US" Value="Calculate"', 'Locale="it-IT" Value="Calculate"', 'overrides its own language'],
    ['an override that changes nothing', 'functions.en.json', 'functions.json', 'is its own default'],
  ] as readonly (readonly [string, string | RegExp, string, string])[])('%s', (_name, before, after, problem) => {
    const planted = text.replace(before, after);
    expect(planted).not.toBe(text);
    expect(problemsOf(planted).join('\n')).toContain(problem);
  });
}); // prettier-ignore

test('a build for the machine of a developer is found', () =>
  expect(ownProblems(text, DEVELOPMENT_ORIGIN, { ...served, isBuilt: true })).toEqual([
    'it is built for https://localhost:3000/',
  ]));

const ifSchemas = hasSchemas(SCHEMA_FOLDER) ? describe : describe.skip;

ifSchemas('the schemas', () => {
  test('accept the manifest', async () => expect(await schemaProblems(text, SCHEMA_FOLDER)).toEqual([]));

  test.each([
    ['a missing version', /<Version>.*<\/Version>/, ''],
    ['elements in another order', /(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, '$2$1'],
    ['an unknown permission', 'ReadWriteDocument', 'ReadEverything'],
    ['an unknown action', 'xsi:type="ExecuteFunction"', 'xsi:type="RunFunction"'],
    ['an unknown element', '<Hosts>', '<Guests /><Hosts>'],
    ['a label without a resource', '<Label resid="Calcola.Label" />', ''],
  ] as readonly (readonly [string, string | RegExp, string])[])('refuse %s', async (_name, before, after) => {
    const planted = text.replace(before, after);
    expect(planted).not.toBe(text);
    expect(await schemaProblems(planted, SCHEMA_FOLDER)).not.toEqual([]);
  });
});

describe("Microsoft's own reader", () => {
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    ['another name', '<DisplayName DefaultValue="Traguardo">', '<DisplayName DefaultValue="Meta">', 'the name Meta'],
    ['another language', '<DefaultLocale>it-IT', '<DefaultLocale>fr-FR', 'the language fr-FR'],
    ['no add-in', /<OfficeApp[\s\S]*<\/OfficeApp>/, '<Other />', 'the name undefined'],
  ] as readonly (readonly [string, string | RegExp, string, string])[])('notices %s', async (_name, before, after, problem) => {
    const planted = join(folder, 'manifest.xml');
    writeFileSync(planted, text.replace(before, after));
    expect((await officeReadingProblems(planted, version)).join()).toContain(problem);
  });
}); // prettier-ignore
