import { HostError } from '../../workbook-host';
import type { XmlElement } from './xml';
import { childrenOf, parseXml } from './xml';
import type { ZipEntry } from './zip';
import { inflateEntry, readZip } from './zip';

/** A link from one part to another. */
export interface Relation {
  readonly id: string;
  /** The last word of the type's address: `worksheet`, `styles`, …; the same in the strict flavour. */
  readonly type: string;
  /** The part's path without a leading `/`; the address as written where external. */
  readonly target: string;
  readonly external: boolean;
  /** The element as the file has it. */
  readonly raw: string;
}

/** An opened file: its parts as stored. */
export class OpcPackage {
  readonly entries: ReadonlyMap<string, ZipEntry>;
  private readonly paths = new Map<string, string>();

  constructor(entries: readonly ZipEntry[]) {
    this.entries = new Map(entries.map((entry) => [entry.name, entry]));
    for (const entry of entries) this.paths.set(entry.name.toLowerCase(), entry.name);
  }

  /** The name under which a part is stored: part names do not depend on case. */
  pathOf(part: string): string | undefined {
    return this.paths.get(part.toLowerCase());
  }

  bytes(part: string): Uint8Array | undefined {
    const path = this.pathOf(part);
    return path === undefined ? undefined : asUtf8(inflateEntry(this.entries.get(path)!));
  }

  text(part: string): string | undefined {
    const bytes = this.bytes(part);
    return bytes && decodeXml(bytes);
  }

  xml(part: string): XmlElement | undefined {
    const text = this.text(part);
    return text === undefined ? undefined : parseXml(text);
  }

  /** The relations of a part; '' asks for the package's own. */
  relations(part: string): readonly Relation[] {
    return childrenOf(this.xml(relationsPath(part)), 'Relationship').map((element) => {
      const { Id = '', Type = '', Target = '', TargetMode } = element.attributes;
      const external = TargetMode === 'External';
      const target = external ? Target : resolvePart(part, Target);
      return { id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target, external, raw: element.raw };
    });
  }
}

/** Cells are scanned in UTF-8. */
function asUtf8(bytes: Uint8Array): Uint8Array {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return isWide
    ? new TextEncoder().encode(decodeXml(bytes).replace(/^(<\?xml[^>]*?)\sencoding\s*=\s*["'][^"']*["']/, '$1'))
    : bytes;
}

/** XML parts are UTF-8, or UTF-16 with a byte-order mark. */
function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

/** `xl/_rels/workbook.xml.rels` for `xl/workbook.xml`. */
export function relationsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** A target as written, seen from the part that names it. */
export function resolvePart(from: string, target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : from.slice(0, from.lastIndexOf('/') + 1) + target;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Opens the container, telling apart what is no .xlsx at all. */
export function openPackage(bytes: Uint8Array): OpcPackage {
  if (OLE.every((byte, index) => bytes[index] === byte)) throw new HostError(oleCode(bytes));
  if (isBiff(bytes)) throw new HostError('file.old-xls');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new HostError('file.not-xlsx', formatOf(bytes));
  const opened = new OpcPackage(readZip(bytes));
  if (opened.pathOf('[Content_Types].xml')) return opened;
  const isOpenDocument = opened.pathOf('mimetype') !== undefined;
  throw new HostError('file.not-xlsx', isOpenDocument ? { format: 'OpenDocument (.ods)' } : {});
}

/** Workbooks of Excel 2 to 4 begin with a BOF record: number 9, version 0, 2 or 4, and its length. */
function isBiff(bytes: Uint8Array): boolean {
  return bytes[0] === 9 && [0, 2, 4].includes(bytes[1]!) && (bytes[2] === 4 || bytes[2] === 6) && bytes[3] === 0;
}

/** What a file that is no container begins with tells what it is; systems export web pages and CSV under Excel's name. */
function formatOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const start = decodeXml(bytes.subarray(0, 512))
    .replace(/^\ufeff/, '')
    .trimStart();
  if (bytes.length === 0) return { format: '0 byte' };
  if (start.startsWith('%PDF')) return { format: 'PDF' };
  if (/^<(?:!doctype html|html|table|meta|head|body)/i.test(start)) return { format: 'HTML' };
  if (/^<\?xml|^<\w+/.test(start)) return { format: 'XML' };
  return /^[^\u0000-\u0008\u000e-\u001f\ufffd]+$/.test(start) ? { format: 'CSV/TXT' } : {};
}

/** An OLE container holds an encrypted .xlsx, an old .xls, or something else; its directory has names in UTF-16. */
function oleCode(bytes: Uint8Array) {
  if (holdsName(bytes, 'EncryptedPackage')) return 'file.encrypted';
  return holdsName(bytes, 'Workbook') || holdsName(bytes, 'Book') ? 'file.old-xls' : 'file.not-xlsx';
}

/** Directory entries are 128 bytes long and begin with the name, ended by a zero. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name, '\0'].flatMap((character) => [character.charCodeAt(0), 0]);
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
