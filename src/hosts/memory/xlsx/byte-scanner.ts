import { decodeControl, unescapeXml } from './xml';

const LT = 60;
const GT = 62;
const SLASH = 47;
const QUOTE = 34;
const APOSTROPHE = 39;
const COLON = 58;
const AMPERSAND = 38;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Walks over the tags of an XML part without making a string of it: a sheet of a million cells is 60 MB of XML.
 * After `next()`, `name` is the tag's local name and the attributes are read with `attribute…`.
 */
export class ByteScanner {
  /** Position after the tag. */
  at = 0;
  name = '';
  isEnd = false;
  isEmpty = false;
  tagStart = 0;
  private attributesStart = 0;
  private attributesEnd = 0;

  constructor(readonly bytes: Uint8Array) {}

  /** Goes to the next tag; false at the end. */
  next(): boolean {
    const { bytes } = this;
    for (;;) {
      const start = bytes.indexOf(LT, this.at);
      if (start < 0) return false;
      const first = bytes[start + 1];
      if (first === 33 || first === 63) {
        this.at = this.skipSpecial(start);
        continue;
      }
      this.readTag(start);
      return true;
    }
  }

  /** Comments, declarations and processing instructions. */
  private skipSpecial(start: number): number {
    const isComment = this.bytes[start + 2] === 45 && this.bytes[start + 3] === 45;
    // A comment ends with two dashes ahead of its `>`, CDATA with two brackets.
    const mark = isComment ? 45 : this.bytes[start + 2] === 91 ? 93 : null;
    let end = this.bytes.indexOf(GT, start);
    while (mark !== null && end >= 0 && !(this.bytes[end - 1] === mark && this.bytes[end - 2] === mark)) {
      end = this.bytes.indexOf(GT, end + 1);
    }
    return end < 0 ? this.bytes.length : end + 1;
  }

  private readTag(start: number): void {
    const { bytes } = this;
    let at = start + 1;
    this.tagStart = start;
    this.isEnd = bytes[at] === SLASH;
    if (this.isEnd) at += 1;
    let nameStart = at;
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at]!;
      if (byte === COLON) nameStart = at + 1;
      else if (byte <= 32 || byte === GT || byte === SLASH) break;
    }
    this.name = shortName(bytes, nameStart, at);
    this.attributesStart = at;
    while (at < bytes.length && bytes[at] !== GT) {
      const byte = bytes[at]!;
      if (byte === QUOTE || byte === APOSTROPHE) {
        const close = bytes.indexOf(byte, at + 1);
        at = close < 0 ? bytes.length : close;
      }
      at += 1;
    }
    this.isEmpty = bytes[at - 1] === SLASH;
    this.attributesEnd = this.isEmpty ? at - 1 : at;
    this.at = at + 1;
  }

  /** Calls back for each attribute of the tag with the bounds of its name and its value. */
  eachAttribute(visit: (nameStart: number, nameEnd: number, start: number, end: number) => void): void {
    const { bytes, attributesEnd } = this;
    let at = this.attributesStart;
    while (at < attributesEnd) {
      while (at < attributesEnd && bytes[at]! <= 32) at += 1;
      const nameStart = at;
      while (at < attributesEnd && bytes[at] !== 61) at += 1;
      let nameEnd = at;
      while (nameEnd > nameStart && bytes[nameEnd - 1]! <= 32) nameEnd -= 1;
      while (at < attributesEnd && bytes[at] !== QUOTE && bytes[at] !== APOSTROPHE) at += 1;
      if (at >= attributesEnd) return;
      const end = bytes.indexOf(bytes[at]!, at + 1);
      if (end < 0) return;
      visit(nameStart, nameEnd, at + 1, end);
      at = end + 1;
    }
  }

  /** The text up to the next tag. */
  text(): string {
    const end = this.bytes.indexOf(LT, this.at);
    if (end >= 0 && this.bytes[end + 1] === 33) return this.textAround(end);
    return this.slice(this.at, end < 0 ? this.bytes.length : end);
  }

  /** Text with a CDATA section or a comment in it, which the file format allows and Excel never writes. */
  private textAround(special: number): string {
    const end = this.skipSpecial(special);
    const whole = this.source(special, end);
    const before = this.slice(this.at, special);
    this.at = end;
    return before + (/^<!\[CDATA\[([^]*)\]\]>$/.exec(whole)?.[1] ?? '') + this.text();
  }

  /** The text between two positions, unescaped. */
  slice(start: number, end: number): string {
    return decodeText(this.bytes, start, end);
  }

  /** The part between two positions as the file has it. */
  source(start: number, end: number): string {
    return decoder.decode(this.bytes.subarray(start, end));
  }
}

/** Names of one or two letters are by far the most frequent: no string is made for them. */
function shortName(bytes: Uint8Array, start: number, end: number): string {
  if (end - start === 1) {
    const byte = bytes[start];
    if (byte === 99) return 'c';
    if (byte === 118) return 'v';
    if (byte === 102) return 'f';
    if (byte === 116) return 't';
    if (byte === 114) return 'r';
  }
  if (end - start === 3 && bytes[start] === 114 && bytes[start + 1] === 111) return 'row';
  return String.fromCharCode(...bytes.subarray(start, end));
}

function decodeText(bytes: Uint8Array, start: number, end: number): string {
  const part = bytes.subarray(start, end);
  if (part.length <= 48 && isPlain(part)) return String.fromCharCode.apply(null, part as unknown as number[]);
  return tidy(decoder.decode(part));
}

/** ASCII without anything to unescape. */
function isPlain(part: Uint8Array): boolean {
  for (let at = 0; at < part.length; at += 1) {
    const byte = part[at]!;
    if (byte >= 128 || byte === AMPERSAND || byte === 13 || byte === 95) return false;
  }
  return true;
}

function tidy(text: string): string {
  return decodeControl(unescapeXml(text));
}

/** A number in the bytes; short whole numbers without making a string. */
export function decodeNumber(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > 15 || end <= start) return Number(String.fromCharCode(...bytes.subarray(start, end)));
  let value = 0;
  for (let at = start; at < end; at += 1) {
    const digit = bytes[at]! - 48;
    if (digit < 0 || digit > 9) return Number(String.fromCharCode(...bytes.subarray(start, end)));
    value = value * 10 + digit;
  }
  return value;
}
