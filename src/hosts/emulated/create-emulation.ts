import type { MemoryWorkbook } from '../memory/memory-workbook';
import { CellEdges } from './objects/cell-edges';
import type { Emulation } from './objects/emulation';
import { Range } from './objects/range';
import { RangeAreas } from './objects/range-areas';
import { Worksheet } from './objects/worksheet';

/** What the emulation cannot do by itself. */
export type EmulationHooks = Pick<Emulation, 'countCells' | 'raise' | 'calculate' | 'select'>;

/** The state that the emulated objects share. */
export function createEmulation(workbook: MemoryWorkbook, hooks: EmulationHooks): Emulation {
  const emulation: Emulation = {
    workbook,
    make: {
      range: (sheet, area) => new Range(emulation, sheet, area),
      rangeAreas: (sheet, areas) => new RangeAreas(emulation, sheet, areas),
      worksheet: (sheet) => new Worksheet(emulation, sheet),
    },
    edges: new CellEdges(),
    charts: new Map(),
    tabColors: new Map(),
    properties: new Map(),
    settings: new Map(),
    calculationMode: 'Automatic',
    ...hooks,
  };
  return emulation;
}
