import { CallArguments } from './callArguments';
import type { DispatchTarget } from './dispatcher';
import { HostError, itemNotFound, notImplemented } from './hostError';
import { assign, callMethod, isHostObject, navigate, type HostObject } from './hostObject';
import { answerQuery, type Spelling } from './query';
import type { References } from './references';
import type { RequirementGate } from './requirementSets';
import {
  ActionType,
  memberName,
  PathType,
  wireName,
  type Action,
  type ArgumentInfo,
  type BatchRequest,
  type ObjectPath,
} from './wire';

const wireSpelling: Spelling = { name: wireName, items: '_Items' };
const jsonSpelling: Spelling = { name: memberName, items: 'items' };

/** One request being executed: resolves its object paths, each once, and performs its actions in order. */
export class Batch {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly request: BatchRequest,
    private readonly target: DispatchTarget,
    private readonly gate: RequirementGate,
    private readonly references: References,
  ) {}

  /** Gives the value of the action's result. Throws `HostError` when it is refused. */
  perform(action: Action): unknown {
    switch (action.ActionType) {
      case ActionType.Trace:
      case ActionType.EnsureUnchanged:
        return null;
      case ActionType.Instantiate:
        return this.identity(this.resolve(action.ObjectPathId));
      case ActionType.Query:
        return this.query(action, wireSpelling);
      case ActionType.QueryAsJson:
        return this.query(action, jsonSpelling);
      case ActionType.Method:
        return this.invoke(action);
      case ActionType.Set:
        return this.set(
          this.present(action),
          memberName(action.Name),
          this.argumentsOf(action.ArgumentInfo)[0],
        );
      case ActionType.Update:
        return this.update(action);
      default:
        throw notImplemented(String(action.ActionType), 'action type');
    }
  }

  private async query(action: Action, spelling: Spelling): Promise<unknown> {
    await this.target.beforeRead();
    const object = this.resolve(action.ObjectPathId);
    if (object === null) return null;
    return answerQuery(object, action.QueryInfo ?? {}, {
      spelling,
      gate: (typeName, member) => this.gate.check(typeName, member),
      identity: (found) => this.identity(found) ?? {},
    });
  }

  private invoke(action: Action): unknown {
    if (action.Name === '_KeepReference') {
      const kept = this.resolve(action.ObjectPathId);
      if (kept) this.references.keep(kept);
      return null;
    }
    const args = this.argumentsOf(action.ArgumentInfo);
    if (action.Name === '_RemoveReference') {
      this.references.release(String(args[0]));
      return null;
    }
    const result = this.call(this.present(action), memberName(action.Name), args);
    return isHostObject(result) ? this.identity(result) : result;
  }

  private update(action: Action): null {
    const object = this.present(action);
    for (const [member, value] of Object.entries(action.ObjectState ?? {}))
      this.set(object, memberName(member), value);
    return null;
  }

  private set(object: HostObject, member: string, value: unknown): null {
    this.gate.check(object.type.name, member);
    assign(object, member, value);
    return null;
  }

  private call(object: HostObject, member: string, args: readonly unknown[]): unknown {
    this.gate.check(object.type.name, member);
    return callMethod(object, member, new CallArguments(args, `${object.type.name}.${member}`));
  }

  /** The object an action is performed on; a null object refuses every action but a load. */
  private present(action: Action): HostObject {
    const object = this.resolve(action.ObjectPathId);
    if (object === null) throw itemNotFound(action.Name);
    return object;
  }

  private resolve(id: number): HostObject | null {
    const known = this.resolved.get(id) ?? this.resolveOnce(id);
    if (known?.type.exists?.(known.target) === false) throw itemNotFound(known.type.name);
    return known;
  }

  private resolveOnce(id: number): HostObject | null {
    if (this.resolved.has(id)) return null;
    const path = this.request.ObjectPaths[id];
    if (!path) throw new HostError('InvalidObjectPath', `The request has no object path ${id}.`);
    const found = this.find(path);
    this.resolved.set(id, found);
    return found;
  }

  private find(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.Global:
        return this.target.root;
      case PathType.Null:
        return null;
      case PathType.Reference:
        return this.references.get(path.Name);
      case PathType.New:
        return this.service(path.Name);
      default:
        return this.findBelow(path, this.resolve(path.ParentObjectPathId ?? 0));
    }
  }

  private findBelow(path: ObjectPath, parent: HostObject | null): HostObject | null {
    if (parent === null) return null;
    if (path.ObjectPathType === PathType.Property) {
      const member = memberName(path.Name);
      this.gate.check(parent.type.name, member);
      return navigate(parent, member);
    }
    const member = path.ObjectPathType === PathType.Indexer ? 'getItem' : memberName(path.Name);
    const result = this.call(parent, member, this.argumentsOf(path.ArgumentInfo));
    if (result === null || isHostObject(result)) return result;
    throw new Error(`${parent.type.name}.${member} gives no object`);
  }

  private service(name: string): HostObject {
    const service = this.target.services.get(name);
    if (!service) throw notImplemented(name, 'service');
    return service;
  }

  private argumentsOf(info: ArgumentInfo = {}): readonly unknown[] {
    const { Arguments: values = [], ReferencedObjectPathIds: paths = [] } = info;
    return values.map((value, index) => this.argument(value, paths[index]));
  }

  private argument(value: unknown, path: unknown): unknown {
    if (Array.isArray(value) && Array.isArray(path))
      return value.map((item, index) => this.argument(item, path[index]));
    return typeof path === 'number' && path !== 0 ? this.resolve(path) : value;
  }

  private identity(object: HostObject | null): Record<string, unknown> | null {
    if (object === null) return null;
    const reference = this.references.idOf(object);
    return {
      ...(reference !== undefined && { _ReferenceId: reference }),
      ...object.type.identity?.(object.target),
    };
  }
}
