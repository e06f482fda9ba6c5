import { HostError } from '../../workbook-host';

/** An element of an XML part. `raw` is the element as the file has it, with everything inside. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** By name as written, prefix included. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
  readonly raw: string;
  /** The opening tag as the file has it. */
  readonly tag: string;
}

interface OpenElement {
  name: string;
  qualified: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
  start: number;
  tag: string;
}

/** One tag at a place; no part of it can be read in two ways, so that a damaged part costs no more time than a good one. */
const TAG = /<(\/?)([^\s<>/="'!?]+)(?=[\s/>])((?:\s*[^\s<>/="']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const ATTRIBUTE = /(?<![^\s=])([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** No part of the file format nests deeper by far. */
const MAX_DEPTH = 1000;

/** Reads a whole XML part into a tree; for parts other than the cells, which are scanned in bytes. */
export function parseXml(source: string): XmlElement {
  const root = open('', '', {}, 0, '');
  const stack: OpenElement[] = [root];
  let last = 0;
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', last)) {
    const parent = stack[stack.length - 1]!;
    if (at > last) parent.text += unescapeXml(source.slice(last, at));
    last = skipSpecial(source, at, parent) ?? readTag(source, at, stack);
  }
  if (stack.length !== 1 || root.children.length !== 1) throw damaged();
  return root.children[0]!;
}

const damaged = () => new HostError('file.damaged', { detail: 'xml' });

/** Where a comment, CDATA, a declaration or an instruction ends; null where none begins here. */
function skipSpecial(source: string, at: number, parent: OpenElement): number | null {
  if (source.startsWith('<!--', at)) return endOf(source, '-->', at + 4);
  if (source.startsWith('<![CDATA[', at)) {
    const end = endOf(source, ']]>', at);
    parent.text += source.slice(at + 9, end - 3);
    return end;
  }
  if (source.startsWith('<?', at)) return endOf(source, '?>', at);
  return source.startsWith('<!', at) ? endOf(source, '>', at) : null;
}

function endOf(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  if (at < 0) throw damaged();
  return at + mark.length;
}

/** Reads the tag at a place and gives where it ends. */
function readTag(source: string, at: number, stack: OpenElement[]): number {
  TAG.lastIndex = at;
  const match = TAG.exec(source);
  if (!match) throw damaged();
  const [tag, slash, qualified, attributes, empty] = match as unknown as [string, string, string, string, string];
  const end = at + tag.length;
  if (slash === '/') {
    const closed = stack.pop()!;
    if (closed.qualified !== qualified || stack.length === 0) throw damaged();
    stack[stack.length - 1]!.children.push(close(closed, source, end));
    return end;
  }
  const element = open(localName(qualified), qualified, readAttributes(attributes), at, tag);
  if (empty === '/') stack[stack.length - 1]!.children.push(close(element, source, end));
  else if (stack.push(element) > MAX_DEPTH) throw damaged();
  return end;
}

function open(name: string, qualified: string, attributes: Record<string, string>, start: number, tag: string) {
  return { name, qualified, attributes, children: [], text: '', start, tag } as OpenElement;
}

function close(element: OpenElement, source: string, end: number): XmlElement {
  const { name, attributes, children, text, start, tag } = element;
  return { name, attributes, children, text, tag, raw: source.slice(start, end) };
}

/** The attributes of a tag, by name as written. */
export function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, double, single] of text.matchAll(ATTRIBUTE)) {
    attributes[name!] = unescapeXml(double ?? single ?? '');
  }
  return attributes;
}

/** The name without its prefix. */
export function localName(qualified: string): string {
  return qualified.slice(qualified.indexOf(':') + 1);
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((each) => each.name === name);
}

export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((each) => each.name === name) ?? [];
}

/** `1`, `true` and `on` as the file format writes a yes. */
export function isOn(value: string | undefined, absent = false): boolean {
  return value === undefined ? absent : value === '1' || value === 'true' || value === 'on';
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function unescapeXml(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  if (!lines.includes('&')) return lines;
  return lines.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return ENTITIES[name as string] ?? whole;
    const code = hex ? parseInt(hex as string, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** For attribute values: line breaks are kept as character references. */
export function escapeAttribute(text: string): string {
  return escapeText(text)
    .replaceAll('"', '&quot;')
    .replace(/[\n\r\t]/g, (each) => `&#${each.charCodeAt(0)};`);
}

/** What XML cannot hold would make the file unreadable: it becomes U+FFFD where it was not encoded before. */
export function escapeText(text: string): string {
  return text.replace(NOT_IN_XML, '\ufffd').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** ` name="value"` for each attribute that has one. */
export function attributeList(attributes: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeAttribute(String(value))}"`))
    .join('');
}

/** The file format's way of putting into text what XML cannot hold: `_x000D_`. */
export function decodeControl(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Control characters, and halves of a surrogate pair that stand alone. */
const NOT_IN_XML =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const controlCode = (each: string) => `_x${each.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

export function encodeControl(text: string): string {
  return text
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .replace(NOT_IN_XML, controlCode)
    .replaceAll('\r', controlCode);
}
