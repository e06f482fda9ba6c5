import type { CellError, CellValue } from '../../../core/sheet/workbook-snapshot';
import type { CellArea } from '../../../core/source/source-ref';
import type { MemorySheet } from '../model/memory-sheet';

/** Cells that a formula refers to. */
export interface RangeOperand {
  readonly kind: 'range';
  readonly sheet: MemorySheet;
  readonly area: CellArea;
}

/** An array constant such as `{1,2;3,4}`. */
export interface ArrayOperand {
  readonly kind: 'array';
  readonly rows: readonly (readonly CellValue[])[];
}

/** What a part of a formula gives. Null is an empty cell. */
export type Operand = CellValue | RangeOperand | ArrayOperand;

/** Where a formula is evaluated, and how far it was copied from where it was written. */
export interface EvaluationPlace {
  readonly sheet: MemorySheet;
  readonly row: number;
  readonly column: number;
  /** Relative references move by this much: a conditional format is written for its first cell. */
  readonly rowOffset: number;
  readonly columnOffset: number;
}

/** An error value as cells hold it. */
export const ERRORS = {
  value: { error: '#VALUE!' },
  notAvailable: { error: '#N/A' },
  division: { error: '#DIV/0!' },
  reference: { error: '#REF!' },
  number: { error: '#NUM!' },
  name: { error: '#NAME?' },
} as const satisfies Record<string, CellError>;

export function isRange(operand: Operand): operand is RangeOperand {
  return typeof operand === 'object' && operand !== null && 'kind' in operand && operand.kind === 'range';
}

export function isArray(operand: Operand): operand is ArrayOperand {
  return typeof operand === 'object' && operand !== null && 'kind' in operand && operand.kind === 'array';
}

export function isError(operand: Operand): operand is CellError {
  return typeof operand === 'object' && operand !== null && 'error' in operand;
}

/** One value of an operand: of a range the cell in the formula's own row or column, as Excel intersects. */
export function toScalar(operand: Operand, place: EvaluationPlace): CellValue {
  if (isArray(operand)) return operand.rows[0]?.[0] ?? null;
  if (!isRange(operand)) return operand;
  const { area, sheet } = operand;
  if (area.rowCount === 1 && area.columnCount === 1) return sheet.value(area.row, area.column);
  const inRows = place.row >= area.row && place.row < area.row + area.rowCount;
  const inColumns = place.column >= area.column && place.column < area.column + area.columnCount;
  if (area.columnCount === 1 && inRows) return sheet.value(place.row, area.column);
  if (area.rowCount === 1 && inColumns) return sheet.value(area.row, place.column);
  return ERRORS.value;
}

/** A number as arithmetic takes it: text counts where it reads as one. */
export function toNumber(value: CellValue): number | CellError {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'string' ? (numberOfText(value) ?? ERRORS.value) : value;
}

/** Reads `12`, `-1.5`, `1e3`, `95%`; null for other text. */
export function numberOfText(text: string): number | null {
  const match = /^\s*([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)\s*(?:(%)\s*)?$/i.exec(text);
  return match ? Number(match[1]) / (match[2] ? 100 : 1) : null;
}

export function toText(value: CellValue): string | CellError {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? textOfNumber(value) : value;
}

/** A number as `&` writes it: at most 15 significant digits. */
function textOfNumber(value: number): string {
  const rounded = Number(value.toPrecision(15));
  const [digits = '0', exponent] = String(rounded).split('e');
  if (exponent === undefined) return digits;
  const power = Number(exponent);
  if (power > 0 && power < 21) return BigInt(rounded).toString();
  return `${digits}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

export function toBoolean(value: CellValue): boolean | CellError {
  if (typeof value === 'boolean') return value;
  if (value === null) return false;
  if (typeof value === 'number') return value !== 0;
  if (typeof value !== 'string') return value;
  if (/^true$/i.test(value)) return true;
  return /^false$/i.test(value) ? false : ERRORS.value;
}

/** The values of an operand in rows; of a range only the cells that exist, so that whole columns stay cheap. */
export function eachValue(operand: Operand, visit: (value: CellValue) => void): void {
  if (isArray(operand)) for (const row of operand.rows) row.forEach(visit);
  else if (isRange(operand)) eachCell(operand, (value) => visit(value));
  else visit(operand);
}

/** The cells of a range that hold a value. */
export function eachCell(range: RangeOperand, visit: (value: CellValue, row: number, column: number) => void): void {
  const { area, sheet } = range;
  const lastRow = Math.min(area.row + area.rowCount, sheet.rows.length);
  for (let row = area.row; row < lastRow; row += 1) {
    const values = sheet.rows[row]?.values;
    if (!values) continue;
    const lastColumn = Math.min(area.column + area.columnCount, values.length);
    for (let column = area.column; column < lastColumn; column += 1) {
      const value = values[column] ?? null;
      if (value !== null) visit(value, row, column);
    }
  }
}
