import {
  hostObject,
  invalidArgument,
  isHostObject,
  itemAlreadyExists,
  itemNotFound,
  type CallArguments,
  type HostObject,
  type HostType,
} from '../dispatch';
import { formatReference, parseArea } from '../address';
import type { DefinedName } from '../engine';
import type { Book } from './book';
import { collectionMethods } from './collection';
import { mustExist, regionOf } from './region';

/** The names of the workbook (`sheetId` null) or of one sheet. */
export interface NameScope {
  readonly book: Book;
  readonly sheetId: string | null;
}

/** A defined name by scope and name; its content stays in the engine. */
class NameRef {
  constructor(
    readonly scope: NameScope,
    readonly name: string,
  ) {}

  get value(): DefinedName {
    const found = findName(this.scope, this.name);
    if (!found) throw itemNotFound('NamedItem');
    return found;
  }

  change(part: Partial<DefinedName>): void {
    this.scope.book.engine.putName({ ...this.value, ...part });
    this.scope.book.touched();
  }

  /** The cells the name stands for, if it stands for cells. */
  range(): HostObject | null {
    const { book } = this.scope;
    const place = this.value.formula.includes('!') ? book.resolve(this.value.formula, '') : null;
    return place && book.objects.range(place.sheetId, place.area);
  }
}

const namedItemType: HostType<NameRef> = {
  name: 'NamedItem',
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    name: { get: ({ value }) => value.name },
    formula: {
      get: ({ value }) => value.formula,
      set: (ref, formula) => ref.change({ formula: readFormula(formula) }),
    },
    type: { get: (ref) => (ref.range() ? 'Range' : typeOf(constantOf(ref.value.formula))) },
    value: { get: ({ value }) => constantOf(value.formula) },
    comment: {
      get: ({ value }) => value.comment,
      set: (ref, comment) => ref.change({ comment: String(comment) }),
    },
    visible: {
      get: ({ value }) => value.visible,
      set: (ref, visible) => ref.change({ visible: visible === true }),
    },
    scope: { get: ({ scope }) => (scope.sheetId === null ? 'Workbook' : 'Worksheet') },
  },
  objects: {
    worksheet: ({ scope }) => mustExist(sheetOf(scope), 'NamedItem.worksheet'),
    worksheetOrNullObject: ({ scope }) => sheetOf(scope),
  },
  methods: {
    getRange: (ref) => mustExist(ref.range(), 'NamedItem.getRange'),
    getRangeOrNullObject: (ref) => ref.range(),
    delete: ({ scope, value }) => {
      scope.book.engine.deleteName(value.name, scope.sheetId);
      scope.book.touched();
    },
  },
};

const sheetOf = ({ book, sheetId }: NameScope): HostObject | null =>
  sheetId === null ? null : book.objects.worksheet(sheetId);

function namesIn({ book, sheetId }: NameScope): readonly DefinedName[] {
  return book.engine.names().filter(({ scopeSheetId }) => scopeSheetId === sheetId);
}

function findName(scope: NameScope, name: string): DefinedName | undefined {
  return namesIn(scope).find((known) => known.name.toLowerCase() === name.toLowerCase());
}

const itemsOf = (scope: NameScope): readonly HostObject[] =>
  namesIn(scope).map(({ name }) => hostObject(namedItemType, new NameRef(scope, name)));

function findItem(scope: NameScope, key: string): HostObject | null {
  const found = findName(scope, key);
  return found ? hostObject(namedItemType, new NameRef(scope, found.name)) : null;
}

/** `names.add(name, rangeOrFormula, comment)`. A name that exists in the scope is refused. */
function addName(scope: NameScope, args: CallArguments): HostObject {
  const name = args.text(0);
  if (!isValidName(name)) args.fail();
  if (findName(scope, name)) throw itemAlreadyExists(args.location);
  scope.book.engine.putName({
    name,
    formula: isHostObject(args.at(1)) ? formulaOfRange(args) : readFormula(args.at(1)),
    comment: args.optionalText(2) ?? '',
    visible: true,
    scopeSheetId: scope.sheetId,
  });
  scope.book.touched();
  return hostObject(namedItemType, new NameRef(scope, name));
}

function formulaOfRange(args: CallArguments): string {
  const { sheetName, area } = regionOf(args, 1);
  return `=${formatReference(sheetName, area, true)}`;
}

function readFormula(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return `=${String(value).toUpperCase()}`;
  if (typeof value !== 'string' || value === '') throw invalidArgument('NamedItem.formula');
  return value.startsWith('=') ? value : `="${value.replace(/"/g, '""')}"`;
}

/** Letters, digits, `_`, `.` and `\`; no leading digit, nothing that reads as a cell. */
function isValidName(name: string): boolean {
  const isWord = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name);
  return isWord && parseArea(name) === null && !/^r\d*(c\d*)?$|^c\d*$/i.test(name);
}

/** What a constant name is worth; of any other formula, its text. */
function constantOf(formula: string): number | string | boolean {
  const text = formula.replace(/^=/, '');
  if (/^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text)) return Number(text);
  if (/^(TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === 'TRUE';
  return /^"(?:[^"]|"")*"$/.test(text) ? text.slice(1, -1).replace(/""/g, '"') : text;
}

function typeOf(constant: number | string | boolean): string {
  if (typeof constant === 'number') return Number.isInteger(constant) ? 'Integer' : 'Double';
  return typeof constant === 'boolean' ? 'Boolean' : 'String';
}

/** `workbook.names` and `worksheet.names`. */
export const namedItemsType: HostType<NameScope> = {
  name: 'NamedItemCollection',
  items: itemsOf,
  methods: { ...collectionMethods('NamedItemCollection', itemsOf, findItem), add: addName },
};
