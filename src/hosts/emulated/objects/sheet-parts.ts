import type { MemorySheet } from '../../memory/memory-workbook';
import { HostObject } from '../wire/host-object';
import { NotEmulated, invalidOperation, wantNumber } from '../wire/office-fault';
import { WHOLE_SHEET } from './addresses';
import type { Emulation } from './emulation';

export class WorksheetProtection extends HostObject {
  readonly typeName = 'WorksheetProtection';
  constructor(private readonly sheet: MemorySheet) {
    super();
  }

  get protected(): boolean {
    return this.sheet.isProtected;
  }
  protect(_options?: unknown, _password?: unknown): void {
    if (this.sheet.isProtected) throw invalidOperation('WorksheetProtection.protect');
    this.sheet.isProtected = true;
  }
  unprotect(_password?: unknown): void {
    this.sheet.isProtected = false;
  }
}

export class FreezePanes extends HostObject {
  readonly typeName = 'WorksheetFreezePanes';
  constructor(
    private readonly emulation: Emulation,
    private readonly sheet: MemorySheet,
  ) {
    super();
  }

  freezeRows(count: unknown): void {
    this.sheet.setFreezeRows(wantNumber(count ?? 1, 'WorksheetFreezePanes.freezeRows'));
  }
  freezeColumns(): void {
    throw new NotEmulated('WorksheetFreezePanes.freezeColumns (call)');
  }
  unfreeze(): void {
    this.sheet.setFreezeRows(0);
  }
  getLocationOrNullObject() {
    if (this.sheet.freezeRows === 0) return null;
    return this.emulation.make.range(this.sheet, { ...WHOLE_SHEET, rowCount: this.sheet.freezeRows });
  }
}
