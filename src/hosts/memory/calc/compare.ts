import type { CellError, CellValue } from '../../../core/sheet/workbook-snapshot';
import type { BinaryOperator } from './parse-formula';
import { ERRORS, isError, toNumber, toText } from './operand';

/** What an operator between two values gives. */
export function applyBinary(operator: BinaryOperator, left: CellValue, right: CellValue): CellValue {
  if (isError(left)) return left;
  if (isError(right)) return right;
  switch (operator) {
    case '&':
      return `${toText(left) as string}${toText(right) as string}`;
    case '=':
      return compareValues(left, right) === 0;
    case '<>':
      return compareValues(left, right) !== 0;
    case '<':
      return compareValues(left, right) < 0;
    case '<=':
      return compareValues(left, right) <= 0;
    case '>':
      return compareValues(left, right) > 0;
    case '>=':
      return compareValues(left, right) >= 0;
    case '+':
    case '-':
    case '*':
    case '/':
    case '^':
      return arithmetic(operator, toNumber(left), toNumber(right));
  }
}

function arithmetic(
  operator: '+' | '-' | '*' | '/' | '^',
  left: number | CellError,
  right: number | CellError,
): CellValue {
  if (typeof left !== 'number') return left;
  if (typeof right !== 'number') return right;
  switch (operator) {
    case '+':
      return nearZero(left + right, left, right);
    case '-':
      return nearZero(left - right, left, right);
    case '*':
      return finite(left * right);
    case '/':
      return right === 0 ? ERRORS.division : finite(left / right);
    case '^':
      return left === 0 && right === 0 ? ERRORS.number : finite(left ** right);
  }
}

/** Excel takes a difference in the last bits for zero: 0.3-0.1-0.2 is 0 as a last step. */
function nearZero(result: number, left: number, right: number): CellValue {
  const size = Math.max(Math.abs(left), Math.abs(right));
  return Math.abs(result) < size * 2 ** -50 ? 0 : finite(result);
}

export function finite(value: number): CellValue {
  return Number.isFinite(value) ? value : ERRORS.number;
}

/** Excel's order: numbers, then text (without regard to case), then booleans; an empty cell is 0, '' or FALSE, as the other needs. */
export function compareValues(left: CellValue, right: CellValue): number {
  const a = left ?? emptyLike(right);
  const b = right ?? emptyLike(left);
  const ranks = rank(a) - rank(b);
  if (ranks !== 0) return ranks;
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(a, b);
  if (typeof a === 'number' && typeof b === 'number') return compareNumbers(a, b);
  return Number(a) - Number(b);
}

/** Numbers are compared as their 15 digits show them. */
function compareNumbers(a: number, b: number): number {
  if (a === b) return 0;
  return Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * 2 ** -50 ? 0 : a - b;
}

const collator = new Intl.Collator('en', { sensitivity: 'accent' });

/** Case does not count, marks do. */
export function compareTexts(a: string, b: string): number {
  return a === b || a.toLowerCase() === b.toLowerCase() ? 0 : collator.compare(a, b) || (a < b ? -1 : 1);
}

function emptyLike(other: CellValue): CellValue {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

function rank(value: CellValue): number {
  if (typeof value === 'number') return 0;
  return typeof value === 'string' ? 1 : 2;
}
