import { byId, element } from './element';

/** Shows one sentence below the bar until it is closed or another takes its place; screen readers say it at once. */
export class Notice {
  constructor(private readonly closeLabel: string) {}

  show(sentence: string): void {
    const close = element('button', {
      type: 'button',
      textContent: this.closeLabel,
      onclick: () => this.hide(),
    });
    byId('notice').replaceChildren(element('span', {}, sentence), close);
    byId('notice').hidden = false;
  }

  hide(): void {
    byId('notice').hidden = true;
    byId('notice').replaceChildren();
  }
}
