import type { ConditionalStyle } from '../../../core/sheet/workbook-edit';
import type { CellArea } from '../../../core/source/source-ref';

/** A native table of a sheet. */
export interface MemoryTable {
  readonly id: number;
  name: string;
  area: CellArea;
  style: string;
  /** Headings in column order. */
  columns: readonly string[];
  /** The part of the opened file that describes it; null for a table made here. */
  readonly part: string | null;
  /** False where the first row of the area is data. */
  readonly hasHeader: boolean;
}

/** A conditional format. Rules of other kinds than a formula keep their file form in `other`. */
export interface MemoryConditionalFormat {
  readonly id: number;
  areas: readonly CellArea[];
  /** With `=`, relative to the first area's top-left cell; absent for other kinds. */
  formula?: string;
  style?: ConditionalStyle;
  stopIfTrue: boolean;
  /** 1 is evaluated first. */
  priority: number;
  /** The rule as the opened file has it. */
  other?: string;
  /** Attributes of the element around the rule (`pivot`), as the file has them. */
  attributes?: string;
}

/** A data validation. Kinds other than a list of fixed words keep their file form in `other`. */
export interface MemoryValidation {
  readonly id: number;
  areas: readonly CellArea[];
  choices?: readonly string[];
  /** The rule as the opened file has it. */
  other?: string;
}

/** A link of one cell or area. */
export interface MemoryHyperlink {
  area: CellArea;
  readonly target?: string;
  readonly location?: string;
  readonly tooltip?: string;
  /** The element's attributes as the opened file has them, but for `ref`. */
  readonly attributes?: string;
}

/** A defined name. */
export interface MemoryName {
  readonly name: string;
  /** With `=`, en-US. */
  formula: string;
  visible: boolean;
  /** Id of the sheet a local name belongs to; null for the whole workbook. */
  readonly sheetId: number | null;
  /** Further attributes, as the opened file has them. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/** What of a sheet was changed since it was opened: only that is written anew. */
export type SheetAspect =
  | 'cells'
  | 'columns'
  | 'merges'
  | 'tables'
  | 'conditional-formats'
  | 'validations'
  | 'hyperlinks'
  | 'view'
  | 'page'
  | 'moved-rows';
