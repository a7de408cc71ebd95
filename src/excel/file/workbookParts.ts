import type { DefinedName } from '../../app';
import { xmlParts } from './xml';

/** A sheet of a workbook file, with the path of its part. */
export interface SheetEntry {
  readonly name: string;
  readonly visible: boolean;
  readonly path: string;
}

/** What `xl/workbook.xml` says. */
export interface WorkbookParts {
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  /** Days count from 1904. */
  readonly is1904: boolean;
  readonly activeTab: number;
}

/** Paths of the parts by the id that names them. */
function readRelations(source: string, folder: string): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  for (const part of xmlParts(source)) {
    if (part.kind !== 'open' || part.name !== 'Relationship') continue;
    const [id, target] = [part.attributes.get('Id'), part.attributes.get('Target')];
    if (id === undefined || target === undefined) continue;
    paths.set(id, target.startsWith('/') ? target.slice(1) : `${folder}${target}`);
  }
  return paths;
}

/** Reads the list of sheets, the names of the whole workbook and the date system. */
export function readWorkbookParts(workbook: string, relations: string, folder: string): WorkbookParts {
  const paths = readRelations(relations, folder);
  const sheets: SheetEntry[] = [];
  const names: { name: string; refersTo: string }[] = [];
  let [is1904, activeTab] = [false, 0];
  let open: { name: string; refersTo: string } | undefined;
  for (const part of xmlParts(workbook)) {
    if (part.kind === 'text') {
      if (open !== undefined) open.refersTo += part.text;
    } else if (part.kind === 'close') {
      if (part.name === 'definedName') open = undefined;
    } else if (part.name === 'sheet') {
      const path = paths.get(part.attributes.get('id') ?? '');
      const name = part.attributes.get('name');
      if (path === undefined || name === undefined) continue;
      sheets.push({ name, visible: (part.attributes.get('state') ?? 'visible') === 'visible', path });
    } else if (part.name === 'workbookPr') is1904 = part.attributes.isTrue('date1904');
    else if (part.name === 'workbookView') activeTab = Number(part.attributes.get('activeTab') ?? 0);
    else if (part.name === 'definedName' && part.attributes.get('localSheetId') === undefined) {
      open = { name: part.attributes.get('name') ?? '', refersTo: '=' };
      names.push(open);
    }
  }
  return { sheets, names, is1904, activeTab };
}

/** Texts that cells share, by their position. Rich text is joined, phonetic hints are left out. */
export function readSharedTexts(source: string): readonly string[] {
  const texts: string[] = [];
  let [isText, isHint] = [false, false];
  for (const part of xmlParts(source)) {
    if (part.kind === 'text') {
      const last = texts.length - 1;
      if (isText && !isHint && last >= 0) texts[last] += part.text;
      continue;
    }
    const isOpen = part.kind === 'open' && !part.isEmpty;
    if (part.name === 'si' && part.kind === 'open') texts.push('');
    else if (part.name === 't') isText = isOpen;
    else if (part.name === 'rPh') isHint = isOpen;
  }
  return texts.map(decodeEscapes);
}

/** Characters that XML cannot hold are written `_x000D_`. */
export const decodeEscapes = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
