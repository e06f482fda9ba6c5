import type { CellValue } from '../../../core/sheet/workbook-snapshot';
import { keyOfValue, readCriterion } from './criteria';
import type { Criterion } from './criteria';
import type { RangeOperand } from './operand';

/** What COUNTIFS and SUMIFS found for one combination of values. */
interface Tally {
  count: number;
  sum: number;
}

/**
 * Answers COUNTIFS and SUMIFS by key instead of scanning: the ranges are read once for all the formulas that ask about
 * them. Valid as long as the cells stay as they are.
 */
export class MatchIndex {
  private readonly tallies = new Map<string, ReadonlyMap<string, Tally>>();
  private readonly answers = new Map<string, Tally>();

  /** Counts (and sums) where each range meets its criterion. Ranges are of one shape. */
  find(ranges: readonly RangeOperand[], criteria: readonly CellValue[], sums: RangeOperand | null): Tally {
    const read = criteria.map(readCriterion);
    const place = [...ranges, ...(sums ? [sums] : [])].map(placeOf).join('|') + (sums ? '+' : '');
    if (read.every((criterion) => criterion.kind === 'equal')) {
      const key = read.map((criterion) => (criterion as { key: string }).key).join('\u0001');
      return this.tallyOf(place, ranges, sums).get(key) ?? NOTHING;
    }
    const id = `${place}\u0002${read.map((criterion) => (criterion.kind === 'equal' ? `k${criterion.key}` : `t${criterion.id}`)).join('\u0001')}`;
    let answer = this.answers.get(id);
    if (!answer) this.answers.set(id, (answer = scan(ranges, read, sums)));
    return answer;
  }

  private tallyOf(
    place: string,
    ranges: readonly RangeOperand[],
    sums: RangeOperand | null,
  ): ReadonlyMap<string, Tally> {
    const known = this.tallies.get(place);
    if (known) return known;
    const tally = new Map<string, Tally>();
    eachPosition(ranges, sums, (values, summed, times) => {
      const key = values.map(keyOfValue).join('\u0001');
      const held = tally.get(key) ?? { count: 0, sum: 0 };
      held.count += times;
      if (typeof summed === 'number') held.sum += summed;
      tally.set(key, held);
    });
    this.tallies.set(place, tally);
    return tally;
  }
}

const NOTHING: Tally = { count: 0, sum: 0 };

function placeOf({ sheet, area }: RangeOperand): string {
  return `${sheet.id}:${area.row}:${area.column}:${area.rowCount}:${area.columnCount}`;
}

function scan(ranges: readonly RangeOperand[], criteria: readonly Criterion[], sums: RangeOperand | null): Tally {
  const found = { count: 0, sum: 0 };
  const meets = (value: CellValue, criterion: Criterion) =>
    criterion.kind === 'equal' ? keyOfValue(value) === criterion.key : criterion.test(value);
  eachPosition(ranges, sums, (values, summed, times) => {
    if (!values.every((value, index) => meets(value, criteria[index]!))) return;
    found.count += times;
    if (typeof summed === 'number') found.sum += summed;
  });
  return found;
}

/** Visits the positions of ranges of one shape; those below the last row that holds anything are visited once, together. */
function eachPosition(
  ranges: readonly RangeOperand[],
  sums: RangeOperand | null,
  visit: (values: CellValue[], summed: CellValue, times: number) => void,
): void {
  const { rowCount, columnCount } = ranges[0]!.area;
  const filled = (range: RangeOperand) => Math.max(0, range.sheet.rows.length - range.area.row);
  const depth = Math.min(rowCount, Math.max(...ranges.map(filled), sums ? filled(sums) : 0));
  for (let down = 0; down < depth; down += 1) {
    for (let right = 0; right < columnCount; right += 1) {
      const at = ({ sheet, area }: RangeOperand) => sheet.value(area.row + down, area.column + right);
      visit(ranges.map(at), sums ? at(sums) : null, 1);
    }
  }
  const below = (rowCount - depth) * columnCount;
  if (below > 0)
    visit(
      ranges.map(() => null),
      null,
      below,
    );
}
