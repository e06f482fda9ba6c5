import type { CellValue } from '../../../core/sheet/workbook-snapshot';
import type { ReferenceToken, Token } from '../formula/tokens';
import { tokenize } from '../formula/tokens';
import { numberOfText } from './operand';

export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';

/** A formula as a tree. */
export type FormulaNode =
  | { readonly kind: 'value'; readonly value: CellValue }
  | { readonly kind: 'reference'; readonly reference: ReferenceToken }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'array'; readonly rows: readonly (readonly CellValue[])[] }
  | { readonly kind: 'unary'; readonly operator: '+' | '-' | '%'; readonly operand: FormulaNode }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: FormulaNode;
      readonly right: FormulaNode;
    }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly (FormulaNode | null)[] };

const PRECEDENCE: Readonly<Record<BinaryOperator, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '<=': 1,
  '>': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};

/** Reads a formula; null where it holds something that is not computed here (structured references, unions, spills). */
export function parseFormula(formula: string): FormulaNode | null {
  try {
    return new FormulaParser(formula).parse();
  } catch (error) {
    if (error instanceof NotParsed) return null;
    throw error;
  }
}

class NotParsed extends Error {}

/** A tree may be as deep as its formula is long; beyond this, walking it could overflow the stack. */
const MAX_TOKENS = 1000;

class FormulaParser {
  private readonly tokens: readonly Token[];
  private at = 0;

  constructor(formula: string) {
    const all = tokenize(formula.replace(/^=/, ''));
    this.tokens = all.filter((token) => token.kind !== 'space');
    if (this.tokens.length > MAX_TOKENS) throw new NotParsed();
  }

  parse(): FormulaNode {
    const node = this.expression(0);
    if (this.at < this.tokens.length) throw new NotParsed();
    return node;
  }

  private expression(least: number): FormulaNode {
    let left = this.prefixed();
    for (;;) {
      const token = this.tokens[this.at];
      const operator = token?.kind === 'operator' ? (token.text as BinaryOperator) : undefined;
      const precedence = operator === undefined ? undefined : PRECEDENCE[operator];
      if (precedence === undefined || precedence <= least) return left;
      this.at += 1;
      left = { kind: 'binary', operator: operator!, left, right: this.expression(precedence) };
    }
  }

  /** A sign binds tighter than any operator between two operands: -2^2 is 4. */
  private prefixed(): FormulaNode {
    const sign = this.take('+') ?? this.take('-');
    if (sign) return { kind: 'unary', operator: sign as '+' | '-', operand: this.prefixed() };
    let node = this.primary();
    while (this.take('%')) node = { kind: 'unary', operator: '%', operand: node };
    return node;
  }

  private primary(): FormulaNode {
    const token = this.tokens[this.at];
    if (!token) throw new NotParsed();
    this.at += 1;
    switch (token.kind) {
      case 'reference':
        if (token.external) throw new NotParsed();
        return { kind: 'reference', reference: token };
      case 'function':
        return this.call(token.text.toUpperCase());
      case 'name':
        return { kind: 'name', name: token.text };
      case 'operator':
        if (token.text === '{') return this.array();
        return this.bracketed(token.text);
      case 'string':
      case 'number':
      case 'boolean':
      case 'error':
        return { kind: 'value', value: literal(token) };
      case 'structured':
      case 'space':
      case 'unknown':
        throw new NotParsed();
    }
  }

  private bracketed(text: string): FormulaNode {
    if (text !== '(') throw new NotParsed();
    const node = this.expression(0);
    this.expect(')');
    return node;
  }

  private call(name: string): FormulaNode {
    this.expect('(');
    const args: (FormulaNode | null)[] = [];
    if (this.take(')')) return { kind: 'call', name, args };
    do args.push(this.argument());
    while (this.take(','));
    this.expect(')');
    return { kind: 'call', name, args };
  }

  /** Null for an argument left out: `IF(A1,,2)`. */
  private argument(): FormulaNode | null {
    const next = this.tokens[this.at];
    const empty = next?.kind === 'operator' && (next.text === ',' || next.text === ')');
    return empty ? null : this.expression(0);
  }

  private array(): FormulaNode {
    const rows: CellValue[][] = [[]];
    for (;;) {
      rows[rows.length - 1]!.push(this.arrayItem());
      if (this.take('}')) return { kind: 'array', rows };
      if (this.take(';')) rows.push([]);
      else this.expect(',');
    }
  }

  private arrayItem(): CellValue {
    const negative = this.take('-') !== null;
    const token = this.tokens[this.at];
    if (!token) throw new NotParsed();
    this.at += 1;
    const value = literal(token);
    return negative && typeof value === 'number' ? -value : value;
  }

  private take(text: string): string | null {
    const token = this.tokens[this.at];
    if (token?.kind !== 'operator' || token.text !== text) return null;
    this.at += 1;
    return text;
  }

  private expect(text: string): void {
    if (!this.take(text)) throw new NotParsed();
  }
}

function literal(token: Token): CellValue {
  const { kind, text } = token;
  if (kind === 'string') return text.slice(1, -1).replaceAll('""', '"');
  if (kind === 'number') return numberOfText(text);
  if (kind === 'boolean') return text.toUpperCase() === 'TRUE';
  if (kind === 'error') return { error: text.slice(text.lastIndexOf('!', text.length - 2) + 1).toUpperCase() };
  throw new NotParsed();
}
