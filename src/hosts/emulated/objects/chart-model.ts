import type { CellArea } from '../../../core/source/source-ref';

/** A chart as far as it is emulated: what it shows and where; nothing is drawn. */
export interface ChartModel {
  readonly id: number;
  name: string;
  type: string;
  title: string;
  source: CellArea;
  position: string;
}
