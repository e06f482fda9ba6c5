import type { CellArea } from '../../../core/source/source-ref';
import type { MemorySheet, MemoryWorkbook } from '../../memory/memory-workbook';
import type { HostObject } from '../wire/host-object';
import { accessDenied } from '../wire/office-fault';
import type { CellEdges } from './cell-edges';
import type { ChartModel } from './chart-model';

/** Makes the objects that refer to each other, so that their files need not. */
export interface ObjectFactory {
  range(sheet: MemorySheet, area: CellArea): HostObject;
  rangeAreas(sheet: MemorySheet, areas: readonly CellArea[]): HostObject;
  worksheet(sheet: MemorySheet): HostObject;
}

export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

/** What Excel keeps beside the cells; the objects share it. */
export interface Emulation {
  readonly workbook: MemoryWorkbook;
  readonly make: ObjectFactory;
  readonly edges: CellEdges;
  readonly charts: Map<number, ChartModel[]>;
  readonly tabColors: Map<number, string>;
  readonly properties: Map<string, string | number>;
  readonly settings: Map<string, unknown>;
  calculationMode: CalculationMode;
  /** Counts cells whose values go over the wire. */
  countCells(cells: number): void;
  /** Sends an event to those who registered for it. */
  raise(event: EventName, sheet: MemorySheet | null, message: Readonly<Record<string, unknown>>): void;
  calculate(): void;
  /** Selects areas of a sheet and tells those who listen. */
  select(sheet: MemorySheet, areas: readonly CellArea[]): void;
}

/** Events by the name under which office.js registers them. */
export type EventName =
  | 'DataChanged'
  | 'Activated'
  | 'Deactivated'
  | 'Added'
  | 'SelectionChanged'
  | 'Deleted'
  | 'Calculated'
  | 'FormatChanged';

/** A sheet's id as office.js shows it. */
export function sheetId(sheet: { readonly id: number }): string {
  return `{${sheet.id.toString(16).padStart(8, '0').toUpperCase()}-0001-0000-0000-000000000000}`;
}

/** Refuses a change of format or structure on a protected sheet. */
export function checkUnprotected(sheet: MemorySheet, location: string): void {
  if (sheet.isProtected) throw accessDenied(location);
}

/** Refuses a change of cells on a protected sheet unless all of them are unlocked. */
export function checkUnlocked(sheet: MemorySheet, area: CellArea, location: string): void {
  if (!sheet.isProtected) return;
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      if (sheet.cell(row, column)?.style.locked !== false) throw accessDenied(location);
    }
  }
}

export function cellsIn(area: CellArea): number {
  return area.rowCount * area.columnCount;
}
