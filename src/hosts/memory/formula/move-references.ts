import { columnLetters, MAX_COLUMNS, MAX_ROWS } from '../../../core/sheet/a1';
import type { Corner, ReferenceToken } from './tokens';
import { tokenize } from './tokens';

/** The formula as it reads when its cell is copied `rows` down and `columns` right: relative references move along. */
export function copyFormula(formula: string, rows: number, columns: number): string {
  return rows === 0 && columns === 0 ? formula : formulaCopier(formula)(rows, columns);
}

/** For copying one formula to many cells: its words are cut once. */
export function formulaCopier(formula: string): (rows: number, columns: number) => string {
  const tokens = tokenize(formula);
  return (rows, columns) => {
    let text = '';
    for (const token of tokens) text += token.kind === 'reference' ? copyReference(token, rows, columns) : token.text;
    return text;
  };
}

function copyReference(reference: ReferenceToken, rows: number, columns: number): string {
  const from = copied(reference.from, rows, columns);
  const to = reference.to && copied(reference.to, rows, columns);
  return from && (to || !reference.to) ? print(reference.prefix, from, to) : `${reference.prefix}#REF!`;
}

/** Rows inserted (count > 0) before, or deleted (count < 0) from, row `at` of a sheet. */
export interface RowMove {
  readonly at: number;
  readonly count: number;
}

/** The formula after rows of the sheet were inserted or deleted. `concerns` says whether a reference means that sheet. */
export function moveFormula(formula: string, move: RowMove, concerns: (sheet: string | null) => boolean): string {
  return mapReferences(formula, (reference) => {
    if (reference.external || !concerns(reference.sheet) || reference.from.row === null) return reference.text;
    const first = reference.from.row;
    const last = reference.to?.row ?? first;
    const moved = moveSpan(Math.min(first, last), Math.max(first, last), move);
    if (!moved) return `${reference.prefix}#REF!`;
    const from = { ...reference.from, row: first <= last ? moved.first : moved.last };
    const to = reference.to && { ...reference.to, row: first <= last ? moved.last : moved.first };
    return print(reference.prefix, from, to);
  });
}

/** Where the rows first…last lie after a move; null where they are gone. */
export function moveSpan(first: number, last: number, move: RowMove): { first: number; last: number } | null {
  if (move.count >= 0) {
    const shift = (row: number) => Math.min(row >= move.at ? row + move.count : row, MAX_ROWS - 1);
    return shift(first) === shift(last) && first !== last ? null : { first: shift(first), last: shift(last) };
  }
  const end = move.at - move.count;
  const newFirst = first < move.at ? first : Math.max(move.at, first + move.count);
  const newLast = last < move.at ? last : last < end ? move.at - 1 : last + move.count;
  return newLast < newFirst ? null : { first: newFirst, last: newLast };
}

function mapReferences(formula: string, map: (reference: ReferenceToken) => string): string {
  return tokenize(formula)
    .map((token) => (token.kind === 'reference' ? map(token) : token.text))
    .join('');
}

function copied(corner: Corner, rows: number, columns: number): Corner | null {
  const row = corner.row === null || corner.rowFixed ? corner.row : corner.row + rows;
  const column = corner.column === null || corner.columnFixed ? corner.column : corner.column + columns;
  const inside =
    (row === null || (row >= 0 && row < MAX_ROWS)) && (column === null || (column >= 0 && column < MAX_COLUMNS));
  return inside ? { ...corner, row, column } : null;
}

function print(prefix: string, from: Corner, to: Corner | null): string {
  return prefix + printCorner(from) + (to ? `:${printCorner(to)}` : '');
}

function printCorner(corner: Corner): string {
  const column = corner.column === null ? '' : (corner.columnFixed ? '$' : '') + columnLetters(corner.column);
  const row = corner.row === null ? '' : (corner.rowFixed ? '$' : '') + (corner.row + 1);
  return column + row;
}
