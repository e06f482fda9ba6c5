import { formulaError, type FormulaProblem } from './formula-error';

/** Cells of a range as office.js gives them; one cell is a range too. */
export type Range = readonly (readonly unknown[])[];

/** What a function gives for one cell: what the cell shows, or why it has no value. */
export type CellResult =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: FormulaProblem };

/**
 * Works a function over whole ranges at once, the result spilling; a range of one cell goes with every cell of the other.
 * One call for a column in place of one for every row: Excel hands custom functions their cells in calls of a hundred or so.
 */
export function overCells(first: Range, second: Range, of: (one: unknown, other: unknown) => CellResult): unknown[][] {
  const [rows, columns] = [0, 1].map((axis) => Math.max(size(first)[axis]!, size(second)[axis]!)) as [number, number];
  for (const range of [first, second])
    if (!isSingle(range) && !hasSize(range, rows, columns)) throw unequal(first, second);
  const at = (range: Range, row: number, column: number) => (isSingle(range) ? range[0]?.[0] : range[row]![column]);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const result = of(at(first, row, column), at(second, row, column));
      if (result.ok) return result.value;
      // A cell alone shows its error with its message; in a spilled range the error stands in its own place
      if (rows * columns === 1) throw formulaError(result.problem);
      return formulaError(result.problem);
    }),
  );
}

const size = (range: Range): readonly [number, number] => [range.length, range[0]?.length ?? 0];
const isSingle = (range: Range) => range.length <= 1 && (range[0]?.length ?? 0) <= 1;
const hasSize = (range: Range, rows: number, columns: number) =>
  range.length === rows && range.every((row) => row.length === columns);
const unequal = (first: Range, second: Range) =>
  formulaError({
    code: 'function.unequal-ranges',
    params: { first: size(first).join('×'), second: size(second).join('×') },
  });
