import type { MemorySheet, MemoryWorkbook } from '../../src/hosts/memory/memory-workbook';

/** Everything a workbook holds, as plain data without ids: two workbooks that look the same compare equal. */
export function modelOf(workbook: MemoryWorkbook) {
  return {
    sheets: workbook.sheets.map(sheetModel),
    names: [...workbook.names]
      .map(({ name, formula, visible }) => ({ name, formula, visible }))
      .sort((one, other) => (one.name < other.name ? -1 : 1)),
    active: workbook.activeSheet?.name ?? null,
  };
}

function sheetModel(sheet: MemorySheet) {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells: cellsOf(sheet),
    merges: sheet.merges,
    widths: [...sheet.columnWidths].map(([column, width]) => [column, Math.round(width * 7)]),
    hidden: [...sheet.hiddenColumns],
    freezeRows: sheet.freezeRows,
    tables: sheet.tables.map(({ name, area, style, columns }) => ({ name, area, style, columns })),
    rules: sheet.conditionalFormats.map(({ areas, formula, style, stopIfTrue }) => ({
      areas,
      formula,
      style,
      stopIfTrue,
    })),
    validations: sheet.validations.map(({ areas, choices }) => ({ areas, choices })),
    page: sheet.pageLayout,
  };
}

/** By address: value, formula and the format's keys that say something. */
function cellsOf(sheet: MemorySheet) {
  const cells: Record<string, unknown> = {};
  const used = sheet.usedArea(false);
  if (!used) return cells;
  for (let row = used.row; row < used.row + used.rowCount; row += 1) {
    for (let column = used.column; column < used.column + used.columnCount; column += 1) {
      const cell = sheet.cell(row, column);
      if (!cell) continue;
      const entries = Object.entries(cell.style).filter(([key, value]) => !isUsual(key, value));
      const style = Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
      if (cell.value === null && cell.formula === null && entries.length === 0) continue;
      // What a formula gives is the calculation's, not the writer's.
      const content = cell.formula === null ? { value: cell.value } : { formula: cell.formula };
      cells[`${row},${column}`] = { ...content, style };
    }
  }
  return cells;
}

const USUAL: Readonly<Record<string, unknown>> = {
  fontName: 'Calibri',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: false,
  fill: null,
  wrap: false,
  border: 'none',
  borderColor: '#000000',
  horizontal: 'general',
  vertical: 'bottom',
  locked: true,
  numberFormat: 'General',
  fontColor: '#000000',
};

function isUsual(key: string, value: unknown): boolean {
  return USUAL[key] === value;
}
