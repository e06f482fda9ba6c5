import type { OpcPackage, Relation } from './package';
import { relationsPath } from './package';
import type { Flavour } from './namespaces';
import { CONTENT_TYPES, PACKAGE_RELATIONS, XML_DECLARATION } from './namespaces';
import { attributeList, childrenOf, parseXml } from './xml';
import type { ZipEntry } from './zip';
import { deflateEntry, writeZip } from './zip';

const TYPES_PART = '[Content_Types].xml';

/** A package being saved: the parts of the opened file, of which some are replaced, added or left out. */
export class PackageWriter {
  private readonly entries: Map<string, ZipEntry>;
  private readonly overrides = new Map<string, string>();
  private readonly otherTypes: string[] = [];
  private typesChanged = false;

  constructor(
    source: OpcPackage,
    readonly flavour: Flavour,
  ) {
    this.entries = new Map(source.entries);
    for (const element of source.xml(TYPES_PART)?.children ?? []) {
      if (element.name === 'Override') {
        this.overrides.set((element.attributes.PartName ?? '').toLowerCase(), element.raw);
      } else this.otherTypes.push(element.raw);
    }
  }

  has(part: string): boolean {
    return this.entries.has(part);
  }

  put(part: string, content: string | Uint8Array): void {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    this.entries.set(part, deflateEntry(part, bytes));
  }

  /** Adds a part of a type that the package must name. */
  add(part: string, contentType: string, content: string | Uint8Array): void {
    this.put(part, content);
    this.setType(part, contentType);
  }

  /** Names a part's type. */
  setType(part: string, contentType: string): void {
    const attributes = attributeList({ PartName: `/${part}`, ContentType: contentType });
    this.overrides.set(`/${part}`.toLowerCase(), `<Override${attributes}/>`);
    this.typesChanged = true;
  }

  /** Leaves a part out, with its relations. */
  remove(part: string): void {
    this.entries.delete(part);
    this.entries.delete(relationsPath(part));
    if (this.overrides.delete(`/${part}`.toLowerCase())) this.typesChanged = true;
  }

  /** Replaces the relations of a part. */
  putRelations(part: string, relations: readonly string[]): void {
    const path = relationsPath(part);
    if (relations.length === 0) this.entries.delete(path);
    else
      this.put(
        path,
        `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONS}">${relations.join('')}</Relationships>`,
      );
  }

  /** The first unused name of the form `xl/worksheets/sheet7.xml`. */
  freePart(stem: string): string {
    let number = 1;
    const taken = new Set([...this.entries.keys()].map((name) => name.toLowerCase()));
    while (taken.has(`${stem}${number}.xml`.toLowerCase())) number += 1;
    return `${stem}${number}.xml`;
  }

  bytes(): Uint8Array {
    if (this.typesChanged) {
      const types = [...this.otherTypes, ...this.overrides.values()].join('');
      this.put(TYPES_PART, `${XML_DECLARATION}<Types xmlns="${CONTENT_TYPES}">${types}</Types>`);
    }
    return writeZip([...this.entries.values()]);
  }
}

/** The relations of a part being written. */
export class RelationWriter {
  private readonly kept: Map<string, string>;
  private changed = false;

  constructor(
    relations: readonly Relation[],
    private readonly flavour: Flavour,
  ) {
    this.kept = new Map(relations.map((relation) => [relation.id, relation.raw]));
  }

  /** Adds a relation and gives its id. The type is the last word of its address. */
  add(type: string, target: string, external = false): string {
    let number = this.kept.size + 1;
    while (this.kept.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    const attributes = {
      Id: id,
      Type: `${this.flavour.relations}/${type}`,
      Target: external ? target : `/${target}`,
      TargetMode: external ? 'External' : undefined,
    };
    this.kept.set(id, `<Relationship${attributeList(attributes)}/>`);
    this.changed = true;
    return id;
  }

  remove(id: string): void {
    this.changed = this.kept.delete(id) || this.changed;
  }

  get isChanged(): boolean {
    return this.changed;
  }

  get all(): readonly string[] {
    return [...this.kept.values()];
  }
}

/** The children of an XML part with their containers' tags, to put others between them. */
export interface XmlParts {
  readonly rootTag: string;
  readonly children: readonly { readonly name: string; readonly raw: string }[];
}

/** Cuts an XML part into its root's children. */
export function cutXml(xml: string): XmlParts {
  const root = parseXml(xml);
  return { rootTag: root.tag, children: root.children.map(({ name, raw }) => ({ name, raw })) };
}

/** Replaces children by name (null leaves them out), new ones put where the order of the format has them. */
export function replaceChildren(
  children: XmlParts['children'],
  order: readonly string[],
  replaced: ReadonlyMap<string, string | null>,
): string[] {
  const rank = (name: string) => order.indexOf(name);
  const kept = children.filter((each) => !replaced.has(each.name)).map((each) => ({ ...each }));
  for (const [name, raw] of replaced) {
    if (raw === null || raw === '') continue;
    let at = kept.findIndex((each) => rank(each.name) > rank(name));
    if (at < 0) at = kept.length;
    while (at > 0 && rank(kept[at - 1]!.name) < 0 && followsLater(kept, at - 1, rank, name)) at -= 1;
    kept.splice(at, 0, { name, raw });
  }
  return kept.map((each) => each.raw);
}

/** Whether an element outside the order (an alternative) stands after one that comes later than `name`. */
function followsLater(
  kept: readonly { readonly name: string }[],
  at: number,
  rank: (name: string) => number,
  name: string,
): boolean {
  for (let before = at - 1; before >= 0; before -= 1) {
    const known = rank(kept[before]!.name);
    if (known >= 0) return known > rank(name);
  }
  return false;
}

/** The whole part again; children that we add have no prefix, so their namespace is the default one. */
export function joinXml(rootTag: string, children: readonly string[], flavour: Flavour): string {
  return XML_DECLARATION + openRoot(rootTag, flavour) + children.join('') + closeRoot(rootTag);
}

export function openRoot(rootTag: string, flavour: Flavour): string {
  const open = rootTag.replace(/\/>$/, '>');
  const additions = [
    /\sxmlns\s*=/.test(open) ? '' : ` xmlns="${flavour.main}"`,
    /\sxmlns:r\s*=/.test(open) ? '' : ` xmlns:r="${flavour.relations}"`,
  ];
  return open.slice(0, -1) + additions.join('') + '>';
}

export function closeRoot(rootTag: string): string {
  return `</${/^<([^\s/>]+)/.exec(rootTag)![1]!}>`;
}

/** The raw children of a container in a part cut into children. */
export function containerChildren(parts: XmlParts, container: string, name: string): readonly string[] {
  const raw = parts.children.find((each) => each.name === container)?.raw;
  return raw === undefined ? [] : childrenOf(parseXml(raw), name).map((each) => each.raw);
}
