import type { CellArea } from '../../../core/source/source-ref';
import { HostObject } from '../wire/host-object';
import { invalidOperation } from '../wire/office-fault';
import { Application, WorkbookProtection } from './application';
import { DocumentProperties } from './document-properties';
import type { Emulation } from './emulation';
import { NamedItemCollection } from './names';
import { Range } from './range';
import { RangeAreas } from './range-areas';
import { SettingCollection } from './settings';
import { TableCollection } from './tables';
import { WorksheetCollection } from './worksheet-collection';
import { WorksheetFunctions } from './worksheet-functions';

const FIRST_CELL: CellArea = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

/** The root of the object tree. */
export class Workbook extends HostObject {
  readonly typeName = 'Workbook';
  constructor(private readonly emulation: Emulation) {
    super();
  }

  get name(): string {
    return 'workbook.xlsx';
  }
  get readOnly(): boolean {
    return this.emulation.workbook.readOnly;
  }
  get isDirty(): boolean {
    return this.emulation.workbook.touched.size > 0;
  }
  get worksheets() {
    return new WorksheetCollection(this.emulation);
  }
  get tables() {
    return new TableCollection(this.emulation, this.emulation.workbook.sheets);
  }
  get names() {
    return new NamedItemCollection(this.emulation);
  }
  get application() {
    return new Application(this.emulation);
  }
  get protection() {
    return new WorkbookProtection(this.emulation.workbook);
  }
  get properties() {
    return new DocumentProperties(this.emulation.properties);
  }
  get settings() {
    return new SettingCollection(this.emulation.settings);
  }
  get functions() {
    return new WorksheetFunctions(this.emulation.workbook);
  }

  /** Excel refuses it where several areas are selected. */
  getSelectedRange() {
    const { sheet, areas } = this.selection();
    if (areas.length > 1) throw invalidOperation('Workbook.getSelectedRange');
    return new Range(this.emulation, sheet, areas[0]!);
  }
  getSelectedRanges() {
    const { sheet, areas } = this.selection();
    return new RangeAreas(this.emulation, sheet, areas);
  }
  getActiveCell() {
    const { sheet, areas } = this.selection();
    return new Range(this.emulation, sheet, { ...areas[0]!, rowCount: 1, columnCount: 1 });
  }

  private selection() {
    const sheet = this.emulation.workbook.activeSheet!;
    return { sheet, areas: sheet.selection.length > 0 ? sheet.selection : [FIRST_CELL] };
  }
}
