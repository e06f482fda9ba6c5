import type { TextSpan } from '../source/source-ref';
import { foldText } from './fold-text';

/** A cell's text made comparable, with the way back to the words as they stand in the cell. */
export interface NormalisedText {
  readonly raw: string;
  /** NFC; one kind of space, dash and quote; no invisible characters; line breaks as `\n`. */
  readonly text: string;
  /** `text` in lower case without diacritics, the same length, so that spans map one to one. */
  readonly folded: string;
  /** False where the whole text was typed without diacritics (or has no letters that take them). */
  readonly hasDiacritics: boolean;
  /** A span of `text` as a span of `raw`. */
  readonly rawSpan: (start: number, end: number) => TextSpan;
}

/** Normalises the text of a cell. */
export function normaliseText(raw: string): NormalisedText {
  const { text, origin } = isRegular(raw) ? { text: raw, origin: null } : rewrite(raw);
  return {
    raw,
    text,
    folded: foldText(text),
    hasDiacritics: DIACRITIC.test(text),
    rawSpan: (start, end) => toRaw(start, end, text.length, origin),
  };
}

/** Whether nothing is to be rewritten; most texts hold only letters and signs of which that is known. */
function isRegular(raw: string): boolean {
  let isSpace = true;
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at);
    const space = code === 0x20 || code === 0x0a;
    if (space ? isSpace : PLAIN[code] !== 1) return looksRegular(raw);
    isSpace = space;
  }
  return !isSpace || looksRegular(raw);
}

const looksRegular = (raw: string) => !IRREGULAR.test(raw) && raw.normalize('NFC') === raw;

/** Letters that only Vietnamese spelling with diacritics has (NFC). */
const DIACRITIC = /[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]/;

/** What a text must hold to need rewriting: anything that `rewrite` would change or drop. */
const IRREGULAR =
  /[\t\r\v\f\u0085\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff\u00ad\u061c\u2105\u2106\u066a\u2010-\u2015\u2212\uff0d\u2018-\u201f\u00ab\u00bb\u2032\u2033\u00d0\u00f0\u2160-\u216b\u2170-\u217b\uff01-\uff5e\u2a7e\u2267\u2a7d\u2266\u1160-\u11ff]|\p{M}|  | \n|\n |^ | $/u;

/** 1 for each sign and letter that stays as it is wherever it stands: ASCII, and the composed letters of Vietnamese. */
const PLAIN = plainCodes();
function plainCodes(): Uint8Array {
  const codes = new Uint8Array(0x1efa);
  codes.fill(1, 0x21, 0x7f);
  for (let code = 0xc0; code < codes.length; code++) if (DIACRITIC.test(String.fromCharCode(code))) codes[code] = 1;
  return codes;
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u061c]/;
const BREAK = /[\n\r\v\f\u0085\u2028\u2029]/;
const SPACE = /[\t \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
const MARK = /[\p{M}\u1160-\u11ff]/u;

/** Ⅰ … Ⅻ, ⅰ … ⅻ, each one sign in some fonts. */
const ROMAN_SIGNS: Readonly<Record<string, string>> = Object.fromEntries(
  'I II III IV V VI VII VIII IX X XI XII'
    .split(' ')
    .map((numeral, at) => [numeral, String.fromCharCode(0x2160 + at, 0x2170 + at)]),
);

/** Signs that are typed in several ways, as the one that the readers know. */
const SAME_SIGN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '-': '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uff0d',
    '"': '\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033',
    "'": '\u2018\u2019\u201a\u201b\u2032',
    '%': '\u2105\u2106\u066a',
    '≥': '\u2a7e\u2267',
    '≤': '\u2a7d\u2266',
    Đ: '\u00d0',
    đ: '\u00f0',
    ...ROMAN_SIGNS,
  }).flatMap(([sign, variants]) => [...variants].map((variant): [string, string] => [variant, sign])),
);

interface Rewritten {
  readonly text: string;
  /** For each UTF-16 unit of `text`, where its source begins and ends in the raw text. */
  readonly origin: { readonly starts: readonly number[]; readonly ends: readonly number[] };
}

function rewrite(raw: string): Rewritten {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const put = (value: string, start: number, end: number) => {
    for (let i = 0; i < value.length; i++) {
      units.push(value[i]!);
      starts.push(start);
      ends.push(end);
    }
  };
  let spaceFrom = -1;
  for (let at = 0; at < raw.length;) {
    const end = clusterEnd(raw, at);
    const cluster = raw.slice(at, end);
    if (SPACE.test(cluster[0]!) && cluster.length === 1) spaceFrom = spaceFrom < 0 ? at : spaceFrom;
    else if (BREAK.test(cluster[0]!)) {
      put('\n', at, end);
      spaceFrom = -1;
    } else if (!INVISIBLE.test(cluster[0]!) || cluster.length > 1) {
      const atLineStart = units.length === 0 || units[units.length - 1] === '\n';
      if (spaceFrom >= 0 && !atLineStart) put(' ', spaceFrom, at);
      spaceFrom = -1;
      put(sameSign(cluster), at, end);
    }
    at = end;
  }
  return { text: units.join(''), origin: { starts, ends } };
}

/** A character with its combining marks, or a CR LF pair. */
function clusterEnd(raw: string, at: number): number {
  if (raw[at] === '\r' && raw[at + 1] === '\n') return at + 2;
  let end = at + (raw.codePointAt(at)! > 0xffff ? 2 : 1);
  while (end < raw.length && MARK.test(String.fromCodePoint(raw.codePointAt(end)!)))
    end += raw.codePointAt(end)! > 0xffff ? 2 : 1;
  return end;
}

function sameSign(cluster: string): string {
  const composed = cluster.normalize('NFC').replace(INVISIBLE_ALL, '');
  const code = composed.charCodeAt(0);
  const narrow = code >= 0xff01 && code <= 0xff5e && composed.length === 1 ? String.fromCharCode(code - 0xfee0) : null;
  return SAME_SIGN.get(composed) ?? narrow ?? composed;
}
const INVISIBLE_ALL = new RegExp(INVISIBLE.source, 'g');

function toRaw(start: number, end: number, length: number, origin: Rewritten['origin'] | null): TextSpan {
  const from = Math.max(0, Math.min(start, length));
  const to = Math.max(from, Math.min(end, length));
  if (!origin) return { start: from, end: to };
  const rawLength = origin.ends[length - 1] ?? 0;
  const rawStart = from < length ? origin.starts[from]! : rawLength;
  return { start: rawStart, end: to > from ? origin.ends[to - 1]! : rawStart };
}
