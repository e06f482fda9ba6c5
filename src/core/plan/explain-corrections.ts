import type { SheetCorrections } from '../tables/sheet-corrections';
import type { TraceStep } from './cell-trace';
import type { Place } from './explain-place';
import type { PlacedValue } from './place-corrections';
import { step, type CellPlace } from './trace-step';

/** What a person corrected about a cell, its column or its row. */
export function correctedSteps(
  given: (SheetCorrections & { readonly values: readonly PlacedValue[] }) | null,
  place: Place,
  at: CellPlace,
): readonly TraceStep[] {
  if (!given) return [];
  const headings = place.kind === 'table' ? place.table.headerRows : [];
  const isHere = (one: { readonly row: number; readonly column: number }) =>
    one.column === at.column && (one.row === at.row || headings.includes(one.row));
  return [
    ...given.tables
      // A column's role is told with the column
      .filter((one) => isHere(one) && one.said.kind !== 'column-role')
      .map(({ id, said }) => step('table', `corrected/${said.kind}`, '', { params: { id } })),
    ...given.values
      .filter(({ row }) => row === at.row)
      .map(({ id, field, text }) => step('field', 'corrected/value', text, { params: { id, field } })),
  ];
}
