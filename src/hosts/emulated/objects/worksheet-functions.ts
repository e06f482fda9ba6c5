import type { MemoryWorkbook } from '../../memory/memory-workbook';
import { HostObject } from '../wire/host-object';
import { wantNumber } from '../wire/office-fault';
import { dateSerial } from './enter-date';

/** Worksheet functions called from code; only DATE is emulated, which tells the workbook's date system. */
export class WorksheetFunctions extends HostObject {
  readonly typeName = 'Functions';
  constructor(private readonly workbook: MemoryWorkbook) {
    super();
  }

  date(year: unknown, month: unknown, day: unknown) {
    const part = (value: unknown) => wantNumber(value, 'Functions.date');
    return new FunctionResult(dateSerial(part(year), part(month), part(day), this.workbook.date1904));
  }
}

export class FunctionResult extends HostObject {
  readonly typeName = 'FunctionResult';
  constructor(private readonly result: number | null) {
    super();
  }

  get value(): number | null {
    return this.result;
  }
  get error(): string {
    return this.result === null ? '#NUM!' : '';
  }
}
