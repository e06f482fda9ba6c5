import type { PageLayout } from '../../../core/sheet/workbook-edit';
import type { SheetVisibility } from '../../../core/sheet/workbook-snapshot';
import type { CellArea } from '../../../core/source/source-ref';
import { areasMeet, isInside, subtractArea } from './areas';
import { SheetCells } from './sheet-cells';
import type { MemoryConditionalFormat, MemoryTable, MemoryValidation } from './sheet-parts';
import { addTable, renameTableColumn, resizeTable, sortTable } from './sheet-tables';

/** One worksheet in memory. Coordinates are zero-based. */
export class MemorySheet extends SheetCells {
  visibility: SheetVisibility = 'visible';
  isProtected = false;
  /** False for a chart sheet of an opened file: it has no cells and stays as it is. */
  isWorksheet = true;
  merges: readonly CellArea[] = [];
  tables: readonly MemoryTable[] = [];
  /** In order of priority. */
  conditionalFormats: readonly MemoryConditionalFormat[] = [];
  validations: readonly MemoryValidation[] = [];
  freezeRows = 0;
  pageLayout: PageLayout | null = null;
  /** The cells selected when the sheet is in front. */
  selection: readonly CellArea[] = [{ row: 0, column: 0, rowCount: 1, columnCount: 1 }];
  /** The part of the opened file, for saving; null for a sheet made here. */
  source: object | null = null;

  /** Merges an area; what lies under it but for the first cell is emptied, as Excel does. */
  merge(area: CellArea): void {
    this.merges = [...this.merges.filter((other) => !areasMeet(other, area)), area];
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      for (let column = area.column; column < area.column + area.columnCount; column += 1) {
        const first = row === area.row && column === area.column;
        const holds = this.value(row, column) !== null || this.formula(row, column) !== null;
        if (!first && holds) this.setValue(row, column, null);
      }
    }
    this.change('merges');
  }

  unmerge(area: CellArea): void {
    this.merges = this.merges.filter((other) => !areasMeet(other, area));
    this.change('merges');
  }

  mergeAt(row: number, column: number): CellArea | undefined {
    return this.merges.find((area) => isInside(area, row, column));
  }

  addTable(area: CellArea, name: string, style: string): MemoryTable {
    return addTable(this, area, name, style);
  }

  resizeTable(table: MemoryTable, area: CellArea): void {
    resizeTable(this, table, area);
  }

  /** Turns the table back into plain cells. */
  removeTable(table: MemoryTable): void {
    this.tables = this.tables.filter((other) => other !== table);
    this.change('tables');
  }

  /** Sorts the rows of a table by one column; formulas move as Excel's sort moves them. */
  sortTable(name: string, column: string, ascending: boolean): void {
    sortTable(this, name, column, ascending);
  }

  /** Puts a rule before (default) or after those already there. */
  addConditionalFormat(
    rule: Omit<MemoryConditionalFormat, 'id' | 'priority'>,
    place: 'first' | 'last' = 'first',
  ): MemoryConditionalFormat {
    const added = { ...rule, id: this.workbook.nextId(), priority: 0 };
    const others = [...this.conditionalFormats];
    this.setConditionalFormats(place === 'first' ? [added, ...others] : [...others, added]);
    return added;
  }

  /** Replaces the rules, in the order of their priority. */
  setConditionalFormats(rules: readonly MemoryConditionalFormat[]): void {
    rules.forEach((rule, index) => (rule.priority = index + 1));
    this.conditionalFormats = rules;
    this.change('conditional-formats');
  }

  /** Lets only the given words into an area; what ruled there before gives way. */
  validate(area: CellArea, choices: readonly string[]): void {
    const others = this.validations.flatMap((validation) => {
      const areas = validation.areas.flatMap((other) => subtractArea(other, area));
      return areas.length > 0 ? [{ ...validation, areas }] : [];
    });
    const added = choices.length > 0 ? [{ id: this.workbook.nextId(), areas: [area], choices }] : [];
    this.setValidations([...others, ...added]);
  }

  setValidations(validations: readonly MemoryValidation[]): void {
    this.validations = validations;
    this.change('validations');
  }

  setFreezeRows(rows: number): void {
    this.freezeRows = rows;
    this.change('view');
  }

  setPageLayout(layout: PageLayout): void {
    this.pageLayout = layout;
    this.change('page');
  }

  /** Inserts empty rows before `at`; everything that refers to the rows below follows. */
  insertRows(at: number, count: number): void {
    this.workbook.moveRows(this.id, at, count);
  }

  /** Deletes rows; references to them become #REF!. */
  deleteRows(at: number, count: number): void {
    this.workbook.moveRows(this.id, at, -count);
  }

  protected override onValue(row: number, column: number): void {
    renameTableColumn(this, row, column);
  }
}
