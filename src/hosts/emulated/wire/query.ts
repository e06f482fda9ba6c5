import { HostCollection, HostObject } from './host-object';
import { allScalars, hasProperty, readMember } from './members';
import { memberName, wireName, type QueryInfo } from './wire';

/** Answers a `load`: the properties wanted of an object, or of each item of a collection. */
export function answerQuery(object: HostObject, query: QueryInfo): Record<string, unknown> {
  const wanted = selection(query);
  if (!(object instanceof HostCollection)) return project(object, wanted);
  const own = wanted.filter((path) => path !== '*' && hasProperty(object, head(path)));
  const ofItems = wanted.filter((path) => !own.includes(path));
  const skipped = query.Skip ? object.items.slice(query.Skip) : object.items;
  const items = query.Top === undefined ? skipped : skipped.slice(0, query.Top);
  return {
    ...(own.length > 0 ? project(object, own) : {}),
    _Items: items.map((item) => ({ ...project(item as HostObject, ofItems) })),
  };
}

/** `items/name`, `items.name` and `name` are the same for a collection. */
function selection(query: QueryInfo): string[] {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/*`)];
  return paths.map((path) => path.replaceAll('.', '/').replace(/^items(\/|$)/i, '') || '*');
}

function project(object: HostObject, paths: readonly string[]): Record<string, unknown> {
  const answer: Record<string, unknown> = object.id === undefined ? {} : { Id: object.id };
  const nested = new Map<string, string[]>();
  for (const path of paths.length > 0 ? paths : ['*']) {
    const name = head(path);
    if (name === '*') Object.assign(answer, allScalars(object));
    else if (memberName(name) === 'id' && object.id !== undefined) continue;
    else if (path.includes('/')) nested.set(name, [...(nested.get(name) ?? []), path.slice(name.length + 1)]);
    else addValue(answer, object, name, nested);
  }
  for (const [name, inner] of nested) answer[wireName(name)] = navigate(object, name, inner);
  return answer;
}

function addValue(answer: Record<string, unknown>, object: HostObject, name: string, nested: Map<string, string[]>) {
  const value = readMember(object, name);
  if (value instanceof HostObject) nested.set(name, nested.get(name) ?? []);
  else answer[wireName(name)] = value ?? null;
}

function navigate(object: HostObject, name: string, inner: readonly string[]): unknown {
  const target = readMember(object, name);
  return target instanceof HostObject ? answerQuery(target, { Select: inner }) : { _IsNull: true };
}

function head(path: string): string {
  const slash = path.indexOf('/');
  return slash < 0 ? path : path.slice(0, slash);
}
