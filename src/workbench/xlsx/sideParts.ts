import type { Workbook } from 'exceljs';
import JSZip from 'jszip';

import { emptyDocument, type DefinedName, type DocumentState } from '../host';

const PART = 'customXml/workbench.json';
const WORKBOOK_PART = 'xl/workbook.xml';
const CONTENT_TYPES = '[Content_Types].xml';
const PROPERTIES = ['title', 'subject', 'keywords', 'category', 'description', 'creator', 'company'] as const;
/** office.js names two document properties otherwise than the file library does. */
const OFFICE_NAMES: Readonly<Record<string, string>> = { description: 'comments', creator: 'author' };

/** What a file keeps that the file library drops: names that are no references, and what the add-in stored. */
export interface SideParts {
  readonly names: readonly DefinedName[];
  /** `sheetIds` by sheet name. */
  document(sheetIds: ReadonlyMap<string, string>, workbook: Workbook): DocumentState;
}

interface StoredDocument {
  readonly settings: readonly (readonly [string, unknown])[];
  /** Custom properties by sheet name. */
  readonly sheets: Readonly<Record<string, readonly (readonly [string, string])[]>>;
}

/** Reads the parts beside the library; a part that is not there or not readable gives nothing. */
export async function readSideParts(bytes: ArrayBuffer): Promise<SideParts> {
  const zip = await JSZip.loadAsync(bytes);
  const stored = parseStored(await zip.file(PART)?.async('string'));
  const workbookXml = (await zip.file(WORKBOOK_PART)?.async('string')) ?? '';
  return {
    names: constantNames(workbookXml),
    document: (sheetIds, workbook) => {
      const document = emptyDocument();
      for (const [key, value] of stored?.settings ?? []) document.settings.set(key, value);
      for (const [sheet, properties] of Object.entries(stored?.sheets ?? {})) {
        const id = sheetIds.get(sheet);
        if (id !== undefined) document.sheetProperties.set(id, new Map(properties));
      }
      for (const name of PROPERTIES) {
        const value = workbook[name];
        if (value) document.properties.set(OFFICE_NAMES[name] ?? name, value);
      }
      return document;
    },
  };
}

/** Puts the document's properties into the file library's workbook. */
export function writeProperties(workbook: Workbook, document: DocumentState): void {
  for (const name of PROPERTIES) {
    const value = document.properties.get(OFFICE_NAMES[name] ?? name);
    if (value !== undefined) workbook[name] = value;
  }
}

/** Adds to a written file what the library could not write. `sheetNames` by sheet id. */
export async function addSideParts(
  bytes: ArrayBuffer,
  names: readonly DefinedName[],
  document: DocumentState,
  sheetNames: ReadonlyMap<string, string>,
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const properties = [...document.sheetProperties].flatMap(([id, map]) => {
    const name = sheetNames.get(id);
    return name === undefined || map.size === 0 ? [] : [[name, [...map]] as const];
  });
  const stored: StoredDocument = { settings: [...document.settings], sheets: Object.fromEntries(properties) };
  if (stored.settings.length > 0 || properties.length > 0) await addPart(zip, JSON.stringify(stored));
  await addNames(zip, names);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

async function addPart(zip: JSZip, text: string): Promise<void> {
  zip.file(PART, text);
  await edit(zip, CONTENT_TYPES, (xml) =>
    xml.replace(/<Default /, '<Default Extension="json" ContentType="application/json"/><Default '),
  );
}

async function addNames(zip: JSZip, names: readonly DefinedName[]): Promise<void> {
  if (names.length === 0) return;
  const written = names.map(({ name, formula }) => {
    const content = escapeXml(formula.replace(/^=/, ''));
    return `<definedName name="${escapeXml(name)}">${content}</definedName>`;
  });
  await edit(zip, WORKBOOK_PART, (xml) => {
    if (xml.includes('</definedNames>'))
      return xml.replace('</definedNames>', `${written.join('')}</definedNames>`);
    return xml.replace('</sheets>', `</sheets><definedNames>${written.join('')}</definedNames>`);
  });
}

async function edit(zip: JSZip, part: string, change: (xml: string) => string): Promise<void> {
  const xml = await zip.file(part)?.async('string');
  if (xml !== undefined) zip.file(part, change(xml));
}

function parseStored(text: string | undefined): StoredDocument | undefined {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as StoredDocument);
  } catch {
    return undefined;
  }
}

/** Names of the whole workbook whose content is a constant or a formula; references are read by the library. */
function constantNames(workbookXml: string): readonly DefinedName[] {
  const entries = workbookXml.matchAll(/<definedName ([^>]*)>([^<]*)<\/definedName>/g);
  return [...entries].flatMap(([, attributes = '', content = '']) => {
    const name = /\bname="([^"]*)"/.exec(attributes)?.[1];
    const isOther = /localSheetId=/.test(attributes) || name === undefined || name.startsWith('_xlnm.');
    if (isOther || content.includes('!')) return [];
    const visible = !/hidden="1"/.test(attributes);
    return [
      {
        name: unescapeXml(name),
        formula: `=${unescapeXml(content)}`,
        comment: '',
        visible,
        scopeSheetId: null,
      },
    ];
  });
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);

const unescapeXml = (text: string): string =>
  Object.entries(ENTITIES).reduceRight((plain, [mark, entity]) => plain.split(entity).join(mark), text);
