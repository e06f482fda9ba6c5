import { columnIndex, MAX_COLUMNS, MAX_ROWS } from '../../../core/sheet/a1';

/** A corner of a reference; null where the reference spans whole rows or columns. */
export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** A reference to cells as a formula writes it. */
export interface ReferenceToken {
  readonly kind: 'reference';
  readonly text: string;
  /** The sheet's part with its quotes and `!`; '' where the reference has none. */
  readonly prefix: string;
  /** The sheet's name, unquoted; null where the reference means its own sheet. */
  readonly sheet: string | null;
  /** To another workbook, or over several sheets. */
  readonly external: boolean;
  readonly from: Corner;
  readonly to: Corner | null;
}

/** One word of a formula. */
export type Token =
  | ReferenceToken
  | {
      readonly kind:
        | 'space'
        | 'string'
        | 'number'
        | 'boolean'
        | 'error'
        | 'name'
        | 'function'
        | 'structured'
        | 'operator'
        | 'unknown';
      readonly text: string;
    };

const SHEET = String.raw`(?:'(?:[^']|'')+'|(?:\[\d+\])?[\p{L}_\\][\p{L}\p{N}_.\\]*(?::[\p{L}_\\][\p{L}\p{N}_.\\]*)?|\[\d+\])!`;
const END = String.raw`(?![\p{L}\p{N}_.(!\\?])`;
const PATTERNS = {
  space: /[ \n\r\t\u00a0]+/y,
  string: /"(?:[^"]|"")*"/y,
  prefix: new RegExp(SHEET, 'uy'),
  cells: new RegExp(
    String.raw`(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?::(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6}))?${END}`,
    'iuy',
  ),
  columns: new RegExp(String.raw`(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})${END}`, 'iuy'),
  rows: new RegExp(String.raw`(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})${END}`, 'uy'),
  number: /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iy,
  error:
    /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA|BLOCKED!|UNKNOWN!|FIELD!|CONNECT!)/iy,
  word: /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy,
  operator: /<=|>=|<>|[-+*/^&=<>%(){},;:@#!]/y,
};

/** Cuts a formula (with or without `=`) into words; joined again they are the formula. */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Token {
  const first = formula[at]!;
  if (first === '"') return simple('string', match('string', formula, at), formula, at);
  const space = match('space', formula, at);
  if (space) return { kind: 'space', text: space[0] };
  const prefix = match('prefix', formula, at)?.[0] ?? '';
  const reference = referenceAt(formula, at, prefix);
  if (reference) return reference;
  if (prefix) return prefixedAt(formula, at, prefix);
  const number = match('number', formula, at);
  if (number) return { kind: 'number', text: number[0] };
  const error = match('error', formula, at);
  if (error) return { kind: 'error', text: error[0] };
  if (first === '[') return { kind: 'structured', text: bracketed(formula, at) };
  const word = match('word', formula, at);
  if (word) return wordAt(formula, at, word[0]);
  return simple('operator', match('operator', formula, at), formula, at);
}

function wordAt(formula: string, at: number, word: string): Token {
  const next = formula[at + word.length];
  if (next === '(') return { kind: 'function', text: word };
  if (next === '[') return { kind: 'structured', text: word + bracketed(formula, at + word.length) };
  return { kind: /^(?:true|false)$/i.test(word) ? 'boolean' : 'name', text: word };
}

/** `Sheet1!Name` or `Sheet1!#REF!`. */
function prefixedAt(formula: string, at: number, prefix: string): Token {
  const rest = at + prefix.length;
  const error = match('error', formula, rest);
  if (error) return { kind: 'error', text: prefix + error[0] };
  const word = match('word', formula, rest);
  return { kind: word ? 'name' : 'unknown', text: prefix + (word?.[0] ?? '') };
}

function referenceAt(formula: string, start: number, prefix: string): ReferenceToken | null {
  const at = start + prefix.length;
  const cells = match('cells', formula, at);
  if (cells) {
    const [, c1 = '', column1 = '', r1 = '', row1 = '', c2 = '', column2, r2 = '', row2] = cells;
    const to = column2 && row2 ? corner(row2, column2, r2, c2) : null;
    return reference(formula, start, prefix, cells[0], corner(row1, column1, r1, c1), to);
  }
  const columns = match('columns', formula, at);
  if (columns) {
    const [, c1 = '', column1 = '', c2 = '', column2 = ''] = columns;
    return reference(formula, start, prefix, columns[0], corner(null, column1, '', c1), corner(null, column2, '', c2));
  }
  const rows = match('rows', formula, at);
  if (!rows) return null;
  const [, r1 = '', row1 = '', r2 = '', row2 = ''] = rows;
  return reference(formula, start, prefix, rows[0], corner(row1, null, r1, ''), corner(row2, null, r2, ''));
}

function reference(
  formula: string,
  start: number,
  prefix: string,
  cells: string,
  from: Corner,
  to: Corner | null,
): ReferenceToken | null {
  const outside = (each: Corner) => (each.row ?? 0) >= MAX_ROWS || (each.column ?? 0) >= MAX_COLUMNS;
  if (outside(from) || (to && outside(to))) return null;
  const raw = prefix.slice(0, -1);
  const sheet = raw.startsWith("'") ? raw.slice(1, -1).replaceAll("''", "'") : raw;
  const external = sheet.includes('[') || sheet.includes(':');
  const text = formula.slice(start, start + prefix.length + cells.length);
  return { kind: 'reference', text, prefix, sheet: prefix ? sheet : null, external, from, to };
}

function corner(row: string | null, column: string | null, rowFixed: string, columnFixed: string): Corner {
  return {
    row: row === null ? null : Number(row) - 1,
    column: column === null ? null : columnIndex(column),
    rowFixed: rowFixed !== '',
    columnFixed: columnFixed !== '',
  };
}

/** `[…]` with the brackets inside it; a quote `'` guards the next character. */
function bracketed(formula: string, at: number): string {
  let depth = 0;
  for (let index = at; index < formula.length; index += 1) {
    const character = formula[index];
    if (character === "'") index += 1;
    else if (character === '[') depth += 1;
    else if (character === ']' && --depth === 0) return formula.slice(at, index + 1);
  }
  return formula.slice(at);
}

function match(pattern: keyof typeof PATTERNS, text: string, at: number): RegExpExecArray | null {
  const expression = PATTERNS[pattern];
  expression.lastIndex = at;
  return expression.exec(text);
}

function simple(kind: 'string' | 'operator', found: RegExpExecArray | null, formula: string, at: number): Token {
  return found ? { kind, text: found[0] } : { kind: 'unknown', text: formula[at]! };
}
