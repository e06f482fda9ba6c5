import type { MemoryWorkbook } from '../../src/hosts/memory/memory-workbook';

/** Everything of a workbook that a person or a formula could notice, as plain data for comparing. */
export function workbookImage(workbook: MemoryWorkbook): unknown {
  const names = workbook.names.map(({ name, formula, visible }) => ({ name, formula, visible }));
  return {
    active: workbook.activeSheet?.name ?? null,
    names: names.sort((a, b) => a.name.localeCompare(b.name)),
    sheets: workbook.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      cells: cellsOf(sheet),
      merges: sheet.merges,
      tables: sheet.tables.map(({ name, area, columns }) => ({ name, area, columns })),
      rules: sheet.conditionalFormats.map(({ areas, formula, style }) => ({ areas, formula, style })),
      validations: sheet.validations.map(({ areas, choices }) => ({ areas, choices })),
    })),
  };
}

function cellsOf(sheet: MemoryWorkbook['sheets'][number]): readonly unknown[] {
  const used = sheet.usedArea(true);
  if (!used) return [];
  const cells: unknown[] = [];
  for (let row = used.row; row < used.row + used.rowCount; row += 1) {
    for (let column = used.column; column < used.column + used.columnCount; column += 1) {
      const value = sheet.value(row, column);
      const formula = sheet.formula(row, column);
      if (value !== null || formula !== null) cells.push([row, column, formula ?? value, sheet.style(row, column)]);
    }
  }
  return cells;
}
