/** A rectangle of cells, zero-based, as office.js's getRangeByIndexes counts. */
export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Half-open range [start, end) of UTF-16 positions in a cell's text as it stands in the cell. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** Where a value comes from: the sheet, its cells (several areas where they are not adjacent) and, if known, the words. */
export interface SourceRef {
  readonly sheet: string;
  readonly areas: readonly CellArea[];
  readonly words?: TextSpan;
}
