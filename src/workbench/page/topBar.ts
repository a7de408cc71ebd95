import { byId, element } from './element';
import type { RibbonButton } from './manifest';
import { SAMPLES, type SampleName, type Strings } from './strings';

export interface TopBarActions {
  openSample(name: SampleName): void;
  openFile(file: File): void;
  save(): void;
  press(button: RibbonButton): void;
}

/** The bar above the grid: which workbook is open, and the add-in's own buttons as the ribbon would show them. */
export class TopBar {
  private readonly chooser: HTMLSelectElement;
  private shown = '';

  constructor(
    private readonly strings: Strings,
    private readonly actions: TopBarActions,
  ) {
    this.chooser = element('select', { id: 'plan-chooser' });
    this.chooser.onchange = () => actions.openSample(this.chooser.value as SampleName);
  }

  /** Draws the bar; `buttons` are those of the manifest. */
  draw(addinName: string, buttons: readonly RibbonButton[]): void {
    const { strings } = this;
    const label = element('label', { htmlFor: this.chooser.id, textContent: strings.plan });
    const ribbon = element(
      'div',
      { className: 'ribbon' },
      ...buttons.map((button) => this.ribbonButton(button)),
    );
    ribbon.setAttribute('role', 'group');
    ribbon.setAttribute('aria-label', addinName);
    byId('bar').replaceChildren(
      element('h1', { textContent: strings.title }),
      element('div', { className: 'file' }, label, this.chooser, this.openButton(), this.saveButton()),
      ribbon,
    );
    this.showSample(SAMPLES[0]);
  }

  /** Says which sample is open. */
  showSample(name: SampleName): void {
    this.showChoice(name, undefined);
  }

  /** Says that a file of the person's own is open. */
  showFile(name: string): void {
    this.showChoice('', name);
  }

  /** Takes back a choice that came to nothing. */
  showCurrent(): void {
    this.chooser.value = this.shown;
  }

  private showChoice(value: string, ownFile: string | undefined): void {
    const options = SAMPLES.map((name) =>
      element('option', { value: name, textContent: this.strings.samples[name] }),
    );
    if (ownFile !== undefined) options.unshift(element('option', { value: '', textContent: ownFile }));
    this.chooser.replaceChildren(...options);
    this.chooser.value = this.shown = value;
  }

  private openButton(): HTMLElement {
    const input = element('input', { type: 'file', accept: '.xlsx', hidden: true, id: 'open-file' });
    input.onchange = () => {
      const [file] = input.files ?? [];
      if (file) this.actions.openFile(file);
      input.value = '';
    };
    const button = element('button', {
      type: 'button',
      textContent: this.strings.open,
      onclick: () => input.click(),
    });
    return element('span', {}, button, input);
  }

  private saveButton(): HTMLElement {
    const onclick = (): void => this.actions.save();
    return element('button', { type: 'button', id: 'save-file', textContent: this.strings.save, onclick });
  }

  private ribbonButton(button: RibbonButton): HTMLElement {
    const onclick = (): void => this.actions.press(button);
    const made = element('button', { type: 'button', title: button.tip, onclick });
    if (button.icon !== undefined) {
      const { pathname } = new URL(button.icon, window.location.href);
      made.append(element('img', { src: pathname, alt: '', width: 16, height: 16 }));
    }
    made.append(button.label);
    return made;
  }
}
