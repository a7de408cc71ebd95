import { JSDOM } from 'jsdom';

/** The manifest as a document; undefined where it is not well-formed. */
export function parseManifest(xml: string): Document | undefined {
  try {
    return new JSDOM(xml, { contentType: 'application/xml' }).window.document;
  } catch {
    return undefined;
  }
}
