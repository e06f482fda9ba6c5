import { createContext, useContext } from 'react';
import type { SheetFigures } from '../../actions/compute-cases';
import type { SourceRef } from '../../core/source/source-ref';

/** One sheet of cases as its parts see it. */
interface CasesSheet {
  readonly figures: SheetFigures;
  readonly reveal: (source: SourceRef) => void;
}

const SheetContext = createContext<CasesSheet | null>(null);

/** Gives the sheet to everything inside. */
export const CasesSheetProvider = SheetContext.Provider;

/** The sheet that is shown. */
export function useCasesSheet(): CasesSheet {
  const sheet = useContext(SheetContext);
  if (!sheet) throw new Error('useCasesSheet outside a CasesSheetProvider');
  return sheet;
}

/** Goes to a cell of the sheet, or to the whole row of its cases. */
export function useRevealRow(): (row: number, column?: number) => void {
  const { figures, reveal } = useCasesSheet();
  const { cases, columns } = figures.reading;
  return (row, column) => {
    const all = columns.columns.map((one) => one.column);
    const first = column ?? Math.min(...all);
    const columnCount = column === undefined ? Math.max(...all) - first + 1 : 1;
    reveal({ sheet: cases.sheet, areas: [{ row, column: first, rowCount: 1, columnCount }] });
  };
}
