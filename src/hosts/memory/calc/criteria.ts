import type { CellValue } from '../../../core/sheet/workbook-snapshot';
import { compareTexts } from './compare';
import { isError, numberOfText } from './operand';

/** A criterion of COUNTIFS and its like: either one key that cells are looked up by, or a test of each cell. */
export type Criterion =
  | { readonly kind: 'equal'; readonly key: string }
  | { readonly kind: 'test'; readonly id: string; readonly test: (value: CellValue) => boolean };

/** The key of a cell: equal for cells that the same criterion finds. Text that reads as a number is that number. */
export function keyOfValue(value: CellValue): string {
  if (value === null || value === '') return '';
  if (typeof value === 'number') return `n${value}`;
  if (typeof value === 'boolean') return `b${value}`;
  if (typeof value === 'object') return `e${value.error}`;
  const number = numberOfText(value);
  return number === null ? `t${value.toLowerCase()}` : `n${number}`;
}

/** Reads a criterion as Excel does: `>=5`, `<>x`, `a*`, 5, "text"; an empty cell means 0. */
export function readCriterion(value: CellValue): Criterion {
  if (value === null) return { kind: 'equal', key: 'n0' };
  if (typeof value !== 'string') return { kind: 'equal', key: keyOfValue(value) };
  const match = /^(<=|>=|<>|<|>|=)?([^]*)$/.exec(value)!;
  const operator = match[1] ?? '';
  const operand = match[2]!;
  if (operator === '' || operator === '=') return equality(operator, operand);
  if (operator === '<>') return difference(operand);
  const bound = numberOfText(operand);
  const test = (cell: CellValue) => ordered(operator, cell, bound, operand);
  return { kind: 'test', id: value.toLowerCase(), test };
}

function equality(operator: string, operand: string): Criterion {
  if (/[*?~]/.test(operand)) {
    const pattern = wildcards(operand);
    const test = (cell: CellValue) => typeof cell === 'string' && pattern.test(cell);
    return { kind: 'test', id: `=${operand.toLowerCase()}`, test };
  }
  if (operator === '=' && operand === '') return { kind: 'test', id: '=', test: (cell) => cell === null };
  return { kind: 'equal', key: keyOfText(operand) };
}

/** `<>` alone finds every cell that is not empty. */
function difference(operand: string): Criterion {
  const id = `<>${operand.toLowerCase()}`;
  if (operand === '') return { kind: 'test', id, test: (cell) => cell !== null };
  if (/[*?~]/.test(operand)) {
    const pattern = wildcards(operand);
    return { kind: 'test', id, test: (cell) => typeof cell !== 'string' || !pattern.test(cell) };
  }
  const key = keyOfText(operand);
  return { kind: 'test', id, test: (cell) => keyOfValue(cell) !== key };
}

function keyOfText(text: string): string {
  if (/^(?:true|false)$/i.test(text)) return `b${text.toLowerCase()}`;
  return /^#(?:N\/A|[A-Z0-9/]+[!?])$/i.test(text) ? `e${text.toUpperCase()}` : keyOfValue(text);
}

function ordered(operator: string, cell: CellValue, bound: number | null, text: string): boolean {
  if (cell === null || isError(cell) || typeof cell === 'boolean') return false;
  if (bound === null) return typeof cell === 'string' && holds(operator, compareTexts(cell, text));
  return typeof cell === 'number' && holds(operator, cell - bound);
}

function holds(operator: string, difference: number): boolean {
  if (operator === '<') return difference < 0;
  if (operator === '<=') return difference <= 0;
  return operator === '>' ? difference > 0 : difference >= 0;
}

/** `*` any text, `?` one character, `~` guards the next. */
export function wildcards(pattern: string): RegExp {
  const source = pattern.replace(/~([*?~])|([*?])|([.+^${}()|[\]\\/])/g, (_, guarded, wild, special) => {
    if (guarded) return `\\${guarded as string}`;
    return wild ? (wild === '*' ? '[^]*' : '[^]') : `\\${special as string}`;
  });
  return new RegExp(`^${source}$`, 'iu');
}
