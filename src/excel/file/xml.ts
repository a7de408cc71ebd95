/** An opening or closing tag, or the text between two tags. Names are without their prefix. */
export type XmlPart =
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: Attributes;
      readonly isEmpty: boolean;
    }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const patterns = new Map<string, RegExp>();

function patternOf(name: string): RegExp {
  const known = patterns.get(name);
  if (known !== undefined) return known;
  const pattern = new RegExp(`(?:^|\\s)(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, pattern);
  return pattern;
}

/** Attributes are read when one is asked for. */
export class Attributes {
  constructor(private readonly source: string) {}

  get(name: string): string | undefined {
    const match = patternOf(name).exec(this.source);
    return match === null ? undefined : unescapeXml(match[1] ?? match[2] ?? '');
  }

  isTrue(name: string): boolean {
    return ['1', 'true'].includes(this.get(name) ?? '');
  }
}

const PART =
  /<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|<!--[^]*?-->|<!\[CDATA\[([^]*?)\]\]>|<[?!][^>]*>|([^<]+)/g;

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const characterOf = (code: number): string =>
  Number.isFinite(code) && code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';

export const unescapeXml = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
        (all, hex?: string, decimal?: string, name?: string) => {
          if (hex !== undefined) return characterOf(parseInt(hex, 16));
          if (decimal !== undefined) return characterOf(Number(decimal));
          return ENTITIES[name ?? ''] ?? all;
        },
      )
    : text;

/** The parts of an XML text in their order; what is no XML is passed over. */
export function* xmlParts(source: string): Generator<XmlPart> {
  const pattern = new RegExp(PART);
  for (let match = pattern.exec(source); match !== null; match = pattern.exec(source)) {
    const [, closing, name, attributes = '', empty, data, text] = match;
    if (name !== undefined) {
      if (closing === '/') yield { kind: 'close', name };
      else yield { kind: 'open', name, attributes: new Attributes(attributes), isEmpty: empty === '/' };
    } else if (data !== undefined) yield { kind: 'text', text: data };
    else if (text !== undefined) yield { kind: 'text', text: unescapeXml(text) };
  }
}
