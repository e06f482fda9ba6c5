import { valueAt, type SheetSnapshot } from '../sheet/workbook-snapshot';
import type { CellArea } from '../source/source-ref';

/** The words over one column in a block of heading rows. */
export interface ColumnHeading {
  readonly own: string;
  /** The headings over it, from the top. */
  readonly above: readonly string[];
}

/** The heading of each column in a block of rows; a heading that is merged, or followed by blanks, stands over all that it covers. */
export function headingBlock(sheet: SheetSnapshot, row: number, depth: number): readonly ColumnHeading[] {
  const rows = Array.from({ length: depth }, (_, index) => headingRow(sheet, row + index));
  const levels = rows.map((texts, index) => (index < depth - 1 ? spread(texts, rows[index + 1]!) : texts));
  return levels[0]!.map((_, column) => {
    const words: string[] = [];
    for (const level of levels) {
      const text = level[column]!;
      if (text !== '' && words.at(-1) !== text) words.push(text);
    }
    return { own: words.at(-1) ?? '', above: words.slice(0, -1) };
  });
}

/** One row of headings; a row of one text only is a title over the sheet, not a level of headings. */
function headingRow(sheet: SheetSnapshot, row: number): readonly string[] {
  const { column, columnCount } = sheet.used!;
  const texts = Array.from({ length: columnCount }, (_, index) => textOver(sheet, row, column + index));
  return new Set(texts.filter((text) => text !== '')).size < 2 ? texts.map(() => '') : texts;
}

function textOver(sheet: SheetSnapshot, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  const covers = ({ row: top, column: left, rowCount, columnCount }: CellArea) =>
    row >= top && row < top + rowCount && column >= left && column < left + columnCount;
  const area = sheet.merges.find(covers);
  const over = area ? valueAt(sheet, area.row, area.column) : null;
  return typeof over === 'string' ? over.trim() : '';
}

/** Where merges are not told: a heading goes on over the blanks right of it as long as headings stand below. */
function spread(texts: readonly string[], below: readonly string[]): readonly string[] {
  let last = '';
  return texts.map((text, column) => {
    if (text !== '') last = below[column] === '' || below[column] === text ? '' : text;
    else if (below[column] === '') last = '';
    return text === '' ? last : text;
  });
}
