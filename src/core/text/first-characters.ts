/** Whether a match may begin with a character, by its code; characters beyond ASCII always may. */
export type FirstCharacters = Uint8Array;

const CODES = 128;

/**
 * The characters that a match of a pattern can begin with, told from its source: a look at one character then spares
 * most runs of it. What is not understood counts as any character, so a match is never missed.
 */
export function firstCharacters({ source, flags }: RegExp): FirstCharacters {
  const first = flags.includes('i') ? null : alternatives({ source, at: 0 });
  const codes = new Uint8Array(CODES);
  if (first === null || first.mayBeEmpty) return codes.fill(1);
  for (const code of first.codes) codes[code] = 1;
  return codes;
}

interface First {
  readonly codes: ReadonlySet<number>;
  /** It may match nothing: what follows it may be first too. */
  readonly mayBeEmpty: boolean;
}

/** Where a source is being read. */
interface Cursor {
  readonly source: string;
  at: number;
}

const NOTHING: First = { codes: new Set(), mayBeEmpty: true };
const ANY: First = { codes: new Set(Array.from({ length: CODES }, (_, code) => code)), mayBeEmpty: false };

/** a|b|c, to the end or the closing bracket. */
function alternatives(cursor: Cursor): First {
  const codes = new Set<number>();
  let mayBeEmpty = false;
  for (;;) {
    const one = sequence(cursor);
    for (const code of one.codes) codes.add(code);
    mayBeEmpty ||= one.mayBeEmpty;
    if (cursor.source[cursor.at] !== '|') return { codes, mayBeEmpty };
    cursor.at++;
  }
}

function sequence(cursor: Cursor): First {
  const codes = new Set<number>();
  let mayBeEmpty = true;
  while (cursor.at < cursor.source.length && !'|)'.includes(cursor.source[cursor.at]!)) {
    const item = repeated(cursor, atom(cursor));
    if (mayBeEmpty) for (const code of item.codes) codes.add(code);
    mayBeEmpty &&= item.mayBeEmpty;
  }
  return { codes, mayBeEmpty };
}

const QUANTIFIER = /(?:([*?])|\+|\{(\d+)(?:,\d*)?\})\??/y;

function repeated(cursor: Cursor, item: First): First {
  QUANTIFIER.lastIndex = cursor.at;
  const match = QUANTIFIER.exec(cursor.source);
  if (!match) return item;
  cursor.at += match[0].length;
  return match[1] || match[2] === '0' ? { ...item, mayBeEmpty: true } : item;
}

function atom(cursor: Cursor): First {
  const sign = cursor.source[cursor.at]!;
  if (sign === '(') return group(cursor);
  if (sign === '[') return characterClass(cursor);
  cursor.at++;
  if (sign === '\\') return escaped(cursor);
  if (sign === '^' || sign === '$') return NOTHING;
  return sign === '.' ? ANY : single(sign);
}

const GROUP_HEAD = /\(\?(<?[=!]|:|<\w+>)|\(/y;

/** A look around a place takes no characters; what it asks for is not used. */
function group(cursor: Cursor): First {
  GROUP_HEAD.lastIndex = cursor.at;
  const head = GROUP_HEAD.exec(cursor.source)!;
  cursor.at += head[0].length;
  const inside = alternatives(cursor);
  cursor.at++;
  return /[=!]$/.test(head[1] ?? '') ? NOTHING : inside;
}

/** [a-z\d…]; what is in it is asked of the class itself. */
function characterClass(cursor: Cursor): First {
  const { source } = cursor;
  let end = cursor.at + 1;
  while (source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
  const written = source.slice(cursor.at, end + 1);
  const pattern = new RegExp(written, written.includes('\\p') ? 'u' : '');
  cursor.at = end + 1;
  return {
    codes: new Set([...ANY.codes].filter((code) => pattern.test(String.fromCharCode(code)))),
    mayBeEmpty: false,
  };
}

const CLASS_ESCAPE = /[dDsSwW]/;

function escaped(cursor: Cursor): First {
  const sign = cursor.source[cursor.at++]!;
  if (sign === 'b' || sign === 'B') return NOTHING;
  if (CLASS_ESCAPE.test(sign)) return characterClass({ source: `[\\${sign}]`, at: 0 });
  if (sign === 'n') return single('\n');
  // \1, \p{…}, \u…: not followed
  return /[A-Za-z\d]/.test(sign) ? { ...ANY, mayBeEmpty: true } : single(sign);
}

const single = (sign: string): First => ({
  codes: new Set(sign.charCodeAt(0) < CODES ? [sign.charCodeAt(0)] : []),
  mayBeEmpty: false,
});
