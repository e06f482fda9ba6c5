import { columnLetters, quoteSheet } from '../../../../core/sheet/a1';
import type { CellValue } from '../../../../core/sheet/workbook-snapshot';
import { compareValues } from '../compare';
import { wildcards } from '../criteria';
import type { Compiled, Evaluation, FunctionBody } from '../evaluation';
import type { Operand, RangeOperand } from '../operand';
import { ERRORS, isArray, isError, isRange, toNumber, toText } from '../operand';
import { operand, scalar } from './arguments';

/** ROW, COLUMN: of the reference, else of the formula's own cell. */
function position(part: 'row' | 'column'): FunctionBody {
  return (args, evaluation) => {
    if (args.length === 0) return evaluation.place[part] + 1;
    const given = operand(args[0], evaluation);
    if (isRange(given)) return given.area[part] + 1;
    return isError(given) ? given : ERRORS.value;
  };
}

function size(part: 'rowCount' | 'columnCount'): FunctionBody {
  return (args, evaluation) => {
    const given = operand(args[0], evaluation);
    if (isRange(given)) return given.area[part];
    if (isArray(given)) return part === 'rowCount' ? given.rows.length : (given.rows[0]?.length ?? 0);
    return isError(given) ? given : 1;
  };
}

/** ADDRESS(row, column, [fixed], [A1], [sheet]). */
const address: FunctionBody = (args, evaluation) => {
  const number = (index: number, absent: number) => (args[index] ? toNumber(scalar(args[index], evaluation)) : absent);
  const [row, column, fixed] = [number(0, 0), number(1, 0), number(2, 1)];
  if (typeof row !== 'number') return row;
  if (typeof column !== 'number') return column;
  if (typeof fixed !== 'number') return fixed;
  if (row < 1 || column < 1 || scalar(args[3], evaluation) === false) return ERRORS.value;
  const letters = (fixed === 1 || fixed === 3 ? '$' : '') + columnLetters(Math.trunc(column) - 1);
  const cell = letters + (fixed === 1 || fixed === 2 ? '$' : '') + Math.trunc(row);
  const sheet = args[4] ? toText(scalar(args[4], evaluation)) : null;
  if (sheet === null) return cell;
  return typeof sheet === 'string' ? `${sheetPrefix(sheet)}${cell}` : sheet;
};

/** Quotes only where the name needs them, as Excel writes it. */
function sheetPrefix(sheet: string): string {
  return `${/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : quoteSheet(sheet)}!`;
}

/** CELL, for what registers ask: where a cell is. */
const cellInfo: FunctionBody = (args, evaluation) => {
  const what = toText(scalar(args[0], evaluation));
  const given = operand(args[1], evaluation);
  if (!isRange(given)) return isError(given) ? given : ERRORS.value;
  const { area, sheet } = given;
  if (what === 'row') return area.row + 1;
  if (what === 'col') return area.column + 1;
  if (what === 'contents') return sheet.value(area.row, area.column) ?? 0;
  if (what !== 'address') return ERRORS.value;
  const cell = `$${columnLetters(area.column)}$${area.row + 1}`;
  return sheet === evaluation.place.sheet ? cell : `${sheetPrefix(sheet.name)}${cell}`;
};

function cellOf(given: RangeOperand, row: number, column: number): Operand {
  const { rowCount, columnCount } = given.area;
  if (row < 0 || column < 0 || row > rowCount || column > columnCount) return ERRORS.reference;
  const rows = row === 0 ? { row: given.area.row, rowCount } : { row: given.area.row + row - 1, rowCount: 1 };
  const columns =
    column === 0
      ? { column: given.area.column, columnCount }
      : { column: given.area.column + column - 1, columnCount: 1 };
  return { ...given, area: { ...rows, ...columns } };
}

/** INDEX(range, row, [column]): of a single row or column one number is enough. */
const index: FunctionBody = (args, evaluation) => {
  const given = operand(args[0], evaluation);
  const first = toNumber(scalar(args[1], evaluation));
  const second = args[2] === undefined ? null : toNumber(scalar(args[2], evaluation));
  if (typeof first !== 'number') return first;
  if (second !== null && typeof second !== 'number') return second;
  if (isArray(given)) return given.rows[Math.max(0, first - 1)]?.[Math.max(0, (second ?? 1) - 1)] ?? ERRORS.reference;
  if (!isRange(given)) return isError(given) ? given : ERRORS.value;
  const alongRow = second === null && given.area.rowCount === 1;
  return alongRow
    ? cellOf(given, 1, Math.trunc(first))
    : cellOf(given, Math.trunc(first), Math.trunc(second ?? (given.area.columnCount === 1 ? 1 : 0)));
};

/** The values of a single row or column, as far as the sheet has any. */
function listOf(given: Operand): CellValue[] {
  if (isArray(given)) return given.rows.flat();
  if (!isRange(given)) return [given as CellValue];
  const { area, sheet } = given;
  const rows = Math.min(area.rowCount, Math.max(0, sheet.rows.length - area.row));
  const values: CellValue[] = [];
  for (let down = 0; down < rows; down += 1) {
    for (let right = 0; right < area.columnCount; right += 1)
      values.push(sheet.value(area.row + down, area.column + right));
  }
  return values;
}

/** MATCH(value, list, [1 | 0 | -1]). */
const match: FunctionBody = (args, evaluation) => {
  const wanted = scalar(args[0], evaluation);
  if (isError(wanted)) return wanted;
  const type = args[2] === undefined ? 1 : toNumber(scalar(args[2], evaluation));
  if (typeof type !== 'number') return type;
  const at =
    type === 0
      ? exactPosition(wanted, args[1]!, evaluation)
      : sortedPosition(wanted, listOf(operand(args[1], evaluation)), type);
  return at < 0 ? ERRORS.notAvailable : at + 1;
};

function exactPosition(wanted: CellValue, list: Compiled | null, evaluation: Evaluation): number {
  const values = listOf(operand(list, evaluation));
  if (typeof wanted === 'string' && /[*?~]/.test(wanted)) {
    const pattern = wildcards(wanted);
    return values.findIndex((value) => typeof value === 'string' && pattern.test(value));
  }
  return values.findIndex(
    (value) =>
      typeof value === typeof wanted && value !== null && !isError(value) && compareValues(value, wanted) === 0,
  );
}

/** The last value of the wanted kind that does not pass the wanted one. */
function sortedPosition(wanted: CellValue, values: readonly CellValue[], direction: number): number {
  let found = -1;
  for (const [at, value] of values.entries()) {
    if (typeof value !== typeof wanted || value === null || isError(value)) continue;
    if (compareValues(value, wanted) * Math.sign(direction) > 0) break;
    found = at;
  }
  return found;
}

/** Where cells are, and what stands in them. */
export const LOOKUP: Readonly<Record<string, FunctionBody>> = {
  ROW: position('row'),
  COLUMN: position('column'),
  ROWS: size('rowCount'),
  COLUMNS: size('columnCount'),
  ADDRESS: address,
  CELL: cellInfo,
  INDEX: index,
  MATCH: match,
};
