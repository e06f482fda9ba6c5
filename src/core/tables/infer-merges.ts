import { headingCertainty } from '../readers/headers/read-header';
import type { CellValue, SheetSnapshot } from '../sheet/workbook-snapshot';
import type { CellArea } from '../source/source-ref';

/**
 * Merged areas of headings of two rows, where the host cannot tell merges (Excel below ExcelApi 1.13): a heading with blank
 * cells at its right, all of them over a cell of the row below, is merged over them; the other headings are merged down.
 */
export function inferHeaderMerges({ values, used }: SheetSnapshot): readonly CellArea[] {
  const merges: CellArea[] = [];
  for (let at = 0; used && at + 1 < values.length; at++) {
    const spans = spansOver(values[at]!, values[at + 1]!);
    for (const { from, to, rowCount } of spans)
      merges.push({ row: used.row + at, column: used.column + from, rowCount, columnCount: to - from + 1 });
    if (spans.length > 0) at++;
  }
  return merges;
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly rowCount: number;
}

const MAX_HEADING = 120;
const isBlank = (value: CellValue | undefined) => value === null || value === undefined || value === '';
const isWords = (value: CellValue | undefined) =>
  typeof value === 'string' && value.length <= MAX_HEADING && /\p{L}/u.test(value);

/** The headings of a row with their spans; none where the two rows are no heading. */
function spansOver(top: readonly CellValue[], below: readonly CellValue[]): readonly Span[] {
  const filled = columnsOf(top);
  if (filled.length < 3 || columnsOf(below).length < 2 || !filled.every((at) => isWords(top[at]))) return [];
  const spans = filled.map((from, i): Span => {
    const next = filled[i + 1] ?? top.length;
    let to = from;
    while (to + 1 < next && !isBlank(below[from]) && !isBlank(below[to + 1])) to++;
    return { from, to, rowCount: to > from ? 1 : 2 };
  });
  const isCovered = (at: number) => spans.some(({ from, to }) => to > from && at >= from && at <= to);
  if (!columnsOf(below).every((at) => isCovered(at) && isSub(below[at]))) return [];
  return filled.filter((at) => headingCertainty(top[at] as string) >= 0.8).length * 2 > filled.length
    ? spans.filter(({ from, to, rowCount }) => to > from || rowCount > 1)
    : [];
}

const isSub = (value: CellValue | undefined) =>
  isWords(value) || (typeof value === 'number' && value > 0 && value < 2100);

function columnsOf(row: readonly CellValue[]): readonly number[] {
  const columns: number[] = [];
  row.forEach((value, at) => {
    if (!isBlank(value)) columns.push(at);
  });
  return columns;
}
