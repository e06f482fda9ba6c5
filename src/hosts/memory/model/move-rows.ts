import { HostError } from '../../workbook-host';
import { MAX_ROWS } from '../../../core/sheet/a1';
import type { CellArea } from '../../../core/source/source-ref';
import type { RowMove } from '../formula/move-references';
import { moveFormula, moveSpan } from '../formula/move-references';
import type { MemorySheet } from './memory-sheet';
import type { MemoryRow } from './memory-row';
import { sheetNameKey } from './sheet-names';
import type { MemoryName } from './sheet-parts';
import { withdrawSpills } from './spills';

/** The parts of a workbook that follow when rows move. */
export interface RowMoveScope {
  readonly sheets: readonly MemorySheet[];
  names: MemoryName[];
}

/** Inserts (count > 0) or deletes (count < 0) rows of a sheet and lets the whole workbook follow. */
export function moveRows(workbook: RowMoveScope, sheet: MemorySheet, move: RowMove): void {
  checkMove(sheet, move);
  withdrawSpills(sheet);
  if (move.count > 0) insertBlank(sheet, move);
  else sheet.rows.splice(move.at, -move.count);
  followInSheet(sheet, move);
  followInFormulas(workbook, sheet, move);
  sheet.changedCells = null;
  sheet.change('moved-rows');
  sheet.change('cells');
}

function checkMove(sheet: MemorySheet, move: RowMove): void {
  const used = sheet.usedArea(true);
  if (used && move.count > 0 && used.row + used.rowCount + move.count > MAX_ROWS) {
    throw new HostError('host.failed', { detail: 'rows-full', sheet: sheet.name });
  }
  const isDeleted = (row: number) => row >= move.at && row < move.at - move.count;
  const loses = ({ area }: { area: CellArea }) => isDeleted(area.row) && !isDeleted(area.row + area.rowCount - 1);
  if (sheet.tables.some(loses))
    throw new HostError('host.failed', { detail: 'table-header-deleted', sheet: sheet.name });
}

/** New rows look like the row above them, as Excel's insert does. */
function insertBlank(sheet: MemorySheet, move: RowMove): void {
  if (sheet.rows.length <= move.at) return;
  const above = move.at > 0 ? sheet.rows[move.at - 1] : undefined;
  const blank = above && blankLike(above);
  sheet.rows.splice(move.at, 0, ...Array.from({ length: move.count }, () => blank));
}

function blankLike(row: MemoryRow): MemoryRow {
  const styles = row.styles.slice();
  return { ...row, values: [], styles, formulas: null, extras: null, hidden: false, shared: true };
}

function followInSheet(sheet: MemorySheet, move: RowMove): void {
  const areas = (all: readonly CellArea[]) => all.flatMap((area) => moveArea(area, move) ?? []);
  sheet.merges = areas(sheet.merges).filter((area) => area.rowCount > 1 || area.columnCount > 1);
  sheet.change('merges');
  for (const table of sheet.tables) table.area = moveArea(table.area, move) ?? { ...table.area, rowCount: 0 };
  sheet.tables = sheet.tables.filter((table) => table.area.rowCount > 0);
  if (sheet.tables.length > 0) sheet.change('tables');
  const rules = sheet.conditionalFormats;
  for (const rule of rules) rule.areas = areas(rule.areas);
  if (rules.length > 0) sheet.setConditionalFormats(rules.filter((rule) => rule.areas.length > 0));
  for (const validation of sheet.validations) validation.areas = areas(validation.areas);
  if (sheet.validations.length > 0) sheet.setValidations(sheet.validations.filter((each) => each.areas.length > 0));
  if (sheet.hyperlinks.length > 0) {
    sheet.setHyperlinks(
      sheet.hyperlinks.flatMap((link) => {
        const area = moveArea(link.area, move);
        return area ? [{ ...link, area }] : [];
      }),
    );
  }
}

/** Where an area lies after a move; null where it is gone. */
function moveArea(area: CellArea, move: RowMove): CellArea | null {
  const moved = moveSpan(area.row, area.row + area.rowCount - 1, move);
  return moved && { ...area, row: moved.first, rowCount: moved.last - moved.first + 1 };
}

function followInFormulas(workbook: RowMoveScope, moved: MemorySheet, move: RowMove): void {
  const key = sheetNameKey(moved.name);
  for (const sheet of workbook.sheets) {
    const concerns = (name: string | null) => (name === null ? sheet === moved : sheetNameKey(name) === key);
    const follow = (formula: string) => moveFormula(formula, move, concerns);
    followInCells(sheet, follow);
    followInRules(sheet, follow);
  }
  const inNames = (name: string | null) => name !== null && sheetNameKey(name) === key;
  workbook.names = workbook.names.map((name) => ({ ...name, formula: moveFormula(name.formula, move, inNames) }));
}

function followInCells(sheet: MemorySheet, follow: (formula: string) => string): void {
  let changed = false;
  sheet.rows.forEach((row, index) =>
    row?.formulas?.forEach((formula, column) => {
      const followed = formula === undefined ? formula : follow(formula);
      if (followed === formula) return;
      sheet.rowToChange(index).formulas![column] = followed;
      changed = true;
    }),
  );
  if (changed) sheet.change('cells');
}

function followInRules(sheet: MemorySheet, follow: (formula: string) => string): void {
  let changed = false;
  for (const rule of sheet.conditionalFormats) {
    const followed = rule.formula === undefined ? undefined : follow(rule.formula);
    if (followed === undefined || followed === rule.formula) continue;
    rule.formula = followed;
    changed = true;
  }
  if (changed) sheet.change('conditional-formats');
}
