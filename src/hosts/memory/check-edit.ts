import { MAX_COLUMNS, MAX_ROWS, parseA1 } from '../../core/sheet/a1';
import type { CellArea } from '../../core/source/source-ref';
import { HostError } from '../workbook-host';
import type { MemorySheet, MemoryWorkbook } from './memory-workbook';

/** Sheets of a workbook with a protected structure stay as they are. */
export function checkStructure(workbook: MemoryWorkbook): void {
  if (workbook.structureProtected) throw new HostError('workbook.structure-protected');
}

/** On a protected sheet only the values of unlocked cells may change. */
export function checkEditable(sheet: MemorySheet, values?: CellArea): void {
  if (!sheet.isWorksheet) throw new HostError('host.not-supported', { sheet: sheet.name });
  if (!sheet.isProtected) return;
  if (!values || !isUnlocked(sheet, values)) throw new HostError('sheet.protected', { sheet: sheet.name });
}

function isUnlocked(sheet: MemorySheet, area: CellArea): boolean {
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      if (sheet.style(row, column).locked !== false) return false;
    }
  }
  return true;
}

/** Areas must lie on the sheet. */
export function checkArea(sheet: MemorySheet, area: CellArea): void {
  const { row, column, rowCount, columnCount } = area;
  const whole = [row, column, rowCount, columnCount].every((part) => Number.isInteger(part) && part >= 0);
  const inside = row + rowCount <= MAX_ROWS && column + columnCount <= MAX_COLUMNS;
  if (whole && inside && rowCount > 0 && columnCount > 0) return;
  throw new HostError('host.failed', { detail: 'area-outside-sheet', sheet: sheet.name });
}

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

/** Excel's rules for names: no spaces, nothing that reads as a cell, at most 255 characters. */
export function checkName(_workbook: MemoryWorkbook, name: string): void {
  const readsAsCell = parseA1(name) !== null || /^(?:r(?:\d+)?c(?:\d+)?|r|c|true|false)$/i.test(name);
  if (!NAME.test(name) || readsAsCell || name.length > 255) {
    throw new HostError('host.failed', { detail: 'name-invalid', name });
  }
}

/** Names of tables and workbook-wide names share one space. */
export function checkTableName(workbook: MemoryWorkbook, name: string): void {
  checkName(workbook, name);
  if (workbook.table(name) || workbook.name(name)) throw new HostError('host.failed', { detail: 'name-taken', name });
}

/** Excel's limit of a list written into the rule itself; its words are separated by commas. */
export function checkChoices(choices: readonly string[]): void {
  const list = choices.join(',');
  if (list.length <= 255 && !choices.some((choice) => choice.includes(','))) return;
  throw new HostError('host.not-supported', { detail: 'list-validation', list: list.slice(0, 60) });
}
