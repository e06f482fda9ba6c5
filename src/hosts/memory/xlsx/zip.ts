import { Inflate, deflateSync } from 'fflate';
import { HostError } from '../../workbook-host';
import { crc32 } from './crc32';

/** One file of a zip, as stored: its data is inflated when asked for. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array;
}

/** Bounds on what a file may unpack to; beyond is taken for a zip bomb. */
const MAX_ENTRY_BYTES = 512 * 1024 * 1024;
const MAX_TOTAL_BYTES = 1024 * 1024 * 1024;

const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const FULL32 = 0xffffffff;

const damaged = (detail: string) => new HostError('file.damaged', { detail });

/** Lists a zip's files from its central directory, checking the sizes before anything is inflated. */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset } = directory(view);
  const entries: ZipEntry[] = [];
  let at = offset;
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw damaged('zip-directory');
    const entry = centralEntry(bytes, view, at);
    total += entry.size;
    if (entry.size > MAX_ENTRY_BYTES || total > MAX_TOTAL_BYTES)
      throw new HostError('file.too-large', { bytes: total });
    entries.push(entry);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function directory(view: DataView): { count: number; offset: number } {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (offset !== FULL32 && count !== 0xffff) return { count, offset };
    return directory64(view, at);
  }
  throw damaged('zip-end');
}

function directory64(view: DataView, end: number): { count: number; offset: number } {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR64) throw damaged('zip64');
  const at = number64(view, locator + 8);
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END64) throw damaged('zip64');
  return { count: number64(view, at + 32), offset: number64(view, at + 48) };
}

function centralEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
  if ((view.getUint16(at + 8, true) & 1) !== 0) throw new HostError('file.encrypted');
  const sizes = sizes64(view, at, at + 46 + nameLength, extraLength);
  const header = sizes.offset;
  if (header + 30 > bytes.length || view.getUint32(header, true) !== LOCAL) throw damaged('zip-entry');
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + sizes.packed > bytes.length) throw damaged('zip-entry');
  const method = view.getUint16(at + 10, true);
  const data = bytes.subarray(start, start + sizes.packed);
  return { name, method, crc: view.getUint32(at + 16, true), size: sizes.size, data };
}

/** The three numbers that move to the extra field where they do not fit 32 bits. */
function sizes64(view: DataView, at: number, extra: number, extraLength: number) {
  const sizes = {
    size: view.getUint32(at + 24, true),
    packed: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  for (let field = extra; field + 4 <= extra + extraLength; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let next = field + 4;
    for (const key of ['size', 'packed', 'offset'] as const) {
      if (sizes[key] !== FULL32) continue;
      sizes[key] = number64(view, next);
      next += 8;
    }
  }
  return sizes;
}

function number64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

/** The file's content; never more than the directory promised, and only if its checksum is right. */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  const content = entry.method === 0 ? entry.data : inflate(entry);
  if (entry.method !== 0 && entry.method !== 8) throw damaged('zip-method');
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw damaged(entry.name);
  return content;
}

function inflate(entry: ZipEntry): Uint8Array {
  const content = new Uint8Array(entry.size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > entry.size) throw new HostError('file.too-large', { part: entry.name });
    content.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < entry.data.length; at += 65_536) {
      stream.push(entry.data.subarray(at, at + 65_536), at + 65_536 >= entry.data.length);
    }
  } catch (error) {
    throw error instanceof HostError ? error : damaged(entry.name);
  }
  return content.subarray(0, length);
}

/** An entry for new content. */
export function deflateEntry(name: string, content: Uint8Array): ZipEntry {
  return { name, method: 8, crc: crc32(content), size: content.length, data: deflateSync(content, { level: 6 }) };
}

/** Writes a zip; entries that were read are copied as they are stored. Dates are fixed: the same workbook gives the same bytes. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map((entry) => new TextEncoder().encode(entry.name));
  const size = entries.reduce((sum, entry, index) => sum + 76 + 2 * names[index]!.length + entry.data.length, 22);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const offsets = entries.map((entry, index) => {
    const start = at;
    at = writeHeader(view, bytes, at, LOCAL, entry, names[index]!, 0);
    bytes.set(entry.data, at);
    at += entry.data.length;
    return start;
  });
  const start = at;
  entries.forEach(
    (entry, index) => (at = writeHeader(view, bytes, at, CENTRAL, entry, names[index]!, offsets[index]!)),
  );
  view.setUint32(at, END, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - start, true);
  view.setUint32(at + 16, start, true);
  return bytes;
}

/** The local header, or the directory's, which has room for more. */
function writeHeader(
  view: DataView,
  bytes: Uint8Array,
  start: number,
  signature: number,
  entry: ZipEntry,
  name: Uint8Array,
  offset: number,
): number {
  view.setUint32(start, signature, true);
  let at = start + 4;
  if (signature === CENTRAL) {
    view.setUint16(at, 20, true);
    at += 2;
  }
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, 0x0800, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 8, 0x21, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, name.length, true);
  if (signature === CENTRAL) view.setUint32(start + 42, offset, true);
  at = start + (signature === CENTRAL ? 46 : 30);
  bytes.set(name, at);
  return at + name.length;
}
