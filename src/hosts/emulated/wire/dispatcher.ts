import { HostObject } from './host-object';
import { callMember, readMember, writeMember } from './members';
import { NotEmulated, OfficeFault } from './office-fault';
import { answerQuery } from './query';
import { ACTION, PATH } from './wire';
import type { Action, ActionResult, ArgumentInfo, ObjectPath, RequestBody, ResponseBody } from './wire';

/** What a dispatcher needs to know of its host. */
export interface DispatcherHooks {
  readonly root: HostObject;
  /** Objects that office.js creates by name, such as its custom-function service. */
  readonly services: Readonly<Record<string, () => HostObject>>;
  /** Called when a member is asked for that is not emulated. */
  readonly onGap: (member: string) => void;
  /** Called for each registration of an event, e.g. `Worksheet`, `DataChanged`. */
  readonly onRegister: (object: HostObject, event: string, isOn: boolean) => void;
}

/** Runs batches of the rich API against a tree of host objects. One for the life of a host: it keeps references. */
export class Dispatcher {
  private readonly references = new Map<string, HostObject>();
  private lastReference = 0;

  constructor(readonly hooks: DispatcherHooks) {}

  /**
   * Runs the actions in order; the first that fails ends the batch, and those before it stay done, as in Excel.
   * With `stop` the batch fails there whatever the action is.
   */
  process(body: RequestBody, stop?: { readonly after: number; readonly fault: OfficeFault }): ResponseBody {
    const batch = new Batch(this, body);
    const results: ActionResult[] = [];
    for (const [index, action] of body.Actions.entries()) {
      try {
        if (stop && index >= stop.after) throw stop.fault;
        results.push({ ActionId: action.Id, Value: batch.run(action) ?? null });
      } catch (error) {
        const fault = this.asFault(error);
        return { ProcessedResults: { Results: results }, TraceIds: batch.traces, Error: wireError(fault, index) };
      }
    }
    return { Results: results, TraceIds: batch.traces };
  }

  reference(name: string): HostObject {
    const object = this.references.get(name);
    if (!object) throw new OfficeFault('InvalidReference', 'This reference is not valid for the current operation.');
    return object;
  }

  keep(object: HostObject): string {
    this.lastReference += 1;
    const name = `{ref-${this.lastReference}}`;
    this.references.set(name, object);
    return name;
  }

  drop(name: unknown): void {
    this.references.delete(String(name));
  }

  private asFault(error: unknown): OfficeFault {
    if (error instanceof NotEmulated) this.hooks.onGap(error.member);
    if (error instanceof OfficeFault) return error;
    return new OfficeFault('GeneralException', error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

function wireError(fault: OfficeFault, index: number) {
  return {
    Code: fault.code,
    Message: fault.message,
    Location: fault.location,
    HttpStatusCode: fault.httpStatus,
    ActionIndex: index,
  };
}

/** One request: each object path is resolved once. */
class Batch {
  readonly traces: number[] = [];
  private readonly objects = new Map<number, HostObject | null>();
  private readonly kept = new Map<HostObject, string>();

  constructor(
    private readonly owner: Dispatcher,
    private readonly body: RequestBody,
  ) {}

  run(action: Action): unknown {
    if (action.ActionType === ACTION.trace) return void this.traces.push(action.Id);
    const object = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.identify(object);
      case ACTION.query:
        return object && answerQuery(object, action.QueryInfo ?? {});
      case ACTION.method:
        return this.method(object, action);
      case ACTION.setProperty:
        return object ? this.set(object, action) : { _IsNull: true };
      default:
        throw new NotEmulated(`action type ${action.ActionType}`);
    }
  }

  private method(object: HostObject | null, action: Action): unknown {
    if (action.Name === '_KeepReference') return void (object && this.kept.set(object, this.owner.keep(object)));
    const args = this.args(action.ArgumentInfo);
    if (action.Name === '_RemoveReference') return this.owner.drop(args[0]);
    if (!object) return { _IsNull: true };
    const registration = /^_(Un)?[Rr]egister(Event)?(\w+?)(Event)?$/.exec(action.Name);
    if (registration) return this.owner.hooks.onRegister(object, registration[3]!, registration[1] === undefined);
    const answer = callMember(object, action.Name, args);
    return answer instanceof HostObject ? this.identify(answer) : answer;
  }

  private set(object: HostObject, action: Action): void {
    writeMember(object, action.Name, this.args(action.ArgumentInfo)[0]);
  }

  private identify(object: HostObject | null): unknown {
    if (!object) return null;
    const reference = this.kept.get(object);
    return {
      ...(object.id === undefined ? {} : { Id: object.id }),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }

  private resolve(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (!path) throw new OfficeFault('InvalidObjectPath', `The object path ${id} is not in the request.`);
    const object = this.reach(path);
    this.objects.set(id, object);
    return object;
  }

  private reach(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === PATH.root) return this.owner.hooks.root;
    if (path.ObjectPathType === PATH.nullObject) return null;
    if (path.ObjectPathType === PATH.reference) return this.owner.reference(path.Name);
    if (path.ObjectPathType === PATH.newObject) return this.create(path.Name);
    const parent = path.ParentObjectPathId === undefined ? null : this.resolve(path.ParentObjectPathId);
    if (!parent) return null;
    return this.below(parent, path);
  }

  private below(parent: HostObject, path: ObjectPath): HostObject | null {
    const isProperty = path.ObjectPathType === PATH.property;
    const name = path.ObjectPathType === PATH.indexer ? 'GetItem' : path.Name;
    const target = isProperty ? readMember(parent, name) : callMember(parent, name, this.args(path.ArgumentInfo));
    if (target === null || target === undefined) return null;
    if (target instanceof HostObject) return target;
    throw new NotEmulated(`${parent.typeName}.${name} as an object`);
  }

  private create(name: string): HostObject {
    const service = this.owner.hooks.services[name];
    if (!service) throw new NotEmulated(`new ${name}`);
    return service();
  }

  private args(info: ArgumentInfo | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((arg, index) => this.argument(arg, ids?.[index]));
  }

  private argument(arg: unknown, id: unknown): unknown {
    if (Array.isArray(id) && Array.isArray(arg)) return arg.map((part, index) => this.argument(part, id[index]));
    return typeof id === 'number' && id !== 0 ? this.resolve(id) : arg;
  }
}
