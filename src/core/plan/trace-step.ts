import type { CellArea, SourceRef } from '../source/source-ref';
import type { TraceStage, TraceStep } from './cell-trace';

/** A cell, zero-based; `area` is the merged area that it heads. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly area?: CellArea;
}

/** The cell as a source. */
export const sourceOf = ({ sheet, row, column, area }: CellPlace): SourceRef => ({
  sheet,
  areas: [area ?? { row, column, rowCount: 1, columnCount: 1 }],
});

/** Whether a source names the cell. */
export const covers = (source: SourceRef | null | undefined, { sheet, row, column }: CellPlace): boolean =>
  source?.sheet === sheet &&
  source.areas.some(
    (area) =>
      row >= area.row &&
      row < area.row + area.rowCount &&
      column >= area.column &&
      column < area.column + area.columnCount,
  );

/** A step with what most steps leave out. */
export const step = (
  stage: TraceStage,
  rule: string,
  result: string,
  rest: Partial<Pick<TraceStep, 'words' | 'source' | 'params'>> = {},
): TraceStep => ({ stage, rule, words: '', source: null, result, params: {}, ...rest });
