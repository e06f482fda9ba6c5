import type { CellValue } from '../../../core/sheet/workbook-snapshot';

/** What a cell holds after something was entered into it. */
export interface Entered {
  readonly value: CellValue;
  readonly formula?: string;
  /** The number format that Excel gives a cell that had none. */
  readonly numberFormat?: string;
}
