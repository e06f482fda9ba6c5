import type { MemoryWorkbook } from '../../memory/memory-workbook';
import { HostObject } from '../wire/host-object';
import { oneOf } from '../wire/office-fault';
import type { Emulation } from './emulation';

export class Application extends HostObject {
  readonly typeName = 'Application';
  constructor(private readonly emulation: Emulation) {
    super();
  }

  get calculationMode(): string {
    return this.emulation.calculationMode;
  }
  set calculationMode(value: unknown) {
    const modes = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
    this.emulation.calculationMode = oneOf(modes, value, 'Application.calculationMode');
  }
  get calculationState(): string {
    return 'Done';
  }
  calculate(type: unknown): void {
    oneOf(['Recalculate', 'Full', 'FullRebuild'], type, 'Application.calculate');
    this.emulation.calculate();
  }
  /** Nothing is painted here. */
  suspendScreenUpdatingUntilNextSync(): void {}
  /** Calculation waits for the end of a request in any case. */
  suspendApiCalculationUntilNextSync(): void {}
}

export class WorkbookProtection extends HostObject {
  readonly typeName = 'WorkbookProtection';
  constructor(private readonly workbook: MemoryWorkbook) {
    super();
  }

  get protected(): boolean {
    return this.workbook.structureProtected;
  }
  protect(_password?: unknown): void {
    this.workbook.structureProtected = true;
  }
  unprotect(_password?: unknown): void {
    this.workbook.structureProtected = false;
  }
}
