import { memberName, wireName } from './wire';
import { HostCollection, HostObject } from './host-object';
import { NotEmulated } from './office-fault';

const HIDDEN = new Set(['constructor', 'typeName', 'items', 'id']);

/** Reads a property by its wire name. */
export function readMember(object: HostObject, name: string): unknown {
  const member = memberName(name);
  if (!find(object, member)?.get) throw new NotEmulated(`${object.typeName}.${member} (get)`);
  return Reflect.get(object, member);
}

/** Sets a property by its wire name. */
export function writeMember(object: HostObject, name: string, value: unknown): void {
  const member = memberName(name);
  if (!find(object, member)?.set) throw new NotEmulated(`${object.typeName}.${member} (set)`);
  Reflect.set(object, member, value);
}

/** Calls a method by its wire name; absent optional arguments come over the wire as null. */
export function callMember(object: HostObject, name: string, args: readonly unknown[]): unknown {
  const member = memberName(name);
  const method: unknown = find(object, member)?.value;
  if (typeof method !== 'function' || HIDDEN.has(member)) throw new NotEmulated(`${object.typeName}.${member} (call)`);
  return Reflect.apply(
    method,
    object,
    args.map((arg) => arg ?? undefined),
  );
}

/** Whether the object has a property of that wire name. */
export function hasProperty(object: HostObject, name: string): boolean {
  return !HIDDEN.has(memberName(name)) && find(object, memberName(name))?.get !== undefined;
}

/** Every scalar of the object by wire name: what `load()` without arguments gives. */
export function allScalars(object: HostObject): Record<string, unknown> {
  const scalars: Record<string, unknown> = {};
  for (const member of getters(object)) {
    const value: unknown = Reflect.get(object, member);
    if (!(value instanceof HostObject)) scalars[wireName(member)] = value ?? null;
  }
  return scalars;
}

const known = new WeakMap<object, readonly string[]>();

function getters(object: HostObject): readonly string[] {
  const type = Object.getPrototypeOf(object) as object;
  const before = known.get(type);
  if (before) return before;
  const names = new Set<string>();
  for (const step of chain(type)) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(step))) {
      if (descriptor.get && !HIDDEN.has(name) && !name.endsWith('OrNullObject')) names.add(name);
    }
  }
  known.set(type, [...names]);
  return [...names];
}

function find(object: HostObject, member: string): PropertyDescriptor | undefined {
  for (const step of chain(Object.getPrototypeOf(object) as object)) {
    const descriptor = Object.getOwnPropertyDescriptor(step, member);
    if (descriptor) return descriptor;
  }
  return undefined;
}

function* chain(type: object): Generator<object> {
  const ends = [HostObject.prototype, HostCollection.prototype, Object.prototype] as object[];
  for (let step = type; step && step !== Object.prototype; step = Object.getPrototypeOf(step) as object) {
    if (step !== ends[0]) yield step;
  }
}
