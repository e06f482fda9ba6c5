import { quoteSheet } from '../../core/sheet/a1';
import type { CellInput, PageLayout, WorkbookEdit } from '../../core/sheet/workbook-edit';
import type { CellArea } from '../../core/source/source-ref';
import { HostError } from '../workbook-host';
import type { MemorySheet, MemoryWorkbook } from './memory-workbook';
import { checkArea, checkChoices, checkEditable, checkStructure, checkTableName, checkName } from './check-edit';

type Edit<Kind extends WorkbookEdit['kind']> = Extract<WorkbookEdit, { kind: Kind }>;
type Appliers = { readonly [Kind in WorkbookEdit['kind']]: (workbook: MemoryWorkbook, edit: Edit<Kind>) => void };

const APPLIERS: Appliers = {
  'add-sheet': addSheet,
  'remove-sheet': (workbook, edit) => {
    checkStructure(workbook);
    workbook.removeSheet(find(workbook, edit.sheet));
  },
  'set-visibility': (workbook, edit) => {
    checkStructure(workbook);
    workbook.setVisibility(find(workbook, edit.sheet), edit.visibility);
  },
  'write-block': writeBlock,
  'clear-block': clearBlock,
  format: (workbook, edit) => {
    const sheet = editable(workbook, edit.sheet);
    for (const area of edit.areas) formatArea(sheet, area, edit);
  },
  merge: (workbook, edit) => {
    const sheet = editable(workbook, edit.sheet);
    checkArea(sheet, edit.area);
    sheet.merge(edit.area);
  },
  'column-widths': (workbook, edit) => {
    const sheet = editable(workbook, edit.sheet);
    for (const { column, width, hidden } of edit.widths) {
      sheet.setColumn(column, { width, ...(hidden !== undefined && { hidden }) });
    }
  },
  'freeze-rows': (workbook, edit) => find(workbook, edit.sheet).setFreezeRows(edit.rows),
  'add-table': (workbook, edit) => {
    const sheet = editable(workbook, edit.sheet);
    checkArea(sheet, edit.area);
    checkTableName(workbook, edit.name);
    sheet.addTable(edit.area, edit.name, edit.style);
  },
  'resize-table': (workbook, edit) => {
    const { sheet, table } = findTable(workbook, edit.name);
    checkArea(sheet, edit.area);
    sheet.resizeTable(table, edit.area);
  },
  'remove-table': (workbook, edit) => {
    const { sheet, table } = findTable(workbook, edit.name);
    sheet.removeTable(table);
  },
  'add-conditional-format': (workbook, edit) => {
    const sheet = editable(workbook, edit.sheet);
    for (const area of edit.areas) checkArea(sheet, area);
    const { areas, formula, style, stopIfTrue } = edit;
    sheet.addConditionalFormat({ areas, formula, style, stopIfTrue });
  },
  'remove-conditional-formats': (workbook, edit) => {
    const sheet = editable(workbook, edit.sheet);
    const kept = sheet.conditionalFormats.filter((rule) => !rule.formula?.includes(edit.marker));
    if (kept.length < sheet.conditionalFormats.length) sheet.setConditionalFormats(kept);
  },
  'set-name': (workbook, edit) => {
    checkName(workbook, edit.name);
    workbook.setName(edit.name, edit.formula, edit.visible);
  },
  'remove-name': (workbook, edit) => {
    const name = workbook.name(edit.name);
    if (name) workbook.removeName(name);
  },
  'list-validation': (workbook, edit) => {
    const sheet = editable(workbook, edit.sheet);
    checkArea(sheet, edit.area);
    checkChoices(edit.choices);
    sheet.validate(edit.area, edit.choices);
  },
  'page-layout': (workbook, edit) => {
    const sheet = editable(workbook, edit.sheet);
    sheet.setPageLayout(edit.layout);
    setPrintTitles(workbook, sheet, edit.layout.repeatRows);
  },
  activate: (workbook, edit) => workbook.activate(find(workbook, edit.sheet)),
};

/** Applies one edit; throws a HostError before anything of it is done where the workbook does not allow it. */
export function applyEdit(workbook: MemoryWorkbook, edit: WorkbookEdit): void {
  const apply = APPLIERS[edit.kind] as (workbook: MemoryWorkbook, edit: WorkbookEdit) => void;
  apply(workbook, edit);
}

function addSheet(workbook: MemoryWorkbook, edit: Edit<'add-sheet'>): void {
  checkStructure(workbook);
  const after = edit.after === undefined ? undefined : find(workbook, edit.after);
  const at = after ? workbook.sheets.indexOf(after) + 1 : workbook.sheets.length;
  workbook.addSheet(edit.sheet, at, edit.visibility);
}

function writeBlock(workbook: MemoryWorkbook, edit: Edit<'write-block'>): void {
  const sheet = find(workbook, edit.sheet);
  const columnCount = edit.cells[0]?.length ?? 0;
  if (columnCount === 0) return;
  if (edit.cells.some((row) => row.length !== columnCount))
    throw new HostError('host.failed', { detail: 'ragged-block' });
  const area = { row: edit.row, column: edit.column, rowCount: edit.cells.length, columnCount };
  checkArea(sheet, area);
  checkEditable(sheet, area);
  edit.cells.forEach((row, down) =>
    row.forEach((input, right) => putCell(sheet, edit.row + down, edit.column + right, input)),
  );
}

function putCell(sheet: MemorySheet, row: number, column: number, input: CellInput): void {
  if (input === null) return;
  if (typeof input === 'object') sheet.setFormula(row, column, input.formula);
  else sheet.setValue(row, column, input);
}

function clearBlock(workbook: MemoryWorkbook, edit: Edit<'clear-block'>): void {
  const sheet = find(workbook, edit.sheet);
  checkArea(sheet, edit.area);
  if (edit.formats) checkEditable(sheet);
  else checkEditable(sheet, edit.area);
  eachHeldCell(sheet, edit.area, (row, column) => {
    if (sheet.value(row, column) !== null || sheet.formula(row, column) !== null) sheet.setValue(row, column, null);
    if (edit.formats) sheet.clearStyle(row, column);
  });
}

/** Visits the cells of an area that exist: an area may be whole columns. */
function eachHeldCell(sheet: MemorySheet, area: CellArea, visit: (row: number, column: number) => void): void {
  const lastRow = Math.min(area.row + area.rowCount, sheet.rows.length);
  for (let row = area.row; row < lastRow; row += 1) {
    const held = sheet.rows[row];
    if (!held) continue;
    const width = Math.max(held.values.length, held.styles.length, held.formulas?.length ?? 0);
    const lastColumn = Math.min(area.column + area.columnCount, width);
    for (let column = area.column; column < lastColumn; column += 1) visit(row, column);
  }
}

function formatArea(sheet: MemorySheet, area: CellArea, edit: Edit<'format'>): void {
  checkArea(sheet, area);
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      sheet.setStyle(row, column, edit.format);
    }
  }
}

/** The file format keeps the rows that are repeated on every page in a name of the sheet. */
function setPrintTitles(workbook: MemoryWorkbook, sheet: MemorySheet, rows: PageLayout['repeatRows']): void {
  if (!rows) return;
  const formula = `=${quoteSheet(sheet.name)}!$${rows.first + 1}:$${rows.last + 1}`;
  workbook.setName('_xlnm.Print_Titles', formula, true, sheet.id);
}

function find(workbook: MemoryWorkbook, name: string): MemorySheet {
  const sheet = workbook.sheet(name);
  if (!sheet) throw new HostError('sheet.not-found', { sheet: name });
  return sheet;
}

function editable(workbook: MemoryWorkbook, name: string): MemorySheet {
  const sheet = find(workbook, name);
  checkEditable(sheet);
  return sheet;
}

function findTable(workbook: MemoryWorkbook, name: string) {
  const found = workbook.table(name);
  if (!found) throw new HostError('host.failed', { detail: 'table-not-found', table: name });
  checkEditable(found.sheet);
  return found;
}
