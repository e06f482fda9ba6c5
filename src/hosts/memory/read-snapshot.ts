import { HostError } from '../workbook-host';
import type { ReadScope } from '../workbook-host';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../core/sheet/workbook-snapshot';
import { cellKey } from '../../core/sheet/workbook-snapshot';
import { legacyFont } from '../../core/text/legacy-letters';
import type { CellArea } from '../../core/source/source-ref';
import type { MemorySheet, MemoryWorkbook } from './memory-workbook';

/** The sheets a scope means; chart sheets have no cells and are left out. */
export function sheetsOf(workbook: MemoryWorkbook, scope: ReadScope): readonly MemorySheet[] {
  const asked = askedFor(workbook, scope);
  const also = (scope.also ?? []).flatMap((name) => workbook.sheet(name) ?? []);
  return [...asked, ...also.filter((sheet) => !asked.includes(sheet))];
}

function askedFor(workbook: MemoryWorkbook, scope: ReadScope): readonly MemorySheet[] {
  if (scope.sheets === 'all') return workbook.sheets.filter((sheet) => sheet.isWorksheet);
  if (scope.sheets === 'active') return workbook.activeSheet ? [workbook.activeSheet] : [];
  return scope.sheets.map((name) => sheetNamed(workbook, name));
}

function sheetNamed(workbook: MemoryWorkbook, name: string): MemorySheet {
  const sheet = workbook.sheet(name);
  if (!sheet) throw new HostError('sheet.not-found', { sheet: name });
  return sheet;
}

/** The workbook as plain data, with the sheets given. */
export function snapshotWorkbook(workbook: MemoryWorkbook, sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return {
    sheets,
    names: workbook.names
      .filter((name) => name.sheetId === null && !name.name.startsWith('_xlnm.'))
      .map(({ name, formula, visible }) => ({ name, formula, visible })),
    date1904: workbook.date1904,
    sheetNames: workbook.sheets.map((sheet) => sheet.name),
    protectedSheets: workbook.sheets.filter((sheet) => sheet.isProtected).map((sheet) => sheet.name),
    structureProtected: workbook.structureProtected,
    activeSheet: workbook.activeSheet?.name ?? null,
  };
}

/** One sheet as plain data. */
export function snapshotSheet(sheet: MemorySheet): SheetSnapshot {
  const used = sheet.usedArea(true);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    isProtected: sheet.isProtected,
    used,
    values: used ? valuesIn(sheet, used) : [],
    ...cellMaps(sheet),
    merges: sheet.merges,
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
    tables: sheet.tables.map(({ name, area, columns }) => ({ name, area, columns })),
  };
}

/** Above this a stray value far out would make empty cells fill the memory: rows then end at their last value. */
const PADDED_CELLS = 5_000_000;

function valuesIn(sheet: MemorySheet, used: CellArea): CellValue[][] {
  const padded = used.rowCount * used.columnCount <= PADDED_CELLS;
  const empty: CellValue[] = [];
  const values: CellValue[][] = [];
  for (let row = used.row; row < used.row + used.rowCount; row += 1) {
    const held = sheet.rows[row]?.values;
    const width = padded ? used.columnCount : Math.max(0, (held?.length ?? 0) - used.column);
    const cells = width === 0 ? empty : new Array<CellValue>(width).fill(null);
    if (held) for (let at = 0; at < width; at += 1) cells[at] = held[used.column + at] ?? null;
    values.push(cells);
  }
  return values;
}

/** Formulas, number formats and unusual fonts of the cells that hold something. */
function cellMaps(sheet: MemorySheet): Required<Pick<SheetSnapshot, 'formulas' | 'numberFormats' | 'fontNames'>> {
  const formulas = new Map<number, string>();
  const numberFormats = new Map<number, string>();
  const fontNames = new Map<number, string>();
  const usual = sheet.workbook.styles.get(0).fontName;
  const isUsualLegacy = legacyFont(usual ?? '') !== null;
  sheet.rows.forEach((row, index) => {
    if (!row) return;
    row.formulas?.forEach((formula, column) => formula !== undefined && formulas.set(cellKey(index, column), formula));
    row.values.forEach((value, column) => {
      if (value === null || value === undefined) return;
      const style = sheet.style(index, column);
      if (style.numberFormat && style.numberFormat !== 'General') {
        numberFormats.set(cellKey(index, column), style.numberFormat);
      }
      const fontName = row.extras?.get(column)?.fontName ?? style.fontName;
      if (fontName && (fontName !== usual || isUsualLegacy)) fontNames.set(cellKey(index, column), fontName);
    });
  });
  return { formulas, numberFormats, fontNames };
}
