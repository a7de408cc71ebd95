import { invalidReference } from './hostError';
import type { HostObject } from './hostObject';

/** Objects that the client keeps beyond one request (ranges have no id of their own), by an id made here. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private next = 1;

  keep(object: HostObject): void {
    if (this.idOf(object) !== undefined) return;
    const id = `r${this.next++}`;
    this.objects.set(id, object);
    this.ids.set(object, id);
  }

  release(id: string): void {
    const object = this.objects.get(id);
    if (object) this.ids.delete(object);
    this.objects.delete(id);
  }

  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  get(id: string): HostObject {
    const object = this.objects.get(id);
    if (!object) throw invalidReference(id);
    return object;
  }
}
