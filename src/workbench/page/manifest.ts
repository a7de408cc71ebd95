/** A button that the add-in's manifest puts on the ribbon. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string | undefined;
  /** The function it runs; undefined for a button that shows the pane. */
  readonly command: string | undefined;
}

export interface AddinDescription {
  readonly name: string;
  /** Before the dot of every custom function, in capitals; '' without functions. */
  readonly namespace: string;
  readonly buttons: readonly RibbonButton[];
  /** Address of the list of custom functions. */
  readonly functionsUrl: string | undefined;
}

const NOTHING: AddinDescription = { name: 'Add-in', namespace: '', buttons: [], functionsUrl: undefined };

/** Reads what a host needs of the manifest, in a language (`it-IT`); a manifest that is none describes nothing. */
export function readManifest(xml: string, language: string): AddinDescription {
  const page = new DOMParser().parseFromString(xml, 'application/xml');
  if (page.querySelector('parsererror')) return NOTHING;
  const resource = (id: string | null | undefined): string | undefined => resourceOf(page, id, language);
  const controls = [...page.getElementsByTagName('Control')];
  return {
    name: page.getElementsByTagName('DisplayName')[0]?.getAttribute('DefaultValue') ?? NOTHING.name,
    namespace: (resource(resid(page, 'Namespace')) ?? '').toUpperCase(),
    functionsUrl: resource(residWithin(page, 'Metadata')),
    buttons: controls.map((control) => ({
      id: control.getAttribute('id') ?? '',
      label: resource(resid(control, 'Label')) ?? '',
      tip: resource(resid(control, 'Description')) ?? '',
      icon: resource(control.querySelector('[size="16"]')?.getAttribute('resid')),
      command: control.getElementsByTagName('FunctionName')[0]?.textContent ?? undefined,
    })),
  };
}

function resid(within: Document | Element, tag: string): string | null | undefined {
  return within.getElementsByTagName(tag)[0]?.getAttribute('resid');
}

function residWithin(page: Document, tag: string): string | null | undefined {
  const parent = page.getElementsByTagName(tag)[0];
  return parent && resid(parent, 'SourceLocation');
}

/** A resource by id, in the language if it has it. */
function resourceOf(page: Document, id: string | null | undefined, language: string): string | undefined {
  if (!id) return undefined;
  const found = [...page.querySelectorAll('[id]')].find((entry) => entry.getAttribute('id') === id);
  const override = [...(found?.children ?? [])].find((child) => child.getAttribute('Locale') === language);
  return override?.getAttribute('Value') ?? found?.getAttribute('DefaultValue') ?? undefined;
}
