import type { MemorySheet } from '../../memory/memory-workbook';
import { sheetNameFault } from '../../memory/model/sheet-names';
import { HostCollection } from '../wire/host-object';
import { invalidArgument, invalidOperation, itemAlreadyExists } from '../wire/office-fault';
import { sheetId, type Emulation } from './emulation';
import { Worksheet } from './worksheet';

export class WorksheetCollection extends HostCollection<Worksheet> {
  readonly typeName = 'WorksheetCollection';

  constructor(private readonly emulation: Emulation) {
    super();
  }

  get items() {
    return this.emulation.workbook.sheets.map((sheet) => this.object(sheet));
  }

  getActiveWorksheet() {
    return this.object(this.emulation.workbook.activeSheet!);
  }

  override getItemOrNullObject(key: unknown) {
    const byId = this.emulation.workbook.sheets.find((sheet) => sheetId(sheet) === key);
    const sheet = byId ?? this.emulation.workbook.sheet(String(key));
    return sheet ? this.object(sheet) : null;
  }

  override getCount(visibleOnly?: unknown) {
    return visibleOnly === true ? this.visible().length : this.items.length;
  }

  getFirst(visibleOnly?: unknown) {
    return this.object((visibleOnly === true ? this.visible() : this.emulation.workbook.sheets)[0]!);
  }

  getLast(visibleOnly?: unknown) {
    return this.object((visibleOnly === true ? this.visible() : this.emulation.workbook.sheets).at(-1)!);
  }

  add(name?: unknown) {
    const { workbook } = this.emulation;
    if (workbook.structureProtected) throw invalidOperation('WorksheetCollection.add');
    const wanted = name === undefined ? this.unusedName() : name;
    if (typeof wanted !== 'string') throw invalidArgument('WorksheetCollection.add');
    const names = workbook.sheets.map((sheet) => sheet.name);
    const fault = sheetNameFault(wanted, names);
    if (fault === 'taken') throw itemAlreadyExists('WorksheetCollection.add');
    if (fault) throw invalidArgument('WorksheetCollection.add');
    const sheet = workbook.addSheet(wanted);
    this.emulation.raise('Added', sheet, { source: 'Local' });
    return this.object(sheet);
  }

  private visible() {
    return this.emulation.workbook.sheets.filter((sheet) => sheet.visibility === 'visible');
  }

  private unusedName(): string {
    const { workbook } = this.emulation;
    for (let number = workbook.sheets.length + 1; ; number += 1) {
      if (!workbook.sheet(`Sheet${number}`)) return `Sheet${number}`;
    }
  }

  private object(sheet: MemorySheet) {
    return new Worksheet(this.emulation, sheet);
  }
}
