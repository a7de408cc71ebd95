import { parseFunctions } from '../customFunctions';
import { readRequirements } from '../host';
import { readXlsx } from '../xlsx';
import { byId } from './element';
import { acceptDrops } from './fileDrop';
import { readManifest, type AddinDescription, type RibbonButton } from './manifest';
import { Notice } from './notice';
import { makeDivider } from './paneDivider';
import { startSession, type Session, type Surroundings } from './session';
import { languageOf, SAMPLES, stringsOf, type SampleName, type Strings } from './strings';
import { openTestDoor } from './testDoor';
import { TopBar } from './topBar';
import './page.css';

/** Where the library tells which member needs which version of Excel. */
const REQUIREMENTS_SOURCE = '/office-js/excel-web-16.00.debug.js';

/** The page: one workbook at a time, with the add-in beside it. */
class Page {
  private session: Session | undefined;
  private opened = 0;
  private readonly notice: Notice;
  private readonly bar: TopBar;

  constructor(
    private readonly strings: Strings,
    private readonly surroundings: Surroundings,
  ) {
    this.notice = new Notice(strings.close);
    this.bar = new TopBar(strings, {
      openSample: (name) => void this.openSample(name),
      openFile: (file) => void this.openFile(file),
      save: () => void this.save(),
      press: (button) => this.press(button),
    });
  }

  async start({ name, buttons }: AddinDescription): Promise<void> {
    document.title = this.strings.title;
    this.bar.draw(name, buttons);
    makeDivider(this.strings.divider);
    acceptDrops(this.strings.dropHere, (file) => void this.openFile(file));
    openTestDoor(() => this.session);
    await this.openSample(SAMPLES[0]);
  }

  private async openSample(name: SampleName): Promise<void> {
    const response = await fetch(`/samples/${name}.xlsx`);
    if (!response.ok) this.refuse(this.strings.sampleMissing(name));
    else if (await this.open(await response.arrayBuffer(), `${name}.xlsx`)) this.bar.showSample(name);
  }

  private async openFile(file: File): Promise<void> {
    if (await this.open(await file.arrayBuffer(), file.name)) this.bar.showFile(file.name);
  }

  /** Only a file that was read takes the place of the open workbook. */
  private async open(bytes: ArrayBuffer, fileName: string): Promise<boolean> {
    const read = await readXlsx(bytes, `workbook${++this.opened}`);
    if (!read.ok) {
      this.refuse(this.strings.problems[read.error](fileName));
      return false;
    }
    this.notice.hide();
    this.session?.close();
    this.session = startSession(read.value, fileName, this.surroundings);
    return true;
  }

  private refuse(sentence: string): void {
    this.notice.show(sentence);
    this.bar.showCurrent();
  }

  private async save(): Promise<void> {
    if (!this.session) return;
    const bytes = await this.session.save();
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
    const link = document.createElement('a');
    Object.assign(link, { href: url, download: this.session.fileName }).click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  }

  private press({ command, id }: RibbonButton): void {
    if (command === undefined) byId('pane').querySelector('iframe')?.focus();
    else void this.session?.frameHost.pressCommand(command, id);
  }
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  return response.ok ? response.text() : '';
}

/** Starts the page; `?addin=` names another add-in page, `?lang=en` another language. */
export async function startPage(): Promise<void> {
  const query = new URLSearchParams(window.location.search);
  const language = languageOf(query);
  const displayLanguage = language === 'en' ? 'en-US' : 'it-IT';
  const [manifest, requirements] = await Promise.all([
    fetchText('/manifest.xml'),
    fetchText(REQUIREMENTS_SOURCE),
  ]);
  const addin = readManifest(manifest, displayLanguage);
  const functions =
    addin.functionsUrl === undefined ? '' : await fetchText(new URL(addin.functionsUrl).pathname);
  const page = new Page(stringsOf(language), {
    namespace: addin.namespace,
    functions: parseFunctions(functions),
    requirements: readRequirements(requirements),
    displayLanguage,
    addinPage: query.get('addin') ?? '/taskpane.html',
  });
  await page.start(addin);
}
