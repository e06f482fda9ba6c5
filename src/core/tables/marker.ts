/** What a line or an ordinal cell is numbered with. */
export type MarkerKind = 'upper' | 'roman' | 'decimal' | 'code' | 'lower' | 'bullet';

/** A number, letter or bullet at the head of a line or alone in an ordinal cell. */
export interface Marker {
  readonly kind: MarkerKind;
  /** "III.1" → [3, 1]; a bullet has none. */
  readonly path: readonly number[];
  /** What codes begin with ("NV"), a bullet's sign, the bracket of "1)", else ''. */
  readonly prefix: string;
  /** How many characters of the text it takes, with the space behind it. */
  readonly length: number;
}

/** "Phần I", "Mục 2", "Chương III": the word before the number of a heading. */
const WORD = '(?:(?:phần|mục|chương|điều|nhóm|phụ lục|nhiệm vụ|mục tiêu|tiêu chí)\\s+)?';
const ROMAN = '[IVX]{1,6}';
/** Behind a number: "1.", "2..", "1)", "I/", "1 -"; a bare number needs a space. */
const END = '(?:\\s*[.)/:]+(?=\\s|$|[^\\d])|\\s*-(?=\\s)|(?=\\s|$))\\s*';
const NUMBERED = new RegExp(
  `^\\s*${WORD}\\(?(?:(?<roman>${ROMAN})(?<romanPath>(?:\\.\\d{1,3})*)|(?<decimal>\\d{1,5}(?:[.,]\\d{1,3})*)|(?<upper>[A-HĐK-Z])(?<upperPath>(?:\\.\\d{1,3})*)|(?<lower>[a-zđ]))${END}`,
  'iu',
);
const CODE = /^\s*(?<prefix>\p{Lu}{1,6})[-_. ]?(?<path>\d{1,3}(?:[._-]\d{1,3})*)(?=\s|$|[.:)])[.:)]?\s*/u;
const BULLET = /^\s*[-–—+•*●▪○◦✓➢\uf0a7\uf0b7]\s*/u;

/** The marker at the head of a line of prose; the words behind it are the line's own. */
export function lineMarker(text: string): Marker | null {
  const bullet = BULLET.exec(text);
  if (bullet) return { kind: 'bullet', path: [], prefix: bullet[0].trim(), length: bullet[0].length };
  const marker = numbered(text);
  if (!marker) return null;
  const shown = text.slice(0, marker.length);
  // "2026. …" is a year
  if (shown.includes(',') || /(?<!\d)(?:19|20)\d\d(?!\d)/.test(shown)) return null;
  // "5 mô hình", "A Vạ": a bare number or letter before words is no numbering
  return /[.)/:]/.test(shown) || /^\s*\p{L}{2,}\s/u.test(shown) || marker.path.length > 1 ? marker : null;
}

/** The marker that an ordinal cell holds, alone. */
export function ordinalMarker(text: string): Marker | null {
  if (PLAIN_NUMBER.test(text)) return { kind: 'decimal', path: [Number(text)], prefix: '', length: text.length };
  const trimmed = text
    .trim()
    .replace(/(?<!\s)\s*(?<![.)\]/,;:])[.)\]/,;:]+$/, '')
    .replace(/^[([]/, '');
  if (/^[-–—+•*]$/.test(trimmed)) return { kind: 'bullet', path: [], prefix: trimmed, length: text.length };
  const marker = numbered(trimmed);
  if (marker && marker.length === trimmed.length) return { ...marker, length: text.length };
  const code = CODE.exec(trimmed);
  if (!code || code[0].length !== trimmed.length) return null;
  return { kind: 'code', path: numbers(code.groups!['path']!), prefix: code.groups!['prefix']!, length: text.length };
}

/** "12": what nearly every ordinal cell holds. */
const PLAIN_NUMBER = /^\d{1,5}$/;

function numbered(text: string): Marker | null {
  const match = NUMBERED.exec(text);
  const groups = match?.groups;
  if (!match || !groups) return null;
  const make = (kind: MarkerKind, path: readonly number[]) => ({ kind, path, prefix: '', length: match[0].length });
  if (groups['roman'] && groups['roman'] === groups['roman'].toUpperCase())
    return make('roman', [romanValue(groups['roman']), ...numbers(groups['romanPath'] ?? '')]);
  if (groups['decimal']) {
    const isBracketed = /\d\s*\)/.test(match[0]);
    return { ...make('decimal', numbers(groups['decimal'])), prefix: isBracketed ? ')' : '' };
  }
  const letter = groups['upper'] ?? groups['lower'] ?? groups['roman'] ?? '';
  if (letter.length !== 1) return null;
  return letter === letter.toUpperCase()
    ? make('upper', [letter.charCodeAt(0) - 64, ...numbers(groups['upperPath'] ?? '')])
    : make('lower', [letter.charCodeAt(0) - 96]);
}

const numbers = (path: string) =>
  path
    .split(/[^\d]+/)
    .filter(Boolean)
    .map(Number);

const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
function romanValue(roman: string): number {
  const values = [...roman].map((letter) => ROMAN_VALUES[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
