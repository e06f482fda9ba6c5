import type { CellArea } from '../../../core/source/source-ref';
import { cellKey, type CellValue, type SheetSnapshot } from '../../../core/sheet/workbook-snapshot';
import type { SheetOutline } from './read-overview';
import { estimateBytes, toCellValue, toFormula } from './cell-values';

/** One block as it came from Excel. */
export interface BlockCells {
  readonly area: CellArea;
  readonly values: readonly (readonly unknown[])[];
  /** Tell the error #N/A from the text "#N/A". */
  readonly valueTypes: readonly (readonly string[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
  readonly merges: readonly CellArea[];
  /** One for each row, or column, of the area. */
  readonly hiddenRows: readonly boolean[];
  readonly hiddenColumns: readonly boolean[];
}

/** Collects the blocks of one sheet into its snapshot. */
export class SheetCells {
  private readonly values: CellValue[][] = [];
  private readonly formulas = new Map<number, string>();
  private readonly numberFormats = new Map<number, string>();
  private readonly merges = new Map<string, CellArea>();
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();

  constructor(
    private readonly outline: SheetOutline,
    private readonly mergesKnown: boolean,
  ) {}

  /** Adds a block; gives about how many bytes it took. */
  add(block: BlockCells): number {
    let bytes = 0;
    block.values.forEach((raws, offset) => {
      const row = block.area.row + offset;
      this.values.push(raws.map((raw, index) => toCellValue(raw, block.valueTypes[offset]?.[index])));
      raws.forEach((raw, index) => (bytes += this.addCell(block, row, offset, index, raw)));
      if (block.hiddenRows[offset]) this.hiddenRows.add(row);
    });
    block.hiddenColumns.forEach((hidden, index) => hidden && this.hiddenColumns.add(block.area.column + index));
    for (const merge of block.merges) this.merges.set(`${merge.row}:${merge.column}`, merge);
    return bytes;
  }

  toSnapshot(): SheetSnapshot {
    const { name, visibility, isProtected, used, tables } = this.outline;
    return {
      ...{ name, visibility, isProtected, used, tables },
      values: this.values,
      formulas: this.formulas,
      numberFormats: this.numberFormats,
      merges: [...this.merges.values()],
      ...(this.mergesKnown ? {} : { mergesUnread: true }),
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumns,
    };
  }

  private addCell(block: BlockCells, row: number, offset: number, index: number, raw: unknown): number {
    const key = cellKey(row, block.area.column + index);
    const formula = block.formulas[offset]?.[index];
    const format = block.numberFormats[offset]?.[index];
    const written = toFormula(formula, raw);
    if (written !== null) this.formulas.set(key, written);
    if (typeof format === 'string' && format !== 'General') this.numberFormats.set(key, format);
    return estimateBytes(raw, formula);
  }
}
