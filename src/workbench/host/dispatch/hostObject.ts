import type { CallArguments } from './callArguments';
import { notImplemented } from './hostError';

/** A scalar property: read by `load`, written by assignment where `set` is given. */
export interface Property<T> {
  get(target: T): unknown;
  set?(target: T, value: unknown): void;
}

// The function types below are taken from method signatures, so that a table for one target also fits `HostType<unknown>`.
type Navigation<T> = { of(target: T): HostObject | null }['of'];
type Method<T> = { of(target: T, args: CallArguments): unknown }['of'];

/**
 * One class of Excel's object model as this host plays it: what is not in the table does not exist, and asking for it is
 * answered loudly. Member names are those of office.js (`getCell`), internal ones with their underscore.
 */
export interface HostType<T> {
  /** As in the `Excel` namespace; requirement sets are looked up by it. */
  readonly name: string;
  /** What the client needs to find the object again in a later request, e.g. `{ Id }`. */
  identity?(target: T): Readonly<Record<string, unknown>>;
  /** False once the thing is gone (a deleted sheet); every use of the object is then `ItemNotFound`. */
  exists?(target: T): boolean;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  /** Properties that are objects of their own; null becomes a null object. */
  readonly objects?: Readonly<Record<string, Navigation<T>>>;
  /** Methods give a `HostObject`, null (a null object), a plain value, or nothing. */
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** Makes the type a collection. */
  items?(target: T): readonly HostObject[];
}

/** A target seen through its type. Two of them may stand for the same thing. */
export interface HostObject {
  readonly type: HostType<unknown>;
  readonly target: unknown;
}

export function hostObject<T>(type: HostType<T>, target: T): HostObject {
  return { type, target };
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'type' in value && 'target' in value;
}

/** Throws `ApiNotImplementedInHost` when the type has no such scalar. */
export function propertyOf(object: HostObject, member: string): Property<unknown> {
  return entry(object, object.type.properties, member, 'property');
}

/** The object behind a navigation property; null is a null object. */
export function navigate(object: HostObject, member: string): HostObject | null {
  return entry(object, object.type.objects, member, 'object')(object.target);
}

export function isNavigation(object: HostObject, member: string): boolean {
  return Object.hasOwn(object.type.objects ?? {}, member);
}

export function callMethod(object: HostObject, member: string, args: CallArguments): unknown {
  return entry(object, object.type.methods, member, 'method')(object.target, args);
}

export function assign(object: HostObject, member: string, value: unknown): void {
  const property = propertyOf(object, member);
  if (!property.set) throw notImplemented(`${object.type.name}.${member}`, 'settable property');
  property.set(object.target, value);
}

function entry<V>(
  object: HostObject,
  table: Readonly<Record<string, V>> | undefined,
  member: string,
  kind: string,
): V {
  const found = table && Object.hasOwn(table, member) ? table[member] : undefined;
  if (found === undefined) throw notImplemented(`${object.type.name}.${member}`, kind);
  return found;
}
