import type { WorkbookSnapshot } from '../sheet/workbook-snapshot';
import { textAt } from '../sheet/workbook-snapshot';
import type { CellArea, SourceRef } from '../source/source-ref';

/** What the registers need to know about the plan's cells. */
export interface PlanCells {
  /** The cell that shows a value: the top-left one of a merged area. */
  readonly corner: (source: SourceRef) => CellArea;
  /** Whether a sign may be put before the cell's text when it is highlighted: short text only. */
  readonly takesSign: (source: SourceRef) => boolean;
}

/** Excel shows `####` for text beyond 255 characters under a number format with `@`. */
const LONGEST_WITH_SIGN = 200;

/** Looks cells up in the snapshot that the plan was read from. */
export function planCells(snapshot: WorkbookSnapshot): PlanCells {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, { sheet, merges: mergesByRow(sheet.merges) }]));
  const corner = (source: SourceRef): CellArea => {
    const { row = 0, column = 0 } = source.areas[0] ?? {};
    const merge = sheets
      .get(source.sheet)
      ?.merges.get(row)
      ?.find((area) => coversColumn(area, column));
    return { row: merge?.row ?? row, column: merge?.column ?? column, rowCount: 1, columnCount: 1 };
  };
  const takesSign = (source: SourceRef): boolean => {
    const held = sheets.get(source.sheet);
    const cell = corner(source);
    const text = held ? textAt(held.sheet, cell.row, cell.column) : '';
    return text !== '' && text.length <= LONGEST_WITH_SIGN;
  };
  return { corner, takesSign };
}

function mergesByRow(merges: readonly CellArea[]): ReadonlyMap<number, readonly CellArea[]> {
  const byRow = new Map<number, CellArea[]>();
  for (const merge of merges) {
    for (let row = merge.row; row < merge.row + merge.rowCount; row += 1) {
      const known = byRow.get(row);
      if (known) known.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return byRow;
}

function coversColumn(area: CellArea, column: number): boolean {
  return column >= area.column && column < area.column + area.columnCount;
}
