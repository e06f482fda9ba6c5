import { parseA1 } from '../../../core/sheet/a1';
import type { CellArea } from '../../../core/source/source-ref';
import type { MemorySheet, MemoryWorkbook } from '../../memory/memory-workbook';
import { HostCollection, HostObject } from '../wire/host-object';
import { invalidArgument } from '../wire/office-fault';
import { WHOLE_SHEET, fullAddress, splitSheet } from './addresses';
import { ConditionalFormatCollection } from './conditional-formats';
import { DataValidation } from './data-validation';
import { cellsIn, type Emulation } from './emulation';
import { Range } from './range';
import { RangeFormat } from './range-format';

/** Several rectangles of one sheet. */
export class RangeAreas extends HostObject {
  readonly typeName = 'RangeAreas';

  constructor(
    private readonly emulation: Emulation,
    private readonly sheet: MemorySheet,
    private readonly rectangles: readonly CellArea[],
  ) {
    super();
  }

  get address() {
    return this.rectangles.map((area) => fullAddress(this.sheet, area)).join(',');
  }
  get areaCount() {
    return this.rectangles.length;
  }
  get cellCount() {
    return this.rectangles.reduce((sum, area) => sum + cellsIn(area), 0);
  }
  get areas() {
    return new RangeCollection(this.rectangles.map((area) => new Range(this.emulation, this.sheet, area)));
  }
  get worksheet() {
    return this.emulation.make.worksheet(this.sheet);
  }
  get format() {
    return new RangeFormat(this.emulation, this.sheet, this.rectangles);
  }
  get conditionalFormats() {
    return new ConditionalFormatCollection(this.emulation, this.sheet, this.rectangles);
  }
  get dataValidation() {
    return new DataValidation(this.sheet, this.rectangles);
  }
  clear(applyTo: unknown): void {
    for (const area of this.rectangles) new Range(this.emulation, this.sheet, area).clear(applyTo);
  }
}

export class RangeCollection extends HostCollection<Range> {
  readonly typeName = 'RangeCollection';
  constructor(readonly items: readonly Range[]) {
    super();
  }
}

const MAX_ADDRESS = 8192;

/** Reads `A1:B2,C3;D4` as the areas of one sheet. */
export function findAreas(workbook: MemoryWorkbook, sheet: MemorySheet, text: unknown): readonly CellArea[] {
  if (text === undefined) return [WHOLE_SHEET];
  if (typeof text !== 'string' || text.length > MAX_ADDRESS) throw invalidArgument('Worksheet.getRanges');
  return text.split(/[,;]/).map((part) => {
    const { name, address } = splitSheet(part.trim());
    const area = parseA1(address);
    if (!area || (name !== null && workbook.sheet(name) !== sheet)) throw invalidArgument('Worksheet.getRanges');
    return area;
  });
}
