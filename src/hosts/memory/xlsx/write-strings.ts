import type { OpcPackage } from './package';
import { NO_SHARED_STRINGS, readSharedStrings } from './read-shared-strings';
import type { Flavour } from './namespaces';
import { XML_DECLARATION } from './namespaces';
import { encodeControl, escapeText } from './xml';

/** The shared strings of a file being saved: those of the opened file stay in their places, new ones follow. */
export class StringWriter {
  private readonly numbers = new Map<string, number>();
  private readonly added: string[] = [];
  private readonly known: number;
  private readonly xml: string;

  constructor(
    source: OpcPackage,
    part: string | undefined,
    private readonly flavour: Flavour,
  ) {
    const bytes = part === undefined ? undefined : source.bytes(part);
    const strings = bytes ? readSharedStrings(bytes) : NO_SHARED_STRINGS;
    this.xml = (part !== undefined && source.text(part)) || '';
    this.known = strings.texts.length;
    strings.texts.forEach((text, index) => {
      if (!strings.rich.has(index) && !this.numbers.has(text)) this.numbers.set(text, index);
    });
  }

  /** The position of a text. */
  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.known + this.added.length;
    this.numbers.set(text, number);
    this.added.push(text);
    return number;
  }

  get isChanged(): boolean {
    return this.added.length > 0;
  }

  /** The part with the new strings at its end. The counts are optional and left out: they would be wrong. */
  toXml(): string {
    const items = this.added
      .map((text) => `<si><t${spaceOf(text)}>${escapeText(encodeControl(text))}</t></si>`)
      .join('');
    const root = /<((?:[^\s:<>/?!]+:)?sst)([^>]*?)(\/?)>/.exec(this.xml);
    if (!root) return `${XML_DECLARATION}<sst xmlns="${this.flavour.main}">${items}</sst>`;
    const [tag, name, attributes, empty] = root as unknown as [string, string, string, string];
    const kept = attributes.replace(/\s(?:count|uniqueCount)\s*=\s*("[^"]*"|'[^']*')/g, '');
    const namespace = /\sxmlns\s*=/.test(attributes) ? '' : ` xmlns="${this.flavour.main}"`;
    const start = root.index + tag.length;
    const end = empty ? start : this.xml.lastIndexOf(`</${name}`);
    return `${XML_DECLARATION}<${name}${kept}${namespace}>${this.xml.slice(start, end)}${items}</${name}>`;
  }
}

/** Spaces at the ends and line breaks count only where the element says so. */
export function spaceOf(text: string): string {
  return /^\s|\s$|[\n\t]| {2}/.test(text) ? ' xml:space="preserve"' : '';
}
